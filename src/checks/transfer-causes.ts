// What rules on transfers share: hops judged once for a map and a day, and hops that say the same made into one cause.

import type { DataMap } from "../model";
import { pathOfFlow } from "../model";
import { type HopVerdict, type HopWarning, type TransferHop, transfers } from "../queries";
import type { Cause, CheckContext, Item } from "./rule";
import { inWords, partyWords } from "./words";

/** A hop under one law. */
export interface JudgedHop {
  readonly hop: TransferHop;
  readonly verdict: HopVerdict;
}

const known = new WeakMap<DataMap, { readonly context: CheckContext; readonly hops: readonly JudgedHop[] }>();

/** Every hop that is a transfer, or may be one, under every law of its exporter. */
export function judgedHops(map: DataMap, context: CheckContext): readonly JudgedHop[] {
  const before = known.get(map);
  if (before?.context === context) return before.hops;
  const { hops } = transfers(map, { on: context.on, vendors: context.vendors });
  const judged = hops.flatMap((hop) => hop.regimes.flatMap((verdict) => (verdict.status === "not-a-transfer" ? [] : [{ hop, verdict }])));
  known.set(map, { context, hops: judged });
  return judged;
}

/** Both ends are in places that the map states. */
export const isPlaced = ({ hop }: JudgedHop): boolean => isKnown(hop.toCountry) && isKnown(hop.fromCountry);

const isKnown = (country: string | null): boolean => country !== null && country !== "unknown";

/** The map names the Data Privacy Framework for it. */
export const namesFramework = ({ hop }: JudgedHop): boolean => hop.mechanisms?.includes("dpf") ?? false;

/** The warnings of a hop of these kinds. */
export const warningsOf = ({ verdict }: JudgedHop, ids: readonly HopWarning["id"][]): readonly HopWarning[] =>
  verdict.warnings.filter(({ id }) => ids.includes(id));

/** Hops with one reason become one cause: `words` is the reason, as a sentence that ends with a full stop. */
export function causesBy(
  map: DataMap,
  found: readonly (JudgedHop & { readonly reason: string; readonly article: string | null })[],
  message: (items: readonly Item[], reason: string) => string,
  more: (hops: readonly JudgedHop[]) => Pick<Cause, "severity" | "fix"> = () => ({}),
): readonly Cause[] {
  const byReason = new Map<string, (typeof found)[number][]>();
  for (const one of found) {
    const key = JSON.stringify([one.reason, one.article, more([one]).severity ?? null]);
    byReason.set(key, [...(byReason.get(key) ?? []), one]);
  }
  return [...byReason.keys()].sort().map((key): Cause => {
    const hops = byReason.get(key) ?? [];
    const [first] = hops;
    return {
      items: itemsOf(map, hops),
      message: (items) => message(items, first?.reason ?? ""),
      ...(first?.article === null || first?.article === undefined ? {} : { article: first.article }),
      ...more(hops),
    };
  });
}

/** One item for each pair of ends, whatever the flows between them. */
function itemsOf(map: DataMap, found: readonly JudgedHop[]): readonly Item[] {
  const byEnds = new Map<string, JudgedHop[]>();
  for (const one of found) {
    const about = `${one.hop.from}>${one.hop.to}`;
    byEnds.set(about, [...(byEnds.get(about) ?? []), one]);
  }
  return [...byEnds.keys()].sort().flatMap((about) => {
    const hops = byEnds.get(about) ?? [];
    const [first] = hops;
    const flow = map.flows.find(({ id }) => id === first?.hop.flow);
    if (first === undefined || flow === undefined) return [];
    return [
      {
        about,
        words: hopWords(map, first.hop),
        path: pathOfFlow(map, flow),
        flows: [...new Set(hops.map(({ hop }) => hop.flow))].sort(),
        parties: [first.hop.to],
        evidence: flow.evidence,
      },
    ];
  });
}

function hopWords(map: DataMap, { from, to, toCountry, processedIn }: TransferHop): string {
  const place = isKnown(toCountry) ? ` in ${toCountry}` : "";
  const processed = processedIn === null || processedIn.length === 0 ? "" : `, processed in ${processedIn.join(", ")}`;
  return `${inWords(from)} to ${partyWords(map, to)}${place}${processed}`;
}
