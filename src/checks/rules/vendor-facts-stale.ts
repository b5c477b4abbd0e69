// Records of the vendor catalogue that are due for another look.

import type { Rule } from "../rule";
import { itemList } from "../words";

export const vendorFactsStale: Rule = {
  id: "vendor-facts-stale",
  title: "Catalogue facts past their date",
  article: "whogets catalogue",
  severity: "note",
  why: "What the catalogue says of a vendor was true on the day it was read. After its date of re-check roles, entities and services may be others.",
  fix: "Update whogets, or look the vendor up and state country, role and entity in the map itself.",
  run(map, { on, vendors }) {
    if (vendors === null) return [];
    const used = [...new Set(map.parties.flatMap((party) => (party.vendor === null ? [] : [party.vendor])))].sort();
    const items = used.flatMap((vendor) => {
      const review = vendors.reviewOf(vendor);
      if (review === null || review.recheckAfter >= on) return [];
      const parties = map.parties.filter((party) => party.vendor === vendor).map(({ id }) => id);
      return [
        {
          about: vendor,
          isOwn: review.own === true,
          words: `${review.name} (read ${review.reviewed}, due ${review.recheckAfter})`,
          path: ["parties", parties[0] ?? ""],
          parties,
        },
      ];
    });
    const [ours, theirs] = [items.filter(({ isOwn }) => isOwn), items.filter(({ isOwn }) => !isOwn)];
    return [
      { items: theirs, message: (left) => `The catalogue's facts are past their date on ${on}: ${itemList(left)}.` },
      { items: ours, message: (left) => `Facts of own vendors are past their date on ${on}: ${itemList(left)}.` },
    ];
  },
};
