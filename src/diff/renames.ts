// Which recipient that is gone may be one that came: proposed with the reason, never taken for sure.

import { facets, type RecipientFacts } from "./facts";

export interface Rename {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/**
 * Each recipient is used once; a pair for which more than one partner would do is not proposed, nor are two that are stated to be different
 * vendors of the catalogue.
 */
export function renamesOf(gone: readonly RecipientFacts[], came: readonly RecipientFacts[]): readonly Rename[] {
  const pairs = gone.flatMap((from) =>
    came.flatMap((to) => {
      const reason = reasonFor(from, to);
      return reason === null ? [] : [{ from: from.id, to: to.id, reason }];
    }),
  );
  const isOnly = (one: Rename) => pairs.filter(({ from, to }) => from === one.from || to === one.to).length === 1;
  return pairs.filter(isOnly);
}

function reasonFor(from: RecipientFacts, to: RecipientFacts): string | null {
  if (from.vendor !== null && to.vendor !== null && from.vendor !== to.vendor) return null;
  if (from.vendor !== null && from.vendor === to.vendor && from.service === to.service) return `both are the vendor "${from.vendor}"`;
  if (from.name.toLowerCase() === to.name.toLowerCase()) return `both are called "${to.name}"`;
  const isSame = facets.every((facet) => JSON.stringify(from.facts[facet]) === JSON.stringify(to.facts[facet]));
  return isSame && from.facts.category.length > 0 && from.facts.purpose.length > 0 ? "both get the same data for the same purposes" : null;
}
