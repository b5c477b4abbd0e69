// Controllers outside the Union that are under its law name somebody inside.

import { insideOf } from "../../law";
import type { Rule } from "../rule";

export const representativeNotStated: Rule = {
  id: "representative-not-stated",
  title: "Controller outside the EEA without a representative",
  article: "Art. 27(1), 13(1)(a), 30(1)(a) GDPR",
  severity: "note",
  why: "A controller that is established outside and offers goods to, or watches, people in the Union names a representative there, unless the processing is occasional. The notice and the record carry the name.",
  fix: 'Write controller: { representative: { name, contacts, country } }; if Art. 27(2) exempts it, say so in "note" and waive this.',
  regimes: ["EU_GDPR"],
  run(map, { on }) {
    const { country, representative, evidence } = map.controller;
    const place = country?.value;
    if (
      map.regimes?.includes("EU_GDPR") !== true ||
      place === undefined ||
      place === "unknown" ||
      insideOf("EU_GDPR", place, on, "from") !== null ||
      representative !== null
    )
      return [];
    return [
      {
        items: [{ about: "representative", words: "representative", path: ["controller"], evidence }],
        message: () => `The controller is in ${place}, the map states the EU GDPR, and no representative in the Union is recorded.`,
      },
    ];
  },
};
