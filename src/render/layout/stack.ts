// Puts things of one column at the heights they would like, in order and without touching: pool adjacent violators.

export interface Stacked {
  readonly height: number;
  /** The centre it would like. */
  wish: number;
  /** How much the wish counts; above 0. */
  readonly weight: number;
  /** Least room to the thing before it. */
  readonly gapBefore: number;
}

interface Block {
  first: number;
  weight: number;
  /** Weighted sum of the tops that its members wish for the block. */
  sum: number;
  height: number;
}

/** The centres that together stray least (in weighted squares) from the wishes, as the order and the gaps allow. */
export function stackAt(things: readonly Stacked[]): readonly number[] {
  const blocks: Block[] = [];
  things.forEach((thing, index) => {
    const top = thing.wish - thing.height / 2;
    blocks.push({ first: index, weight: thing.weight, sum: thing.weight * top, height: thing.height });
    for (
      let last = blocks.at(-1), before = blocks.at(-2);
      last !== undefined && before !== undefined;
      last = blocks.at(-1), before = blocks.at(-2)
    ) {
      const gap = things[last.first]?.gapBefore ?? 0;
      if (before.sum / before.weight + before.height + gap <= last.sum / last.weight) break;
      blocks.pop();
      const offset = before.height + gap;
      before.sum += last.sum - last.weight * offset;
      before.weight += last.weight;
      before.height = offset + last.height;
    }
  });
  const centres: number[] = [];
  blocks.forEach((block, at) => {
    const end = blocks[at + 1]?.first ?? things.length;
    let y = block.sum / block.weight;
    for (let index = block.first; index < end; index++) {
      const thing = things[index] as Stacked;
      if (index > block.first) y += thing.gapBefore;
      centres.push(y + thing.height / 2);
      y += thing.height;
    }
  });
  return centres;
}
