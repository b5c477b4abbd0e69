// Transfers as users get them: with the facts of the vendor catalogue and of the map's own vendors, cited as what they are.

import type { DataMap, Ids } from "./model";
import { vendorFactsFor } from "./processors";
import {
  type OnwardAnswer,
  type OnwardQuestion,
  onward as onwardOf,
  type TransferAnswer,
  type TransferOptions,
  transfers as transfersOf,
} from "./queries";

/**
 * Every hop of a map under every law that its exporter is under, on a day; see `TransferHop`. Facts of the vendor catalogue and of the map's own vendors are cited with their
 * source, unless `vendors` is null.
 *
 * @throws {UsageError} for a day that is none, a law that is not known, or for what is no checked map.
 */
export const transfers = (map: DataMap, options: TransferOptions): TransferAnswer =>
  transfersOf(map, { vendors: vendorFactsFor(map), ...options });

/**
 * Everybody whom data can reach from a point (`from`, default the controller), with witness ways, what is left of the data on each hop, and the
 * hop that stands on least. Ways are judged on `on`, else on the day that the map describes.
 *
 * @throws {UsageError} for an id that the map does not have, or a day that is none.
 */
export const onward = <I extends Ids>(map: DataMap<I>, question: OnwardQuestion<NoInfer<I>> = {}): OnwardAnswer =>
  onwardOf(map, { vendors: vendorFactsFor(map), ...question } as OnwardQuestion<NoInfer<I>>);
