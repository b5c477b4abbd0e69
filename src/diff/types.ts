// What differs between two maps: plain data.

export type ChangeFacet =
  | "recipient"
  | "category"
  | "purpose"
  | "subject"
  | "country"
  | "role"
  | "condition"
  | "mechanism"
  | "retention"
  | "certainty"
  | "automated-decisions";

export type MeaningId = "transfer-not-covered" | "transfer-undecided" | "impact-assessment" | "sub-processor-notice" | "notice-text";

/** What a change asks somebody to look at. It gives no verdict. */
export interface Meaning {
  readonly id: MeaningId;
  readonly article: string;
  readonly message: string;
}

/** One facet of one recipient; of one activity: its time limits, and whether it has automated decisions; or of the whole map: its time limits. */
export interface MapChange {
  readonly facet: ChangeFacet;
  readonly kind: "added" | "removed" | "changed" | "renamed";
  /** Id of the party; null = the change is of an activity, or of the whole map. */
  readonly party: string | null;
  /** Id of the activity; null = the change is of a party or, where `party` is null as well, of the whole map. */
  readonly activity: string | null;
  /** Of the party, the activity or the map. */
  readonly name: string;
  /** Values that are gone: ids, codes or words, sorted. */
  readonly before: readonly string[];
  /** Values that came. */
  readonly after: readonly string[];
  /** For `renamed`: why the two are taken for one. It is a proposal. */
  readonly reason: string | null;
  readonly means: readonly Meaning[];
}

export interface MapDiff {
  readonly before: { readonly name: string; readonly asOf: string | null };
  readonly after: { readonly name: string; readonly asOf: string | null };
  readonly on: string;
  /** Sorted by party, then by activity, then by facet. */
  readonly changes: readonly MapChange[];
}
