// Boxes of the flow picture as shapes: outline, words, tags, and what the box passes on to itself.

import type { PictureWords } from "../../../words/pictures";
import type { Frame } from "../../layout/types";
import { group, type PathStep, path, rect, type SceneNode, text } from "../../scene";
import { changes, colours, lineHeight, sizes } from "../../theme";
import { changedLine, changedOutline, inset, statusTag } from "./change-shapes";
import { styleOf, wholeText } from "./data-words";
import type { DiagramBox } from "./diagram-boxes";
import { outlineOf, strokeOf, tagNode } from "./shapes";
import { type BoxText, markGap, ringGap, tagGap, tagHeight, tagRow, tagWidth } from "./sizes";

export interface MeasuredBox extends BoxText {
  readonly box: DiagramBox;
}

export function boxNode(measured: MeasuredBox, whole: Frame | undefined, words: PictureWords): readonly SceneNode[] {
  if (whole === undefined) return [];
  const { box, name, detail, marks, tagRows, tagsBelow } = measured;
  const { change } = box;
  const outer = { ...whole, height: measured.body };
  const status = change === undefined || change.status === "same" ? null : change.status;
  const statusHeight = status === null ? 0 : tagRow;
  const inside = change === undefined ? outer : inset(outer, ringGap);
  const frame = { ...inside, y: inside.y + statusHeight };
  const body = inside.height - statusHeight;
  const tagsHeight = tagsBelow ? tagRows.length * tagRow : 0;
  const wordsHeight = name.length * sizes.name * lineHeight + detail.length * sizes.detail * lineHeight + tagsHeight;
  const marksHeight = marks.length === 0 ? 0 : marks.length * sizes.detail * lineHeight + markGap;
  let baseline = frame.y + (body - wordsHeight - marksHeight) / 2;
  const lines = [
    ...name.map((line) => ({ line, size: sizes.name as number, ...nameLook(box) })),
    ...detail.map((line) => ({ line, size: sizes.detail as number, ...said })),
  ].map(({ line, size, weight, style }) => {
    baseline += size * lineHeight;
    return text({ x: frame.x + 8, y: baseline - size * 0.26, size, weight, text: line, style });
  });
  const tags = tagsBelow ? tagsBelowWords(tagRows, frame.x + 8, baseline + 2) : tagRows.flatMap((row) => tagsBesideName(row, frame));
  const nodes = [
    ...(change === undefined ? outlineOf(box.shape, outer) : changedOutline(box.shape, change.status, outer)),
    ...(status === null ? [] : statusTag(status, words.diff.tags[status], inside.x + 8, inside.y + 5)),
    ...lines,
    ...tags,
    ...markNodes(marks, frame, body, change === undefined ? colours.controllerStroke : changes[change.status].colour),
    ...loopNodes(measured, whole, words),
  ];
  return [
    group(nodes, {
      data: { node: box.id },
      title: titleOf(box, words),
      desc: [box.desc, ...(change === undefined ? marks : [])].join("; "),
    }),
  ];
}

const titleOf = ({ name, change }: DiagramBox, words: PictureWords): string =>
  change === undefined ? name : `${words.diff.tags[change.status]}: ${name}`;

/** At the foot of the box, below a rule, in bold: no word of the map looks like them. */
function markNodes(marks: readonly string[], frame: Frame, body: number, fill: string): readonly SceneNode[] {
  if (marks.length === 0) return [];
  const step = sizes.detail * lineHeight;
  const top = frame.y + body - marks.length * step - 4;
  return [
    path({
      d: [
        ["M", frame.x + 6, top - 1.5],
        ["L", frame.x + frame.width - 6, top - 1.5],
      ],
      style: { fill: "none", stroke: colours.laneStroke, "stroke-width": 0.8 },
    }),
    ...marks.map((mark, at) =>
      text({
        x: frame.x + 8,
        y: top + (at + 1) * step - 2.4,
        size: sizes.detail,
        weight: "bold",
        text: mark,
        style: { fill },
      }),
    ),
  ];
}

/** Who is gone is struck through; who stays as it was steps back. */
function nameLook({ isNameless, change }: DiagramBox) {
  if (isNameless) return absent;
  if (change?.status === "removed") return { weight: "bold", style: { ...said.style, "text-decoration": "line-through" } } as const;
  return change?.status === "same" ? ({ weight: "bold", style: said.style } as const) : named;
}

const named = { weight: "bold", style: { fill: colours.text } } as const;
const said = { weight: "normal", style: { fill: colours.muted } } as const;
/** Words in the place of a name must not look like one. */
const absent = { weight: "normal", style: { fill: colours.muted, "font-style": "italic" } } as const;

function tagsBesideName(tags: readonly string[], frame: Frame): readonly SceneNode[] {
  let right = frame.x + frame.width - 5;
  return tags.flatMap((tag) => {
    const width = tagWidth(tag);
    right -= width + tagGap;
    return tagNode(tag, right + tagGap, frame.y + 5);
  });
}

const tagsBelowWords = (rows: readonly (readonly string[])[], left: number, top: number): readonly SceneNode[] =>
  rows.flatMap((row, at) => {
    let x = left;
    return row.flatMap((tag) => {
      const nodes = tagNode(tag, x, top + at * tagRow + tagRow - tagHeight - 2);
      x += tagWidth(tag) + tagGap;
      return nodes;
    });
  });

/** A flow to itself leaves below the box and comes back to it, around its words. */
function loopNodes({ box, loop, body }: MeasuredBox, frame: Frame, words: PictureWords): readonly SceneNode[] {
  if (loop.length === 0) return [];
  const [left, right] = [frame.x + 6, frame.x + frame.width - 6];
  const [top, bottom] = [frame.y + body, frame.y + frame.height - 2];
  const steps: readonly PathStep[] = [
    ["M", left, top],
    ["L", left, bottom],
    ["L", right, bottom],
    ["L", right, top],
  ];
  const lines = loop.map((line, at) =>
    text({
      x: (left + right) / 2,
      y: top + 6 + (at + 0.8) * sizes.label * lineHeight,
      size: sizes.label,
      anchor: "middle",
      text: line,
      style: { fill: colours.text },
    }),
  );
  const groups = box.loops.flatMap((link) => link.groups);
  const style = styleOf(groups, words);
  const change = box.loops[0]?.change;
  const middle = (top + bottom) / 2;
  const crosses = [left, right].map((x) => ({ x, y: middle }));
  const line = change === undefined ? [path({ d: steps, style: strokeOf(style) })] : changedLine(steps, crosses, style, change.status);
  const flows = box.loops.flatMap((link) => link.flows);
  return [
    group([rect({ x: frame.x, y: top, width: frame.width, height: frame.height - body, style: { fill: "none" } }), ...line, ...lines], {
      data: { flow: flows.join(" ") },
      title:
        (change === undefined ? "" : `${words.diff.tags[change.status]}: `) + words.box.nameToItself(box.name, wholeText(groups, words)),
      desc: box.loops.map((link) => link.desc).join("\n"),
    }),
  ];
}
