// What one party gets: the mirror of `whoGets`.

import type { DataMap, Ids, NoOther } from "../model";
import { categoryOf, nearest, requireMap, shown, UsageError } from "../model";
import { loadsOf } from "./carried";
import { incompleteReasons } from "./incomplete";
import { type AskedQuestion, askOf, type Question } from "./question";
import { flowsOf, type Recipient, recipientsOf } from "./who-gets";

export interface PartyQuestion<I extends Ids = Ids> extends Omit<Question<I>, "data"> {
  readonly party: I["party"] | NoOther;
}

/** One category that the party gets, with the same facts as a recipient has. */
export interface Receipt extends Omit<Recipient, "id" | "name" | "kind" | "typical"> {
  readonly category: string;
}

export interface PartyAnswer {
  readonly map: { readonly name: string; readonly asOf: string | null };
  readonly question: Omit<AskedQuestion, "data"> & { readonly party: string };
  readonly party: { readonly id: string; readonly name: string | null; readonly kind: string; readonly country: string | null };
  /** Sorted by category. */
  readonly gets: readonly Receipt[];
  /** Lumps on its flows that cannot be expanded, as the text words them. */
  readonly unresolved: readonly { readonly words: string; readonly flow: string }[];
  readonly incomplete: readonly string[];
}

/**
 * What one party gets, why, and by which paths.
 *
 * @throws {UsageError} for a party that the map does not have.
 */
export function whatGets<I extends Ids>(map: DataMap<I>, question: PartyQuestion<NoInfer<I>>): PartyAnswer {
  requireMap(map);
  const id: string = question.party;
  const party = map.parties.find((one) => one.id === id);
  if (party === undefined) {
    const ids = map.parties.map((one) => one.id);
    const suggestion = nearest(id, ids);
    const remedy =
      suggestion !== null ? `did you mean "${suggestion}"?` : ids.length === 0 ? "the map has no party" : `the map has: ${ids.join(", ")}`;
    throw new UsageError(`unknown party ${shown(id)}; ${remedy}`);
  }
  const { party: _, ...rest } = question;
  const asked = askOf(map, rest as Question);
  const loads = loadsOf(map, asked);
  const arriving = loads.filter(({ flow }) => flow.to === id || flow.via.some((leg) => leg.party === id));
  const isPersonal = (category: string) => categoryOf(map, category).personal;
  const categories = [...new Set(arriving.flatMap(({ carried }) => carried.flatMap((one) => one.category ?? [])))]
    .filter(isPersonal)
    .sort();
  const answers = categories.map((category) => ({ category, ...recipientsOf(map, [category], loads, { only: id }) }));
  const gets = answers.flatMap(({ category, recipients: [found] }): readonly Receipt[] => {
    if (found === undefined) return [];
    const { id: _id, name: _name, kind: _kind, typical: _typical, ...facts } = found;
    return [{ category, ...facts }];
  });
  const unresolved = arriving.flatMap(({ flow, carried, openWords }) => [
    ...carried.filter((one) => one.category === null).map((one) => ({ words: one.lump ?? "", flow: flow.id })),
    ...(carried.length === 0 ? openWords.map((words) => ({ words, flow: flow.id })) : []),
  ]);
  const { data: _data, ...repeated } = asked.question;
  return {
    map: { name: map.name, asOf: map.asOf },
    question: { ...repeated, party: id },
    party: { id, name: party.name, kind: party.kind, country: party.country?.value ?? null },
    gets,
    unresolved,
    incomplete: incompleteReasons(
      map,
      asked,
      loads,
      answers.flatMap(({ cuts }) => cuts),
      { flows: [...gets.flatMap(flowsOf), ...unresolved.map((one) => one.flow)], party: id },
    ),
  };
}
