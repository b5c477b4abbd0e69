// What every language of documents has words for. The compiler holds each language file to it, so that none lacks a key.

import type {
  AssertionId,
  BasisId,
  CategoryId,
  ConditionId,
  CountryCode,
  FormId,
  MechanismId,
  PurposeId,
  RegimeId,
  RestrictionId,
  RightId,
  RoleId,
} from "../model";

/** The languages in which documents can be written. */
export type Language = "en" | "de" | "fr";

/** How a text of the law came here: compared with a copy of the official text, or written down from memory and to be confirmed. */
export type WordingGrade = "copy" | "memory";

export interface Words {
  readonly language: Language;
  /** January first. */
  readonly months: readonly string[];
  readonly date: (day: number, month: string, year: string) => string;
  readonly and: string;
  readonly colon: string;
  readonly quote: (text: string) => string;
  /** Singular and plural of each unit. */
  readonly units: Readonly<Record<"year" | "month" | "week" | "day" | "hour" | "working day", readonly [string, string]>>;
  readonly country: (code: CountryCode) => string;
  /** What is built in; what a map names itself is never translated. */
  readonly categories: Readonly<Record<CategoryId, string>>;
  readonly purposes: Readonly<Record<PurposeId, string>>;

  /** Prescribed headings: Art. 30(1) and (2) of Regulation (EU) 2016/679 in the words of its official text in this language. */
  readonly article301: Readonly<Record<"a" | "b" | "c" | "d" | "e" | "f" | "g", string>>;
  readonly article302: Readonly<Record<"a" | "b" | "c" | "d", string>>;
  readonly articleGrade: WordingGrade;
  readonly articleSource: string;

  readonly roles: Readonly<Record<RoleId, string>>;
  readonly bases: Readonly<Record<BasisId, string>>;
  readonly conditions: Readonly<Record<ConditionId, string>>;
  readonly mechanisms: Readonly<Record<MechanismId, string>>;
  readonly forms: Readonly<Record<FormId, string>>;
  readonly rights: Readonly<Record<RightId, string>>;
  readonly assertions: Readonly<Record<AssertionId, string>>;
  readonly restrictions: Readonly<Record<RestrictionId, string>>;
  readonly regimes: Readonly<Record<RegimeId, string>>;
  readonly transferStatus: Readonly<
    Record<"not-a-transfer" | "adequate" | "safeguarded" | "derogation" | "not-covered" | "undecided", string>
  >;
  readonly impactAssessment: Readonly<Record<"not-started" | "in-progress" | "done", string>>;

  /** What can be said of a cell as a whole. */
  readonly cell: {
    readonly notStated: string;
    /** Which field of the map would fill it. */
    readonly fieldOf: (field: string) => string;
    readonly unknown: string;
    readonly none: string;
    readonly noField: string;
  };

  readonly title: Readonly<
    Record<
      | "article-30-1"
      | "article-30-2"
      | "ico"
      | "cnil"
      | "controller"
      | "processor"
      | "heading"
      | "name"
      | "version"
      | "owner"
      | "reviewed"
      | "reviewBy"
      | "asOf"
      | "on"
      | "hash"
      | "documents",
      string
    >
  >;
  readonly column: Readonly<
    Record<
      | "activity"
      | "field"
      | "content"
      | "controller"
      | "processor"
      | "jointController"
      | "representative"
      | "controllerRepresentative"
      | "dpo"
      | "subjects"
      | "data"
      | "recipients"
      | "transfers"
      | "retention"
      | "security"
      | "mechanism"
      | "evidence"
      | "own"
      | "name"
      | "contacts"
      | "processorRepresentative"
      | "instrument"
      | "note",
      string
    >
  >;
  readonly recipient: {
    /** What it may not do. */
    readonly bound: (words: string) => string;
    /** Whose data, where that is not everybody of the activity. */
    readonly about: (names: string) => string;
    /** Who is stated not to get the data. */
    readonly notTo: (names: string) => string;
    readonly anyone: string;
    readonly possible: string;
    readonly may: string;
    readonly onlyIf: (conditions: string) => string;
    readonly partlyIf: (conditions: string) => string;
    readonly gets: (data: string) => string;
    readonly purposes: (purposes: string) => string;
    readonly via: (names: string) => string;
    readonly onwardFrom: (names: string) => string;
    readonly directly: string;
    readonly tag: string;
    readonly remote: string;
    readonly passesOn: (names: string) => string;
    readonly roleNotStated: string;
    readonly countryNotStated: string;
    readonly countryUnknown: string;
    readonly processedIn: (places: string) => string;
    readonly partOf: (name: string) => string;
    readonly notNamed: string;
    readonly internal: string;
    readonly inquiry: string;
    readonly authority: string;
    readonly event: string;
    readonly aggregate: string;
    readonly closed: string;
    readonly claimed: (claim: string) => string;
  };
  readonly data: {
    readonly special: string;
    readonly criminal: string;
    readonly except: (words: string) => string;
    readonly including: (words: string) => string;
    readonly derived: (words: string) => string;
    /** What a lump holds, or may hold, by what the map says is collected. */
    readonly holds: (words: string) => string;
    readonly mayHold: (words: string) => string;
    readonly byRecipient: string;
    readonly notPersonal: (words: string) => string;
    readonly onlyNotPersonal: string;
    readonly claimed: Readonly<Record<"not-personal" | "anonymous" | "personal", string>>;
    readonly everyone: string;
    readonly from: (name: string) => string;
    /** What flows say where the activity says nothing. */
    readonly inFlows: (words: string) => string;
    readonly minimumAge: (years: number) => string;
  };
  readonly retention: {
    readonly atMost: (time: string) => string;
    readonly atLeast: (time: string) => string;
    readonly after: (event: string) => string;
    readonly sliding: string;
    readonly until: (event: string) => string;
    readonly asLongAs: (data: string) => string;
    readonly unspecified: (words: string) => string;
    readonly of: (data: string) => string;
    readonly at: (name: string) => string;
    readonly setByRecipient: string;
    readonly wholeMap: string;
    readonly group: (name: string) => string;
  };
  readonly transfer: {
    readonly exposed: (words: string) => string;
    readonly none: string;
    readonly noFlows: string;
    readonly open: (names: string) => string;
    readonly under: (law: string) => string;
    readonly said: (mechanisms: string) => string;
    readonly mechanismNotStated: string;
    readonly mechanismNone: string;
    readonly since: (day: string) => string;
    readonly until: (day: string) => string;
    readonly datesNotStated: string;
    readonly notYet: (day: string) => string;
    readonly over: (day: string) => string;
    readonly running: (day: string) => string;
    readonly rests: (names: string) => string;
    readonly assessment: (words: string) => string;
    readonly compelling: string;
  };
  readonly misc: {
    readonly occurrence: (number: number) => string;
    readonly author: string;
    readonly yes: string;
    readonly no: string;
    readonly noActivity: string;
    readonly noController: string;
    readonly impactRequired: string;
    readonly impactNotRequired: string;
    readonly byWhom: (name: string) => string;
    readonly noProcessor: string;
    readonly signed: (day: string) => string;
    readonly picture: string;
    readonly pictureLeftOut: string;
    readonly transfersPicture: string;
    readonly transfersPictureLeftOut: string;
    readonly page: readonly [string, string];
    readonly cut: string;
    readonly about: string;
  };
  /** Sentences of a privacy notice. */
  readonly notice: {
    readonly title: (name: string) => string;
    readonly recipients: string;
    readonly transfers: string;
    readonly retention: string;
    readonly gets: (name: string, data: string) => string;
    readonly mayGet: (name: string, data: string) => string;
    readonly dataNotStated: (name: string) => string;
    readonly role: (role: string) => string;
    readonly roleNotStated: string;
    readonly purposes: (purposes: string) => string;
    readonly purposesNotStated: string;
    readonly onlyIf: (conditions: string) => string;
    readonly noRecipients: (activities: string) => string;
    readonly recipientsNotStated: (activities: string) => string;
    readonly goesTo: (from: string, to: string, place: string, law: string) => string;
    readonly mayLeave: (from: string, to: string, law: string) => string;
    readonly restsOn: (mechanisms: string) => string;
    readonly restsNotStated: string;
    readonly restsNone: string;
    readonly adequate: (decision: string) => string;
    readonly adequacyOpen: string;
    readonly notAdequate: string;
    readonly copyNotStated: string;
    readonly noTransfers: string;
    readonly transfersNotStated: string;
    readonly kept: (activities: string, time: string) => string;
    readonly keptBy: (name: string, time: string) => string;
    readonly keptNotStated: (activities: string) => string;
    readonly keptNone: (activities: string) => string;
    readonly leftOut: (activities: string) => string;
    readonly inquirers: (names: string) => string;
    readonly noActivity: string;
    readonly flows: string;
    readonly missing: string;
    readonly about: string;
  };
  readonly processorList: {
    readonly title: (name: string) => string;
    readonly asOf: (day: string) => string;
    readonly nobody: string;
    readonly mayBeMore: (parties: number) => string;
    readonly possible: string;
    readonly name: string;
    readonly roleFor: (roles: string, names: string) => string;
    /** null: the earlier list has no day. */
    readonly changes: (day: string | null) => string;
    readonly noChanges: string;
    readonly change: string;
    readonly before: string;
    readonly now: string;
    readonly what: Readonly<Record<"recipient" | "country" | "purpose" | "category" | "role" | "condition" | "certainty", string>>;
    readonly certainty: Readonly<Record<"certain" | "possible", string>>;
    readonly kinds: Readonly<Record<"added" | "removed" | "changed" | "renamed", string>>;
  };
  /** What a reader must know about the record itself. */
  readonly remark: {
    readonly scope: string;
    readonly headings: string;
    readonly headingsFromMemory: string;
    readonly icoHeadings: string;
    readonly cnilHeadings: string;
    readonly ownColumns: string;
    readonly vocabulary: string | null;
    readonly tables: string;
  };
}
