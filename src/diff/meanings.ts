// What a change asks somebody to look at: transfers, impact assessment, notice of a sub-processor, the text of a privacy notice.

import { type DataMap, regimes } from "../model";
import { assessmentHints } from "./assessment";
import type { Facet, RecipientFacts } from "./facts";
import type { Meaning } from "./types";

const notice = (article: string, what: string): Meaning => ({
  id: "notice-text",
  article,
  message: `A privacy notice that tells ${what} may no longer say what the map says.`,
});

const noticeOf: Partial<Readonly<Record<Facet | "recipient", Meaning>>> = {
  recipient: notice("Art. 13(1)(e), 14(1)(e) GDPR", "recipients"),
  purpose: notice("Art. 13(1)(c), 14(1)(c) GDPR", "purposes"),
  category: notice("Art. 14(1)(d) GDPR", "categories of data"),
  country: notice("Art. 13(1)(f), 14(1)(f) GDPR", "transfers"),
  mechanism: notice("Art. 13(1)(f), 14(1)(f) GDPR", "what transfers rest on"),
  retention: notice("Art. 13(2)(a), 14(2)(a) GDPR", "how long data is kept"),
};

export const noticeFor = (facet: Facet | "recipient"): readonly Meaning[] => {
  const found = noticeOf[facet];
  return found === undefined ? [] : [found];
};

/** What a recipient that came, or whose facet changed, brings with it. */
export function meaningsOf(
  map: DataMap,
  facet: Facet | "recipient",
  before: RecipientFacts | null,
  after: RecipientFacts,
): readonly Meaning[] {
  const has = (one: Facet) => facet === "recipient" || facet === one;
  return [
    ...(has("country") || has("mechanism") ? newTransfers(before, after) : []),
    ...assessmentHints(map, has, before, after),
    ...(has("role") ? subProcessor(before, after) : []),
    ...noticeFor(facet),
  ];
}

/** Hops that were not there, or stood better before. */
function newTransfers(before: RecipientFacts | null, after: RecipientFacts): readonly Meaning[] {
  const keysOf = (facts: RecipientFacts | null) =>
    (facts?.hops ?? []).flatMap(({ from, toCountry, regimes: verdicts }) =>
      verdicts.map(({ regime, status, why }) => ({ key: JSON.stringify([from, toCountry, regime, status]), regime, status, why })),
    );
  const old = new Set(keysOf(before).map(({ key }) => key));
  const found = keysOf(after).flatMap(({ key, regime, status, why }): readonly Meaning[] => {
    if (old.has(key) || (status !== "not-covered" && status !== "undecided")) return [];
    const id = status === "not-covered" ? ("transfer-not-covered" as const) : ("transfer-undecided" as const);
    const what = status === "not-covered" ? "Nothing that is recorded carries the transfer" : "What carries the transfer is undecided";
    return [{ id, article: "Art. 44 to 49 GDPR", message: `${what}, under ${regimes[regime].label}: ${why}` }];
  });
  return [...new Map(found.map((one) => [one.message, one])).values()];
}

function subProcessor(before: RecipientFacts | null, after: RecipientFacts): readonly Meaning[] {
  const isOne = (facts: RecipientFacts | null) => facts?.facts.role.includes("sub-processor") === true;
  if (!isOne(after) || isOne(before)) return [];
  const message = "A sub-processor was added: under a general authorisation the processor tells the controller before, who may object.";
  return [{ id: "sub-processor-notice", article: "Art. 28(2) GDPR", message }];
}
