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
  /** The first words of the passage, at most eight. */
  readonly start: string;
  /** Its last words, at most eight. */
  readonly end: string;
  /** Which occurrence is meant, where the words occur more than once. */
  readonly nth?: number;
}

/** What every statement may carry. */
export interface Statement<I extends Ids = Ids> {
  /** Default: stated. An implied or inferred statement makes an answer "possible". */
  readonly assertion?: AssertionId;
  /** The text says "may": answers that rest on it are "possible". */
  readonly may?: boolean;
  /** The passages that it rests on. */
  readonly evidence?: readonly EvidenceDefinition<I>[];
  /** For readers of the map: arguable readings, open questions. */
  readonly note?: string;
}

/** A country with the way it is known. */
export interface CountryStatement<I extends Ids = Ids> extends Statement<I> {
  /** ISO 3166-1 alpha-2, or `unknown`. */
  readonly value: CountryCode | "unknown";
}
/** ISO 3166-1 alpha-2 (`"LV"`), `"unknown"`, or a statement about it. */
export type CountryFact<I extends Ids = Ids> = CountryCode | "unknown" | CountryStatement<I>;

/** Something that must be so before the data flows. */
export interface ConditionDefinition<I extends Ids = Ids> extends Statement<I> {
  /** What kind of condition. */
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
  /** A category or group. */
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
  /** Exactly so long. */
  readonly keep?: Duration;
  /** No longer than this. */
  readonly atMost?: Duration;
  /** No shorter than this. */
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
  /** Who set the time. */
  readonly setBy?: "controller" | "recipient";
  /** When the rule holds. */
  readonly onlyIf?: OnlyIf<I>;
}
/** A bare string is a criterion; `"unknown"` = asked, and nobody knows. */
export type RetentionList<I extends Ids = Ids> = readonly (string | RetentionDefinition<I>)[];

/** What the recipient may do with the data. Bounds transitive answers. */
export interface RestrictionDefinition<I extends Ids = Ids> extends Statement<I> {
  /** What kind of restriction. */
  readonly kind: RestrictionId;
  /** For `only-for`; absent = the purposes of the flow. */
  readonly purposes?: readonly I["purpose"][];
  /** As the text words it. */
  readonly text?: string;
}

/** Foreign law that may reach the data. An exposure, not a disclosure: it makes no recipient. */
export interface ExposureDefinition<I extends Ids = Ids> extends Statement<I> {
  /** The law, as it is called. */
  readonly law: string;
  /** Whose law it is. */
  readonly country?: CountryFact<I>;
}

/** A way to stop it, and who operates that way. */
export interface OptOutDefinition<I extends Ids = Ids> extends Statement<I> {
  /** What to do. */
  readonly how: string;
  /** The controller, the person (browser settings), or a party (the vendor's settings page); absent = not stated. */
  readonly by?: "controller" | "person" | I["party"];
  /** Where. */
  readonly url?: string;
}

/** A legal basis (Art. 6 GDPR) or a condition for special categories (Art. 9(2) GDPR). */
export interface BasisDefinition<I extends Ids = Ids> extends Statement<I> {
  /** Which basis. */
  readonly basis: BasisId;
  /** The legitimate interest, named (Art. 13(1)(d) GDPR). */
  readonly interest?: string;
  /** The law behind a legal obligation or public task. */
  readonly law?: string;
  /** For these purposes of the activity; absent = all. */
  readonly for?: readonly I["purpose"][];
  /** For these data; absent = all. */
  readonly of?: readonly DataRef<I>[];
  /** When it is relied on. */
  readonly onlyIf?: OnlyIf<I>;
  /** Where the balancing test or the consent record lies. */
  readonly record?: string;
}

/** A condition that an importer meets, with the dates it holds: adequacy limited to some importers turns on it. */
export interface HeldConditionDefinition<I extends Ids = Ids> extends Statement<I> {
  /** Which condition. */
  readonly condition: ImporterConditionId;
  /** Default true; `false` = known not to hold. */
  readonly holds?: boolean;
  /** The first day on which it holds. */
  readonly since?: PlainDate;
  /** The last day on which it holds. */
  readonly until?: PlainDate;
}

/** What a restricted transfer rests on. Naming one asserts it. */
export interface MechanismDefinition<I extends Ids = Ids> extends Statement<I> {
  /** Which mechanism. */
  readonly kind: MechanismId;
  /** The first day on which it is relied on. */
  readonly since?: PlainDate;
  /** The last day. */
  readonly until?: PlainDate;
  /** The transfer impact assessment: where it lies, or a word on it. */
  readonly assessment?: string;
  /** The day of that assessment. */
  readonly assessedOn?: PlainDate;
}

/** The paper that binds a recipient: processing contract (Art. 28(3)), joint arrangement (Art. 26). */
export interface ContractDefinition<I extends Ids = Ids> extends Statement<I> {
  /** What it is called. */
  readonly title?: string;
  /** Where it stands. */
  readonly url?: string;
  /** The day of signing. */
  readonly signed?: PlainDate;
  /** Its last day. */
  readonly until?: PlainDate;
  /** Art. 28(2): how the controller allowed further processors. */
  readonly subProcessors?: "specific-authorisation" | "general-authorisation" | "not-allowed" | "unknown";
}

/** A right of the person and how to use it. */
export interface RightDefinition<I extends Ids = Ids> extends Statement<I> {
  /** Which right. */
  readonly right: RightId;
  /** How to use it. */
  readonly how?: string;
  /** Who answers. */
  readonly by?: "controller" | I["party"];
}

/** A technical or organisational measure (Art. 32(1) GDPR). */
export interface SecurityDefinition<I extends Ids = Ids> extends Statement<I> {
  /** The measure, as the text words it. */
  readonly text: string;
}
export type SecurityList<I extends Ids = Ids> = readonly (string | SecurityDefinition<I>)[];

/** Somebody to write to: representative (Art. 27), data protection officer (Art. 37). */
export interface ContactDefinition<I extends Ids = Ids> extends Statement<I> {
  /** Who it is. */
  readonly name?: string;
  /** Addresses: e-mail, post, telephone. */
  readonly contacts?: readonly string[];
  /** Where they are. */
  readonly country?: CountryFact<I>;
}

// ---------------------------------------------------------------- flows

/** What can differ between the legs of one journey. */
export interface LegTerms<I extends Ids = Ids> extends Statement<I> {
  /** What the recipient is for this data: processor, controller, ... */
  readonly role?: RoleId;
  /** The signing entity's country for this leg, where it differs from the party's. */
  readonly country?: CountryFact<I>;
  /** The places of processing. */
  readonly processedIn?: readonly CountryFact<I>[];
  /** What a transfer to another country rests on. */
  readonly mechanisms?: readonly (MechanismId | MechanismDefinition<I>)[];
  /** The paper that binds the recipient; text alone is its title. */
  readonly contract?: string | ContractDefinition<I>;
}

/** An intermediary, with the terms of the leg that reaches it. */
export interface ViaDefinition<I extends Ids = Ids> extends LegTerms<I> {
  /** Who passes it on. */
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
  /** The recipients; each gets a flow of its own. */
  readonly to: readonly ("controller" | I["party"])[];
  /** Intermediaries in order. Each of them is a recipient too. */
  readonly via?: readonly (I["party"] | ViaDefinition<I>)[];
  /** Whose data. */
  readonly subjects?: readonly (I["subject"] | "everyone")[];
  /** Which data. */
  readonly data?: DataList<I>;
  /** What the recipient makes of it. */
  readonly derives?: DataList<I>;
  /** What for. */
  readonly purposes?: readonly I["purpose"][];
  /** On which legal bases. */
  readonly bases?: readonly (BasisId | BasisDefinition<I>)[];
  readonly onlyIf?: OnlyIf<I>;
  readonly restrictions?: readonly (RestrictionId | RestrictionDefinition<I>)[];
  readonly retention?: RetentionList<I>;
  readonly optOuts?: readonly OptOutDefinition<I>[];
  readonly exposedTo?: readonly ExposureDefinition<I>[];
  /** The first day of the flow. Without it nothing is said of earlier days. */
  readonly since?: PlainDate;
  /** Its last day. Without it nothing is said of days after `asOf`. */
  readonly until?: PlainDate;
}

/** A party with the paper that binds it. */
export interface PartyTermsDefinition<I extends Ids = Ids> extends Statement<I> {
  /** Who. */
  readonly party: I["party"] | NoOther;
  /** The paper between the two. */
  readonly contract?: string | ContractDefinition<I>;
}

/** Automated decisions (Art. 22 GDPR). */
export interface AutomatedDecisionsDefinition<I extends Ids = Ids> extends Statement<I> {
  /** Whether there are any. */
  readonly exist: boolean;
  /** How they are made. */
  readonly logic?: string;
  /** What follows for the person. */
  readonly effects?: string;
}

/** Data protection impact assessment (Art. 35 GDPR). */
export interface ImpactAssessmentDefinition<I extends Ids = Ids> extends Statement<I> {
  /** Whether the law asks for one. */
  readonly required?: boolean;
  /** How far it is. */
  readonly status?: "not-started" | "in-progress" | "done";
  /** The day of it. */
  readonly date?: PlainDate;
  /** Where it lies. */
  readonly url?: string;
}

/** Why data is processed: the unit of the record (Art. 30 GDPR). An activity without flows is normal. */
export interface ActivityDefinition<I extends Ids = Ids> extends Statement<I> {
  /** What it is called. */
  readonly label?: string;
  /** The department or business function. */
  readonly function?: string;
  /** Who answers for it in the organisation. */
  readonly owner?: string;
  /** The day on which it was recorded. */
  readonly created?: PlainDate;
  /** The day of the last change. */
  readonly updated?: PlainDate;
  /** Whether the organisation decides itself, or works for others. */
  readonly actingAs?: "controller" | "processor";
  /** With `actingAs: "processor"`: the controllers (Art. 30(2)(a)). */
  readonly onBehalfOf?: readonly (I["party"] | PartyTermsDefinition<I>)[];
  /** With whom it decides (Art. 26 GDPR). */
  readonly jointWith?: readonly (I["party"] | PartyTermsDefinition<I>)[];
  /** What for; flows take it over. */
  readonly purposes?: readonly I["purpose"][];
  /** Whose data; flows take it over. */
  readonly subjects?: readonly (I["subject"] | "everyone")[];
  /** Which data; flows take it over. */
  readonly data?: DataList<I>;
  /** What the controller itself makes of it. */
  readonly derives?: DataList<I>;
  /** When the controller itself processes; conditions of flows stand on the flows. */
  readonly onlyIf?: OnlyIf<I>;
  /** What the controller binds itself to ("not used to identify"); restrictions of recipients stand on the flows. */
  readonly restrictions?: readonly (RestrictionId | RestrictionDefinition<I>)[];
  /** On which legal bases; flows take them over. */
  readonly bases?: readonly (BasisId | BasisDefinition<I>)[];
  readonly retention?: RetentionList<I>;
  readonly optOuts?: readonly OptOutDefinition<I>[];
  /** Technical and organisational measures (Art. 32(1) GDPR). */
  readonly security?: SecurityList<I>;
  /** Software in which the controller itself keeps the data. */
  readonly systems?: readonly string[];
  /** Where the controller itself keeps the data. */
  readonly processedIn?: readonly CountryFact<I>[];
  readonly automatedDecisions?: AutomatedDecisionsDefinition<I>;
  readonly impactAssessment?: ImpactAssessmentDefinition<I>;
  /** Who gets data under it. */
  readonly flows?: readonly FlowDefinition<I>[];
}

// ---------------------------------------------------------------- parties and people

/** Facts of the vendor catalogue. They enter no answer, picture, count or record unless asked for, and then stand apart. */
export interface Typical {
  /** Its slug. */
  readonly vendor: string;
  /** The service, where one is chosen. */
  readonly service?: string;
  /** The usual contracting entity; absent where it depends or is not known. */
  readonly entity?: string;
  /** Of that entity. */
  readonly country?: string;
  /** What it usually is; absent where it depends. */
  readonly role?: string;
  /** Usually received: the editors' judgement, whatever the grade. */
  readonly categories: readonly string[];
  /** What it usually gets them for: the editors' judgement, too. */
  readonly purposes: readonly string[];
  /** Of the entity, country and role. `memory` facts may ask for confirmation and never raise an error. */
  readonly grade: "sourced" | "memory";
  /** Where the facts stand. */
  readonly source: string;
  /** When the source was read. */
  readonly seen: PlainDate;
}

/** Who signs, where that depends on the date or on the customer's country. */
export interface EntityDefinition<I extends Ids = Ids> extends Statement<I> {
  /** The legal name. */
  readonly name: string;
  /** Where it is established. */
  readonly country?: CountryFact<I>;
  /** Whose contracts it signs. */
  readonly customersIn?: readonly (CountryCode | "EEA" | "elsewhere")[];
  /** The first day on which it signs. */
  readonly since?: PlainDate;
  /** The last day. */
  readonly until?: PlainDate;
}

/** How a recipient is told to erase (Art. 17(2), 19 GDPR). */
export interface ErasureRouteDefinition<I extends Ids = Ids> extends Statement<I> {
  /** Where the request goes. */
  readonly channel: "contact" | "account-settings" | "api" | "automatic" | "none";
  /** What to do. */
  readonly how?: string;
  /** Where. */
  readonly url?: string;
  /** What happens to the data. */
  readonly mode?: "delete" | "suppress" | "anonymise" | "expire" | "keep-by-law";
  /** How soon. */
  readonly within?: Duration;
}

/** Anyone but the controller: a company, one of its services, an authority, or a category of recipients without a name. */
export interface PartyDefinition<I extends Ids = Ids> extends Statement<I> {
  /** As the document calls it. */
  readonly name?: string;
  /** Company, authority, category of recipients, ... Default: company. */
  readonly kind?: PartyKindId;
  /** The party that it is a service or a part of. */
  readonly partOf?: I["party"] | "controller";
  /** The signing entity's country. */
  readonly country?: CountryFact<I>;
  /** Who signs, where that varies; then `country` is left out. */
  readonly entities?: readonly EntityDefinition<I>[];
  /** A vendor of the catalogue. Its facts never mix with what the map states. */
  readonly vendor?: string;
  /** Which of its services; goes with `vendor`. */
  readonly service?: string | undefined;
  /** Which of its companies signs; goes with `vendor`. */
  readonly entity?: string | undefined;
  readonly typical?: Typical;
  /** Addresses: e-mail, post, telephone. */
  readonly contacts?: readonly string[];
  readonly representative?: string | ContactDefinition<I>;
  readonly dpo?: string | ContactDefinition<I>;
  /** Conditions that it meets: adequacy of some countries is limited to such importers. */
  readonly holds?: readonly (ImporterConditionId | HeldConditionDefinition<I>)[];
  readonly erasure?: ErasureRouteDefinition<I>;
}

/** A kind of people. */
export interface SubjectDefinition<I extends Ids = Ids> extends Statement<I> {
  /** What they are called. */
  readonly label?: string;
  /** Customers, staff, visitors, ... */
  readonly kind?: SubjectKindId;
  /** A client who browses is a visitor, too. Followed only when an answer is asked for with closure. */
  readonly also?: readonly (I["subject"] | "everyone")[];
  /** The youngest age, in years. */
  readonly minimumAge?: number;
}

/** A named group of categories ("account data"). Groups may hold groups. */
export interface GroupDefinition<I extends Ids = Ids> extends Statement<I> {
  /** What the text calls it. */
  readonly label?: string;
  /** What is in it. */
  readonly data: DataList<I>;
  /** How long all of it is kept. */
  readonly retention?: RetentionList<I>;
}

/** What is collected, from whom, how. Lumps are expanded against it. */
export interface CollectionDefinition<I extends Ids = Ids> extends Statement<I> {
  /** From whom. */
  readonly from: I["subject"] | I["party"] | "everyone";
  /** Whom the data is about; absent = those it is collected from. */
  readonly subjects?: readonly (I["subject"] | "everyone")[];
  /** Which data. */
  readonly data: DataList<I>;
  /** How it is collected. */
  readonly how?: string;
  /** When it is collected. */
  readonly onlyIf?: OnlyIf<I>;
}

// ---------------------------------------------------------------- statements about the whole

/** "Shares nothing with X": makes no recipient, and takes the party out of lumps. */
export interface NonFlowDefinition<I extends Ids = Ids> extends Statement<I> {
  /** Who does not get it. */
  readonly to: readonly (I["party"] | "anyone")[];
  /** Which data; absent = all. */
  readonly data?: DataList<I>;
  /** Whose; absent = anybody. */
  readonly subjects?: readonly (I["subject"] | "everyone")[];
  /** For which purposes; absent = any. */
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
  /** As the text calls it. */
  readonly name: string;
  /** Why it is named: a standard, a brand, a form field, an example. */
  readonly as: string;
  /** Where it is a vendor of the catalogue. */
  readonly vendor?: string;
  /** Which of its services; goes with `vendor`. */
  readonly service?: string;
}

/** A section that the text promises or needs and does not have. */
export interface MissingDefinition<I extends Ids = Ids> extends Statement<I> {
  /** What it would be about. */
  readonly what: string;
}

/** Whose map it is. Every key may be unknown. */
export interface ControllerDefinition<I extends Ids = Ids> extends Statement<I> {
  /** The legal name. */
  readonly name?: string;
  /** Where it is established. */
  readonly country?: CountryFact<I>;
  /** Addresses: e-mail, post, telephone. */
  readonly contacts?: readonly string[];
  readonly representative?: string | ContactDefinition<I>;
  readonly dpo?: string | ContactDefinition<I>;
}

/** A text that evidence points into. */
export interface DocumentDefinition {
  /** What it is called. */
  readonly title: string;
  /** Where it stands. */
  readonly url?: string;
  /** The day that it carries. */
  readonly date?: PlainDate;
  /** File name of the text, for checking locators. */
  readonly file?: string;
  /** Its check sum. */
  readonly sha256?: string;
}

/** A data category that the built-in tree does not have. Its dots place it in the tree. */
export interface CategoryDefinition {
  /** What it is called. */
  readonly label: string;
  /** What is in it. */
  readonly definition?: string;
  /** Special (Art. 9 GDPR) or criminal (Art. 10 GDPR); absent = as its parent. */
  readonly special?: "art-9" | "art-10";
  /** `false` = no personal data; absent = as its parent. */
  readonly personal?: boolean;
}

/** A purpose that the built-in tree does not have. */
export interface PurposeDefinition {
  /** What it is called. */
  readonly label: string;
  /** What it is for. */
  readonly definition?: string;
}

// ---------------------------------------------------------------- the map

// `NoInfer` spares the compiler a look for ids in the two longest sections; where it finds them is said in define.ts.

/** Everything that flows refer to, by id. */
export interface GroundDefinition<I extends Ids = Ids> {
  /** Texts that evidence points into, by id. */
  readonly documents?: { readonly [K in I["document"]]: DocumentDefinition };
  /** Data categories that the built-in tree does not have, by id. Dots place them in the tree. */
  readonly categories?: { readonly [category: string]: CategoryDefinition };
  /** Purposes that the built-in tree does not have, by id. */
  readonly purposes?: { readonly [purpose: string]: PurposeDefinition };
  /** Kinds of people, by id. */
  readonly subjects?: { readonly [K in I["subject"]]: SubjectDefinition<I> };
  /** Everybody but the controller, by id: companies, services, authorities, categories of recipients without a name. */
  readonly parties?: NoInfer<{ readonly [K in I["party"]]: PartyDefinition<I> }>;
  /** Named groups of categories ("account data"), by id. */
  readonly groups?: { readonly [K in I["group"]]: GroupDefinition<I> };
}

/** The document. `asOf` is the date it describes; questions and pictures use it unless told another. */
export interface DataMapDefinition<I extends Ids = Ids> extends GroundDefinition<I> {
  /** Where editors find the JSON Schema. */
  readonly $schema?: string;
  /** Format version of data files. */
  readonly whogets?: 1;
  /** What the map is called. */
  readonly name: string;
  /** The title of pictures. */
  readonly title?: string;
  /** The day that the map describes. Questions and pictures are about it unless told another. */
  readonly asOf?: PlainDate;
  /** The version of the map, in your own count. */
  readonly version?: string;
  /** Who keeps the map. */
  readonly owner?: string;
  /** The day on which it was last gone over. */
  readonly reviewed?: PlainDate;
  /** The day by which it is due again. */
  readonly reviewBy?: PlainDate;
  /** The laws the controller is under; absent = not stated. */
  readonly regimes?: readonly RegimeId[];
  readonly controller: ControllerDefinition<I>;
  readonly collection?: readonly CollectionDefinition<I>[];
  /** Why data is processed, by id: the units of the record (Art. 30 GDPR). One without flows is normal. */
  readonly activities?: NoInfer<{ readonly [activity: string]: ActivityDefinition<I> }>;
  /** How long data is kept, said of the whole. Text alone is a criterion. */
  readonly retention?: RetentionList<I>;
  /** Technical and organisational measures (Art. 32(1) GDPR). */
  readonly security?: SecurityList<I>;
  /** Ways to stop it, said of the whole. */
  readonly optOuts?: readonly OptOutDefinition<I>[];
  /** Rights of the person and how to use them. */
  readonly rights?: readonly (RightId | RightDefinition<I>)[];
  readonly nonFlows?: readonly NonFlowDefinition<I>[];
  readonly closed?: readonly ClosedDefinition<I>[];
  /** Whoever is named in the text and is no recipient. */
  readonly mentions?: readonly MentionDefinition<I>[];
  /** Sections that the text promises or needs and does not have. */
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
