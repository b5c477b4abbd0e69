// Where a plan ends: recipients that cannot be told, or could not find the person, as far as the map says.

import type { ErasureFinding, ErasureStep } from "./types";

export function findingsOf(steps: readonly ErasureStep[]): readonly ErasureFinding[] {
  return steps.flatMap((step) => [...routeFinding(step), ...identifierFinding(step)]);
}

function routeFinding({ party, name, kind, channel }: ErasureStep): readonly ErasureFinding[] {
  const erasure = `parties.${party}.erasure`;
  if (kind === "internal") return [];
  if (channel === null && kind === "category")
    return [{ id: "not-named", party, message: `Who "${name}" are is not stated, and no way to tell them either.`, field: erasure }];
  if (channel === null) return [{ id: "no-route", party, message: `How "${name}" is told is not stated.`, field: erasure }];
  if (channel.channel === "none")
    return [{ id: "cannot-be-told", party, message: `The map states that "${name}" cannot be told.`, field: erasure }];
  return [];
}

function identifierFinding({ party, name, identifiers, unresolved }: ErasureStep): readonly ErasureFinding[] {
  if (identifiers.length > 0) return [];
  const open = unresolved.length === 0 ? "" : ` (the text says: ${unresolved.map((words) => `“${words}”`).join(", ")})`;
  const message = `Nothing that "${name}" is stated to hold tells one person from another${open}: ask what it needs.`;
  return [{ id: "no-identifier", party, message, field: "activities" }];
}
