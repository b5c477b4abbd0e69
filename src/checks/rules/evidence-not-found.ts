// Locators that no longer lead to a passage of their document.

import { type DataMap, type Evidence, locateEvidence, type Path, pathOfFlow, pathOfRow } from "../../model";
import type { Item, Rule } from "../rule";
import { count, inWords, itemList, verb } from "../words";

export const evidenceNotFound: Rule = {
  id: "evidence-not-found",
  title: "Evidence that no longer resolves",
  article: "Art. 5(2) GDPR",
  severity: "error",
  why: "A statement rests on the passage it points to. Where the words are no longer in the document, the text has changed under the map, and the statement may have with it.",
  fix: "Read the passage that comes nearest, correct the statement if the text now says something else, and copy the first and last words anew.",
  run(map, { documents }) {
    return map.documents.map(({ id, title }) => {
      const text = documents[id];
      const items = text === undefined ? [] : lostIn(map, id, text);
      return {
        items,
        message: (left: readonly Item[]) =>
          `${count(left.length, "locator")} ${verb(left.length, "does", "do")} not lead to a passage of ${id} (${inWords(title)}): ${itemList(left)}.`,
      };
    });
  },
};

function lostIn(map: DataMap, document: string, text: string): readonly Item[] {
  return locatorsOf(map)
    .filter(({ evidence }) => evidence.document === document)
    .flatMap(({ evidence, path, words, flow }) => {
      const located = locateEvidence(text, evidence);
      if (located.found) return [];
      const nth = evidence.nth === undefined ? "" : ` #${evidence.nth}`;
      return [
        {
          about: `${document}: ${evidence.start} … ${evidence.end}${nth}, ${words}`,
          words: `${words}: ${inWords(located.why)} (nearest: “${inWords(located.nearest)}”)`,
          path,
          ...(flow === null ? {} : { flows: [flow] }),
          evidence: [evidence],
        },
      ];
    });
}

interface Locator {
  readonly evidence: Evidence;
  readonly path: Path;
  readonly words: string;
  readonly flow: string | null;
}

/** Every locator of a map, with the statement that it stands on or in. */
function locatorsOf(map: DataMap): readonly Locator[] {
  const inside = (value: unknown, path: Path, words: string, flow: string | null = null): readonly Locator[] => {
    const found = new Map(evidenceIn(value).map((one) => [JSON.stringify(one), one]));
    return [...found.values()].map((evidence) => ({ evidence, path, words, flow }));
  };
  const rows = (section: "collection" | "nonFlows" | "closed" | "mentions" | "missing") =>
    map[section].flatMap((row, index) => inside(row, pathOfRow(map, section, index), section));
  return [
    ...inside(map.controller, ["controller"], "controller"),
    ...map.subjects.flatMap((one) => inside(one, ["subjects", one.id], `subject ${one.id}`)),
    ...map.parties.flatMap((one) => inside(one, ["parties", one.id], `party ${one.id}`)),
    ...map.groups.flatMap((one) => inside(one, ["groups", one.id], `group ${one.id}`)),
    ...rows("collection"),
    ...map.activities.flatMap((one) => inside(one, ["activities", one.id], `activity ${one.id}`)),
    ...map.flows.flatMap((flow) => {
      const { countryEvidence: _ofParty, ...own } = flow;
      return inside(own, pathOfFlow(map, flow), `flow ${flow.id}`, flow.id);
    }),
    ...(["retention", "security", "optOuts", "rights"] as const).flatMap((key) => inside(map[key], [key], key)),
    ...rows("nonFlows"),
    ...rows("closed"),
    ...rows("mentions"),
    ...rows("missing"),
  ];
}

function evidenceIn(value: unknown): readonly Evidence[] {
  if (typeof value !== "object" || value === null) return [];
  if ("start" in value && "end" in value && "document" in value) return [value as Evidence];
  return Object.values(value).flatMap(evidenceIn);
}
