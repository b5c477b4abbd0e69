// A recipient that uses data for what the people were not told it is used for.

import { type DataMap, type Flow, isWithin, pathOfFlow, rootOf } from "../../model";
import type { Rule } from "../rule";
import { itemList, listWords, partyWords } from "../words";

export const purposeBeyondCollection: Rule = {
  id: "purpose-beyond-collection",
  title: "Purpose at the recipient outside the purposes of collection",
  article: "Art. 5(1)(b), 6(4), 13(3) GDPR",
  severity: "warning",
  why: "Data is not used in a way that does not fit the purposes it was collected for, and the person is told of a further purpose before. A flow for a purpose that no activity states for these people is such a further purpose.",
  fix: "Add the people to the activity that states the purpose (subjects), or correct the purposes of the flow.",
  run(map) {
    const items = map.flows.flatMap((flow) => {
      if (flow.from !== "controller" || flow.to === "controller") return [];
      const beyond = beyondOf(map, flow);
      if (beyond.length === 0) return [];
      const who = (flow.subjects ?? []).join(", ");
      return [
        {
          about: flow.id,
          words: `${partyWords(map, flow.to)} for ${listWords(beyond)}${who === "" ? "" : ` about ${who}`} (flow ${flow.id})`,
          path: pathOfFlow(map, flow),
          flows: [flow.id],
          parties: [flow.to],
          evidence: flow.evidence,
        },
      ];
    });
    return [
      { items, message: (left) => `Used at the recipient for a purpose that no activity states for these people: ${itemList(left)}.` },
    ];
  },
};

/** Purposes that carry out another one are no further purposes. */
const serving: readonly string[] = [
  "hosting",
  "storage",
  "integration",
  "delivery",
  "payments",
  "legal",
  "tags",
  "security",
  "auth",
  "business",
  "monitoring",
];

/** People are taken as the text tells them apart: that a client is a visitor, too, tells clients nothing about visitors' purposes. */
function beyondOf(map: DataMap, flow: Flow): readonly string[] {
  const people = flow.subjects === null || flow.subjects.includes("everyone") ? [null] : flow.subjects;
  const isStated = (purpose: string, person: string | null) =>
    map.activities.some(
      ({ subjects, purposes }) =>
        (person === null || subjects === null || subjects.includes("everyone") || subjects.includes(person)) &&
        (purposes ?? []).some((one) => isWithin(purpose, one) || isWithin(one, purpose)),
    );
  return (flow.purposes ?? []).filter(
    (purpose) => !serving.includes(rootOf(purpose)) && people.some((person) => !isStated(purpose, person)),
  );
}
