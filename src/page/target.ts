// What can be pointed at in a page, by whatever picture shows it, and the legs that stand behind it.

import { countries, isIdOf, isWithin } from "../model";
import { cellsOf } from "../queries";
import type { Day, DayLeg, Speech } from "./day";
import { type Trace, traceNode, traceSteps } from "./trace";
import { categoryIn, fill, nameIn } from "./words";

export type Target =
  /** A party, people, or the controller. */
  | { readonly kind: "node"; readonly id: string }
  /** Everything between two of them, in this direction. */
  | { readonly kind: "line"; readonly from: string; readonly to: string }
  /** Flows that a band, a cell or an arc stands for. */
  | { readonly kind: "flows"; readonly flows: readonly string[]; readonly name: string }
  /** Data; null = what nothing names. */
  | { readonly kind: "category"; readonly id: string | null }
  /** A code, `unknown`, `not-stated`, or several codes with "and". */
  | { readonly kind: "country"; readonly id: string };

export const isSame = (a: Target | null, b: Target | null): boolean => JSON.stringify(a) === JSON.stringify(b);

export function nameOfTarget(day: Day, target: Target): string {
  if (target.kind === "node") return nameIn(day, target.id);
  if (target.kind === "line") return fill(day.words.line, { from: nameIn(day, target.from), to: nameIn(day, target.to) });
  if (target.kind === "flows") return target.name;
  if (target.kind === "category") return target.id === null ? day.pictures.data.notStated : categoryIn(day, target.id);
  return placeWords(day, target.id);
}

/** A place as pictures name it: codes, `unknown`, `not-stated`. */
export const placeWords = ({ pictures }: Speech, id: string): string =>
  id === "not-stated"
    ? pictures.place.notStated
    : pictures.and(
        id
          .split(" and ")
          .map((code) => (code === "unknown" ? pictures.place.unknown : isIdOf(countries, code) ? pictures.country(code) : code)),
      );

/** The legs to tell of: for a box those that bring data to it, then those that take data from it. */
export function legsBehind(day: Day, target: Target): readonly DayLeg[] {
  const { legs } = day;
  if (target.kind === "node")
    return [...legs.filter(({ to }) => to === target.id), ...legs.filter(({ from, to }) => from === target.id && to !== from)];
  if (target.kind === "line") return legs.filter(({ from, to }) => from === target.from && to === target.to);
  if (target.kind === "country") return legs.filter((leg) => isIn(leg, target.id));
  const ids = target.kind === "flows" ? new Set(target.flows) : flowsWith(day, target.id);
  return legs.filter(({ flow }) => ids.has(flow));
}

export function traceOf(day: Day, target: Target): Trace {
  if (target.kind === "node") return traceNode(day, target.id);
  if (target.kind === "line") return traceSteps(day, ({ from, to }) => from === target.from && to === target.to);
  const behind = legsBehind(day, target);
  const ids = new Set(behind.map(({ flow }) => flow));
  const ends = new Set(behind.map(({ from, to }) => `${from} ${to}`));
  return traceSteps(
    day,
    ({ from, to, flow }) => flow !== null && ids.has(flow) && (target.kind !== "country" || ends.has(`${from} ${to}`)),
  );
}

/** Whether a leg ends in a place: where the recipient signs, or where the data is processed. */
function isIn({ terms }: DayLeg, place: string): boolean {
  if (place === "not-stated") return terms.country === null;
  const codes = [terms.country, ...(terms.processedIn ?? []).map(({ value }) => value)];
  return place.split(" and ").some((code) => codes.some((one) => one === code));
}

/** Flows that carry a category, as the queries answer. */
export function flowsWith({ map, on }: Day, category: string | null): ReadonlySet<string> {
  const cells = cellsOf(map, on).filter((cell) =>
    category === null || cell.category === null ? cell.category === category : cell.named && isWithin(cell.category, category),
  );
  return new Set(cells.flatMap(({ flows }) => flows));
}
