// What of a flow picture stays together on one page: a recipient with those it passes data on to; what people give. Every line is in
// exactly one unit, so that no page says again what another says.

import { grouped } from "../../../layout/grouped";
import type { Diagram } from "../diagram";
import type { DiagramBox } from "../diagram-boxes";
import type { DiagramLink } from "../diagram-links";
import type { LaneId } from "../lane-title";

export interface Unit {
  /** Whose lines they are: a box that gets data from the controller or from people; null = people, and what they give. */
  readonly head: DiagramBox | null;
  readonly links: readonly DiagramLink[];
}

/** Longer units are cut: a page must not stand or fall with one of them. */
const mostLinks = 10;

const lanes: readonly (LaneId | null)[] = ["inside", "for-a-time", "adequacy", "third", "several", "unknown", "not-stated", null];

/** In the order in which they are put on pages: people, then recipients by group, those that share somebody beside each other. */
export function unitsOf({ boxes, links }: Pick<Diagram, "boxes" | "links">): readonly Unit[] {
  const boxOf = new Map(boxes.map((box) => [box.id, box]));
  const isPerson = (id: string) => boxOf.get(id)?.shape === "person";
  const headOf = headsOf(boxes, links, isPerson);
  const ownerOf = ({ from, to }: DiagramLink) => {
    if (from !== "controller" && !isPerson(from)) return headOf.get(from) ?? from;
    return to === "controller" ? null : (headOf.get(to) ?? to);
  };
  const byOwner = grouped(links, ownerOf);
  const people = (byOwner.get(null) ?? []).map((link): Unit => ({ head: null, links: [link] }));
  const owners = boxes
    .filter(({ id }) => byOwner.has(id))
    .sort((a, b) => lanes.indexOf(a.lane) - lanes.indexOf(b.lane) || (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id < b.id ? -1 : 1));
  const chained = beside(owners, (id) => new Set((byOwner.get(id) ?? []).flatMap(({ from, to }) => [from, to])));
  return [...people, ...chained.flatMap((head) => cut(head, byOwner.get(head.id) ?? []))];
}

/** Through which direct recipient data comes to a party first; a direct recipient is its own. */
function headsOf(boxes: readonly DiagramBox[], links: readonly DiagramLink[], isPerson: (id: string) => boolean): Map<string, string> {
  const out = grouped(links, ({ from }) => from);
  const headOf = new Map<string, string>();
  const follow = (starts: readonly string[]) => {
    const waiting = [...starts];
    for (const id of waiting) {
      for (const { to } of out.get(id) ?? []) {
        if (to === "controller" || isPerson(to) || headOf.has(to)) continue;
        headOf.set(to, headOf.get(id) ?? to);
        waiting.push(to);
      }
    }
  };
  const reached = links.filter(({ from, to }) => (from === "controller" || isPerson(from)) && to !== "controller").map(({ to }) => to);
  for (const id of reached) headOf.set(id, id);
  follow([...new Set(reached)]);
  // Sources, and circles that nothing from the controller reaches.
  for (const { id, shape } of boxes) {
    if (headOf.has(id) || shape === "person" || id === "controller") continue;
    headOf.set(id, id);
    follow([id]);
  }
  return headOf;
}

/** The sender's own lines first, then those of each that it passes data on to; in pieces of some lines. */
function cut(head: DiagramBox, links: readonly DiagramLink[]): readonly Unit[] {
  if (links.length <= mostLinks) return [{ head, links }];
  const isFirst = ({ from, to }: DiagramLink) => to === head.id || from === head.id;
  const bySender = [...grouped(links, (link) => (isFirst(link) ? head.id : link.from))].sort(
    ([a], [b]) => Number(b === head.id) - Number(a === head.id),
  );
  return bySender.flatMap(([, own]) => {
    const sorted = [...own].sort((a, b) => Number(b.to === head.id) - Number(a.to === head.id));
    const pieces = Math.ceil(sorted.length / mostLinks);
    const each = Math.ceil(sorted.length / pieces);
    return Array.from({ length: pieces }, (_, at): Unit => ({ head, links: sorted.slice(at * each, (at + 1) * each) }));
  });
}

/** Within a group, next comes who shares most with the last few; else the next by name. */
function beside(heads: readonly DiagramBox[], touchedBy: (id: string) => ReadonlySet<string>): readonly DiagramBox[] {
  const touched = new Map(heads.map(({ id }) => [id, new Set([...touchedBy(id)].filter((one) => one !== "controller"))]));
  const result: DiagramBox[] = [];
  let left = [...heads];
  while (left.length > 0) {
    const group = left.filter(({ lane }) => lane === left[0]?.lane);
    const recent = result.slice(-lastFew).flatMap(({ id }) => [...(touched.get(id) ?? [])]);
    const shares = ({ id }: DiagramBox) => recent.filter((one) => touched.get(id)?.has(one)).length;
    const most = Math.max(...group.map(shares));
    const next = group.find((one) => shares(one) === most) as DiagramBox;
    result.push(next);
    left = left.filter((one) => one !== next);
  }
  return result;
}

const lastFew = 6;
