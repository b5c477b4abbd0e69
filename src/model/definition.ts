// What people write: the data map as an object literal, YAML or JSON. Every reference is typed by the ids of the map itself.
//
// A key left out = not stated. `"unknown"` = asked, and nobody knows. `[]` = stated: none.

import type { Ids } from "./ids";
import type {
  AssertionId,
  BasisId,
  CategoryId,
  ConditionId,
  CountryCode,
  FormId,
  ImporterConditionId,
  MechanismId,
  PartyKindId,
  PurposeId,
  RegimeId,
  RestrictionId,
  RightId,
  RoleId,
  SubjectKindId,
} from "./vocabulary";

/** `YYYY-MM-DD`. The compiler checks the shape only; whether the day exists is checked when the map is. */
export type PlainDate = `${number}-${number}-${number}`;
/** ISO 8601 duration (`P2Y`, `P6M`, `PT24H`), or a number of working days. */
export type Duration = `P${string}` | `${number} working days` | `${number} working day`;

/**
 * No text is one. Stands beside ids that may be a single one: the compiler says "Did you mean" only where it has a union to choose from.
 * Unlike a reserved word it lets nothing through and is never offered.
 */
export type NoOther = string & { readonly "~no": "other id" };

// ---------------------------------------------------------------- statements

/** Where a statement comes from: first and last words of the passage (at most eight each), `nth` when they occur more than once. */
export interface EvidenceDefinition<I extends Ids = Ids> {
  /** Id of a document of the map; may be left out when the map has exactly one. `"author"` = whoever wrote the map knows it. */
  readonly document?: I["document"] | "author";
  readonly start: string;
  readonly end: string;
  readonly nth?: number;
}

/** What every statement may carry. */
export interface Statement<I extends Ids = Ids> {
  /** Default: stated. An implied or inferred statement makes an answer "possible". */
  readonly assertion?: AssertionId;
  /** The text says "may": answers that rest on it are "possible". */
  readonly may?: boolean;
  readonly evidence?: readonly EvidenceDefinition<I>[];
  /** For readers of the map: arguable readings, open questions. */
  readonly note?: string;
}

/** A country with the way it is known. */
export interface CountryStatement<I extends Ids = Ids> extends Statement<I> {
  readonly value: CountryCode | "unknown";
}
/** ISO 3166-1 alpha-2 (`"LV"`), `"unknown"`, or a statement about it. */
export type CountryFact<I extends Ids = Ids> = CountryCode | "unknown" | CountryStatement<I>;

/** Something that must be so before the data flows. */
export interface ConditionDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly kind: ConditionId;
  /** As the text words it; needed for `other`. */
  readonly text?: string;
}
/** All of them must hold. Alternatives are separate flows. */
export type OnlyIf<I extends Ids = Ids> = readonly (ConditionId | ConditionDefinition<I>)[];

// ---------------------------------------------------------------- data

/** A category or group id of the map. */
export type DataRef<I extends Ids = Ids> = I["category"] | I["group"];

/** One category (or group), or a lump as the text words it: exactly one of `category` and `lump`. */
export interface DataItemDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly category?: DataRef<I>;
  /** "the personal data we receive from you" = all; "some of your information" = some; "information" = unspecified. */
  readonly lump?: "all" | "some" | "unspecified";
  /** The words of the text; required with `lump`. */
  readonly words?: string;
  /** What the lump is said to include. */
  readonly including?: readonly DataRef<I>[];
  /** What the lump is said to leave out. */
  readonly except?: readonly DataRef<I>[];
  /** The form in which the recipient gets it. A form is never a category. */
  readonly becomes?: FormId;
  /** Who changes the form. */
  readonly at?: "sender" | "recipient";
  /** How the text itself classes the data, where that differs from the category ("anonymous" cookies that identify a browser). */
  readonly claimedAs?: "not-personal" | "anonymous" | "personal";
  /** For this category only; conditions of the whole flow stand on the flow. */
  readonly onlyIf?: OnlyIf<I>;
}
export type DataList<I extends Ids = Ids> = readonly (DataRef<I> | DataItemDefinition<I>)[];

// ---------------------------------------------------------------- terms

/** One retention rule. Rules in a list may contradict each other; all are kept. At least one of the time keys is needed. */
export interface RetentionDefinition<I extends Ids = Ids> extends Statement<I> {
  /** Which data; absent = all data of the statement it stands under. */
  readonly of?: readonly DataRef<I>[];
  readonly keep?: Duration;
  readonly atMost?: Duration;
  readonly atLeast?: Duration;
  /** The event from which the time runs. */
  readonly after?: string;
  /** The time starts anew with each such event. */
  readonly sliding?: boolean;
  /** The event that ends it ("the account is deleted"). */
  readonly until?: string;
  /** As long as another category or group is kept. */
  readonly asLongAs?: DataRef<I>;
  /** A criterion in words (Art. 13(2)(a) GDPR: "or if that is not possible, the criteria"). */
  readonly criterion?: string;
  /** The text speaks of a time without saying it ("a reasonable period"). */
  readonly unspecified?: string;
  readonly setBy?: "controller" | "recipient";
  readonly onlyIf?: OnlyIf<I>;
}
/** A bare string is a criterion; `"unknown"` = asked, and nobody knows. */
export type RetentionList<I extends Ids = Ids> = readonly (string | RetentionDefinition<I>)[];

/** What the recipient may do with the data. Bounds transitive answers. */
export interface RestrictionDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly kind: RestrictionId;
  /** For `only-for`; absent = the purposes of the flow. */
  readonly purposes?: readonly I["purpose"][];
  readonly text?: string;
}

/** Foreign law that may reach the data. An exposure, not a disclosure: it makes no recipient. */
export interface ExposureDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly law: string;
  readonly country?: CountryFact<I>;
}

/** A way to stop it, and who operates that way. */
export interface OptOutDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly how: string;
  /** The controller, the person (browser settings), or a party (the vendor's settings page); absent = not stated. */
  readonly by?: "controller" | "person" | I["party"];
  readonly url?: string;
}

/** A legal basis (Art. 6 GDPR) or a condition for special categories (Art. 9(2) GDPR). */
export interface BasisDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly basis: BasisId;
  /** The legitimate interest, named (Art. 13(1)(d) GDPR). */
  readonly interest?: string;
  /** The law behind a legal obligation or public task. */
  readonly law?: string;
  /** For these purposes of the activity; absent = all. */
  readonly for?: readonly I["purpose"][];
  /** For these data; absent = all. */
  readonly of?: readonly DataRef<I>[];
  readonly onlyIf?: OnlyIf<I>;
  /** Where the balancing test or the consent record lies. */
  readonly record?: string;
}

/** A condition that an importer meets, with the dates it holds: adequacy limited to some importers turns on it. */
export interface HeldConditionDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly condition: ImporterConditionId;
  /** Default true; `false` = known not to hold. */
  readonly holds?: boolean;
  readonly since?: PlainDate;
  readonly until?: PlainDate;
}

/** What a restricted transfer rests on. Naming one asserts it. */
export interface MechanismDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly kind: MechanismId;
  readonly since?: PlainDate;
  readonly until?: PlainDate;
  /** The transfer impact assessment: where it lies, or a word on it. */
  readonly assessment?: string;
  readonly assessedOn?: PlainDate;
}

/** The paper that binds a recipient: processing contract (Art. 28(3)), joint arrangement (Art. 26). */
export interface ContractDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly title?: string;
  readonly url?: string;
  readonly signed?: PlainDate;
  readonly until?: PlainDate;
  /** Art. 28(2): how the controller allowed further processors. */
  readonly subProcessors?: "specific-authorisation" | "general-authorisation" | "not-allowed" | "unknown";
}

/** A right of the person and how to use it. */
export interface RightDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly right: RightId;
  readonly how?: string;
  readonly by?: "controller" | I["party"];
}

/** A technical or organisational measure (Art. 32(1) GDPR). */
export interface SecurityDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly text: string;
}
export type SecurityList<I extends Ids = Ids> = readonly (string | SecurityDefinition<I>)[];

/** Somebody to write to: representative (Art. 27), data protection officer (Art. 37). */
export interface ContactDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly name?: string;
  readonly contacts?: readonly string[];
  readonly country?: CountryFact<I>;
}

// ---------------------------------------------------------------- flows

/** What can differ between the legs of one journey. */
export interface LegTerms<I extends Ids = Ids> extends Statement<I> {
  readonly role?: RoleId;
  /** The signing entity's country for this leg, where it differs from the party's. */
  readonly country?: CountryFact<I>;
  /** The places of processing. */
  readonly processedIn?: readonly CountryFact<I>[];
  readonly mechanisms?: readonly (MechanismId | MechanismDefinition<I>)[];
  readonly contract?: string | ContractDefinition<I>;
}

/** An intermediary, with the terms of the leg that reaches it. */
export interface ViaDefinition<I extends Ids = Ids> extends LegTerms<I> {
  readonly party: I["party"] | NoOther;
}

/**
 * Data from one place to others, under an activity.
 * `role`, `country`, `processedIn`, `mechanisms`, `contract` describe the last leg; earlier legs are described in `via`.
 * Without `data`, `subjects`, `purposes`, `bases` it takes those of its activity.
 */
export interface FlowDefinition<I extends Ids = Ids> extends LegTerms<I> {
  /** Needed where two flows of an activity would get one id. Kebab-case. */
  readonly id?: string;
  /** `tag`: the recipient's own code on the controller's site collects it. `remote-access`: made available, not sent. */
  readonly means?: "transmission" | "tag" | "remote-access";
  /** Default: the controller. */
  readonly from?: "controller" | "everyone" | I["party"] | I["subject"];
  readonly to: readonly ("controller" | I["party"])[];
  /** Intermediaries in order. Each of them is a recipient too. */
  readonly via?: readonly (I["party"] | ViaDefinition<I>)[];
  readonly subjects?: readonly (I["subject"] | "everyone")[];
  readonly data?: DataList<I>;
  /** What the recipient makes of it. */
  readonly derives?: DataList<I>;
  readonly purposes?: readonly I["purpose"][];
  readonly bases?: readonly (BasisId | BasisDefinition<I>)[];
  readonly onlyIf?: OnlyIf<I>;
  readonly restrictions?: readonly (RestrictionId | RestrictionDefinition<I>)[];
  readonly retention?: RetentionList<I>;
  readonly optOuts?: readonly OptOutDefinition<I>[];
  readonly exposedTo?: readonly ExposureDefinition<I>[];
  readonly since?: PlainDate;
  readonly until?: PlainDate;
}

/** A party with the paper that binds it. */
export interface PartyTermsDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly party: I["party"] | NoOther;
  readonly contract?: string | ContractDefinition<I>;
}

/** Automated decisions (Art. 22 GDPR). */
export interface AutomatedDecisionsDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly exist: boolean;
  readonly logic?: string;
  readonly effects?: string;
}

/** Data protection impact assessment (Art. 35 GDPR). */
export interface ImpactAssessmentDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly required?: boolean;
  readonly status?: "not-started" | "in-progress" | "done";
  readonly date?: PlainDate;
  readonly url?: string;
}

/** Why data is processed: the unit of the record (Art. 30 GDPR). An activity without flows is normal. */
export interface ActivityDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly label?: string;
  /** The department or business function. */
  readonly function?: string;
  readonly owner?: string;
  readonly created?: PlainDate;
  readonly updated?: PlainDate;
  readonly actingAs?: "controller" | "processor";
  /** With `actingAs: "processor"`: the controllers (Art. 30(2)(a)). */
  readonly onBehalfOf?: readonly (I["party"] | PartyTermsDefinition<I>)[];
  readonly jointWith?: readonly (I["party"] | PartyTermsDefinition<I>)[];
  readonly purposes?: readonly I["purpose"][];
  readonly subjects?: readonly (I["subject"] | "everyone")[];
  readonly data?: DataList<I>;
  /** What the controller itself makes of it. */
  readonly derives?: DataList<I>;
  /** When the controller itself processes; conditions of flows stand on the flows. */
  readonly onlyIf?: OnlyIf<I>;
  /** What the controller binds itself to ("not used to identify"); restrictions of recipients stand on the flows. */
  readonly restrictions?: readonly (RestrictionId | RestrictionDefinition<I>)[];
  readonly bases?: readonly (BasisId | BasisDefinition<I>)[];
  readonly retention?: RetentionList<I>;
  readonly optOuts?: readonly OptOutDefinition<I>[];
  readonly security?: SecurityList<I>;
  /** Software in which the controller itself keeps the data. */
  readonly systems?: readonly string[];
  /** Where the controller itself keeps the data. */
  readonly processedIn?: readonly CountryFact<I>[];
  readonly automatedDecisions?: AutomatedDecisionsDefinition<I>;
  readonly impactAssessment?: ImpactAssessmentDefinition<I>;
  readonly flows?: readonly FlowDefinition<I>[];
}

// ---------------------------------------------------------------- parties and people

/** Facts of the vendor catalogue. They enter no answer, picture, count or record unless asked for, and then stand apart. */
export interface Typical {
  readonly vendor: string;
  readonly service?: string;
  /** The usual contracting entity; absent where it depends or is not known. */
  readonly entity?: string;
  readonly country?: string;
  readonly role?: string;
  /** Usually received, and what for: the editors' judgement, whatever the grade. */
  readonly categories: readonly string[];
  readonly purposes: readonly string[];
  /** Of the entity, country and role. `memory` facts may ask for confirmation and never raise an error. */
  readonly grade: "sourced" | "memory";
  readonly source: string;
  /** When the source was read. */
  readonly seen: PlainDate;
}

/** Who signs, where that depends on the date or on the customer's country. */
export interface EntityDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly name: string;
  readonly country?: CountryFact<I>;
  readonly customersIn?: readonly (CountryCode | "EEA" | "elsewhere")[];
  readonly since?: PlainDate;
  readonly until?: PlainDate;
}

/** How a recipient is told to erase (Art. 17(2), 19 GDPR). */
export interface ErasureRouteDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly channel: "contact" | "account-settings" | "api" | "automatic" | "none";
  readonly how?: string;
  readonly url?: string;
  readonly mode?: "delete" | "suppress" | "anonymise" | "expire" | "keep-by-law";
  readonly within?: Duration;
}

/** Anyone but the controller: a company, one of its services, an authority, or a category of recipients without a name. */
export interface PartyDefinition<I extends Ids = Ids> extends Statement<I> {
  /** As the document calls it. */
  readonly name?: string;
  readonly kind?: PartyKindId;
  readonly partOf?: I["party"] | "controller";
  /** The signing entity's country. */
  readonly country?: CountryFact<I>;
  /** Who signs, where that varies; then `country` is left out. */
  readonly entities?: readonly EntityDefinition<I>[];
  readonly vendor?: string;
  readonly service?: string | undefined;
  readonly entity?: string | undefined;
  readonly typical?: Typical;
  readonly contacts?: readonly string[];
  readonly representative?: string | ContactDefinition<I>;
  readonly dpo?: string | ContactDefinition<I>;
  readonly holds?: readonly (ImporterConditionId | HeldConditionDefinition<I>)[];
  readonly erasure?: ErasureRouteDefinition<I>;
}

/** A kind of people. */
export interface SubjectDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly label?: string;
  readonly kind?: SubjectKindId;
  /** A client who browses is a visitor, too. Followed only when an answer is asked for with closure. */
  readonly also?: readonly (I["subject"] | "everyone")[];
  readonly minimumAge?: number;
}

/** A named group of categories ("account data"). Groups may hold groups. */
export interface GroupDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly label?: string;
  readonly data: DataList<I>;
  readonly retention?: RetentionList<I>;
}

/** What is collected, from whom, how. Lumps are expanded against it. */
export interface CollectionDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly from: I["subject"] | I["party"] | "everyone";
  /** Whom the data is about; absent = those it is collected from. */
  readonly subjects?: readonly (I["subject"] | "everyone")[];
  readonly data: DataList<I>;
  readonly how?: string;
  readonly onlyIf?: OnlyIf<I>;
}

// ---------------------------------------------------------------- statements about the whole

/** "Shares nothing with X": makes no recipient, and takes the party out of lumps. */
export interface NonFlowDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly to: readonly (I["party"] | "anyone")[];
  readonly data?: DataList<I>;
  readonly subjects?: readonly (I["subject"] | "everyone")[];
  readonly purposes?: readonly I["purpose"][];
}

/** "To nobody except ...": the exceptions are the flows of the map. Without such a statement a map is open. */
export interface ClosedDefinition<I extends Ids = Ids> extends Statement<I> {
  /** Absent = whoever the data is about. */
  readonly subjects?: readonly (I["subject"] | "everyone")[];
  /** Absent = all personal data. */
  readonly data?: DataList<I>;
}

/** Named in the text, and not a recipient. */
export interface MentionDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly name: string;
  /** Why it is named: a standard, a brand, a form field, an example. */
  readonly as: string;
  /** Where it is a vendor of the catalogue. */
  readonly vendor?: string;
  readonly service?: string;
}

/** A section that the text promises or needs and does not have. */
export interface MissingDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly what: string;
}

/** Whose map it is. Every key may be unknown. */
export interface ControllerDefinition<I extends Ids = Ids> extends Statement<I> {
  readonly name?: string;
  readonly country?: CountryFact<I>;
  readonly contacts?: readonly string[];
  readonly representative?: string | ContactDefinition<I>;
  readonly dpo?: string | ContactDefinition<I>;
}

/** A text that evidence points into. */
export interface DocumentDefinition {
  readonly title: string;
  readonly url?: string;
  readonly date?: PlainDate;
  /** File name of the text, for checking locators. */
  readonly file?: string;
  readonly sha256?: string;
}

/** A data category that the built-in tree does not have. Its dots place it in the tree. */
export interface CategoryDefinition {
  readonly label: string;
  readonly definition?: string;
  readonly special?: "art-9" | "art-10";
  readonly personal?: boolean;
}

/** A purpose that the built-in tree does not have. */
export interface PurposeDefinition {
  readonly label: string;
  readonly definition?: string;
}

// ---------------------------------------------------------------- the map

// `NoInfer` spares the compiler a look for ids in the two longest sections; where it finds them is said in define.ts.

/** Everything that flows refer to, by id. */
export interface GroundDefinition<I extends Ids = Ids> {
  readonly documents?: { readonly [K in I["document"]]: DocumentDefinition };
  readonly categories?: { readonly [category: string]: CategoryDefinition };
  readonly purposes?: { readonly [purpose: string]: PurposeDefinition };
  readonly subjects?: { readonly [K in I["subject"]]: SubjectDefinition<I> };
  readonly parties?: NoInfer<{ readonly [K in I["party"]]: PartyDefinition<I> }>;
  readonly groups?: { readonly [K in I["group"]]: GroupDefinition<I> };
}

/** The document. `asOf` is the date it describes; questions and pictures use it unless told another. */
export interface DataMapDefinition<I extends Ids = Ids> extends GroundDefinition<I> {
  readonly $schema?: string;
  /** Format version of data files. */
  readonly whogets?: 1;
  readonly name: string;
  readonly title?: string;
  readonly asOf?: PlainDate;
  readonly version?: string;
  readonly owner?: string;
  readonly reviewed?: PlainDate;
  readonly reviewBy?: PlainDate;
  /** The laws the controller is under; absent = not stated. */
  readonly regimes?: readonly RegimeId[];
  readonly controller: ControllerDefinition<I>;
  readonly collection?: readonly CollectionDefinition<I>[];
  readonly activities?: NoInfer<{ readonly [activity: string]: ActivityDefinition<I> }>;
  readonly retention?: RetentionList<I>;
  readonly security?: SecurityList<I>;
  readonly optOuts?: readonly OptOutDefinition<I>[];
  readonly rights?: readonly (RightId | RightDefinition<I>)[];
  readonly nonFlows?: readonly NonFlowDefinition<I>[];
  readonly closed?: readonly ClosedDefinition<I>[];
  readonly mentions?: readonly MentionDefinition<I>[];
  readonly missing?: readonly MissingDefinition<I>[];
}

/** The ids that a map with these keys may refer to. Only ids from keys are inferred; built-in categories and purposes are always there. */
export interface IdsOf<P extends string, S extends string, C extends string, G extends string, U extends string, D extends string> {
  party: P;
  subject: S;
  category: CategoryId | C;
  group: G;
  purpose: PurposeId | U;
  document: D;
}
