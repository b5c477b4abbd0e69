// Sheets of paper: how large they are, how much of them a picture may use, and which sizes of text can be read on them.

import { nearest, shown, UsageError } from "../../model";

/** Paper by its sides in mm. */
const papers = {
  a4: { long: 297, short: 210 },
  a3: { long: 420, short: 297 },
  letter: { long: 279.4, short: 215.9 },
} as const;

export type Paper = keyof typeof papers;

/** What a picture is drawn for; a screen takes any size. */
export type PageSize = Paper | "screen";

export const pageSizes: readonly PageSize[] = ["a4", "a3", "letter", "screen"];

/** A paper turned one way. */
export interface Sheet {
  readonly paper: Paper;
  readonly turned: "landscape" | "portrait";
  /** In mm. */
  readonly width: number;
  readonly height: number;
}

/** Printers leave a few mm of the sheet white; binding takes some, too. */
export const sheetMargin = 10;

export const pointsOf = (mm: number): number => (mm * 72) / 25.4;

/** The paper both ways; where both do as well, it lies. */
export function sheetsOf(paper: Paper): readonly [Sheet, Sheet] {
  const { long, short } = papers[paper];
  return [
    { paper, turned: "landscape", width: long, height: short },
    { paper, turned: "portrait", width: short, height: long },
  ];
}

/** The paper that was asked for; null = a screen. */
export function paperOf(page: unknown): Paper | null {
  if (page === undefined || page === "screen") return null;
  const known = (Object.keys(papers) as Paper[]).find((paper) => paper === page);
  if (known !== undefined) return known;
  const suggestion = nearest(page, pageSizes);
  throw new UsageError(
    `unknown page ${shown(page)}; ${suggestion === null ? `known: ${pageSizes.join(", ")}` : `did you mean "${suggestion}"?`}`,
  );
}

const labels: Readonly<Record<Paper, string>> = { a4: "A4", a3: "A3", letter: "Letter" };
export const paperLabel = (paper: Paper): string => labels[paper];
