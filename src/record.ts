// The record as users get it: its hash is that of the text that `serialise` writes. Facts of the catalogue enter no record.

import type { DataMap } from "./model";
import { catalogue } from "./processors";
import { type ActivityRecord, type RecordOptions, record as recordOf } from "./records";

/**
 * The record of processing activities of a map (Art. 30 GDPR) as plain data; `writeRecord` makes a file of it.
 *
 * @throws {UsageError} for a day that is none or is missing, a layout or a language that is not known, or for what is no checked map.
 */
export const record = (map: DataMap, options: RecordOptions = {}): ActivityRecord => recordOf(map, { catalogue, ...options });
