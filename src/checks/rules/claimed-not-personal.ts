// Data that the text calls anonymous and the map classes as personal.

import { categoryOf, type DataItem, type DataMap, forms, type Path, pathOfFlow } from "../../model";
import { openItems } from "../../queries/groups";
import { gdprLike, type Item, type Rule } from "../rule";
import { activityWords, itemList, listWords } from "../words";

export const claimedNotPersonal: Rule = {
  id: "claimed-not-personal",
  title: "Personal data that the text calls anonymous",
  article: "Art. 4(1), recitals 26 and 30 GDPR",
  severity: "note",
  why: "Online identifiers and what is tied to them single people out, and count as personal data unless nobody can tell people apart any more. A text that calls them anonymous leaves out bases, rights and periods for them.",
  fix: 'If it is anonymous when it leaves, write becomes: "anonymised" with at: "sender"; else treat it as personal data, and keep "claimedAs" as a record of the wording.',
  regimes: gdprLike,
  run(map) {
    const items = [
      ...map.activities.flatMap((one) =>
        itemFor(map, one.id, activityWords(map, one.id), ["activities", one.id], one.data ?? [], one.evidence, []),
      ),
      ...map.flows.flatMap((flow) =>
        map.activities.some((one) => one.id === flow.activity && JSON.stringify(one.data) === JSON.stringify(flow.data))
          ? []
          : itemFor(map, flow.id, `flow ${flow.id}`, pathOfFlow(map, flow), flow.data ?? [], flow.evidence, [flow.id]),
      ),
    ];
    return [
      { items, message: (left) => `Called anonymous or not personal in the text, and classed as personal data here: ${itemList(left)}.` },
    ];
  },
};

function itemFor(
  map: DataMap,
  about: string,
  words: string,
  path: Path,
  data: readonly DataItem[],
  evidence: Item["evidence"],
  flows: readonly string[],
): readonly Item[] {
  const claimed = data.filter(({ claimedAs }) => claimedAs === "anonymous" || claimedAs === "not-personal");
  const personal = claimed.filter(({ becomes, at }) => becomes === undefined || forms[becomes].personal || at !== "sender");
  const categories = openItems(map, personal).named.map(({ category }) => category);
  const open = personal
    .filter(({ becomes, at }) => becomes !== undefined && at === undefined)
    .map(({ becomes }) => `${becomes}; by whom is not stated`);
  const kept = [...new Set(categories.filter((category) => categoryOf(map, category).personal))].sort();
  return kept.length === 0
    ? []
    : [
        {
          about,
          words: `${listWords(kept)} in ${words}${open.length === 0 ? "" : ` (${[...new Set(open)].join("; ")})`}`,
          path,
          evidence: evidence ?? [],
          flows,
        },
      ];
}
