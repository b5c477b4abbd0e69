// The vocabulary: one table a file, and the few functions that read them.

// reading tables

export { idsOf, isIdOf, type Table, tableOf } from "./table";
export { isWithin, parentOf, rootOf } from "./within";

// data

export { type CategoryAlias, categoryAliases, resolveCategory } from "./aliases";
export { type CategoryId, type CategoryRow, categories } from "./categories";
export { type FormId, type FormRow, forms } from "./forms";

// people and parties

export { type PartyKindId, type PartyKindRow, partyKinds } from "./party-kinds";
export { type RoleId, type RoleRow, roles } from "./roles";
export { type SubjectKindId, type SubjectKindRow, subjectKinds } from "./subject-kinds";

// why, and on what terms

export { type BasisId, type BasisRow, bases } from "./bases";
export { type ConditionId, type ConditionRow, conditions } from "./conditions";
export { type PurposeId, type PurposeRow, purposes } from "./purposes";
export { type RestrictionId, type RestrictionRow, restrictions } from "./restrictions";
export { type RightId, type RightRow, rights } from "./rights";

// places and transfers

export { type CountryCode, type CountryRow, countries, countryAliases } from "./countries";
export { countryMeant } from "./country-words";
export { type ImporterConditionId, type ImporterConditionRow, importerConditions } from "./importer-conditions";
export { type MechanismId, type MechanismRow, mechanisms } from "./mechanisms";
export { type RegimeId, type RegimeRow, regimes } from "./regimes";

// how it is known

export { type AssertionId, type AssertionRow, assertions } from "./assertions";
