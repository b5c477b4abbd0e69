// Differences as users get them: transfers are judged with the facts of the vendor catalogue, as `transfers` judges them.

import { type DiffOptions, diffMaps as diffMapsOf, type MapDiff } from "./diff";
import type { DataMap } from "./model";
import { vendorFactsOf, vendors, vendorsFor } from "./processors";

/**
 * Changes from one map to another as plain data, each with what it asks somebody to look at. Both maps are read as they stand on `on`; transfers
 * are judged with the facts of the vendor catalogue and of the maps' own vendors (where both have one, as the later map has it), unless `vendors` is null.
 *
 * @throws {UsageError} for a day that is none or is missing, or for what is no checked map.
 */
export const diffMaps = (before: DataMap, after: DataMap, options: DiffOptions): MapDiff =>
  diffMapsOf(before, after, { vendors: vendorFactsOf([...vendors, ...ownOf(before), ...ownOf(after)]), ...options });

const ownOf = (map: DataMap) => vendorsFor(map).filter(({ own }) => own === true);
