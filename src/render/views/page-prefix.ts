// Ids of pages that may come to stand in one document: each page has its own.

import type { DrawOptions } from "./draw-options";

/** The options of one page of several. */
export const pagePrefix = <O extends Pick<DrawOptions, "idPrefix">>(options: O, at: number, count: number): O =>
  count === 1 ? options : { ...options, idPrefix: `${options.idPrefix ?? "whogets-"}p${at + 1}-` };
