// The checks: every rule, one line each, and `check`, which runs them. A new rule is one file in rules/ and its line here.

import type { DataMap } from "../model";
import { type CheckOptions, type CheckResult, checkWith } from "./check";
import type { Rule } from "./rule";
import { automatedDecisionOpen } from "./rules/automated-decision-open";
import { basisNotStated } from "./rules/basis-not-stated";
import { changedSince } from "./rules/changed-since";
import { claimedNotPersonal } from "./rules/claimed-not-personal";
import { collectedNotUsed } from "./rules/collected-not-used";
import { consentWithoutWithdrawal } from "./rules/consent-without-withdrawal";
import { contestedInstrument } from "./rules/contested-instrument";
import { controllerContacts } from "./rules/controller-contacts";
import { countryNotStated } from "./rules/country-not-stated";
import { countryUnusual } from "./rules/country-unusual";
import { criminalDataGround } from "./rules/criminal-data-ground";
import { dataNotStated } from "./rules/data-not-stated";
import { dataUnusual } from "./rules/data-unusual";
import { derogationForFlow } from "./rules/derogation-for-flow";
import { dpfImporter } from "./rules/dpf-importer";
import { dpfNotInCatalogue } from "./rules/dpf-not-in-catalogue";
import { evidenceNotFound } from "./rules/evidence-not-found";
import { formerName } from "./rules/former-name";
import { importerUnderLaw } from "./rules/importer-under-law";
import { jointWithoutArrangement } from "./rules/joint-without-arrangement";
import { legitimateInterestNotNamed } from "./rules/legitimate-interest-not-named";
import { mapStale } from "./rules/map-stale";
import { mechanismLapsed } from "./rules/mechanism-lapsed";
import { nonFlowContradicted } from "./rules/non-flow-contradicted";
import { baselineStale, waiverExpired, waiverUnused } from "./rules/of-files";
import { onwardRestricted } from "./rules/onward-restricted";
import { partyUnused } from "./rules/party-unused";
import { processorWithoutContract } from "./rules/processor-without-contract";
import { promisedSectionMissing } from "./rules/promised-section-missing";
import { purposeBeyondCollection } from "./rules/purpose-beyond-collection";
import { recipientDataOpen } from "./rules/recipient-data-open";
import { recipientImplied } from "./rules/recipient-implied";
import { recipientNotNamed } from "./rules/recipient-not-named";
import { recipientWithoutPurpose } from "./rules/recipient-without-purpose";
import { representativeNotStated } from "./rules/representative-not-stated";
import { retentionContradictory } from "./rules/retention-contradictory";
import { retentionNotStated } from "./rules/retention-not-stated";
import { retentionWithoutPeriod } from "./rules/retention-without-period";
import { rightsNotStated } from "./rules/rights-not-stated";
import { roleNotStated } from "./rules/role-not-stated";
import { roleUnusual } from "./rules/role-unusual";
import { sccModuleRoles } from "./rules/scc-module-roles";
import { serviceEnded } from "./rules/service-ended";
import { specialCategoryCondition } from "./rules/special-category-condition";
import { subProcessorAuthorisation } from "./rules/sub-processor-authorisation";
import { subjectsNotStated } from "./rules/subjects-not-stated";
import { transferAssessment } from "./rules/transfer-assessment";
import { transferNotCovered } from "./rules/transfer-not-covered";
import { transferUndecided } from "./rules/transfer-undecided";
import { usedNotCollected } from "./rules/used-not-collected";
import { vendorFactsStale } from "./rules/vendor-facts-stale";

export { addedTo, type BaselineEntry, baselineOf, readBaseline, writeBaseline } from "./baseline";
export { type CheckOptions, type CheckResult, requireRule } from "./check";
export { fingerprintOf } from "./fingerprint";
export {
  type Cause,
  type CheckContext,
  type Finding,
  type Item,
  isAtLeast,
  type Rule,
  type Severity,
  severityOrder,
  type WaivedFinding,
} from "./rule";
export { readWaivers, type Waiver } from "./waivers";

/** Every rule, in the order in which a reader would ask. */
export const rules: readonly Rule[] = [
  // who decides
  controllerContacts,
  representativeNotStated,
  // what is done, with whose data
  dataNotStated,
  subjectsNotStated,
  basisNotStated,
  legitimateInterestNotNamed,
  specialCategoryCondition,
  criminalDataGround,
  consentWithoutWithdrawal,
  automatedDecisionOpen,
  claimedNotPersonal,
  usedNotCollected,
  collectedNotUsed,
  // how long
  retentionNotStated,
  retentionWithoutPeriod,
  retentionContradictory,
  // who gets it
  recipientNotNamed,
  recipientWithoutPurpose,
  recipientDataOpen,
  recipientImplied,
  purposeBeyondCollection,
  nonFlowContradicted,
  onwardRestricted,
  roleNotStated,
  processorWithoutContract,
  subProcessorAuthorisation,
  jointWithoutArrangement,
  roleUnusual,
  dataUnusual,
  // where it goes, and what that rests on
  countryNotStated,
  countryUnusual,
  transferNotCovered,
  transferUndecided,
  mechanismLapsed,
  dpfImporter,
  dpfNotInCatalogue,
  sccModuleRoles,
  transferAssessment,
  importerUnderLaw,
  derogationForFlow,
  contestedInstrument,
  // what people are told
  rightsNotStated,
  promisedSectionMissing,
  // whether the map still holds
  mapStale,
  serviceEnded,
  formerName,
  changedSince,
  vendorFactsStale,
  evidenceNotFound,
  partyUnused,
  // the files beside it
  waiverExpired,
  waiverUnused,
  baselineStale,
];

/** Runs the rules over a map. Vendor facts are those handed in. */
export const check = (map: DataMap, options: CheckOptions): CheckResult => checkWith(rules, map, options);
