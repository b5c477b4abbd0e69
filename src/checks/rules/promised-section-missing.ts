// Sections that the text promises, or needs, and does not have.

import { pathOfRow } from "../../model";
import type { Rule } from "../rule";
import { count, inWords, itemList } from "../words";

export const promisedSectionMissing: Rule = {
  id: "promised-section-missing",
  title: "Promised section that is missing",
  article: "Art. 12(1), 13, 14 GDPR",
  severity: "warning",
  why: "People are told about the processing in a concise, transparent and complete way. A section that is announced and absent leaves open what it was to say, and the answers of this map with it.",
  fix: 'Have the section written, put what it says into the map, and take the entry out of "missing".',
  run(map) {
    const items = map.missing.map((one, index) => ({
      about: one.what,
      words: inWords(one.what),
      path: pathOfRow(map, "missing", index),
      evidence: one.evidence,
    }));
    return [
      { items, message: (left) => `The text leaves out ${count(left.length, "thing")} that it promises or needs: ${itemList(left)}.` },
    ];
  },
};
