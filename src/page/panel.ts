// What the panel tells of the thing that is selected: its facts, and every leg behind it with terms, verdicts and evidence.

import { partyOf } from "../model";
import type { Day, DayLeg } from "./day";
import { evidenceOf } from "./evidence";
import { facts, factsOfLeg } from "./facts";
import { carryingOf, collectionRows, conditionWords } from "./rows";
import { legsBehind, nameOfTarget, type Target } from "./target";
import { type Element, el, type Piece } from "./tree";
import { assertionWords, countryWords, fill, listWords, nameIn } from "./words";

/** At most so many legs at once: whoever wants all has the table. */
const mostLegs = 60;

export function panelOf(day: Day, target: Target): Element {
  const { panel } = day.words;
  const legs = legsBehind(day, target);
  const isNode = target.kind === "node";
  const arriving = isNode ? legs.filter(({ to }) => to === target.id) : legs;
  const leaving = isNode ? legs.filter(({ from, to }) => from === target.id && to !== target.id) : [];
  return el(
    "div",
    { class: "told" },
    el("h2", { id: "panel-name", tabindex: -1 }, nameOfTarget(day, target)),
    ...(isNode ? nodeFacts(day, target.id) : []),
    ...(isNode || target.kind === "line" ? collected(day, isNode ? target.id : target.from, isNode ? null : target.to) : []),
    ...legList(day, isNode ? panel.gets : panel.flows, arriving, arriving.length <= 3),
    ...legList(day, panel.passesOn, leaving, false),
    ...(legs.length === 0 && !isNode && target.kind !== "line" ? [el("p", {}, panel.noFlow)] : []),
  );
}

function nodeFacts(day: Day, id: string): readonly Piece[] {
  const { map, words, pictures } = day;
  const { panel, facts: names } = words;
  if (id === "controller") {
    const { country, evidence } = map.controller;
    return [
      facts([
        [panel.is, panel.controller],
        [names.country, countryWords(day, country?.value ?? null)],
      ]),
      ...evidenceOf(day, evidence, false),
    ];
  }
  const party = partyOf(map, id);
  if (party === undefined) {
    const subject = map.subjects.find((one) => one.id === id);
    const also = (subject?.also ?? []).map((one) => nameIn(day, one));
    return [
      facts([[panel.is, panel.people], ...(also.length === 0 ? [] : [[panel.also, listWords(day, also)] as const])]),
      ...evidenceOf(day, subject?.evidence ?? [], false),
    ];
  }
  const { country, kind, partOf, note } = party;
  return [
    facts([
      [panel.is, pictures.partyKinds[kind]],
      ...(partOf === null ? [] : [[panel.partOf, nameIn(day, partOf)] as const]),
      [names.country, `${countryWords(day, country?.value ?? null)}${assertionWords(day, country?.assertion)}`],
      ...(note === null ? [] : [[names.note, note] as const]),
    ]),
    ...evidenceOf(day, [...party.evidence, ...((country?.evidence ?? []) as typeof party.evidence)], false),
  ];
}

/** What is collected from this box, or on this line. */
function collected(day: Day, from: string, to: string | null): readonly Piece[] {
  const { map, words } = day;
  const { panel, facts: names } = words;
  const rows = collectionRows(day).filter((_, at) => map.collection[at]?.from === from);
  if (to !== null && to !== "controller") return [];
  if (rows.length === 0)
    return to === null
      ? []
      : day.links.some((line) => line.from === from && line.to === to && line.flows.length === 0)
        ? [el("p", {}, panel.collectionNotStated)]
        : [];
  const own = map.collection.filter((row) => row.from === from);
  return [
    el("h3", {}, fill(panel.collects, { count: rows.length })),
    ...rows.map((row, at) =>
      el(
        "div",
        { class: "leg" },
        facts([
          [names.about, row.about],
          [names.data, row.data],
          [names.how, row.how],
          [names.onlyIf, conditionWords(day, row)],
          [names.certainty, row.certainty],
        ]),
        ...evidenceOf(day, own[at]?.evidence ?? []),
      ),
    ),
  ];
}

function legList(day: Day, title: string, legs: readonly DayLeg[], isOpen: boolean): readonly Piece[] {
  if (legs.length === 0) return [];
  return [
    el("h3", {}, fill(title, { count: legs.length })),
    ...legs.slice(0, mostLegs).map((leg) => {
      const activity = day.map.activities.find(({ id }) => id === leg.whole.activity);
      return el(
        "details",
        { class: "leg", open: isOpen },
        el(
          "summary",
          {},
          `${nameIn(day, leg.from)} → ${nameIn(day, leg.to)}`,
          el("span", { class: "quiet" }, ` ${activity?.label ?? leg.whole.activity}`),
        ),
        factsOfLeg(day, leg, carryingOf(day, leg)),
      );
    }),
    ...(legs.length > mostLegs ? [el("p", {}, fill(day.words.panel.more, { count: legs.length - mostLegs }))] : []),
  ];
}
