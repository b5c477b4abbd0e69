// Orders the lanes so that few lines are long.

/** Lanes with many lines between them come to stand side by side; ties keep the given order. */
export function orderLanes(lanes: readonly string[], pairs: readonly (readonly [string, string])[]): readonly string[] {
  const cost = (order: readonly string[]) => {
    const at = new Map(order.map((lane, index) => [lane, index]));
    return pairs.reduce((sum, [a, b]) => sum + Math.abs((at.get(a) ?? 0) - (at.get(b) ?? 0)), 0);
  };
  let best = [...lanes];
  let least = cost(best);
  for (let improved = true; improved; ) {
    improved = false;
    for (let from = 0; from < best.length; from++) {
      for (let to = 0; to < best.length; to++) {
        const moved = best.filter((_, index) => index !== from);
        moved.splice(to, 0, best[from] as string);
        const now = cost(moved);
        if (now < least) [best, least, improved] = [moved, now, true];
      }
    }
  }
  return best;
}
