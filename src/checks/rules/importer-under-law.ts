// The clauses of 2021 were not written for importers that are themselves under the GDPR, and nothing has been adopted in their place.

import type { Rule } from "../rule";
import { causesBy, judgedHops, warningsOf } from "../transfer-causes";
import { itemList } from "../words";

export const importerUnderLaw: Rule = {
  id: "importer-under-law",
  title: "Standard clauses for an importer that is itself under the GDPR",
  article: "Art. 1 and recital 7 of Decision (EU) 2021/914; Art. 3(2) GDPR",
  severity: "warning",
  why: "The set of 2021 says that it is for importers whose processing is not under the GDPR. A set for the others was announced, and none was found adopted.",
  fix: "Record why these clauses are used all the same, or another mechanism; look whether a set for such importers has been adopted since.",
  run(map, context) {
    const found = judgedHops(map, context).flatMap((one) =>
      warningsOf(one, ["importer-under-gdpr"]).map(({ message, article }) => ({ ...one, reason: message, article })),
    );
    return causesBy(map, found, (items, reason) => `The importer is stated to be under the GDPR: ${itemList(items)}. ${reason}`);
  },
};
