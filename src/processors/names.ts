// Every name that leads to a vendor, and how spellings of one name are brought together.

import type { Fact, VendorRecord } from "./define";
import { namesBefore } from "./on-day";

/** What a text named. */
export type NameKind = "slug" | "vendor" | "brand" | "entity" | "service" | "also" | "domain";

export interface NameUse {
  readonly text: string;
  readonly kind: NameKind;
  /** The entity whose name it is. */
  readonly entity: string | null;
  readonly service: string | null;
  readonly since: Fact<string> | null;
  /** It is a name of the past from the day after. */
  readonly until: Fact<string> | null;
}

export function namesOf(record: VendorRecord): readonly NameUse[] {
  const use = (text: string, kind: NameKind, more: Partial<NameUse> = {}): NameUse => ({
    text,
    kind,
    entity: null,
    service: null,
    since: null,
    until: null,
    ...more,
  });
  const isEntity = (key: string | undefined): key is string => key !== undefined && Object.hasOwn(record.entities, key);
  const isService = (key: string | undefined): key is string => key !== undefined && Object.hasOwn(record.services, key);
  const names = [
    use(record.name, "vendor", { since: beginOf(record, "vendor", undefined) }),
    ...Object.entries(record.entities).map(([key, one]) =>
      use(one.name.value, "entity", { entity: key, since: beginOf(record, key, one.since), until: one.until ?? null }),
    ),
    ...record.otherNames.map((one) =>
      use(one.name, one.what, {
        entity: isEntity(one.of) ? one.of : null,
        service: isService(one.of) ? one.of : null,
        since: one.since ?? null,
        // What something of the vendor is still called is no name of the past.
        until: one.what === "also" ? null : (one.until ?? null),
      }),
    ),
    ...Object.entries(record.services).flatMap(([id, { name, until }]) =>
      record.services.default === undefined ? [use(name, "service", { service: id, until: until ?? null })] : [],
    ),
    ...record.domains.value.map((domain) => use(domain, "domain")),
    ...Object.entries(record.services).flatMap(([id, { domains }]) =>
      (domains?.value ?? []).map((domain) => use(domain, "domain", { service: id })),
    ),
  ];
  // A slug that is a name has the days of the name.
  const slug = spellingOf(record.slug);
  return names.some(({ text }) => spellingOf(text) === slug) ? names : [use(record.slug, "slug"), ...names];
}

/** Where the name before ended, the name of today began. */
function beginOf(record: VendorRecord, of: string, own: Fact<string> | undefined): Fact<string> | null {
  if (own !== undefined) return own;
  const ends = namesBefore(record, of).flatMap(({ until }) => (until === undefined ? [] : [until]));
  return ends.sort((a, b) => (a.value < b.value ? 1 : -1))[0] ?? null;
}

/** "Facebook Inc." and "FACEBOOK, INC" are one spelling; "Google+" is not "Google". What cannot be seen, and marks of trade, do not count. */
export const spellingOf = (name: string): string =>
  name
    .replace(/[™®©℠]/g, "")
    .normalize("NFKD")
    .replace(/\s/g, " ")
    .replace(/[\p{M}\p{Cf}\p{Cc}]/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[’'`"“”„«»]/g, "")
    .replace(/[\s.,;:!?()[\]|/\\_–—-]+/g, " ")
    .trim()
    .replace(/\b([a-z]) (?=[a-z]\b)/g, "$1");

/** The name without what stands in brackets: "Facebook Inc. (USA)". */
export const withoutBrackets = (name: string): string => name.replace(/[([][^()[\]]*[)\]]/g, " ");

/** Words of a list. Without side effects, so that a bundle of one vendor leaves them out. */
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));

const legalForms = /* @__PURE__ */ setOf(
  "inc incorporated llc lllp lp ltd limited plc corp corporation co company pbc dac ulc unlimited uc gmbh ag kg ohg se sa sas sarl sca srl " +
    "spa bv nv ab oy as aps ou uab sia kft sro doo ooo pty publ holding holdings group et cie cv ug mbh the " +
    "llp pte pvt private kgaa ek aktiengesellschaft eurl sasu sl slu ltda bvba oyj asa hf ehf zrt nyrt zoo sp vas jsc pjsc pao zao oao " +
    "ооо ао пао зао оао",
);

/** "GmbH & Co. KG" is one legal form, "Stripe & Co" another company. */
const isLegal = (word: string, index: number, words: readonly string[]): boolean =>
  legalForms.has(word) || (word === "and" && legalForms.has(words[index - 1] ?? "") && words[index + 1] === "co");

const oneForm: Readonly<Record<string, string>> = { ltd: "limited", inc: "incorporated", corp: "corporation", co: "company" };

/** The legal forms that a name has, each by one word. */
export const formsOf = (name: string): readonly string[] =>
  spellingOf(name)
    .split(" ")
    .filter(isLegal)
    .map((word) => (Object.hasOwn(oneForm, word) ? oneForm[word] : undefined) ?? word);

/** Names that are words of everyday speech: many companies are called so, and a legal form tells them apart. "The Block" is not "Block, Inc.". */
const everyday = /* @__PURE__ */ setOf(
  "amplitude bing block braze buffer clarity claude court discover fin intercom jetpack kit make mandrill meta mollie momentive notion outlook " +
    "paddle plaid plausible postmark resend segment sentry slack snap snowflake square stripe teads visa x zoom",
);

export const isEveryday = (core: string): boolean => everyday.has(core);

const places = /* @__PURE__ */ setOf(
  "emea apac europe eu uk us usa america asia ireland germany deutschland austria osterreich switzerland schweiz suisse france spain espana " +
    "portugal italy italia netherlands nederland belgium belgique luxembourg denmark danmark sweden sverige norway norge finland suomi estonia " +
    "eesti latvia latvija lithuania lietuva poland polska czechia cesko slovakia slovensko hungary magyarorszag slovenia romania bulgaria croatia " +
    "hrvatska greece cyprus malta iceland turkey ukraine israel india japan china singapore australia canada brazil brasil mexico",
);

export const isPlace = (word: string): boolean => places.has(word);

/** "Klaviyo UK Ltd" without country and legal form; null = it does not end in a country and a legal form. */
export function withoutPlace(name: string): string | null {
  const words = spellingOf(name).split(" ");
  const rest = words.filter((word, index) => !isLegal(word, index, words));
  const isCompany = rest.length < words.length || rest.at(-1) === "emea" || rest.at(-1) === "apac";
  const before = rest.slice(0, -1).join(" ");
  return isCompany && before !== "" && isPlace(rest.at(-1) ?? "") ? before : null;
}

/** "Klaviyo, Inc." of "Klaviyo, Inc., 125 Summer Street, Boston"; null = no address comes after a legal form. */
export function withoutAddress(name: string): { readonly name: string; readonly rest: readonly string[] } | null {
  const parts = name.split(/[,;\n]/);
  const end = parts.findIndex((part, index) => {
    const last = spellingOf(part).split(" ").at(-1) ?? "";
    return legalForms.has(last) && spellingOf(parts.slice(0, index + 1).join(" ")).includes(" ");
  });
  const rest = parts.slice(end + 1).filter((part) => part.trim() !== "");
  if (end === -1 || rest.length === 0) return null;
  const words = spellingOf(rest.join(" ")).split(" ");
  const isAddress = words.some((word) => /^\d+\w?$/.test(word) || isPlace(word)) && !words.some((word) => legalForms.has(word));
  return isAddress ? { name: parts.slice(0, end + 1).join(","), rest } : null;
}

/** The spelling without legal forms; a name that is nothing else stays as it is. */
export function coreOf(name: string): string {
  const words = spellingOf(name).split(" ");
  const rest = words.filter((word, index) => !isLegal(word, index, words));
  return rest.length === 0 ? words.join(" ") : rest.join(" ");
}

/** The host that a text names: "https://www.facebook.com/tr?id=1", "connect.facebook.net"; null = no host. */
export function hostOf(text: string): string | null {
  const host = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^/?#@\s]*@)?(?:\*?\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\.?(?::\d+)?(?:[/?#]\S*)?$/i.exec(
    text.trim(),
  );
  return host?.[1]?.toLowerCase() ?? null;
}
