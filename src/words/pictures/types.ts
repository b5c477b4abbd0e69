// What every language of pictures has words for. The compiler holds each language file to it, so that none lacks a key.

import type { AssertionId, CategoryId, ConditionId, CountryCode, FormId, PartyKindId, PurposeId, RegimeId, RoleId } from "../../model";
import type { Language } from "../types";

/** The longest form, and one for a narrow frame. */
export interface LaneWords {
  readonly title: string;
  readonly short: string;
}

/** What a kind of box is called: one, in descriptions, and many. */
type Shape = PartyKindId | "person" | "controller";

type TransferStatus = "adequate" | "safeguarded" | "derogation" | "undecided" | "not-covered" | "not-a-transfer";

type Sure = "certain" | "conditional" | "possible";

/** What can change of a box, as pictures name it. */
export type ChangedFacet =
  | "category"
  | "purpose"
  | "subject"
  | "country"
  | "role"
  | "condition"
  | "mechanism"
  | "retention"
  | "certainty"
  | "kind"
  | "name";

/** What became of a box or a line from one map to another. */
export type ChangeStatus = "added" | "removed" | "changed" | "same";

export interface PictureWords {
  readonly language: Language;

  /** What is built in; what a map names itself is never translated. */
  readonly categories: Readonly<Record<CategoryId, string>>;
  readonly purposes: Readonly<Record<PurposeId, string>>;
  readonly partyKinds: Readonly<Record<PartyKindId, string>>;
  readonly roles: Readonly<Record<RoleId, string>>;
  readonly conditions: Readonly<Record<ConditionId, string>>;
  readonly forms: Readonly<Record<FormId, string>>;
  readonly assertions: Readonly<Record<AssertionId, string>>;
  readonly country: (code: CountryCode) => string;
  /** The law by which boxes are grouped, as it stands in a sentence. */
  readonly laws: Readonly<Record<RegimeId | "directive", string>>;

  /** Before and after words of the text itself. */
  readonly quotes: readonly [string, string];
  /** `a and b` */
  readonly and: (items: readonly string[]) => string;
  readonly or: (items: readonly string[]) => string;
  /** From one to another, and what goes. */
  readonly fromTo: (from: string, to: string, what: string) => string;
  /** A lead, a colon, and what it is about. */
  readonly of: (lead: string, words: string) => string;

  readonly heading: {
    readonly dataFlows: string;
    readonly named: (controller: string, title: string) => string;
    readonly nameless: string;
    readonly titled: (title: string) => string;
    readonly asOf: (day: string | null) => string;
    /** As a sentence of the description. */
    readonly asOfSentence: (day: string | null, grouped: string | null) => string;
    readonly version: (version: string | null) => string;
    readonly thisPage: (part: string) => string;
    readonly page: (number: number, count: number, part: string) => string;
    readonly allOfIt: string;
    readonly namelessController: string;
    readonly nothing: string;
  };

  readonly grouping: {
    readonly under: (law: string, day: string, notes: readonly string[]) => string;
    readonly first: (laws: number) => string;
    readonly local: string;
    readonly assumed: string;
    readonly latest: string;
    readonly firstDay: string;
    readonly tablesEnd: (day: string) => string;
  };

  readonly lanes: {
    readonly inside: Readonly<Record<RegimeId, LaneWords>>;
    readonly adequacy: Readonly<Record<RegimeId, LaneWords>>;
    readonly common: Readonly<Record<"for-a-time" | "third" | "several" | "unknown" | "not-stated", LaneWords>>;
    readonly otherThird: LaneWords;
  };

  readonly place: {
    readonly notStated: string;
    readonly unknown: string;
    /** `country Ireland (IE)` in a description. */
    readonly is: (names: string) => string;
    readonly also: (codes: string) => string;
    readonly someFlows: string;
    /** Says that adequacy turns on a condition; which one stands in the words of the tables, which are English. */
    readonly open: (condition: string) => string;
    readonly possible: string;
  };

  readonly box: {
    readonly nameNotStated: string;
    readonly controller: string;
    /** Who stands in the map as everyone, without a name of their own. */
    readonly everyone: string;
    readonly dataFrom: (names: string) => string;
    readonly also: (names: string) => string;
    readonly including: (names: string) => string;
    readonly people: string;
    readonly passesOn: string;
    /** What a party is, in a description. */
    readonly kind: (kind: PartyKindId) => string;
    readonly getsNothing: string;
    readonly role: (roles: string) => string;
    readonly roleNotStated: string;
    readonly toItself: (words: string) => string;
    readonly nameToItself: (name: string, words: string) => string;
  };

  readonly data: {
    readonly notStated: string;
    readonly none: string;
    /** In the place of data, where people only stand in the map. */
    readonly collectionNotStated: string;
    /** Before data that the recipient derives. */
    readonly derives: string;
    readonly byRecipient: (form: string) => string;
    readonly except: (words: string) => string;
    readonly may: string;
    readonly if: (conditions: string) => string;
    readonly allIf: (conditions: string) => string;
    readonly more: (count: number) => string;
    readonly kinds: (count: number) => string;
    readonly otherTerms: string;
    readonly hidden: (count: number, terms: string) => string;
    readonly collection: (words: string) => string;
    readonly flow: (id: string, words: string) => string;
    readonly flows: (count: number) => string;
    readonly counted: (count: number, sureness: "conditional" | "possible") => string;
  };
  readonly sureness: Readonly<Record<"plain" | "conditional" | "possible", string>>;

  readonly legend: {
    readonly people: string;
    readonly controller: string;
    /** So that the role of a controller is not taken for the shape of the controller whose map this is. */
    readonly role: (label: string) => string;
    readonly roleNotStated: string;
    readonly open: string;
    readonly lines: Readonly<Record<"plain" | "conditional" | "possible" | "silent", string>>;
    readonly quoted: string;
  };

  readonly flowView: { readonly desc: (controller: string, people: number, others: number, flows: number) => string };

  /** Parties in lists. */
  readonly plurals: Readonly<Record<Shape, string>>;
  /** How sure a cell is: in legends and titles. */
  readonly status: Readonly<Record<Sure, string>>;
  readonly flowIds: (ids: string) => string;

  readonly matrix: {
    readonly empty: string;
    readonly sentence: string;
    readonly countries: string;
    readonly desc: (controller: string, rows: number, columns: number, marks: number) => string;
    readonly part: (top: number, bottom: number, rows: number, left: number, right: number, columns: number) => string;
    readonly howMany: (status: string) => string;
    readonly whoGets: string;
    readonly in: string;
    readonly category: (id: string) => string;
    readonly recipients: string;
    readonly kinds: string;
    readonly any: (category: string) => string;
    readonly totals: Readonly<Record<Sure, string>>;
  };

  readonly sankey: {
    readonly empty: string;
    readonly sentence: string;
    readonly desc: (controller: string, categories: number, recipients: number, countries: number) => string;
    readonly heads: Readonly<Record<"category" | "party" | "country", string>>;
    readonly status: Readonly<Record<Sure, string>>;
    readonly kinds: (count: number) => string;
    readonly kindsOfData: (count: number) => string;
    readonly recipients: (count: number) => string;
    readonly kindsAre: (words: string) => string;
    readonly recipientsAre: (names: string) => string;
    readonly band: (kind: string, name: string, status: string, words: string) => string;
  };

  readonly network: {
    readonly sentence: string;
    readonly wider: (isAllCounted: boolean) => string;
    readonly desc: (controller: string, boxes: number, lines: number, flows: number) => string;
  };

  readonly transfers: {
    readonly title: string;
    readonly nameless: (title: string) => string;
    readonly judged: (day: string) => string;
    readonly noLaw: string;
    readonly desc: (counts: string, day: string, laws: string) => string;
    readonly noCounts: string;
    /** What a transfer rests on: in the list and on lines, and whole in the legend. */
    readonly status: Readonly<Record<TransferStatus, string>>;
    readonly whole: Readonly<Record<TransferStatus, string>>;
    readonly law: Readonly<Record<RegimeId, string>>;
    /** How it is known that a law applies. */
    readonly source: Readonly<Record<"asked" | "stated" | "country" | "assumed", string>>;
    readonly signsIn: (country: string) => string;
    readonly unstatedCountry: string;
    readonly countryNotStated: string;
    readonly countryUnknown: string;
    readonly dot: string;
    readonly twoHops: string;
    /** What a page shows: the map, and some lines of the list. */
    readonly map: string;
    readonly listed: (from: number, to: number, count: number) => string;
    readonly columns: Readonly<Record<"number" | "route" | "rests" | "instrument" | "parties", string>>;
    readonly moreReasons: (count: number) => string;
    readonly aside: string;
    readonly moreInList: (count: number) => string;
    readonly europe: string;
    readonly world: string;
    readonly europeNote: string;
    readonly noTransfer: string;
    readonly nothingOnMap: string;
    readonly cut: string;
    readonly unlabelled: (numbers: string) => string;
    readonly hidden: (hops: number, isListed: boolean) => string;
  };

  /** Which part of a map is drawn. */
  readonly part: {
    readonly part: string;
    readonly data: (names: string) => string;
    readonly about: (name: string) => string;
    readonly activity: (name: string) => string;
    readonly around: (name: string) => string;
    readonly reaches: (country: string) => string;
    readonly depth: (steps: number, isFromController: boolean) => string;
    readonly collapse: string;
    readonly notStated: string;
    readonly unknown: string;
  };

  readonly pages: {
    readonly alsoFrom: (pages: string) => string;
    readonly from: (pages: string) => string;
    readonly moreOn: (pages: string) => string;
    readonly continuesOn: (pages: string) => string;
    readonly others: (count: number) => string;
    readonly pages: (count: number, numbers: string) => string;
    /** Names from the first to the last on that page. */
    readonly index: (from: string, to: string) => string;
    readonly collected: string;
    readonly firstHand: (lanes: string, passesOn: boolean) => string;
    readonly lane: (title: string, own: number, total: number) => string;
    readonly otherLane: string;
    readonly rest: (names: string) => string;
    readonly andOthers: (names: string, count: number) => string;
  };

  /** Two maps in one picture. */
  readonly diff: {
    readonly title: (controller: string | null) => string;
    readonly before: (side: string) => string;
    readonly after: (side: string) => string;
    readonly readOn: (day: string) => string;
    readonly desc: (counts: string) => string;
    /** On boxes and labels, with a sign that no word of a map begins with. */
    readonly tags: Readonly<Record<ChangeStatus, string>>;
    readonly counts: (boxes: number, lines: number) => string;
    readonly facets: Readonly<Record<ChangedFacet, string>>;
    readonly further: (count: number) => string;
    readonly nothing: string;
    /** In a box, where a recipient that is gone and one that came may be one. */
    readonly renamed: string;
    readonly renamedFrom: (name: string, reason: string) => string;
    readonly was: (words: string) => string;
    /** What else changed, where a box has no room to say how. */
    readonly alsoChanged: (facets: string) => string;
    readonly noFlow: string;
    readonly oneFlow: string;
  };
}
