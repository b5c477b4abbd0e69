// How closely a picture is set: of the settings that can be read on A4, the one that cuts fewest words is taken.

/** One way to set a picture. Words that are cut stand whole in the title of their box or line. */
export interface Density {
  /** Of labels on what people give the controller, and of all others. */
  readonly inWidth: number;
  readonly labelWidth: number;
  /** Most lines of a label for what flows (from people, and else), and for its conditions. */
  readonly inLines: number;
  readonly labelLines: number;
  readonly conditionLines: number;
  /** Of people and the controller, and of everybody else. */
  readonly peopleWidth: number;
  readonly boxWidth: number;
  readonly nameLines: number;
  readonly detailLines: number;
  /** Between things in one column, in px. */
  readonly gap: number;
  readonly labelGap: number;
  /** Whether boxes come down to the rows of long lines: straighter, and higher. */
  readonly level: boolean;
  /** A lane with more boxes in one rank than this uses further ranks, too. */
  readonly fullRank: number;
  /** Ranks that may be added for long lists. */
  readonly moreRanks: number;
}

const roomy = {
  inWidth: 122,
  labelWidth: 122,
  inLines: 8,
  labelLines: 5,
  conditionLines: 4,
  peopleWidth: 132,
  boxWidth: 140,
  nameLines: 4,
  detailLines: 3,
  gap: 10,
  labelGap: 7,
  level: true,
  fullRank: 5,
  moreRanks: 0,
};
const close = { ...roomy, labelLines: 4, conditionLines: 3, nameLines: 3, detailLines: 2, gap: 7, labelGap: 4 };
/** For many ranks. */
const narrow = {
  ...close,
  level: false,
  gap: 6,
  labelGap: 3,
  inWidth: 114,
  inLines: 10,
  labelWidth: 114,
  conditionLines: 4,
  nameLines: 4,
  detailLines: 3,
  peopleWidth: 116,
  boxWidth: 144,
};
/** For many boxes in one rank: long lines, and few of them. */
const flat = { ...close, inLines: 10, labelWidth: 200, labelLines: 3, conditionLines: 3, boxWidth: 150, gap: 6, labelGap: 3 };
const wide = { ...flat, inWidth: 95, peopleWidth: 112, boxWidth: 178 };
const terse = { ...close, inLines: 3, labelLines: 2, conditionLines: 1, detailLines: 1, gap: 6, labelGap: 3 };

/** Tried in this order. */
export const densities: readonly Density[] = [
  roomy,
  { ...roomy, inLines: 10, conditionLines: 6, boxWidth: 160 },
  { ...close, inWidth: 150, inLines: 10, boxWidth: 150 },
  narrow,
  flat,
  { ...wide, labelWidth: 300 },
  { ...wide, labelWidth: 370 },
  { ...wide, labelWidth: 408, boxWidth: 187 },
  { ...flat, inLines: 4, labelWidth: 235, labelLines: 2, conditionLines: 1, boxWidth: 175, nameLines: 2, detailLines: 1 },
  terse,
  { ...terse, fullRank: 9, moreRanks: 1 },
  { ...terse, labelLines: 1, nameLines: 2, fullRank: 9 },
];

/** Tried on paper, where what is left over goes to another page: also long lists in columns beside each other. */
export const pageDensities: readonly Density[] = [
  ...densities.slice(0, 5),
  { ...roomy, fullRank: 8, moreRanks: 1 },
  { ...close, fullRank: 8, moreRanks: 2 },
  { ...narrow, fullRank: 8, moreRanks: 1 },
  ...densities.slice(5),
];

/** What is left of an A4 page inside margins of 10 mm, in points. */
const page = { long: 785, short: 538 } as const;

/** The size in points that `px` gets on an A4 page, turned whichever way is larger. */
export function onPaper(px: number, width: number, height: number): number {
  const landscape = Math.min(page.long / width, page.short / height);
  const portrait = Math.min(page.short / width, page.long / height);
  return px * Math.max(landscape, portrait);
}
