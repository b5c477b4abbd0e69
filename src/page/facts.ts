// One leg of a flow as a list of facts: its data and terms, what it is judged to be on the day, how long data stays, and the evidence.

import type { DataMap } from "../model";
import type { Day, DayLeg } from "./day";
import { evidenceOf } from "./evidence";
import { type Carrying, conditionWords } from "./rows";
import { type Element, el, type Piece } from "./tree";
import {
  basisWords,
  daysWords,
  fill,
  legCountry,
  mechanismWords,
  nameIn,
  peopleWords,
  placesWords,
  purposeWords,
  restrictionWords,
  retentionWords,
  roleWords,
} from "./words";

type Fact = readonly [name: string, what: string | readonly Piece[]];

export const facts = (list: readonly Fact[]): Element =>
  el(
    "dl",
    {},
    ...list.flatMap(([name, what]) => [el("dt", {}, name), ...(typeof what === "string" ? [what] : what).map((one) => el("dd", {}, one))]),
  );

export function factsOfLeg(day: Day, leg: DayLeg, carrying: Carrying): Element {
  const { map, words } = day;
  const { facts: names } = words;
  const { whole } = leg;
  const activity = map.activities.find(({ id }) => id === whole.activity);
  const way = [whole.from, ...whole.via.map(({ party }) => party), whole.to];
  const kept = (whole.retention ?? []).map((rule) => retentionWords(day, rule));
  const keptBefore = (activity?.retention ?? []).map((rule) => retentionWords(day, rule));
  return el(
    "div",
    {},
    facts([
      [names.data, carrying.data],
      [names.about, peopleWords(day, whole.subjects)],
      [names.purposes, purposeWords(day, whole.purposes)],
      [names.onlyIf, conditionWords(day, carrying)],
      [names.certainty, carrying.certainty],
      ...(way.length > 2 ? [[names.way, way.map((id) => nameIn(day, id)).join(" → ")] as const] : []),
      [names.role, roleWords(day, leg)],
      [names.country, legCountry(day, leg)],
      [names.processedIn, placesWords(day, leg)],
      [names.named, mechanismWords(day, leg)],
      ...verdictFacts(day, leg),
      [names.keptByRecipient, whole.retention === null ? words.notStated : kept.length === 0 ? words.none : kept],
      [names.keptForActivity, activity?.retention == null ? words.notStated : keptBefore.length === 0 ? words.none : keptBefore],
      [names.bases, basisWords(day, leg)],
      [names.restrictions, restrictionWords(day, whole.restrictions)],
      ...(whole.means === null ? [] : [[names.means, words.means[whole.means]] as const]),
      ...(whole.since === null && whole.until === null ? [] : [[names.days, daysWords(day, whole.since, whole.until)] as const]),
      ...notesOf(leg).map((note) => [names.note, note] as const),
      [names.id, whole.id],
    ]),
    ...evidenceOf(day, evidenceBehind(leg)),
  );
}

const notesOf = ({ whole, terms }: DayLeg): readonly string[] => [...new Set([whole.note, terms.note].flatMap((note) => note ?? []))];

/** What the tables of law say of the leg on the day, under each law; they decide nothing. Their reasons are English in every language. */
function verdictFacts({ on, words, pictures }: Day, { hop }: DayLeg): readonly Fact[] {
  const { facts: names, verdict: said } = words;
  const english = (text: string): Piece => (words.language === "en" ? text : el("span", { lang: "en" }, text));
  if (on === null || hop === null) return [[names.transfer, said.noDay]];
  if (hop.regimes.length === 0) return [[names.transfer, said.noLaw]];
  return hop.regimes.map((verdict): Fact => {
    const what =
      verdict.instrument === null ? undefined : (verdict.rests.find(({ id }) => id === verdict.instrument)?.what ?? verdict.instrument);
    const judged = fill(said.on, { status: pictures.transfers.status[verdict.status], day: on });
    return [
      fill(said.law, { law: pictures.transfers.law[verdict.regime] }),
      [
        what === undefined ? judged : el("span", {}, pictures.of(judged, ""), english(what)),
        english(verdict.why),
        ...verdict.warnings.map(({ message }) => english(message)),
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
