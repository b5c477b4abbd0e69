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

/** "Facebook Inc." and "FACEBOOK, INC" are one spelling; "Google+" is not "Google". */
export const spellingOf = (name: string): string =>
  name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/&/g, " and ")
    .replace(/[’'`"“”„«»]/g, "")
    .replace(/[\s.,;:!?()[\]|/\\_–—-]+/g, " ")
    .trim()
    .replace(/\b([a-z]) (?=[a-z]\b)/g, "$1");

/** The name without what stands in brackets: "Facebook Inc. (USA)". */
export const withoutBrackets = (name: string): string => name.replace(/\s*[([][^)\]]*[)\]]/g, " ");

const legalForms = new Set(
  (
    "inc incorporated llc lllp lp ltd limited plc corp corporation co company pbc dac ulc unlimited uc gmbh ag kg ohg se sa sas sarl sca srl " +
    "spa bv nv ab oy as aps ou uab sia kft sro doo ooo pty publ holding holdings group et cie cv ug mbh the"
  ).split(" "),
);

/** The spelling without legal forms; a name that is nothing else stays as it is. */
export function coreOf(name: string): string {
  const words = spellingOf(name).split(" ");
  const rest = words.filter((word) => !legalForms.has(word));
  return rest.length === 0 ? words.join(" ") : rest.join(" ");
}

/** The host that a text names: "https://www.facebook.com/tr?id=1", "connect.facebook.net"; null = no host. */
export function hostOf(text: string): string | null {
  const host = /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^/?#@\s]*@)?(?:\*?\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\.?(?::\d+)?(?:[/?#]\S*)?$/i.exec(
    text.trim(),
  );
  return host?.[1]?.toLowerCase() ?? null;
}
