// Layered layout, left to right: people, controller, recipients, onward. Lanes are bands that no foreign box enters.
//
// Boxes stand in even columns, labels in odd ones, and a line that crosses a column gets a place of its own in it:
// so no line can run through a box or a label, and no two boxes or labels can touch.

import { heightsOf } from "./heights";
import { sizesOf } from "./items";
import { columnsAt, framed, place } from "./place";
import { type Plan, planOf } from "./plan";
import type { LayoutBox, LayoutLink, Placement, Spacing } from "./types";

/** Places boxes, routes lines. Links whose ends have one rank are left out. Coordinates begin at 0,0. */
export function layoutLayered(boxes: readonly LayoutBox[], links: readonly LayoutLink[], spacing: Spacing): Placement {
  return layoutPlanned(planOf(boxes, links), boxes, links, spacing).placement();
}

/** A layout of which only the size is worked out yet. */
export interface Draft {
  readonly width: number;
  readonly height: number;
  placement(): Placement;
}

/** The same for boxes and lines that were planned before: ids, ranks and lanes are those of the plan. */
export function layoutPlanned(plan: Plan, boxes: readonly LayoutBox[], links: readonly LayoutLink[], spacing: Spacing): Draft {
  if (boxes.length === 0)
    return { width: 0, height: 0, placement: () => ({ boxes: new Map(), routes: new Map(), lanes: new Map(), width: 0, height: 0 }) };
  const bound = boxes.map((box) => (box.id === plan.alone?.id ? { ...box, height: box.height + 2 * spacing.laneHeader } : box));
  const sizes = sizesOf(plan.items, bound, links, spacing);
  const centres = heightsOf(plan, sizes, spacing);
  const settled = { plan, boxes, sizes, spacing, centres, places: columnsAt(plan.columns, sizes, centres, spacing) };
  const frames = framed(settled);
  const { left, top, right, bottom } = frames.bounds;
  return { width: right - left, height: bottom - top, placement: () => place(settled, frames) };
}
