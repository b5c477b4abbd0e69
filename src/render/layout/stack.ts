// Puts things of one column at the heights they would like, in order and without touching: pool adjacent violators.

/** Things that are stacked, as lists of numbers by index. */
export interface Stacked {
  readonly heights: Float64Array;
  /** The centres they would like. */
  readonly wishes: Float64Array;
  /** How much the wishes count; above 0. */
  readonly weights: Float64Array;
  /** Least room to the thing before. */
  readonly gapsBefore: Float64Array;
}

/**
 * Stacks the things from index `first` to before `end`: writes the centres that together stray least (in weighted squares) from the
 * wishes, as the order and the gaps allow. True if any of them is another than before.
 */
export type Stack = (first: number, end: number, centres: Float64Array) => boolean;

export function stackOf({ heights, wishes, weights, gapsBefore }: Stacked): Stack {
  // Blocks of things that touch: where each begins, its weight, the weighted sum of the tops that its members wish for it, its height.
  const count = heights.length;
  const [begins, masses, sums, sizes] = [new Int32Array(count), new Float64Array(count), new Float64Array(count), new Float64Array(count)];
  const at = (list: Float64Array | Int32Array, index: number) => list[index] as number;

  function pool(first: number, end: number): number {
    let last = -1;
    for (let index = first; index < end; index++) {
      last++;
      begins[last] = index;
      masses[last] = at(weights, index);
      sums[last] = at(weights, index) * (at(wishes, index) - at(heights, index) / 2);
      sizes[last] = at(heights, index);
      for (; last > 0; last--) {
        const before = last - 1;
        const gap = at(gapsBefore, at(begins, last));
        const offset = at(sizes, before) + gap;
        if (at(sums, before) / at(masses, before) + at(sizes, before) + gap <= at(sums, last) / at(masses, last)) break;
        sums[before] = at(sums, before) + (at(sums, last) - at(masses, last) * offset);
        masses[before] = at(masses, before) + at(masses, last);
        sizes[before] = offset + at(sizes, last);
      }
    }
    return last + 1;
  }

  return (first, end, centres) => {
    const blocks = pool(first, end);
    let moved = false;
    for (let block = 0; block < blocks; block++) {
      const until = block + 1 < blocks ? at(begins, block + 1) : end;
      let y = at(sums, block) / at(masses, block);
      for (let index = at(begins, block); index < until; index++) {
        if (index > at(begins, block)) y += at(gapsBefore, index);
        const centre = y + at(heights, index) / 2;
        moved ||= centres[index] !== centre;
        centres[index] = centre;
        y += at(heights, index);
      }
    }
    return moved;
  };
}
