// Without the countries of recipients nobody can tell which hops leave the protection of the law.

import type { DataMap } from "../../model";
import { partyItem } from "../items";
import { flowIds, isListedApart, type Received, type Receiver, receiversOf } from "../recipients";
import type { Cause, Item, Rule } from "../rule";
import { count, itemList, partyWords, usualWords } from "../words";

export const countryNotStated: Rule = {
  id: "country-not-stated",
  title: "Recipient or controller without a country",
  article: "Art. 13(1)(f), 30(1)(e) GDPR",
  severity: "warning",
  why: "Whether a hop is a transfer to a third country turns on where the exporter and the importer are. Without a country that cannot be told, and neither can the safeguard that the record and the notice have to name.",
  fix: 'Write "country" (the signing entity\'s) on the party, or on the flow where it differs, and "processedIn" for the places of processing; write "unknown" where you asked and nobody knows.',
  run(map) {
    const receivers = receiversOf(map).filter(({ party }) => !isListedApart(party.kind) && party.kind !== "internal");
    const silent = receivers.filter(({ party, received }) => party.entities === null && received.some(isSilent));
    const named = silent.filter(({ party }) => party.kind !== "category");
    const unnamed = silent.filter(({ party }) => party.kind === "category");
    const asked = receivers.filter(({ received }) => received.some(isUnknown));
    return [
      ...controllerCauses(map),
      cause(map, named, isSilent, "No country and no place of processing is recorded for"),
      cause(
        map,
        unnamed,
        isSilent,
        "No country is recorded for",
        "Ask who stands behind the description, name them as parties with their country, or write the countries they may be in.",
      ),
      cause(map, asked, isUnknown, 'The country was asked for, and nobody knows it ("unknown"), of'),
    ].filter(({ items }) => items.length > 0);
  },
};

const isSilent = ({ leg }: Received): boolean => leg.country === null && leg.processedIn === null;
const isUnknown = ({ leg }: Received): boolean => leg.country === "unknown" && leg.processedIn === null;

function cause(map: DataMap, receivers: readonly Receiver[], isOf: (one: Received) => boolean, begin: string, fix?: string): Cause {
  const items = receivers.map(({ party, received }): Item => {
    const silent = received.filter(isOf);
    const part = silent.length < received.length ? `, in ${silent.length} of ${received.length} flows` : "";
    return partyItem(map, party, { words: `${partyWords(map, party.id)}${part}`, flows: flowIds(silent) });
  });
  const kind = receivers.every(({ party }) => party.kind === "category") ? "category of recipients" : "recipient";
  const many = kind === "recipient" ? "recipients" : "categories of recipients";
  return {
    items,
    message: (left) =>
      `${begin} ${count(left.length, kind, many)}: ${itemList(left)}.${usualWords(
        map,
        left.map(({ about }) => about),
        "country",
      )}`,
    ...(fix === undefined ? {} : { fix }),
  };
}

function controllerCauses(map: DataMap): readonly Cause[] {
  const { country } = map.controller;
  if (country !== null && country.value !== "unknown") return [];
  const said = country === null ? "is not stated" : 'was asked for, and nobody knows it ("unknown")';
  return [
    {
      items: [{ about: "controller", words: "controller", path: ["controller"], evidence: map.controller.evidence }],
      article: "Art. 3, 13(1)(a) GDPR",
      message: () =>
        `The country of the controller ${said}: which law applies to it, and which hops leave its territory, cannot be told from the map.`,
      fix: 'Write controller: { country: "LV" } with the country of establishment.',
    },
  ];
}
