// What transfers and checks need to know about vendors. Neither the model nor they know the catalogue itself: it is handed in.

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
  /** Of a vendor that users defined, not of the catalogue of whogets. */
  readonly own?: true;
}

/** A fact of a catalogue as evidence: never mixed with what the map states. */
export interface CatalogueFact<T> {
  readonly value: T;
  /** `memory` facts ask for confirmation and decide nothing. */
  readonly grade: "sourced" | "memory";
  /** Where it was read, in words. */
  readonly source: string;
  /** The day it was read. */
  readonly seen: string;
  /** Of a vendor that users defined, not of the catalogue of whogets. */
  readonly own?: true;
}

/** Who usually signs for a vendor. */
export interface SignerFacts {
  readonly name: string;
  readonly country: CatalogueFact<string>;
  /** Data Privacy Framework; null = nothing is recorded. */
  readonly dpf: CatalogueFact<"active" | "none" | "unknown"> | null;
}

/** A company of a vendor, as it was on a day. */
export interface SignerOnDay {
  readonly key: string;
  readonly name: CatalogueFact<string>;
  readonly country: string;
  /** Countries of customers, "EEA" or "elsewhere"; null = not recorded. */
  readonly contractsWith: readonly string[] | null;
  /** Data Privacy Framework on that day; null = no US company, or nothing recorded. */
  readonly dpf: (CatalogueFact<"active" | "none" | "unknown"> & { readonly why: string }) | null;
}

/** What a service usually is and gets. */
export interface ServiceFacts {
  readonly id: string;
  readonly name: string;
  /** "depends" where it is not one. */
  readonly role: CatalogueFact<string>;
  /** That role and those of later phases. */
  readonly roles: readonly string[];
  /** The editors' judgement, without a grade; null = it carries whatever its customer puts in. */
  readonly categories: readonly string[] | null;
}

/** Another company that a vendor's record names as getting data from it. `value` is its name. */
export interface SubProcessorFacts extends CatalogueFact<string> {
  /** Its slug, where the catalogue has it. */
  readonly vendor: string | null;
  readonly country: string | null;
  /** The date that the text carries; null = none, or from memory. */
  readonly textAsOf: string | null;
  /** After this day it is to be looked up again. */
  readonly recheckAfter: string;
  readonly note: string | null;
}

/** Facts by vendor slug. Unknown slugs have none. */
export interface VendorFacts {
  /** The entity that signs; null where that depends, or is not recorded. `country` tells two entities apart. */
  signerOf(vendor: string, choice: { readonly entity: string | null; readonly country: string | null }): SignerFacts | null;
  /** Where it publishes its sub-processors; null = not recorded. */
  subProcessorsOf(vendor: string): (Omit<CatalogueFact<string>, "value"> & { readonly url: string }) | null;
  /** The sub-processors that its record names, of those that were there on a day; never a full list. Empty = none recorded. */
  subProcessorsOn(vendor: string, on: string): readonly SubProcessorFacts[];
  /** Whether it, or the service, can have been used on a day: no end before it and no beginning after it is recorded; null = not in the catalogue. */
  isThereOn(vendor: string, service: string | null, on: string): boolean | null;
  /** The end of a service; null = none is recorded. */
  endOf(vendor: string, service: string): DatedFact | null;
  /** The end of a name, and the names that the vendor goes by today; null = the name is in use, or not known. */
  endOfName(vendor: string, name: string): (DatedFact & { readonly today: readonly string[] }) | null;
  /** Its companies on a day; empty = none recorded. */
  signersOn(vendor: string, on: string): readonly SignerOnDay[];
  /** Its services; empty = none recorded. */
  servicesOf(vendor: string): readonly ServiceFacts[];
  /** When the record was gone over, and when it is due again. */
  reviewOf(vendor: string): { readonly name: string; readonly reviewed: string; readonly recheckAfter: string; readonly own?: true } | null;
}

/** Whose facts these are, as sentences name it. */
export const catalogueNameOf = ({ own }: { readonly own?: true }): string => (own === true ? "own vendors" : "whogets catalogue");
