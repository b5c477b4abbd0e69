// What the table and the band picture are told beside the map: who gets what, and how sure that is. Worked out before, by the queries.

/** That a party gets a category. */
export interface PictureCell {
  readonly party: string;
  /** null = data that nothing names. */
  readonly category: string | null;
  readonly status: CellStatus;
  /** It is said of this category itself, not of one above, below, or of data that nothing names. */
  readonly named: boolean;
  readonly flows: readonly string[];
}

export type CellStatus = "certain" | "conditional" | "possible";

/** The surest first. */
export const cellStatuses: readonly CellStatus[] = ["certain", "conditional", "possible"];
