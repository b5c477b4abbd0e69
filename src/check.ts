// The checks as users get them: with the facts of the vendor catalogue and of the map's own vendors.

import { type CheckOptions, type CheckResult, check as checkMap } from "./checks";
import type { DataMap } from "./model";
import { vendorFactsFor } from "./processors";

/**
 * What is not recorded in a map, contradicts itself in it, or has lapsed, on a day. Plain data, sorted; `where` holds nulls. Facts of the vendor
 * catalogue and of the map's own vendors are held against it, unless `vendors` is null.
 *
 * @throws {UsageError} for a date that is none, a rule or a severity that does not exist.
 */
export const check = (map: DataMap, options: CheckOptions): CheckResult => checkMap(map, { vendors: vendorFactsFor(map), ...options });
