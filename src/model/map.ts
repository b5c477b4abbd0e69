// The checked map: plain readonly data, references resolved, shorthands written out, every list sorted.
//
// `null` = not stated. `"unknown"` = asked, and nobody knows. `[]` = stated: none.

import type {
  AutomatedDecisionsDefinition,
  BasisDefinition,
  CategoryDefinition,
  ConditionDefinition,
  ContactDefinition,
  ContractDefinition,
  CountryStatement,
  DataItemDefinition,
  EntityDefinition,
  ErasureRouteDefinition,
  ExposureDefinition,
  HeldConditionDefinition,
  ImpactAssessmentDefinition,
  MechanismDefinition,
  OptOutDefinition,
  PlainDate,
  PurposeDefinition,
  RestrictionDefinition,
  RetentionDefinition,
  RightDefinition,
  SecurityDefinition,
  Typical,
} from "./definition";
import type { Ids } from "./ids";
import type { AssertionId, CountryCode, PartyKindId, RegimeId, RoleId, SubjectKindId } from "./vocabulary";

/** A passage of a document. `document` is `"author"` where the author of the map is the source. */
export interface Evidence {
  readonly document: string;
  readonly start: string;
  readonly end: string;
  readonly nth?: number;
}

/** How a thing is known. */
export interface Stated {
  readonly assertion: AssertionId;
  readonly may: boolean;
  readonly evidence: readonly Evidence[];
  readonly note: string | null;
}

// Statements below the level of parties and flows keep the written shape, with shorthands written out and `document` filled in.
export type DataItem = DataItemDefinition;
export type Retention = RetentionDefinition;
export type Condition = ConditionDefinition;
export type Restriction = RestrictionDefinition;
export type Basis = BasisDefinition;
export type Mechanism = MechanismDefinition;
export type Contract = ContractDefinition;
export type OptOut = OptOutDefinition;
export type Exposure = ExposureDefinition;
export type Country = CountryStatement;
export type Contact = ContactDefinition;
export type Security = SecurityDefinition;
export type Right = RightDefinition;
export type HeldCondition = HeldConditionDefinition;
export type Entity = EntityDefinition;
export type ErasureRoute = ErasureRouteDefinition;

export interface MapDocument {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly date: PlainDate | null;
  readonly file: string | null;
  readonly sha256: string | null;
}

export interface OwnCategory extends CategoryDefinition {
  readonly id: string;
}

export interface OwnPurpose extends PurposeDefinition {
  readonly id: string;
}

export interface Controller extends Stated {
  readonly name: string | null;
  readonly country: Country | null;
  readonly contacts: readonly string[] | null;
  readonly representative: Contact | null;
  readonly dpo: Contact | null;
}

export interface Subject extends Stated {
  readonly id: string;
  readonly label: string | null;
  readonly kind: SubjectKindId | null;
  readonly also: readonly string[];
  readonly minimumAge: number | null;
}

export interface Party extends Stated {
  readonly id: string;
  readonly name: string | null;
  /** `company` where nothing else is said. */
  readonly kind: PartyKindId;
  readonly partOf: string | null;
  readonly country: Country | null;
  readonly entities: readonly Entity[] | null;
  readonly vendor: string | null;
  readonly service: string | null;
  readonly entity: string | null;
  readonly typical: Typical | null;
  readonly contacts: readonly string[] | null;
  readonly representative: Contact | null;
  readonly dpo: Contact | null;
  readonly holds: readonly HeldCondition[] | null;
  readonly erasure: ErasureRoute | null;
}

export interface Group extends Stated {
  readonly id: string;
  readonly label: string | null;
  readonly data: readonly DataItem[];
  readonly retention: readonly Retention[] | null;
}

export interface Collection extends Stated {
  readonly from: string;
  readonly subjects: readonly string[] | null;
  readonly data: readonly DataItem[];
  readonly how: string | null;
  readonly onlyIf: readonly Condition[];
}

export interface PartyTerms extends Stated {
  readonly party: string;
  readonly contract: Contract | null;
}

export interface Activity extends Stated {
  readonly id: string;
  readonly label: string | null;
  readonly function: string | null;
  readonly owner: string | null;
  readonly created: PlainDate | null;
  readonly updated: PlainDate | null;
  /** `controller` where nothing else is said. */
  readonly actingAs: "controller" | "processor";
  readonly onBehalfOf: readonly PartyTerms[] | null;
  readonly jointWith: readonly PartyTerms[] | null;
  readonly purposes: readonly string[] | null;
  readonly subjects: readonly string[] | null;
  readonly data: readonly DataItem[] | null;
  readonly derives: readonly DataItem[];
  readonly onlyIf: readonly Condition[];
  readonly restrictions: readonly Restriction[] | null;
  readonly bases: readonly Basis[] | null;
  readonly retention: readonly Retention[] | null;
  readonly optOuts: readonly OptOut[] | null;
  readonly security: readonly Security[] | null;
  readonly systems: readonly string[] | null;
  readonly processedIn: readonly Country[] | null;
  readonly automatedDecisions: AutomatedDecisionsDefinition | null;
  readonly impactAssessment: ImpactAssessmentDefinition | null;
}

/** What can differ between the legs of one journey. */
export interface Leg extends Stated {
  readonly role: RoleId | null;
  /** The signing entity's country: of this leg where stated, else of the party. */
  readonly country: CountryCode | "unknown" | null;
  readonly countryAssertion: AssertionId | null;
  readonly countryEvidence: readonly Evidence[];
  readonly processedIn: readonly Country[] | null;
  readonly mechanisms: readonly Mechanism[] | null;
  readonly contract: Contract | null;
}

/** A leg that reaches an intermediary. */
export interface ViaLeg extends Leg {
  readonly party: string;
}

/** One flow to one recipient. Its own leg keys describe the last leg. */
export interface Flow extends Leg {
  /** `activity/recipient`, `activity/id` or `activity/id/recipient`. */
  readonly id: string;
  readonly activity: string;
  readonly from: string;
  readonly to: string;
  readonly via: readonly ViaLeg[];
  readonly means: "transmission" | "tag" | "remote-access" | null;
  readonly subjects: readonly string[] | null;
  readonly data: readonly DataItem[] | null;
  readonly derives: readonly DataItem[];
  readonly purposes: readonly string[] | null;
  readonly bases: readonly Basis[] | null;
  readonly onlyIf: readonly Condition[];
  readonly restrictions: readonly Restriction[] | null;
  readonly retention: readonly Retention[] | null;
  readonly optOuts: readonly OptOut[] | null;
  readonly exposedTo: readonly Exposure[];
  readonly since: PlainDate | null;
  readonly until: PlainDate | null;
}

export interface NonFlow extends Stated {
  readonly to: readonly string[];
  readonly data: readonly DataItem[] | null;
  readonly subjects: readonly string[] | null;
  readonly purposes: readonly string[] | null;
}

export interface Closed extends Stated {
  readonly subjects: readonly string[] | null;
  readonly data: readonly DataItem[] | null;
}

export interface Mention extends Stated {
  readonly name: string;
  readonly as: string;
  readonly vendor: string | null;
  readonly service: string | null;
}

export interface Missing extends Stated {
  readonly what: string;
}

/** A checked map. The type argument holds its ids, so that questions about it are checked by the compiler. */
export interface DataMap<out I extends Ids = Ids> {
  /** Never present: carries the ids of the map for the compiler only. */
  readonly "~ids"?: I;
  readonly whogets: 1;
  readonly name: string;
  readonly title: string | null;
  readonly asOf: PlainDate | null;
  readonly version: string | null;
  readonly owner: string | null;
  readonly reviewed: PlainDate | null;
  readonly reviewBy: PlainDate | null;
  readonly regimes: readonly RegimeId[] | null;
  readonly documents: readonly MapDocument[];
  readonly categories: readonly OwnCategory[];
  readonly purposes: readonly OwnPurpose[];
  readonly controller: Controller;
  readonly subjects: readonly Subject[];
  readonly parties: readonly Party[];
  readonly groups: readonly Group[];
  readonly collection: readonly Collection[];
  readonly activities: readonly Activity[];
  readonly flows: readonly Flow[];
  readonly retention: readonly Retention[] | null;
  readonly security: readonly Security[] | null;
  readonly optOuts: readonly OptOut[] | null;
  readonly rights: readonly Right[] | null;
  readonly nonFlows: readonly NonFlow[];
  readonly closed: readonly Closed[];
  readonly mentions: readonly Mention[];
  readonly missing: readonly Missing[];
}
