// Each module of the clauses is written for two roles; between others its duties point at nobody.

import type { Rule } from "../rule";
import { causesBy, judgedHops, warningsOf } from "../transfer-causes";
import { itemList } from "../words";

export const sccModuleRoles: Rule = {
  id: "scc-module-roles",
  title: "Module of the standard clauses that does not fit the roles",
  article: "Art. 46(2)(c) GDPR; Decision (EU) 2021/914",
  severity: "warning",
  why: "Module 1 is for controller to controller, 2 for controller to processor, 3 for processor to sub-processor, 4 for processor to controller. In another module the duties of one side are missing.",
  fix: 'Correct the module or the role of the leg: { role: "processor", mechanisms: ["scc-2"] }; the leg that passes data on has its own role and mechanisms.',
  run(map, context) {
    const found = judgedHops(map, context).flatMap((one) =>
      warningsOf(one, ["module-roles"]).map(({ message, article }) => ({ ...one, reason: message, article })),
    );
    return causesBy(map, found, (items, reason) => `The clauses stated do not fit the roles stated: ${itemList(items)}. ${reason}`);
  },
};
