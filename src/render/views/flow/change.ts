// What became of boxes and lines from one map to another, as plain data: what is handed in, and what the flow picture draws.

import type { ChangedFacet, ChangeStatus } from "../../../words/pictures";

/** One change of a party, as `diffMaps` tells it. */
export interface PartyChange {
  readonly party: string;
  readonly facet: ChangedFacet | "recipient";
  readonly kind: "added" | "removed" | "changed" | "renamed";
  /** Ids, or words. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly reason: string | null;
}

/** What changed of a box; it is told in short at its foot, and whole in its description. */
export interface BoxChange {
  readonly status: ChangeStatus;
}

/** What changed of a line: data, with its terms, that came and went. */
export interface LinkChange {
  readonly status: ChangeStatus;
  readonly came: readonly string[];
  readonly gone: readonly string[];
  /** The number of flows before and after; empty = as before. */
  readonly count: string;
}

/** How many boxes and lines there are of each. */
export interface ChangeCount {
  readonly boxes: number;
  readonly lines: number;
}
