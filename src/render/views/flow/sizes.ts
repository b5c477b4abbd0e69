// How large boxes and labels come out, with their words already broken into lines.

import { isIdOf, roles } from "../../../model";
import type { PictureWords } from "../../../words/pictures";
import { measureText } from "../../text/measure";
import { wrapText } from "../../text/wrap";
import { lineHeight, sizes } from "../../theme";
import type { LinkChange } from "./change";
import { type DataGroup, sharedTerms, termsOf, unique, wholeText } from "./data-words";
import type { Density } from "./density";
import type { DiagramBox } from "./diagram-boxes";
import type { DiagramLink } from "./diagram-links";

export interface BoxText {
  readonly width: number;
  readonly height: number;
  readonly name: readonly string[];
  readonly detail: readonly string[];
  /** Where its lines go on, on other pages. */
  readonly marks: readonly string[];
  /** Rows of role tags: none but the first beside the name, or all below the words. */
  readonly tagRows: readonly (readonly string[])[];
  readonly tagsBelow: boolean;
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
  readonly lines: readonly LabelLine[];
  /** Texts that do not stand whole. */
  readonly cuts: number;
}

export interface LabelLine {
  readonly text: string;
  readonly italic: boolean;
  readonly bold?: boolean;
  /** Of a line that is gone. */
  readonly struck?: boolean;
  /** What is gone of a line that stays: its sign must not be struck through with it. */
  readonly quiet?: boolean;
}

const padding = 7;
/** Between the ring that says what became of a box and its outline. */
export const ringGap = 4;
export const tagHeight = 14;
export const tagGap = 3;
/** Above the marks of a box, with the rule that parts them from its words. */
export const markGap = 6;
/** A row of tags below the words, with the room above it. */
export const tagRow = tagHeight + 4;

/** Width of a role tag. */
export const tagWidth = (tag: string): number => Math.ceil(measureText(tag, { size: sizes.tag, bold: true })) + 8;

/** The tag of a role; a flow without a stated role shows "?". */
export const tagOf = (role: string | null): string => (role !== null && isIdOf(roles, role) ? roles[role].tag : "?");

/** A box is as high as its words, its tags and its lines need; `lines` is the most that leave it or arrive. */
export function measureBox(box: DiagramBox, lines: number, density: Density, words: PictureWords): BoxText {
  const boxWidth = box.lane === null || box.shape === "controller" ? density.peopleWidth : density.boxWidth;
  const inner = boxWidth - 2 * padding;
  const around = box.change === undefined ? 0 : 2 * ringGap;
  const status = box.change === undefined || box.change.status === "same" ? 0 : tagRow;
  const tags = tagsOf(box, inner);
  const name = wrapText(box.name, { width: inner - tags.beside, size: sizes.name, bold: true, maxLines: density.nameLines });
  const detailLines = box.shape === "person" ? density.detailLines + 2 : density.detailLines;
  const detail = wrapText(box.detail, { width: inner, size: sizes.detail, maxLines: detailLines });
  const loopStatus = box.loops.flatMap(({ change }) =>
    change === undefined || change.status === "same" ? [] : [words.diff.tags[change.status]],
  );
  const loopWords =
    box.loops.length === 0
      ? ""
      : [...loopStatus, words.box.toItself(box.loops.map((link) => loopText(link, words)).join("; "))].join(" · ");
  const loop = wrapText(loopWords, { width: inner - 8, size: sizes.label, maxLines: 2 });
  const below = tags.beside > 0 ? 0 : tags.rows.length * tagRow + Math.min(2, tags.rows.length * 2);
  const marks = (box.marks ?? []).flatMap(
    (mark) =>
      wrapText(mark, { width: inner, size: sizes.detail, bold: true, maxLines: box.change === undefined ? mark.length + 1 : 2 }).lines,
  );
  const saidBelow = (detail.lines.length + marks.length) * sizes.detail * lineHeight;
  const said =
    name.lines.length * sizes.name * lineHeight + saidBelow + below + (marks.length > 0 ? markGap : 0) + 2 * padding - 5 + around + status;
  const body = Math.ceil(Math.max(said, 28, lines * 9 + 8));
  const loopHeight = loop.lines.length === 0 ? 0 : Math.ceil(loop.lines.length * sizes.label * lineHeight + 18);
  return {
    width: boxWidth + around,
    height: body + loopHeight,
    name: name.lines,
    // A line that breaks between country and purpose needs no dot at its end.
    detail: detail.lines.map((line) => line.replace(/ ·$/, "")),
    marks,
    tagRows: tags.rows,
    tagsBelow: tags.beside === 0,
    loop: loop.lines,
    body,
    cuts: [name, detail, loop].filter((text) => text.cut).length,
  };
}

/** One or two tags stand beside the name where its longest word still fits; more have rows of their own below the words. */
function tagsOf(box: DiagramBox, inner: number): { readonly rows: readonly (readonly string[])[]; readonly beside: number } {
  const tags = [...new Set(box.roles.map(tagOf))].sort();
  const room = tags.reduce((sum, tag) => sum + tagWidth(tag) + tagGap, 0);
  const longest = Math.max(0, ...box.name.split(/\s+/).map((word) => measureText(word, { size: sizes.name, bold: true })));
  if (room <= inner * 0.36 && (longest <= inner - room || longest > inner)) return { rows: tags.length > 0 ? [tags] : [], beside: room };
  const rows: string[][] = [];
  let left = 0;
  for (const tag of tags) {
    const width = tagWidth(tag) + tagGap;
    if (width > left) [left] = [inner + tagGap, rows.push([])];
    rows.at(-1)?.push(tag);
    left -= width;
  }
  return { rows, beside: 0 };
}

/** What became of a line, what came and went of its data, then what it carries as any label says it. */
function measureChanged(link: DiagramLink, change: LinkChange, room: Density, words: PictureWords): LabelText {
  const { status, came, gone, count } = change;
  const isStruck = status === "removed";
  const rest = link.groups.flatMap((group) => {
    const data = status === "changed" ? group.data.filter((one) => !came.includes(itemText(one, group, words))) : group.data;
    return data.length === 0 ? [] : [{ ...group, data }];
  });
  const { change: _, ...plain } = link;
  const said = measureLabel({ ...plain, groups: rest, count: count === "" ? link.count : "" }, room, false, words);
  const wrapped = (sign: string, data: readonly string[], bold: boolean) => {
    if (data.length === 0) return { lines: [], cut: false };
    const { text, whole } = shortened(data, room, words);
    const { lines, cut } = wrapText(`${sign} ${text}`, { width: room.labelWidth, size: sizes.label, bold, maxLines: room.labelLines + 1 });
    return { lines, cut: cut || !whole };
  };
  const [plus, minus] = [wrapped("+", came, true), wrapped("−", gone, false)];
  const counted = wrapText(count, { width: room.labelWidth, size: sizes.label, maxLines: 2 });
  const lines: readonly LabelLine[] = [
    ...wrapText(words.diff.tags[status], { width: room.labelWidth, size: sizes.label, bold: true }).lines.map((text) => ({
      text,
      italic: false,
      bold: true,
    })),
    ...plus.lines.map((text) => ({ text, italic: false, bold: true })),
    ...minus.lines.map((text) => ({ text, italic: false, quiet: true })),
    ...said.lines.map((line) => (isStruck ? { ...line, struck: true } : line)),
    ...counted.lines.map((text) => ({ text, italic: true })),
  ];
  const width = Math.ceil(Math.max(0, ...lines.map(({ text, bold = false }) => measureText(text, { size: sizes.label, bold })))) + 8;
  const cuts = said.cuts + [plus, minus, counted].filter(({ cut }) => cut).length;
  return { width, height: Math.ceil(lines.length * sizes.label * lineHeight) + 4, lines, cuts };
}

/** One kind of data with its terms. */
export const itemText = (data: string, group: DataGroup, words: PictureWords): string => {
  const terms = termsOf(group, words);
  return terms === "" ? data : `${data} (${terms})`;
};

/** What flows, then under which conditions, then how many flows stand behind one line. What is less sure than the line stands in italics. */
export function measureLabel(link: DiagramLink, density: Density, isFromPeople: boolean, words: PictureWords): LabelText {
  const room =
    isFromPeople && link.to === "controller" ? { ...density, labelWidth: density.inWidth, labelLines: density.inLines } : density;
  if (link.change !== undefined && link.change.status !== "same") return measureChanged(link, link.change, room, words);
  const wrap = (text: string, maxLines: number) => wrapText(text, { width: room.labelWidth, size: sizes.label, maxLines });
  const { groups, conditions } = sharedTerms(link.groups);
  const plain = groups.find((group) => termsOf(group) === "");
  const others = groups.filter((group) => group !== plain);
  const hidden = others.slice(mostGroups);
  const { text, whole } = shortened(plain?.data ?? [], room, words);
  const shared = conditions.length === 0 ? "" : words.data[others.length > 0 ? "allIf" : "if"](conditions.join(", "));
  const parts = [
    { ...wrap(text, room.labelLines), italic: false },
    ...others
      .slice(0, mostGroups)
      .map((group) => ({ ...wrap(groupText(group, words), room.labelLines + room.conditionLines - 1), italic: true })),
    ...(hidden.length > 0
      ? [
          {
            ...wrap(
              moreText(
                hidden,
                groups.filter((group) => !hidden.includes(group)),
                words,
              ),
              2,
            ),
            cut: true,
            italic: true,
          },
        ]
      : []),
    { ...wrap(shared, room.conditionLines), italic: true },
    { ...wrap(link.count, 2), italic: true },
  ];
  const lines = parts.flatMap((part) => part.lines.map((text) => ({ text, italic: part.italic })));
  const width = Math.ceil(Math.max(0, ...lines.map((line) => measureText(line.text, { size: sizes.label })))) + 8;
  const cuts = [!whole, ...parts.map((part) => part.cut)].filter((cut) => cut).length;
  return { width, height: Math.ceil(lines.length * sizes.label * lineHeight) + 4, lines, cuts };
}

/** Groups under terms of their own that a label shows beside its first. */
const mostGroups = 4;

/** What a box passes on to itself, with what is said of all of it at the end. */
const loopText = (link: DiagramLink, words: PictureWords): string => {
  const { came = [], gone = [] } = link.change ?? {};
  if (came.length + gone.length > 0)
    return [...(came.length > 0 ? [`+ ${came.join(", ")}`] : []), ...(gone.length > 0 ? [`− ${gone.join(", ")}`] : [])].join("; ");
  const { groups, conditions } = sharedTerms(link.groups);
  const shared = conditions.length === 0 ? [] : [words.data[groups.length > 1 ? "allIf" : "if"](conditions.join(", "))];
  return [wholeText(groups, words), ...shared].join("; ");
};

/** What stands behind the groups that a label has no room for. */
function moreText(hidden: readonly DataGroup[], shown: readonly DataGroup[], words: PictureWords): string {
  const data = unique(hidden.flatMap((group) => group.data)).filter((one) => !shown.some((group) => group.data.includes(one)));
  if (data.length === 0) return words.data.otherTerms;
  const terms = [
    ...(hidden.some((group) => group.conditions.length > 0) ? [words.sureness.conditional] : []),
    ...(hidden.some((group) => group.doubts.length > 0) ? [words.sureness.possible] : []),
  ];
  return words.data.hidden(data.length, words.or(terms));
}

/** "a, b and c (if: consent)": one condition for all of them. */
const groupText = (group: DataGroup, words: PictureWords): string => {
  const [last, ...before] = [...group.data].reverse();
  const data = before.length === 0 ? (last ?? "") : words.and([before.reverse().join(", "), last ?? ""]);
  return `${data} (${termsOf(group, words)})`;
};

/** As many whole items as fit, then how many more there are. */
function shortened(
  data: readonly string[],
  { labelWidth, labelLines }: Pick<Density, "labelWidth" | "labelLines">,
  words: PictureWords,
): { readonly text: string; readonly whole: boolean } {
  const fits = (text: string) => !wrapText(text, { width: labelWidth, size: sizes.label, maxLines: labelLines }).cut;
  const all = data.join(", ");
  if (data.length > 0 && fits(all)) return { text: all, whole: true };
  // Upwards, so that long lists are not measured whole again and again.
  let most = "";
  for (let shown = 1; shown < data.length; shown++) {
    const some = `${data.slice(0, shown).join(", ")}, ${words.data.more(data.length - shown)}`;
    if (!fits(some)) break;
    most = some;
  }
  if (most !== "") return { text: most, whole: false };
  return { text: data.length > 1 ? words.data.kinds(data.length) : (data[0] ?? ""), whole: data.length === 0 };
}
