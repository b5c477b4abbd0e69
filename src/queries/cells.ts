// Every recipient against every category that reaches somebody: the answers of `whoGets`, category by category, from one look at the flows.

import { categoryOf, type DataMap, type PlainDate } from "../model";
import { type Load, loadsOf } from "./carried";
import { askOf } from "./question";
import { reachedBy } from "./who-gets";

/** That a party gets a category, and how sure that is. */
export interface Cell {
  readonly party: string;
  /** null = data that nothing names. */
  readonly category: string | null;
  readonly status: "certain" | "conditional" | "possible";
  /** A flow to the party carries this category itself, not one above, below or unnamed. */
  readonly named: boolean;
  readonly flows: readonly string[];
}

/** Cells of all categories that some flow carries, by category, then by party. */
export function cellsOf(map: DataMap, on: PlainDate | null): readonly Cell[] {
  const asked = askOf(map, on === null ? {} : { on });
  const loads = loadsOf(map, asked);
  const carrying = flowsByCategory(loads);
  const categories = [...carrying.keys()].flatMap((id) => (id !== null && categoryOf(map, id).personal ? [id] : [])).sort();
  const named = categories.flatMap((category) => {
    const carriers = carrying.get(category) ?? new Set();
    return reachedBy(map, [category], loads).reached.map(({ party, certainty, conditional, arrivals }): Cell => {
      const flows = arrivals.map(({ match }) => match.flow.id);
      const status = certainty === "possible" ? "possible" : conditional ? "conditional" : "certain";
      return { party: party.id, category, status, named: flows.some((flow) => carriers.has(flow)), flows };
    });
  });
  return [...named, ...unnamed(map, loads, carrying.get(null) ?? new Set())];
}

/** Recipients of flows whose data nothing names. */
function unnamed(map: DataMap, loads: readonly Load[], carriers: ReadonlySet<string>): readonly Cell[] {
  if (carriers.size === 0) return [];
  return reachedBy(map, null, loads).reached.flatMap(({ party, arrivals }): readonly Cell[] => {
    const own = arrivals.map(({ match }) => match.flow.id).filter((flow) => carriers.has(flow));
    return own.length === 0 ? [] : [{ party: party.id, category: null, status: "possible", named: true, flows: own }];
  });
}

function flowsByCategory(loads: readonly Load[]): ReadonlyMap<string | null, ReadonlySet<string>> {
  const found = new Map<string | null, Set<string>>();
  for (const { flow, carried } of loads)
    for (const { category, anonymous } of carried) if (!anonymous) found.set(category, (found.get(category) ?? new Set()).add(flow.id));
  return found;
}
