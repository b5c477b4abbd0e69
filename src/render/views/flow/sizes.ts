// How large boxes and labels come out, with their words already broken into lines.

import { isIdOf, roles } from "../../../model";
import { measureText } from "../../text/measure";
import { wrapText } from "../../text/wrap";
import { lineHeight, sizes } from "../../theme";
import type { Density } from "./density";
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
  /** Texts that do not stand whole. */
  readonly cuts: number;
}

export interface LabelText {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly { readonly text: string; readonly italic: boolean }[];
  /** Texts that do not stand whole. */
  readonly cuts: number;
}

const padding = 7;
export const tagHeight = 14;

/** Width of a role tag. */
export const tagWidth = (tag: string): number => Math.ceil(measureText(tag, { size: sizes.tag, bold: true })) + 8;

/** The tag of a role; a flow without a stated role shows "?". */
export const tagOf = (role: string | null): string => (role !== null && isIdOf(roles, role) ? roles[role].tag : "?");

/** A box is as high as its words and its lines need; `lines` is the most that leave it or arrive. */
export function measureBox(box: DiagramBox, lines: number, density: Density): BoxText {
  const tags = [...new Set(box.roles.map(tagOf))].sort();
  const tagRoom = tags.reduce((sum, tag) => sum + tagWidth(tag) + 3, 0);
  const inner = density.boxWidth - 2 * padding;
  const name = wrapText(box.name, { width: inner - tagRoom, size: sizes.name, bold: true, maxLines: density.nameLines });
  const detail = wrapText(box.detail, { width: inner, size: sizes.detail, maxLines: density.detailLines });
  const loopWords = box.loops.length === 0 ? "" : `to itself: ${box.loops.flatMap((link) => link.data).join(", ")}`;
  const loop = wrapText(loopWords, { width: inner - 8, size: sizes.label, maxLines: 2 });
  const words = name.lines.length * sizes.name * lineHeight + detail.lines.length * sizes.detail * lineHeight + 2 * padding - 5;
  const body = Math.ceil(Math.max(words, 28, lines * 9 + 8));
  const below = loop.lines.length === 0 ? 0 : Math.ceil(loop.lines.length * sizes.label * lineHeight + 18);
  return {
    width: density.boxWidth,
    height: body + below,
    name: name.lines.length > 0 ? name.lines : [box.id],
    detail: detail.lines,
    tags,
    loop: loop.lines,
    body,
    cuts: [name, detail, loop].filter((text) => text.cut).length,
  };
}

/** What flows, then under which conditions, then how many flows stand behind one line. */
export function measureLabel(link: DiagramLink, density: Density): LabelText {
  const wrap = (text: string, maxLines: number) => wrapText(text, { width: density.labelWidth, size: sizes.label, maxLines });
  const { words, whole } = shortened(link.data, density);
  const data = wrap(words, density.labelLines);
  const conditions = wrap(link.conditions.length === 0 ? "" : `if: ${link.conditions.join(", ")}`, density.conditionLines);
  const lines = [
    ...data.lines.map((text) => ({ text, italic: false })),
    ...conditions.lines.map((text) => ({ text, italic: true })),
    ...(link.flows.length > 1 ? [{ text: `${link.flows.length} flows`, italic: true }] : []),
  ];
  const width = Math.ceil(Math.max(0, ...lines.map((line) => measureText(line.text, { size: sizes.label })))) + 8;
  const cuts = [!whole || data.cut, conditions.cut].filter((cut) => cut).length;
  return { width, height: Math.ceil(lines.length * sizes.label * lineHeight) + 4, lines, cuts };
}

/** As many whole items as fit, then how many more there are. */
function shortened(data: readonly string[], { labelWidth, labelLines }: Density): { readonly words: string; readonly whole: boolean } {
  const fits = (text: string) => !wrapText(text, { width: labelWidth, size: sizes.label, maxLines: labelLines }).cut;
  for (let shown = data.length; shown > 0; shown--) {
    const more = data.length - shown;
    const words = `${data.slice(0, shown).join(", ")}${more > 0 ? `, +${more} more` : ""}`;
    if (fits(words)) return { words, whole: more === 0 };
  }
  return { words: data.length > 1 ? `${data.length} kinds of data` : (data[0] ?? ""), whole: data.length === 0 };
}
