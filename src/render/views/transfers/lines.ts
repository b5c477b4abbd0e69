// Hops of the same two countries that rest on the same become one numbered line.

import { countries, isIdOf } from "../../../model";
import type { PictureWords } from "../../../words/pictures";
import { type Place, pointOf } from "../../geo/countries";
import { looks, statuses } from "./look";
import type { ArcStatus, TransferArc } from "./types";

export interface Spot {
  /** Code, or what stands for it. */
  readonly key: string;
  readonly name: string;
  /** null = has no place on a map. */
  readonly place: Place | null;
}

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly from: Spot;
  readonly to: Spot;
  readonly status: ArcStatus;
  /** What it rests on, in words. */
  readonly rests: string;
  /** One for each hop and law, sorted. */
  readonly arcs: readonly TransferArc[];
  /** How many hops. */
  readonly count: number;
  readonly flows: readonly string[];
}

export function spotOf(country: string | null, words: PictureWords): Spot {
  if (country === null) return { key: "not stated", name: words.transfers.countryNotStated, place: null };
  if (country === "unknown") return { key: country, name: words.transfers.countryUnknown, place: null };
  return { key: country, name: isIdOf(countries, country) ? words.country(country) : country, place: pointOf(country) };
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Gravest first, then by the countries' names, those without a place last. */
export function linesOf(arcs: readonly TransferArc[], words: PictureWords): readonly Line[] {
  const found = new Map<string, TransferArc[]>();
  for (const arc of arcs) {
    const key = JSON.stringify([arc.fromCountry, arc.toCountry, arc.status]);
    found.set(key, [...(found.get(key) ?? []), arc]);
  }
  const sortKey = ({ from, to, arc }: { from: Spot; to: Spot; arc: TransferArc }) =>
    JSON.stringify([statuses.indexOf(arc.status), [from, to].some(({ place }) => place === null), from.name, from.key, to.name, to.key]);
  return [...found.values()]
    .map((own) => {
      const arc = own[0] as TransferArc;
      return { own, arc, from: spotOf(arc.fromCountry, words), to: spotOf(arc.toCountry, words) };
    })
    .sort((a, b) => inOrder(sortKey(a), sortKey(b)))
    .map(({ own, arc, from, to }, at) => ({
      number: at + 1,
      from,
      to,
      status: arc.status,
      rests: words.transfers.status[arc.status],
      arcs: own.toSorted((a, b) => inOrder(textOf(a), textOf(b))),
      count: new Set(own.map(({ flow, leg }) => `${leg} ${flow}`)).size,
      flows: [...new Set(own.map(({ flow }) => flow))].sort(),
    }));
}

const textOf = ({ from, to, law, instrument, flow, leg }: TransferArc): string => JSON.stringify([from, to, law, instrument, flow, leg]);

export const isOnMap = ({ from, to }: Line): boolean => from.place !== null && to.place !== null;

export const times = (count: number): string => (count === 1 ? "" : ` ×${count}`);

/** The short name of a line, as it stands at the line, in the list and beside the map. */
export const badgeOf = ({ number, status }: Line): string => `${number} ${looks[status].letter}`;

export const routeOf = ({ from, to }: Line): string => `${from.name} > ${to.name}`;

/** A line as a sentence, for hovering and for screen readers. */
export const titleOf = (line: Line): string => `${line.number}: ${routeOf(line)}, ${line.rests}${times(line.count)}`;
