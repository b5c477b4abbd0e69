// The model: vocabulary, definition, checked map, loader, graph.

export { changedMap, isDataMap, requireMap } from "./build";
export type { Catalogue, OwnVendorForm } from "./catalogue";
export { checkDefinition } from "./check";
export { type Dated, isOn, isPlainDate } from "./dates";
export { type Activities, defineActivities, defineDataMap, defineGround, type Ground, type IdSource } from "./define";
export type * from "./definition";
export { folded, type Located, locateEvidence } from "./evidence";
export { type FlowGraph, type GraphLeg, graphOf, legsOf } from "./graph";
export { commandWords, type Ids, reservedWords } from "./ids";
export { importerConditionsOf, type KnownConditions } from "./importer-conditions";
export { DataMapError, type Issue, issueLine, nearest, type Path, type Position, pathText, shown, UsageError, unplaced } from "./issue";
export { type LoadOptions, type LoadResult, largestMap, loadDataMap, placesInText, tryLoadDataMap } from "./load";
export { type CategoryFacts, categoryOf, nameOf, partyOf, purposeLabelOf } from "./lookup";
export type * from "./map";
export { type OwnRecord, ownRecordsOf, withRecordBehind } from "./own-vendors";
export { type OwnVendorInput, writeJsonSchema } from "./schema";
export { type SerialiseOptions, serialise } from "./serialise";
export type { CatalogueFact, DatedFact, ServiceFacts, SignerFacts, SignerOnDay, SubProcessorFacts, VendorFacts } from "./vendor-facts";
export { catalogueNameOf } from "./vendor-facts";
export * from "./vocabulary";
export { type ListedSection, pathOfFlow, pathOfRow } from "./written-paths";
