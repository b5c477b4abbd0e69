// In which rank every box of the flow picture stands.

import { mostOf } from "../../layout/extremes";
import { grouped } from "../../layout/grouped";
import { ranksOf } from "../../layout/ranks";
import type { Density } from "./density";
import type { Diagram } from "./diagram";

/** People 0, controller 1, everybody else at least 2; ranks without boxes are closed up. */
export function ranksOfDiagram({ boxes, links }: Pick<Diagram, "boxes" | "links">, density: Density): ReadonlyMap<string, number> {
  const people = new Set(boxes.filter((box) => box.shape === "person").map((box) => box.id));
  const least = (id: string) => (people.has(id) ? 0 : id === "controller" ? 1 : 2);
  const inward = (link: { from: string; to: string }) => link.to === "controller" && least(link.from) > 1;
  const forward = links.filter((link) => !inward(link));
  const { rankOf } = ranksOf(
    boxes.map((box) => box.id),
    forward,
    [...people, "controller"],
    least,
  );
  const used = new Map([...new Set(rankOf.values())].sort((a, b) => a - b).map((rank, at) => [rank, at]));
  return spread({ boxes, links }, density, new Map([...rankOf].map(([id, rank]) => [id, used.get(rank) ?? 0])));
}

/** Wraps long lists of siblings: boxes that pass nothing on move to later ranks that the picture has anyway, or that may be added. */
function spread(
  { boxes, links }: Pick<Diagram, "boxes" | "links">,
  { fullRank, moreRanks }: Density,
  ranks: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  const result = new Map(ranks);
  const last = mostOf([...ranks.values()]) + moreRanks;
  const passesOn = new Set(links.filter((link) => link.to !== "controller").map((link) => link.from));
  for (const lane of new Set(boxes.map((box) => box.lane))) {
    if (lane === null) continue;
    const leaves = boxes.filter((box) => box.lane === lane && box.id !== "controller" && !passesOn.has(box.id));
    for (const [rank, own] of grouped(leaves, (box) => ranks.get(box.id) ?? 0)) {
      const ids = own.map((box) => box.id);
      const columns = Math.max(Math.min(last - rank + 1, Math.ceil(ids.length / fullRank)), Math.ceil(ids.length / mostInRank));
      const each = Math.ceil(ids.length / columns);
      for (const [at, id] of ids.entries()) result.set(id, rank + Math.floor(at / each));
    }
  }
  return result;
}

/** Longer lists wrap in any setting. */
const mostInRank = 16;
