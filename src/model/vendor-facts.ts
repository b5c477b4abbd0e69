// What checks need to know about vendors. Neither the model nor the checks know the catalogue itself: it is handed in.

/** A dated fact of a catalogue, with what it rests on. */
export interface DatedFact {
  /** What ended, or was called otherwise. */
  readonly name: string;
  /** Last day, as exactly as it is known: `YYYY`, `YYYY-MM` or a day. */
  readonly until: string;
  /** `memory` facts ask for confirmation. */
  readonly grade: "sourced" | "memory";
  /** Where it was read, in words. */
  readonly source: string;
  /** The day on which the catalogue's record was gone over. */
  readonly seen: string;
  readonly note: string | null;
}

/** Facts by vendor slug. Unknown slugs have none. */
export interface VendorFacts {
  /** The end of a service; null = none is recorded. */
  endOf(vendor: string, service: string): DatedFact | null;
  /** The end of a name, and the names that the vendor goes by today; null = the name is in use, or not known. */
  endOfName(vendor: string, name: string): (DatedFact & { readonly today: readonly string[] }) | null;
  /** When the record was gone over, and when it is due again. */
  reviewOf(vendor: string): { readonly name: string; readonly reviewed: string; readonly recheckAfter: string } | null;
}
