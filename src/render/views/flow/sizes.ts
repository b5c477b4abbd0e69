// How large boxes and labels come out, with their words already broken into lines.

import { isIdOf, roles } from "../../../model";
import { measureText } from "../../text/measure";
import { wrapText } from "../../text/wrap";
import { lineHeight, sizes } from "../../theme";
import type { DiagramBox, DiagramLink } from "./diagram";

export interface BoxText {
  readonly width: number;
  readonly height: number;
  readonly name: readonly string[];
  readonly detail: readonly string[];
  readonly tags: readonly string[];
  /** Lines of the loop below, if it has one. */
  readonly loop: readonly string[];
  /** Height of the box without its loop. */
  readonly body: number;
}

export interface LabelText {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly text: string; readonly italic: boolean }[];
}

export const boxWidth = 136;
const padding = 7;
const labelWidth = 122;
export const tagHeight = 13;

/** Width of a role tag. */
export const tagWidth = (tag: string): number => Math.ceil(measureText(tag, { size: sizes.tag, bold: true })) + 8;

/** The tag of a role; a flow without a stated role shows "?". */
export const tagOf = (role: string | null): string => (role !== null && isIdOf(roles, role) ? roles[role].tag : "?");

/** A box is as high as its words and its lines need. */
export function measureBox(box: DiagramBox, links: readonly DiagramLink[]): BoxText {
  const tags = [...new Set(box.roles.map(tagOf))].sort();
  const tagRoom = tags.reduce((sum, tag) => sum + tagWidth(tag) + 3, 0);
  const inner = boxWidth - 2 * padding;
  const name = wrapText(box.name, { width: inner - tagRoom, size: sizes.name, bold: true, maxLines: 3 }).lines;
  const detail = wrapText(box.detail, { width: inner, size: sizes.detail, maxLines: 2 }).lines;
  const loop =
    box.loops.length === 0
      ? []
      : wrapText(`to itself: ${box.loops.flatMap((link) => link.data).join(", ")}`, { width: inner - 8, size: sizes.label, maxLines: 2 })
          .lines;
  const words = name.length * sizes.name * lineHeight + detail.length * sizes.detail * lineHeight + 2 * padding - 3;
  const ends = (id: "from" | "to") => links.filter((link) => link[id] === box.id).length;
  const body = Math.ceil(Math.max(words, 30, Math.max(ends("from"), ends("to")) * 9 + 10));
  const below = loop.length === 0 ? 0 : Math.ceil(loop.length * sizes.label * lineHeight + 18);
  return { width: boxWidth, height: body + below, name: name.length > 0 ? name : [box.id], detail, tags, loop, body };
}

/** What flows, then how many flows stand behind one line, then under which conditions. */
export function measureLabel(link: DiagramLink): LabelText {
  const wrap = (text: string, maxLines: number) => wrapText(text, { width: labelWidth, size: sizes.label, maxLines }).lines;
  const data = wrap(shortened(link.data), 4).map((text) => ({ text, italic: false }));
  const count = link.flows.length > 1 ? [{ text: `${link.flows.length} flows`, italic: true }] : [];
  const conditions =
    link.conditions.length === 0 ? [] : wrap(`if: ${link.conditions.join(", ")}`, 2).map((text) => ({ text, italic: true }));
  const lines = [...data, ...conditions, ...count];
  const width = Math.ceil(Math.max(0, ...lines.map((line) => measureText(line.text, { size: sizes.label })))) + 8;
  return { width, height: Math.ceil(lines.length * sizes.label * lineHeight) + 4, lines };
}

/** As many whole words as fit in four lines, then how many more there are. */
function shortened(data: readonly string[]): string {
  const fits = (text: string) => !wrapText(text, { width: labelWidth, size: sizes.label, maxLines: 4 }).cut;
  for (let shown = data.length; shown > 1; shown--) {
    const more = data.length - shown;
    const text = `${data.slice(0, shown).join(", ")}${more > 0 ? `, +${more} more` : ""}`;
    if (fits(text)) return text;
  }
  return data.length > 1 ? `${data[0]}, +${data.length - 1} more` : (data[0] ?? "");
}
