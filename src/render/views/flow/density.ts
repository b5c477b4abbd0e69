// How closely a picture is set: of the settings that can be read on A4, the one that cuts fewest words is taken.

/** One way to set a picture. Words that are cut stand whole in the title of their box or line. */
export interface Density {
  readonly labelWidth: number;
  /** Most lines of a label for what flows, and for its conditions. */
  readonly labelLines: number;
  readonly conditionLines: number;
  readonly boxWidth: number;
  readonly nameLines: number;
  readonly detailLines: number;
  /** Between things in one column, in px. */
  readonly gap: number;
  readonly labelGap: number;
  /** A lane with more boxes in one rank than this uses further ranks, too. */
  readonly fullRank: number;
  /** Ranks that may be added for long lists. */
  readonly moreRanks: number;
}

const roomy = {
  labelWidth: 122,
  labelLines: 4,
  conditionLines: 2,
  boxWidth: 132,
  nameLines: 4,
  detailLines: 2,
  gap: 9,
  labelGap: 6,
  fullRank: 5,
  moreRanks: 0,
};
const close = { ...roomy, labelLines: 3, nameLines: 3, gap: 7, labelGap: 3 };
const flat = { ...close, labelWidth: 200, labelLines: 2, conditionLines: 1, boxWidth: 150, nameLines: 2 };
const terse = { ...close, labelLines: 2, conditionLines: 1, detailLines: 1, gap: 6 };

/** Tried in this order. */
export const densities: readonly Density[] = [
  roomy,
  { ...roomy, conditionLines: 4, boxWidth: 150 },
  close,
  flat,
  { ...flat, boxWidth: 175 },
  { ...flat, labelWidth: 235, detailLines: 1, gap: 6 },
  { ...flat, labelWidth: 150, boxWidth: 140 },
  terse,
  { ...terse, fullRank: 9, moreRanks: 1 },
  { ...terse, labelLines: 1, nameLines: 2, fullRank: 9 },
];

/** What is left of an A4 page inside margins of 10 mm, in points. */
const page = { long: 785, short: 538 } as const;

/** Least size of text on paper, in points; a little above the 7 pt that must hold, for printers with wider margins. */
export const leastOnPaper = 7.05;

/** The size in points that `px` gets on an A4 page, turned whichever way is larger. */
export function onPaper(px: number, width: number, height: number): number {
  const landscape = Math.min(page.long / width, page.short / height);
  const portrait = Math.min(page.short / width, page.long / height);
  return px * Math.max(landscape, portrait);
}
