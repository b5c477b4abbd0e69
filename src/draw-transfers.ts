// The picture of transfers, from the answer that `transfers` gives: judged by the tables, with the facts of the vendor catalogue.

import { countries, type DataMap, type Ids, isIdOf, nameOf, UsageError } from "./model";
import type { HopVerdict, TransferAnswer, TransferHop, TransferOptions } from "./queries";
import type { Paper } from "./render/paper/sheets";
import { type DrawOptions, wordsFor } from "./render/views/draw-options";
import { drawTransferArcPages, drawTransferArcs, type TransferArc, type TransferArcOptions } from "./render/views/transfers";
import { transfers } from "./transfers";
import type { PictureWords } from "./words/pictures";

export interface DrawTransfersOptions extends Omit<TransferOptions, "on">, TransferArcOptions {
  /** The day that is judged; default: the day that the map describes. */
  readonly on?: TransferOptions["on"];
  /** Of the fixed words; default: `en`. What the map says is never translated; instruments and reasons stay English. */
  readonly language?: DrawOptions["language"];
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
  const { heading, arcs, drawing } = askedOf(map as DataMap, options);
  return drawTransferArcs(heading, arcs, drawing);
}

/**
 * The same for paper: the map, and the list on as many pages as it needs.
 *
 * @throws {UsageError} for what `drawTransfers` refuses, and where it cannot be read on this paper.
 */
export function drawTransfersPages<I extends Ids>(map: DataMap<I>, paper: Paper, options: DrawTransfersOptions = {}): readonly string[] {
  const { heading, arcs, drawing } = askedOf(map as DataMap, options);
  return drawTransferArcPages(heading, arcs, paper, drawing);
}

function askedOf(map: DataMap, options: DrawTransfersOptions) {
  const words = wordsFor({ language: options.language ?? "en" });
  const { title = words.transfers.title, language: _, note, all, idPrefix, theme, on = map.asOf, ...question } = options;
  if (on === null) throw new UsageError('the map says no day that it describes (asOf); name the day to judge: { on: "YYYY-MM-DD" }');
  const answer = transfers(map, { ...question, on });
  const drawing: TransferArcOptions = {
    ...(all === undefined ? {} : { all }),
    ...(idPrefix === undefined ? {} : { idPrefix }),
    ...(theme === undefined ? {} : { theme }),
  };
  const heading = { controller: map.controller.name, title, on: answer.on, laws: lawsOf(answer, words), note, words };
  return { heading, arcs: arcsOf(map, answer, words), drawing };
}

const arcsOf = (map: DataMap, { hops }: TransferAnswer, words: PictureWords): readonly TransferArc[] =>
  hops.flatMap((hop) => hop.regimes.map((verdict) => arcOf(map, hop, verdict, words)));

/** An arc leads to the place that the status is about: where the data is processed, if that weighs more than where the company is. */
function arcOf(
  map: DataMap,
  { flow, leg, from, to, fromCountry, toCountry }: TransferHop,
  verdict: HopVerdict,
  words: PictureWords,
): TransferArc {
  const { status, instrument, rests, why, judgedFor } = verdict;
  const elsewhere = judgedFor === toCountry ? "" : ` (${words.transfers.signsIn(countryName(toCountry, words))})`;
  return {
    flow,
    leg,
    from: whoIs(map, from, words),
    to: `${whoIs(map, to, words)}${elsewhere}`,
    fromCountry,
    toCountry: judgedFor,
    status,
    instrument: instrument === null ? null : (rests.find(({ id }) => id === instrument)?.what ?? instrument),
    why,
    law: words.transfers.law[verdict.regime],
  };
}

const countryName = (code: string | null, words: PictureWords): string =>
  code === null ? words.transfers.unstatedCountry : isIdOf(countries, code) ? words.country(code) : code;

/** The controller without a name, and everyone, are words of ours. */
function whoIs(map: DataMap, id: string, words: PictureWords): string {
  const name = nameOf(map, id);
  if (id === "controller") return map.controller.name ?? words.box.controller;
  return id === "everyone" && name === id ? words.box.everyone : name;
}

/** Each law once, with every way in which it is known to apply. */
function lawsOf({ hops }: TransferAnswer, words: PictureWords): readonly string[] {
  const found = hops.flatMap((hop) =>
    hop.regimes.map(({ regime, regimeSource }) => `${words.transfers.law[regime]} (${words.transfers.source[regimeSource]})`),
  );
  return [...new Set(found)].sort();
}
