// How sure a statement is, in one word, for boxes: their words have no dash to say it.

import type { DataMap, Flow } from "../../../model";
import type { PictureWords } from "../../../words/pictures";
import { isDoubted } from "./data-words";

/** From the surest down. */
const levels = ["plain", "conditional", "possible"] as const;
export type Sureness = (typeof levels)[number];

type Said = Parameters<typeof isDoubted>[0];

/** Of statements that must all hold. */
export const surenessOf = (...said: readonly Said[]): Sureness =>
  said.some(isDoubted) ? "possible" : said.some((one) => (one.onlyIf ?? []).length > 0) ? "conditional" : "plain";

/** A flow is no surer than its activity. */
export const surenessOfFlow = (map: DataMap, flow: Flow): Sureness => {
  const { may, assertion } = map.activities.find((one) => one.id === flow.activity) ?? { may: false, assertion: "stated" };
  return surenessOf({ may, assertion }, flow);
};

/** Of statements of which one is enough. */
export const surestOf = (all: readonly Sureness[]): Sureness => levels.find((level) => all.includes(level)) ?? "plain";

/** Words with a mark, where they are less sure than what stands around them. */
export const marked = (text: string, own: Sureness, around: Sureness, words: PictureWords): string =>
  levels.indexOf(own) > levels.indexOf(around) ? `${text} (${words.sureness[own]})` : text;
