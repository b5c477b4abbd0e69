// Boxes of the flow picture as shapes: outline, words, tags, and what the box passes on to itself.

import type { PictureWords } from "../../../words/pictures";
import type { Frame } from "../../layout/types";
import { group, type PathStep, path, rect, type SceneNode, text } from "../../scene";
import { colours, lineHeight, sizes } from "../../theme";
import { styleOf, wholeText } from "./data-words";
import type { DiagramBox } from "./diagram-boxes";
import { outlineOf, strokeOf, tagNode } from "./shapes";
import { type BoxText, markGap, tagGap, tagHeight, tagRow, tagWidth } from "./sizes";

export interface MeasuredBox extends BoxText {
  readonly box: DiagramBox;
}

export function boxNode(measured: MeasuredBox, frame: Frame | undefined, words: PictureWords): readonly SceneNode[] {
  if (frame === undefined) return [];
  const { box, name, detail, marks, tagRows, tagsBelow, body } = measured;
  const tagsHeight = tagsBelow ? tagRows.length * tagRow : 0;
  const wordsHeight = name.length * sizes.name * lineHeight + detail.length * sizes.detail * lineHeight + tagsHeight;
  const marksHeight = marks.length === 0 ? 0 : marks.length * sizes.detail * lineHeight + markGap;
  let baseline = frame.y + (body - wordsHeight - marksHeight) / 2;
  const lines = [
    ...name.map((line) => ({ line, size: sizes.name as number, ...(box.isNameless ? absent : named) })),
    ...detail.map((line) => ({ line, size: sizes.detail as number, ...said })),
  ].map(({ line, size, weight, style }) => {
    baseline += size * lineHeight;
    return text({ x: frame.x + 8, y: baseline - size * 0.26, size, weight, text: line, style });
  });
  const tags = tagsBelow ? tagsBelowWords(tagRows, frame.x + 8, baseline + 2) : tagRows.flatMap((row) => tagsBesideName(row, frame));
  const nodes = [
    ...outlineOf(box.shape, { ...frame, height: body }),
    ...lines,
    ...tags,
    ...markNodes(marks, frame, body),
    ...loopNodes(measured, frame, words),
  ];
  return [group(nodes, { data: { node: box.id }, title: box.name, desc: [box.desc, ...marks].join("; ") })];
}

/** At the foot of the box, below a rule, in bold: no word of the map looks like them. */
function markNodes(marks: readonly string[], frame: Frame, body: number): readonly SceneNode[] {
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
        style: { fill: colours.controllerStroke },
      }),
    ),
  ];
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
  const line = path({ d: steps, style: strokeOf(styleOf(groups, words)) });
  const flows = box.loops.flatMap((link) => link.flows);
  return [
    group([rect({ x: frame.x, y: top, width: frame.width, height: frame.height - body, style: { fill: "none" } }), line, ...lines], {
      data: { flow: flows.join(" ") },
      title: words.box.nameToItself(box.name, wholeText(groups, words)),
      desc: box.loops.map((link) => link.desc).join("\n"),
    }),
  ];
}
