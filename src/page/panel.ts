// What the panel tells of the thing that is selected: its facts, and every leg behind it with terms, verdicts and evidence.

import { nameOf, partyKinds, partyOf } from "../model";
import type { Day, DayLeg } from "./day";
import { evidenceOf } from "./evidence";
import { facts, factsOfLeg } from "./facts";
import { carryingOf, collectionRows, conditionWords } from "./rows";
import { legsBehind, nameOfTarget, type Target } from "./target";
import { type Element, el, type Piece } from "./tree";
import { countryWords, listWords, notStated } from "./words";

/** At most so many legs at once: whoever wants all has the table. */
const mostLegs = 60;

export function panelOf(day: Day, target: Target): Element {
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
    ...legList(day, isNode ? "Gets data" : "Flows", arriving, arriving.length <= 3),
    ...legList(day, "Passes data on", leaving, false),
    ...(legs.length === 0 && !isNode && target.kind !== "line" ? [el("p", {}, "No flow is stated.")] : []),
  );
}

function nodeFacts(day: Day, id: string): readonly Piece[] {
  const { map } = day;
  if (id === "controller") {
    const { country, evidence } = map.controller;
    return [
      facts([
        ["Is", "the controller"],
        ["Country", countryWords(country?.value ?? null)],
      ]),
      ...evidenceOf(map, evidence, false),
    ];
  }
  const party = partyOf(map, id);
  if (party === undefined) {
    const subject = map.subjects.find((one) => one.id === id);
    const also = (subject?.also ?? []).map((one) => nameOf(map, one));
    return [
      facts([["Is", "people whom data is about"], ...(also.length === 0 ? [] : [["Also", listWords(also)] as const])]),
      ...evidenceOf(map, subject?.evidence ?? [], false),
    ];
  }
  const { country, kind, partOf, note } = party;
  return [
    facts([
      ["Is", partyKinds[kind].label],
      ...(partOf === null ? [] : [["Part of", nameOf(map, partOf)] as const]),
      [
        "Country",
        `${countryWords(country?.value ?? null)}${country?.assertion === undefined || country.assertion === "stated" ? "" : `, ${country.assertion}`}`,
      ],
      ...(note === null ? [] : [["Note", note] as const]),
    ]),
    ...evidenceOf(map, [...party.evidence, ...((country?.evidence ?? []) as typeof party.evidence)], false),
  ];
}

/** What is collected from this box, or on this line. */
function collected(day: Day, from: string, to: string | null): readonly Piece[] {
  const { map } = day;
  const rows = collectionRows(day).filter((_, at) => map.collection[at]?.from === from);
  if (to !== null && to !== "controller") return [];
  if (rows.length === 0)
    return to === null
      ? []
      : day.links.some((line) => line.from === from && line.to === to && line.flows.length === 0)
        ? [el("p", {}, `What is collected is ${notStated}.`)]
        : [];
  const own = map.collection.filter((row) => row.from === from);
  return [
    el("h3", {}, `What the controller collects (${rows.length})`),
    ...rows.map((row, at) =>
      el(
        "div",
        { class: "leg" },
        facts([
          ["About", row.about],
          ["Data", row.data],
          ["How", row.how],
          ["Only if", conditionWords(row)],
          ["Certainty", row.certainty],
        ]),
        ...evidenceOf(map, own[at]?.evidence ?? []),
      ),
    ),
  ];
}

function legList(day: Day, title: string, legs: readonly DayLeg[], isOpen: boolean): readonly Piece[] {
  if (legs.length === 0) return [];
  return [
    el("h3", {}, `${title} (${legs.length})`),
    ...legs.slice(0, mostLegs).map((leg) => {
      const activity = day.map.activities.find(({ id }) => id === leg.whole.activity);
      return el(
        "details",
        { class: "leg", open: isOpen },
        el(
          "summary",
          {},
          `${nameOf(day.map, leg.from)} → ${nameOf(day.map, leg.to)}`,
          el("span", { class: "quiet" }, ` ${activity?.label ?? leg.whole.activity}`),
        ),
        factsOfLeg(day, leg, carryingOf(day.map, leg)),
      );
    }),
    ...(legs.length > mostLegs ? [el("p", {}, `and ${legs.length - mostLegs} more; the table below has all.`)] : []),
  ];
}
