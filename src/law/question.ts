// What is asked about one leg of a flow: the words of the caller, before they are checked.

import type { ImporterConditionId, MechanismId, PlainDate, RegimeId, RoleId } from "../model";
import type { DerogationId } from "./derogations";
import type { PlaceCode } from "./row";
import type { SafeguardId } from "./safeguards";

/** One thing that the transfer is said to rest on. */
export interface MechanismStatement {
  readonly kind: MechanismId;
  /** When it was agreed or granted; tells sets of clauses apart. */
  readonly since?: PlainDate | null | undefined;
  readonly until?: PlainDate | null | undefined;
  /** The transfer impact assessment: where it lies, or a word on it. */
  readonly assessment?: string | null | undefined;
  readonly assessedOn?: PlainDate | null | undefined;
  /** The exact instrument, where the kind leaves it open: `eu-scc-2004-c2c-set2`, `eu-49-1-e`. */
  readonly instrument?: SafeguardId | DerogationId | null | undefined;
}

export type MechanismStated = MechanismId | MechanismStatement;

/** `UK` and `EL` are read as `GB` and `GR`. Null and `"unknown"` leave the question open. */
export type TransferPlace = PlaceCode | "UK" | "EL" | "unknown" | null;

/** How the data gets there. Passing through is no transfer. */
export type TransferMeans = "sent" | "remote-access" | "transit";

export interface TransferQuestion {
  readonly regime: RegimeId;
  readonly from: TransferPlace;
  readonly to: TransferPlace;
  readonly on: PlainDate;
  /** What holds for the importer on that day; in neither list = unknown. */
  readonly conditions: readonly ImporterConditionId[];
  /** What is known not to hold. */
  readonly conditionsNot?: readonly ImporterConditionId[] | undefined;
  readonly importer?:
    | {
        /** A branch, not a company of its own. */
        readonly sameLegalEntity?: boolean | null | undefined;
        /** Its processing falls under the GDPR by Art. 3(2); the same as the condition `subjectToGdpr`. */
        readonly subjectToGdpr?: boolean | null | undefined;
        /** In the group of companies of the exporter: binding corporate rules end at its border. */
        readonly sameGroup?: boolean | null | undefined;
      }
    | undefined;
  readonly roles?: { readonly exporter?: RoleId | null | undefined; readonly importer?: RoleId | null | undefined } | undefined;
  readonly mechanism?: MechanismStated | readonly MechanismStated[] | null | undefined;
  /** The exporter is in a third country and got the data by a restricted transfer. */
  readonly onward?: boolean | undefined;
  readonly means?: TransferMeans | undefined;
  /** Again and again, not on occasion: some derogations are for occasions only. */
  readonly systematic?: boolean | null | undefined;
}
