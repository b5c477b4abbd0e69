// What each recipient gets on a day, facet by facet: what two maps are compared by.

import { type DataMap, legsOf, type PlainDate, partyOf, type Retention, type VendorFacts } from "../model";
import { cellsOf, type TransferHop, transfers, whoGets } from "../queries";
import { settingOf } from "../records/setting";
import { retentionWords } from "../records/statements";
import { retentionRules } from "../records/term-cells";
import type { Words } from "../words";

export const facets = ["certainty", "category", "purpose", "subject", "country", "role", "condition", "mechanism", "retention"] as const;
export type Facet = (typeof facets)[number];

export interface RecipientFacts {
  readonly id: string;
  readonly name: string;
  readonly vendor: string | null;
  readonly service: string | null;
  readonly facts: Readonly<Record<Facet, readonly string[]>>;
  readonly hops: readonly TransferHop[];
}

const sorted = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

export function recipientFacts(
  map: DataMap,
  on: PlainDate,
  vendors: VendorFacts | null,
  words: Words,
): ReadonlyMap<string, RecipientFacts> {
  const setting = settingOf(map, on, words);
  const { hops } = transfers(map, { on, vendors });
  const { recipients } = whoGets(map, { on });
  const categories = categoriesByParty(map, on);
  const byId = new Map(map.flows.map((flow) => [flow.id, flow]));
  return new Map(
    recipients.map((one) => {
      const flows = one.flows.flatMap((id) => byId.get(id) ?? []);
      const legs = flows.flatMap((flow) => legsOf(flow).filter(({ to }) => to === one.id));
      const party = partyOf(map, one.id);
      const facts: RecipientFacts["facts"] = {
        certainty: [one.certainty],
        category: sorted([...(categories.get(one.id) ?? []), ...one.lumps.map((words) => `“${words}”`)]),
        purpose: one.purposes,
        subject: one.subjects,
        country: one.countries,
        role: one.roles,
        condition: one.conditions,
        mechanism: sorted(
          legs.flatMap(({ terms }) =>
            (terms.mechanisms ?? []).map(({ kind, until }) => (until === undefined ? kind : `${kind} until ${until}`)),
          ),
        ),
        retention: sorted(
          flows
            .filter(({ to }) => to === one.id)
            .flatMap(({ retention }) => (retention ?? []).map((rule) => retentionWords(setting, rule))),
        ),
      };
      return [
        one.id,
        {
          id: one.id,
          name: one.name,
          vendor: party?.vendor ?? null,
          service: party?.service ?? null,
          facts,
          hops: hops.filter(({ to }) => to === one.id),
        },
      ];
    }),
  );
}

/** The categories that flows to each recipient carry: what `whatGets` lists, for all from one look. */
function categoriesByParty(map: DataMap, on: PlainDate): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { party, category, named } of cellsOf(map, on)) {
    if (category === null || !named) continue;
    const own = found.get(party);
    if (own === undefined) found.set(party, [category]);
    else own.push(category);
  }
  return found;
}

/** Time limits in words, by activity with those of its groups of data; null = of the whole map. */
export function statedRetention(
  map: DataMap,
  on: PlainDate,
  words: Words,
): ReadonlyMap<string | null, { readonly name: string; readonly rules: readonly string[] }> {
  const setting = settingOf(map, on, words);
  const said = (rule: Retention): string => retentionWords(setting, rule);
  return new Map([
    [null, { name: map.name, rules: sorted((map.retention ?? []).map(said)) }] as const,
    ...map.activities.map((activity) => {
      const { own, ofGroups } = retentionRules(setting, activity);
      // By the group's id: a label is no difference.
      const rules = [...own.map(said), ...ofGroups.map(({ id, rule }) => `${id}${words.colon}${said(rule)}`)];
      return [activity.id, { name: activity.label ?? activity.id, rules: sorted(rules) }] as const;
    }),
  ]);
}
