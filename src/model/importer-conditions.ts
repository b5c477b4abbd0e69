// What the map says that an importer meets, or does not meet, on a day.

import { isOn } from "./dates";
import type { PlainDate } from "./definition";
import { partyOf } from "./lookup";
import type { DataMap, Party } from "./map";
import type { ImporterConditionId } from "./vocabulary";

export interface KnownConditions {
  readonly holds: readonly ImporterConditionId[];
  readonly holdsNot: readonly ImporterConditionId[];
}

/**
 * A service has what its company holds, unless it says itself. A condition whose dates do not reach the day does not hold on it; a statement
 * that is implied, inferred or a "may" leaves it open.
 */
export function importerConditionsOf(map: DataMap, party: Party | undefined, on: PlainDate): KnownConditions {
  const stated = party?.holds ?? (party?.partOf == null ? undefined : partyOf(map, party.partOf)?.holds) ?? [];
  const sure = stated.filter(({ assertion = "stated", may = false }) => assertion === "stated" && !may);
  const isNow = (one: (typeof sure)[number]) => isOn(one, on);
  const holds = new Set(sure.filter((one) => one.holds !== false && isNow(one)).map(({ condition }) => condition));
  const over = sure.filter((one) => (one.holds === false ? isNow(one) : !isNow(one))).map(({ condition }) => condition);
  return { holds: [...holds].sort(), holdsNot: [...new Set(over)].filter((condition) => !holds.has(condition)).sort() };
}
