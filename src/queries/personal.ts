// Whether a flow carries personal data at all.

import type { DataMap, Flow } from "../model";
import { categoryOf } from "../model";
import { openItems } from "./groups";

/** Why all that a flow names is no personal data when it leaves the sender; null if some is, or if that is not said. */
export function notPersonal(map: DataMap, flow: Flow): string | null {
  if (flow.data === null || flow.data.length === 0) return null;
  const { named, lumps } = openItems(map, flow.data);
  const open = lumps.filter((lump) => !(lump.at === "sender" && (lump.becomes === "anonymised" || lump.becomes === "aggregated")));
  if (open.length > 0 || named.some((one) => !one.anonymous && categoryOf(map, one.category).personal)) return null;
  return "What is sent is stated to be no personal data when it leaves the sender.";
}
