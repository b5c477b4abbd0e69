// Where the lines of a box go on: on which other pages it has some, in words that stand in the box.

import type { PictureWords } from "../../../../words/pictures";
import type { DiagramLink } from "../diagram-links";

/** By box: pages with lines that leave it, and with lines that arrive. */
export interface Whereabouts {
  readonly leaving: ReadonlyMap<string, ReadonlySet<number>>;
  readonly arriving: ReadonlyMap<string, ReadonlySet<number>>;
}

export function whereaboutsOf(pages: readonly (readonly DiagramLink[])[]): Whereabouts {
  const [leaving, arriving] = [new Map<string, Set<number>>(), new Map<string, Set<number>>()];
  const add = (all: Map<string, Set<number>>, id: string, page: number) => all.set(id, (all.get(id) ?? new Set()).add(page));
  pages.forEach((links, at) => {
    for (const { from, to } of links) {
      add(leaving, from, at + 1);
      add(arriving, to, at + 1);
    }
  });
  return { leaving, arriving };
}

/** "from page 1", "continues on pages 3–5"; "also from", "more on" where some of it stands here. Empty: all of it stands here. */
export function markOf(id: string, page: number, { leaving, arriving }: Whereabouts, words: PictureWords): readonly string[] {
  const said = (pages: ReadonlySet<number> | undefined, here: (pages: string) => string, elsewhere: typeof here) => {
    const others = [...(pages ?? [])].filter((one) => one !== page).sort((a, b) => a - b);
    // The controller is on nearly every page: a long list of numbers says less than how many there are.
    const listed = id === "controller" && others.length > mostListed ? words.pages.others(others.length) : pagesInWords(others, words);
    return others.length === 0 ? [] : [(pages?.has(page) === true ? here : elsewhere)(listed)];
  };
  return [
    ...said(arriving.get(id), words.pages.alsoFrom, words.pages.from),
    ...said(leaving.get(id), words.pages.moreOn, words.pages.continuesOn),
  ];
}

const mostListed = 6;

/** "page 3", "pages 2–4, 7". */
export const pagesInWords = (pages: readonly number[], words: PictureWords): string => words.pages.pages(pages.length, pageNumbers(pages));

/** "2–4, 7" */
export function pageNumbers(pages: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const page of pages) {
    const last = runs.at(-1);
    if (last !== undefined && page === last[1] + 1) last[1] = page;
    else runs.push([page, page]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : to === from + 1 ? `${from}, ${to}` : `${from}–${to}`)).join(", ");
}
