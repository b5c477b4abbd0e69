// Layered layout, left to right: people, controller, recipients, onward. Lanes are bands that no foreign box enters.
//
// Boxes stand in even columns, labels in odd ones, and a line that crosses a column gets a place of its own in it:
// so no line can run through a box or a label, and no two boxes or labels can touch.

import { columnsAt, framed, leastWidthOf } from "./frames";
import { heightsOf } from "./heights";
import { type Sizes, sizesOf } from "./items";
import { place } from "./place";
import { type Plan, planOf } from "./plan";
import type { LayoutBox, LayoutLink, Placement, Spacing } from "./types";

/** Places boxes, routes lines. Links whose ends have one rank are left out. Coordinates begin at 0,0. */
export function layoutLayered(boxes: readonly LayoutBox[], links: readonly LayoutLink[], spacing: Spacing): Placement {
  return layoutPlanned(planOf(boxes, links), boxes, links, spacing).settled().placement();
}

/** A layout that is worked out as far as it is asked for: one of many may turn out too large early on. */
export interface Draft {
  /** It comes out at least as wide as this. */
  readonly leastWidth: number;
  settled(): SettledDraft;
}

export interface SettledDraft {
  readonly width: number;
  readonly height: number;
  placement(): Placement;
}

/** The same for boxes and lines that were planned before: ids, ranks and lanes are those of the plan. */
export function layoutPlanned(plan: Plan, boxes: readonly LayoutBox[], links: readonly LayoutLink[], spacing: Spacing): Draft {
  const nothing: Placement = { boxes: new Map(), routes: new Map(), lanes: new Map(), width: 0, height: 0 };
  if (boxes.length === 0) return { leastWidth: 0, settled: () => ({ width: 0, height: 0, placement: () => nothing }) };
  const bound = boxes.map((box) => (box.id === plan.alone?.id ? { ...box, height: box.height + 2 * spacing.laneHeader } : box));
  const sizes = sizesOf(plan.items, bound, links, spacing);
  let known: SettledDraft | null = null;
  return {
    leastWidth: leastWidthOf(plan.columns, sizes, spacing),
    settled: () => {
      known ??= settledDraft(plan, boxes, sizes, spacing);
      return known;
    },
  };
}

function settledDraft(plan: Plan, boxes: readonly LayoutBox[], sizes: Sizes, spacing: Spacing): SettledDraft {
  const centres = heightsOf(plan, sizes, spacing);
  const settled = { plan, boxes, sizes, spacing, centres, places: columnsAt(plan.columns, sizes, centres, spacing) };
  const frames = framed(settled);
  const { left, top, right, bottom } = frames.bounds;
  return { width: right - left, height: bottom - top, placement: () => place(settled, frames) };
}
