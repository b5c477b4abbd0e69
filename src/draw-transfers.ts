// The picture of transfers, from the answer that `transfers` gives: judged by the tables, with the facts of the vendor catalogue.

import { countries, type DataMap, type Ids, isIdOf, nameOf, regimes, UsageError } from "./model";
import type { HopVerdict, RegimeSource, TransferAnswer, TransferHop, TransferOptions } from "./queries";
import { drawTransferArcs, type TransferArc, type TransferArcOptions } from "./render/views/transfers";
import { transfers } from "./transfers";

export interface DrawTransfersOptions extends Omit<TransferOptions, "on">, TransferArcOptions {
  /** The day that is judged; default: the day that the map describes. */
  readonly on?: TransferOptions["on"];
  /** Heading; default: "Transfers". */
  readonly title?: string;
  /** A line below the heading. */
  readonly note?: string;
}

/**
 * Draws where data goes from country to country, and what each hop rests on, as SVG with a list. Same map and day, same bytes.
 *
 * @throws {UsageError} for a day or an id prefix that is none, a law that is not known, or for what is no checked map.
 */
export function drawTransfers<I extends Ids>(map: DataMap<I>, options: DrawTransfersOptions = {}): string {
  const { title = "Transfers", note, all, idPrefix, theme, paper, on = map.asOf, ...question } = options;
  if (on === null) throw new UsageError('the map says no day that it describes (asOf); name the day to judge: { on: "YYYY-MM-DD" }');
  const answer = transfers(map, { ...question, on });
  const drawing = {
    ...(all === undefined ? {} : { all }),
    ...(idPrefix === undefined ? {} : { idPrefix }),
    ...(theme === undefined ? {} : { theme }),
    ...(paper === undefined ? {} : { paper }),
  };
  return drawTransferArcs(
    { controller: map.controller.name, title, on: answer.on, laws: lawsOf(answer), note },
    arcsOf(map, answer),
    drawing,
  );
}

const arcsOf = (map: DataMap, { hops }: TransferAnswer): readonly TransferArc[] =>
  hops.flatMap((hop) => hop.regimes.map((verdict) => arcOf(map, hop, verdict)));

/** An arc leads to the place that the status is about: where the data is processed, if that weighs more than where the company is. */
function arcOf(map: DataMap, { flow, leg, from, to, fromCountry, toCountry }: TransferHop, verdict: HopVerdict): TransferArc {
  const { status, instrument, rests, why, judgedFor } = verdict;
  const elsewhere = judgedFor === toCountry ? "" : ` (signs in ${countryName(toCountry)})`;
  return {
    flow,
    leg,
    from: nameOf(map, from),
    to: `${nameOf(map, to)}${elsewhere}`,
    fromCountry,
    toCountry: judgedFor,
    status,
    instrument: instrument === null ? null : (rests.find(({ id }) => id === instrument)?.what ?? instrument),
    why,
    law: regimes[verdict.regime].label,
  };
}

const countryName = (code: string | null): string =>
  code === null ? "a country not stated" : isIdOf(countries, code) ? countries[code].name : code;

const sourceWords: Readonly<Record<RegimeSource, string>> = {
  asked: "asked for",
  stated: "stated",
  country: "from the country of the sender",
  assumed: "assumed: nothing says which law applies",
};

/** Each law once, with every way in which it is known to apply. */
function lawsOf({ hops }: TransferAnswer): readonly string[] {
  const found = hops.flatMap((hop) =>
    hop.regimes.map(({ regime, regimeSource }) => `${regimes[regime].label} (${sourceWords[regimeSource]})`),
  );
  return [...new Set(found)].sort();
}
