// What every language of the HTML page and its table has words for, beside those of pictures. Texts alone: a page carries its language as data.

import type { BasisId, MechanismId, PartyKindId, RestrictionId } from "../../model";
import type { Language } from "../types";

/** A text with a place for something: `"{count} found."`. */
type With<Place extends string> = `${string}{${Place}}${string}`;

export interface PageWords {
  readonly language: Language;

  /** What is built in, and what no picture names. */
  readonly mechanisms: Readonly<Record<MechanismId, string>>;
  readonly bases: Readonly<Record<BasisId, string>>;
  readonly restrictions: Readonly<Record<RestrictionId, string>>;
  /** Singular and plural of each unit. */
  readonly units: Readonly<Record<"year" | "month" | "week" | "day" | "hour" | "minute" | "working day", readonly [string, string]>>;

  readonly notStated: string;
  readonly none: string;
  readonly noneStated: string;
  readonly namelessController: string;

  readonly shell: {
    readonly skip: string;
    readonly picture: string;
    readonly pictures: string;
    readonly tabs: Readonly<Record<"flow" | "matrix" | "sankey" | "network" | "transfers", string>>;
    readonly dateNotStated: string;
    readonly search: string;
    readonly found: string;
    readonly size: string;
    readonly table: string;
    readonly foot: string;
  };
  /** What the panel says while nothing is selected. */
  readonly about: {
    readonly heading: string;
    readonly controller: string;
    readonly day: string;
    readonly noDay: string;
    readonly judged: With<"day">;
    readonly version: string;
    readonly hint: string;
    readonly documents: With<"count">;
    readonly noDocument: string;
    readonly states: string;
    /** That the reasons of the law are English; null = the page is. */
    readonly law: string | null;
  };
  readonly filters: {
    readonly form: string;
    readonly data: string;
    readonly allData: string;
    readonly people: string;
    readonly allPeople: string;
    readonly country: string;
    readonly allCountries: string;
    readonly transfer: string;
    readonly allTransfers: string;
    readonly judged: string;
    readonly named: string;
    readonly clear: string;
  };
  /** What was picked of transfers, beside the words of pictures for parts. */
  readonly part: {
    readonly status: With<"status">;
    readonly named: With<"mechanism">;
    readonly notStated: string;
  };
  /** What is said while the page is used. */
  readonly script: {
    readonly close: string;
    readonly noDay: string;
    readonly nothing: string;
    readonly count: With<"count">;
    readonly legs: With<"part"> & With<"legs"> & With<"all">;
  };
  /** What a thing is that was found. */
  readonly kinds: Readonly<Record<PartyKindId | "controller" | "people" | "data" | "country", string>>;
  readonly line: With<"from"> & With<"to">;
  readonly places: With<"some"> & With<"last">;

  readonly panel: {
    readonly gets: With<"count">;
    readonly flows: With<"count">;
    readonly passesOn: With<"count">;
    readonly noFlow: string;
    readonly is: string;
    readonly controller: string;
    readonly people: string;
    readonly also: string;
    readonly partOf: string;
    readonly collectionNotStated: string;
    readonly collects: With<"count">;
    readonly more: With<"count">;
  };
  /** Names of facts; of columns as well. */
  readonly facts: Readonly<
    Record<
      | "from"
      | "to"
      | "data"
      | "about"
      | "how"
      | "purposes"
      | "onlyIf"
      | "certainty"
      | "way"
      | "role"
      | "country"
      | "processedIn"
      | "named"
      | "transfer"
      | "keptByRecipient"
      | "keptForActivity"
      | "bases"
      | "restrictions"
      | "means"
      | "days"
      | "note"
      | "id",
      string
    >
  >;
  readonly means: Readonly<Record<"transmission" | "tag" | "remote-access", string>>;
  readonly verdict: {
    readonly law: With<"law">;
    readonly noDay: string;
    readonly noLaw: string;
    readonly on: With<"status"> & With<"day">;
  };
  readonly certainty: {
    readonly certain: string;
    readonly open: string;
    readonly possible: With<"doubts">;
    /** In the place of the short word of pictures. */
    readonly may: string;
  };
  readonly table: {
    readonly flows: With<"count">;
    readonly noFlow: string;
    readonly collected: With<"count">;
    readonly nothingCollected: string;
  };
  readonly evidence: {
    readonly heading: string;
    readonly none: string;
    readonly author: string;
    readonly noLink: With<"title">;
    readonly occurrence: With<"number">;
  };
  readonly since: With<"day">;
  readonly until: With<"day">;
  /** A kind, and the words of a text for it. */
  readonly said: With<"kind"> & With<"text">;
  readonly retention: {
    readonly atMost: With<"time">;
    readonly atLeast: With<"time">;
    readonly after: With<"event">;
    readonly sliding: With<"event">;
    readonly until: With<"event">;
    readonly asLongAs: With<"data">;
    readonly unspecified: With<"text">;
    readonly of: With<"data"> & With<"time">;
    readonly if: With<"time"> & With<"conditions">;
    readonly setBy: Readonly<Record<"controller" | "recipient", With<"time">>>;
  };
}
