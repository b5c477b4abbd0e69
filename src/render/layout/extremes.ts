// The least and the most of many numbers. Spreading them into `Math.min` ends the process where there are too many.

export const leastOf = (...lists: readonly (readonly number[])[]): number =>
  lists.reduce((least, list) => list.reduce((a, b) => Math.min(a, b), least), Number.POSITIVE_INFINITY);

export const mostOf = (...lists: readonly (readonly number[])[]): number =>
  lists.reduce((most, list) => list.reduce((a, b) => Math.max(a, b), most), Number.NEGATIVE_INFINITY);
