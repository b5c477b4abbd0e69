// What the picture of transfers is drawn from: hops with two countries and what each rests on. Who judges them is not known here.

import type { PictureWords } from "../../../words/pictures";
import type { DrawOptions } from "../draw-options";

/** What a transfer rests on, and whether it is one. */
export type ArcStatus = "adequate" | "safeguarded" | "derogation" | "undecided" | "not-covered" | "not-a-transfer";

/** One hop under one law. */
export interface TransferArc {
  readonly flow: string;
  /** The leg of the flow, from 0. */
  readonly leg: number;
  /** Names, as a reader is to see them. */
  readonly from: string;
  readonly to: string;
  /** Code, `"unknown"`, or null = not stated. */
  readonly fromCountry: string | null;
  readonly toCountry: string | null;
  readonly status: ArcStatus;
  /** What it rests on, in words; null = nothing. */
  readonly instrument: string | null;
  /** Why, in a sentence: shown where there is no instrument. */
  readonly why: string;
  /** The law that it is judged by, in words. */
  readonly law: string;
}

export interface TransferHeading {
  /** The language of everything that is not a name or a reason. */
  readonly words: PictureWords;
  /** null = not stated. */
  readonly controller: string | null;
  readonly title: string;
  /** The day that is judged. */
  readonly on: string;
  /** The laws and how it is known that they apply, in words. */
  readonly laws: readonly string[];
  /** What was left out, where the picture shows a part of the map. */
  readonly note?: string | undefined;
  /** What this page shows, where there are several. */
  readonly part?: string;
}

export interface TransferArcOptions extends Pick<DrawOptions, "idPrefix" | "theme"> {
  /** Draw the hops that are no transfer, too. */
  readonly all?: boolean;
}
