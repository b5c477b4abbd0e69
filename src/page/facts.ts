// One leg of a flow as a list of facts: its data and terms, what it is judged to be on the day, how long data stays, and the evidence.

import { type DataMap, nameOf, regimes } from "../model";
import { pictureWordsOf } from "../words/pictures";
import type { Day, DayLeg } from "./day";
import { evidenceOf } from "./evidence";
import { type Carrying, conditionWords } from "./rows";
import { type Element, el } from "./tree";
import {
  basisWords,
  legCountry,
  mechanismWords,
  notStated,
  peopleWords,
  placesWords,
  purposeWords,
  restrictionWords,
  retentionWords,
  roleWords,
  span,
} from "./words";

type Fact = readonly [name: string, what: string | readonly string[]];

export const facts = (list: readonly Fact[]): Element =>
  el(
    "dl",
    {},
    ...list.flatMap(([name, what]) => [el("dt", {}, name), ...(typeof what === "string" ? [what] : what).map((one) => el("dd", {}, one))]),
  );

export function factsOfLeg(day: Day, leg: DayLeg, carrying: Carrying): Element {
  const { map } = day;
  const { whole } = leg;
  const activity = map.activities.find(({ id }) => id === whole.activity);
  const way = [whole.from, ...whole.via.map(({ party }) => party), whole.to];
  const kept = (whole.retention ?? []).map((rule) => retentionWords(map, rule));
  const keptBefore = (activity?.retention ?? []).map((rule) => retentionWords(map, rule));
  return el(
    "div",
    {},
    facts([
      ["Data", carrying.data],
      ["About", peopleWords(map, whole.subjects)],
      ["Purposes", purposeWords(map, whole.purposes)],
      ["Only if", conditionWords(carrying)],
      ["Certainty", carrying.certainty],
      ...(way.length > 2 ? [["The whole way", way.map((id) => nameOf(map, id)).join(" → ")] as const] : []),
      ["Role", roleWords(leg)],
      ["Country", legCountry(leg)],
      ["Processed in", placesWords(leg)],
      ["Named for the transfer", mechanismWords(leg)],
      ...verdictFacts(day, leg),
      ["Kept by the recipient", whole.retention === null ? notStated : kept.length === 0 ? "none" : kept],
      ["Kept for the activity", activity?.retention == null ? notStated : keptBefore.length === 0 ? "none" : keptBefore],
      ["Legal bases", basisWords(leg)],
      ["Restrictions", restrictionWords(whole.restrictions)],
      ...(whole.means === null ? [] : [["Means", whole.means === "tag" ? "a tag on the site" : whole.means] as const]),
      ...(whole.since === null && whole.until === null ? [] : [["Days", span(whole.since, whole.until).replace(/^ \(|\)$/g, "")] as const]),
      ...notesOf(leg).map((note) => ["Note", note] as const),
      ["Id", whole.id],
    ]),
    ...evidenceOf(map, evidenceBehind(leg)),
  );
}

const notesOf = ({ whole, terms }: DayLeg): readonly string[] => [...new Set([whole.note, terms.note].flatMap((note) => note ?? []))];

/** What the tables of law say of the leg on the day, under each law; they decide nothing. */
function verdictFacts({ on }: Day, { hop }: DayLeg): readonly Fact[] {
  if (on === null || hop === null) return [["Transfer", "not judged: the map states no day"]];
  if (hop.regimes.length === 0) return [["Transfer", "not judged: no law is known to apply to the sender"]];
  return hop.regimes.map((verdict): Fact => {
    const what =
      verdict.instrument === null ? undefined : (verdict.rests.find(({ id }) => id === verdict.instrument)?.what ?? verdict.instrument);
    return [
      `Transfer, ${regimes[verdict.regime].label}`,
      [
        `${pictureWordsOf("en").transfers.status[verdict.status]} on ${on}${what === undefined ? "" : `: ${what}`}`,
        verdict.why,
        ...verdict.warnings.map(({ message }) => message),
      ],
    ];
  });
}

/** The flow's own, that of its leg and country, and that of what it carries; each passage once. */
function evidenceBehind({ whole, terms }: DayLeg): DataMap["controller"]["evidence"] {
  const items = [
    ...(whole.data ?? []),
    ...whole.derives,
    ...(terms.mechanisms ?? []),
    ...(terms.processedIn ?? []),
    ...(whole.retention ?? []),
    ...(whole.restrictions ?? []),
    ...(whole.bases ?? []),
    ...whole.onlyIf,
  ] as readonly { readonly evidence?: DataMap["controller"]["evidence"] }[];
  const all = [...whole.evidence, ...terms.evidence, ...terms.countryEvidence, ...items.flatMap(({ evidence }) => evidence ?? [])];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
