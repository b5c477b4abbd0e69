// Every list of retention rules in a map, with the place it stands at.

import { type DataMap, type Path, pathOfFlow, type Retention } from "../model";
import { activityWords } from "./words";

export interface RetentionPlace {
  /** Stable id of the place. */
  readonly id: string;
  readonly words: string;
  readonly path: Path;
  readonly rules: readonly Retention[];
  readonly flows: readonly string[];
}

export function retentionPlaces(map: DataMap): readonly RetentionPlace[] {
  const place = (id: string, words: string, path: Path, rules: readonly Retention[] | null, flows: readonly string[] = []) =>
    rules === null || rules.length === 0 ? [] : [{ id, words, path, rules, flows }];
  return [
    ...place("map", "the whole map", ["retention"], map.retention),
    ...map.groups.flatMap((group) => place(group.id, `group ${group.id}`, ["groups", group.id], group.retention)),
    ...map.activities.flatMap((one) => place(one.id, `activity ${activityWords(map, one.id)}`, ["activities", one.id], one.retention)),
    ...map.flows.flatMap((flow) => place(flow.id, `flow ${flow.id}`, pathOfFlow(map, flow), flow.retention, [flow.id])),
  ];
}
