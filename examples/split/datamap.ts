// One map in several files: each team keeps its own. Run: npx whogets email --map examples/split/datamap.ts

import { defineActivities, defineDataMap } from "whogets";
import { ground } from "./ground";
import { marketing } from "./marketing";
import { orders } from "./orders";

export default defineDataMap({
  ...ground,
  name: "Example shop",
  asOf: "2026-11-01",
  controller: { name: "Example SIA", country: "LV" },
  activities: defineActivities(ground, marketing, orders),
});
