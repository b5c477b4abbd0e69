// Recipients that get "the data": all of it, or nobody knows what.

import { type DataItem, type DataMap, type Flow, pathOfFlow } from "../../model";
import { openItems } from "../../queries/groups";
import type { Item, Rule } from "../rule";
import { count, itemList, partyWords, quoted, verb } from "../words";

export const recipientDataOpen: Rule = {
  id: "recipient-data-open",
  title: "Recipient of all data, or of data that is not said",
  article: "Art. 5(1)(c), 30(1)(c), (d) GDPR",
  severity: "note",
  why: "A recipient gets what its purpose needs. Where a text passes on all data, whoever reads it must take passwords and payment data to go along; where it does not say what, nobody can tell whether less would do.",
  fix: 'Ask what is sent in fact, and name it: data: ["contact.email", "identity.name"] on the flow; keep the words of the text in "note".',
  run(map) {
    const flows = map.flows.filter((flow) => flow.to !== "controller");
    const of = (kind: "all" | "open") => flows.flatMap((flow) => itemsOf(map, flow, kind));
    return [
      {
        items: of("all"),
        severity: "warning" as const,
        message: (items) =>
          `${count(items.length, "flow")} ${verb(items.length, "passes", "pass")} on all personal data in the words of the text: ${itemList(items)}. ${heldWords(map)}`.trim(),
      },
      {
        items: of("open"),
        message: (items) =>
          `Which data goes along is told in open words or not at all in ${count(items.length, "flow")}: ${itemList(items)}.`,
      },
    ];
  },
};

function itemsOf(map: DataMap, flow: Flow, kind: "all" | "open"): readonly Item[] {
  const lumps: readonly DataItem[] = flow.data === null ? [] : openItems(map, flow.data).lumps;
  const isAll = lumps.some(({ lump, except }) => lump === "all" && (except ?? []).length === 0);
  if (kind === "all" ? !isAll : isAll || (flow.data !== null && lumps.length === 0)) return [];
  const said = flow.data === null ? "nothing said" : [...new Set(lumps.map(({ words }) => quoted(words ?? "")))].join(", ");
  return [
    {
      about: flow.id,
      words: `${partyWords(map, flow.to)} in ${flow.id} (${said})`,
      path: pathOfFlow(map, flow),
      flows: [flow.id],
      parties: [flow.to],
      evidence: flow.evidence,
    },
  ];
}

/** Of what is stated to be collected, that which recipients seldom need. */
function heldWords(map: DataMap): string {
  const sharp = ["account.password", "payment.card", "payment.account", "identity.document"];
  const held = new Set(map.collection.flatMap((one) => openItems(map, one.data).named.map(({ category }) => category)));
  const found = sharp.filter((one) => held.has(one));
  return found.length === 0 ? "" : `Stated to be collected, and so within it: ${found.join(", ")}.`;
}
