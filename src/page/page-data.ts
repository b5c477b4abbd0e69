// What the file of a page holds as data: the map without what the page does not show, and how it is drawn.

import type { View, ViewOptions } from "../draw";
import { changedMap, type DataMap, type PlainDate } from "../model";
import type { PageWords } from "../words/page/types";

export interface PageData {
  /** Of the language of the page: its script holds none. */
  readonly words: PageWords;
  readonly map: DataMap;
  /** The day of the page; null = none is known. */
  readonly on: PlainDate | null;
  readonly view: View;
  readonly options: Pick<ViewOptions, "title" | "note" | "level" | "regimes" | "all"> & {
    /** The map is a part of another already. */
    readonly isPart: boolean;
  };
}

/**
 * The map for a file that is given to others: contacts, security, systems, contracts, local files and facts of the catalogue stand in no picture
 * and no panel, so they are not in it. What pictures and answers rest on stays as it is.
 */
export function shownOf(map: DataMap): DataMap {
  const nobody = { contacts: null, representative: null, dpo: null };
  return changedMap(map, {
    owner: null,
    reviewed: null,
    reviewBy: null,
    documents: map.documents.map((document) => ({ ...document, file: null, sha256: null })),
    controller: { ...map.controller, ...nobody },
    parties: map.parties.map((party) => ({ ...party, ...nobody, erasure: null, typical: null })),
    activities: map.activities.map((activity) => ({
      ...activity,
      function: null,
      owner: null,
      created: null,
      updated: null,
      optOuts: null,
      security: null,
      systems: null,
      automatedDecisions: null,
      impactAssessment: null,
    })),
    flows: map.flows.map((flow) => ({
      ...flow,
      optOuts: null,
      contract: null,
      via: flow.via.map((leg) => ({ ...leg, contract: null })),
    })),
    security: null,
    optOuts: null,
    rights: null,
    mentions: [],
    missing: [],
  });
}

/** Data of a page out of its text. The map was checked before it was written there, so it is taken as it is. */
export function readPageData(text: string): PageData {
  const data = JSON.parse(text) as PageData;
  return { ...data, map: changedMap(data.map, {}) };
}
