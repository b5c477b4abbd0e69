// One map on one day: its legs with their verdicts, found once and asked by every part of the page.

import { type DataMap, type Flow, type GraphLeg, isOn, legsOf, type PlainDate, type RegimeId } from "../model";
import type { TransferHop } from "../queries";
import { diagramOf } from "../render/views/flow/diagram";
import type { DiagramLink } from "../render/views/flow/diagram-links";
import { transfers } from "../transfers";
import type { PageWords } from "../words/page/types";
import { type PictureWords, pictureWordsOf } from "../words/pictures";

export interface DayLeg extends GraphLeg {
  readonly whole: Flow;
  /** The last leg, which brings the data to the recipient of the flow. */
  readonly isLast: boolean;
  /** As judged on the day; null = no day is known. */
  readonly hop: TransferHop | null;
}

/** The words in which a page speaks: its own, and those that it shares with its pictures. */
export interface Speech {
  readonly words: PageWords;
  readonly pictures: PictureWords;
}

export interface Day extends Speech {
  readonly map: DataMap;
  /** null = the map states no day, and none was asked for: all flows stand, and none is judged. */
  readonly on: PlainDate | null;
  readonly legs: readonly DayLeg[];
  /** The lines of the flow picture and the network, in the order in which they are drawn. */
  readonly links: readonly DiagramLink[];
}

export function dayOf(map: DataMap, on: PlainDate | null, words: PageWords, regimes?: readonly RegimeId[]): Day {
  const pictures = pictureWordsOf(words.language);
  const hops = on === null ? [] : transfers(map, { on, ...(regimes === undefined ? {} : { regimes }) }).hops;
  const byLeg = new Map(hops.map((hop) => [`${hop.flow}#${hop.leg}`, hop]));
  const flows = map.flows.filter((flow) => on === null || isOn(flow, on));
  const legs = flows.flatMap((whole) =>
    legsOf(whole).map((leg): DayLeg => ({ ...leg, whole, isLast: leg.index === whole.via.length, hop: byLeg.get(leg.id) ?? null })),
  );
  return { map, on, legs, links: diagramOf(map, { on, words: pictures }).links, words, pictures };
}
