// Every id of every vocabulary with every kind of slip, as a case file.

import { distance } from "fastest-levenshtein";
import {
  assertions,
  bases,
  categories,
  conditions,
  countries,
  forms,
  idsOf,
  importerConditions,
  mechanisms,
  partyKinds,
  purposes,
  regimes,
  restrictions,
  rights,
  roles,
  subjectKinds,
} from "../../src/model/vocabulary";

/** Where a list of ids of each vocabulary may stand. */
const places: readonly (readonly [type: string, ids: readonly string[]])[] = [
  ['readonly NonNullable<Statement["assertion"]>[]', idsOf(assertions)],
  ['NonNullable<FlowDefinition["bases"]>', idsOf(bases)],
  ["DataList<Own>", idsOf(categories)],
  ['NonNullable<FlowDefinition["onlyIf"]>', idsOf(conditions)],
  ['NonNullable<FlowDefinition["processedIn"]>', [...idsOf(countries), "unknown"]],
  ['readonly NonNullable<DataItemDefinition["becomes"]>[]', idsOf(forms)],
  ['NonNullable<PartyDefinition["holds"]>', idsOf(importerConditions)],
  ['NonNullable<FlowDefinition["mechanisms"]>', idsOf(mechanisms)],
  ['readonly NonNullable<PartyDefinition["kind"]>[]', idsOf(partyKinds)],
  ['NonNullable<FlowDefinition<Own>["purposes"]>', idsOf(purposes)],
  ['NonNullable<DataMapDefinition["regimes"]>', idsOf(regimes)],
  ['NonNullable<FlowDefinition["restrictions"]>', idsOf(restrictions)],
  ['NonNullable<DataMapDefinition["rights"]>', idsOf(rights)],
  ['readonly NonNullable<FlowDefinition["role"]>[]', idsOf(roles)],
  ['readonly NonNullable<SubjectDefinition["kind"]>[]', idsOf(subjectKinds)],
];

/** One letter wrong, missing, doubled, and two neighbours swapped, in the middle of the word. */
function slipsOf(word: string): readonly string[] {
  const at = Math.floor(word.length / 2);
  const [before, here, next, after] = [word.slice(0, at), word.charAt(at), word.charAt(at + 1), word.slice(at + 2)];
  const wrong = here === "x" ? "y" : "x";
  return [before + wrong + next + after, before + next + after, before + here + here + next + after, before + next + here + after];
}

/** The text of the case file. A slip that is another id, or as near to another ("conxent"), is left out. */
export function slipCases(): string {
  const lists = places.map(([type, ids], at) => {
    const lines = ids
      .filter((id) => id.length >= 5)
      .flatMap((id) =>
        slipsOf(id)
          .filter((slip) => slip !== id && ids.every((other) => other === id || distance(slip, other) > distance(slip, id)))
          .map((slip) => `  "${slip}", // expect "${id}"`),
      );
    return [`export const list${at}: ${type} = [`, ...lines, "];"].join("\n");
  });
  return `import type {
  DataItemDefinition,
  DataList,
  FlowDefinition,
  IdsOf,
  DataMapDefinition,
  PartyDefinition,
  Statement,
  SubjectDefinition,
} from "whogets";
type Own = IdsOf<"klaviyo", "customer", never, never, never, "policy">;
${lists.join("\n")}
`;
}
