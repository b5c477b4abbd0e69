// Groups that hold themselves, and parties that are part of themselves.

import type { DataItemDefinition } from "./definition";
import type { Fault } from "./issue";
import type { DefinitionInput } from "./schema";

/** Every circle of groups and of parties. */
export function circles(definition: DefinitionInput): readonly Fault[] {
  const groups = Object.entries(definition.groups ?? {});
  const groupParts = new Map(groups.map(([id, group]) => [id, group.data.flatMap((item) => refsOf(item as string | DataItemDefinition))]));
  const parents = new Map(
    Object.entries(definition.parties ?? {}).map(([id, party]) => [id, party.partOf === undefined ? [] : [party.partOf]]),
  );
  return [
    ...circleFaults("groups", groupParts, "a group cannot hold itself"),
    ...circleFaults("parties", parents, 'a party cannot be "partOf" itself'),
  ];
}

const refsOf = (item: string | DataItemDefinition): readonly string[] =>
  typeof item === "string"
    ? [item]
    : [...(item.category === undefined ? [] : [item.category]), ...(item.including ?? []), ...(item.except ?? [])];

/** Goes down without recursion: a chain of groups can be as long as the map. */
function circleFaults(section: string, edges: ReadonlyMap<string, readonly string[]>, why: string): readonly Fault[] {
  const faults: Fault[] = [];
  const done = new Set<string>();
  const trail: { readonly id: string; readonly parts: Iterator<string> }[] = [];
  const open = new Set<string>();
  const enter = (id: string) => {
    trail.push({ id, parts: new Set(edges.get(id)).values() });
    open.add(id);
  };
  for (const start of edges.keys()) {
    if (!done.has(start)) enter(start);
    for (let here = trail.at(-1); here !== undefined; here = trail.at(-1)) {
      const next = here.parts.next();
      if (next.done === true) {
        trail.pop();
        open.delete(here.id);
        done.add(here.id);
      } else if (open.has(next.value)) {
        const ids = trail.map((one) => one.id);
        const circle = [...ids.slice(ids.indexOf(next.value)), next.value];
        const way = circle.length > 9 ? [...circle.slice(0, 4), "…", ...circle.slice(-4)] : circle;
        faults.push({ rule: "circular", path: [section, next.value], message: `${why}: ${way.join(" > ")}`, atKey: true });
      } else if (!done.has(next.value)) enter(next.value);
    }
  }
  return faults;
}
