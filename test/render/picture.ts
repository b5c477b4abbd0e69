// Reads a picture back from its SVG text: boxes, labels, lines and frames as numbers, as an independent reader would see them.

export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Words extends Pick<Box, "x" | "y"> {
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly anchor: "start" | "middle" | "end";
  /** Degrees clockwise around x, y. */
  readonly rotate: number;
}

const kinds = ["node", "flow", "collection", "label", "boundary", "category", "country", "cell"] as const;

export interface Part {
  readonly kind: (typeof kinds)[number];
  readonly id: string;
  readonly title: string;
  readonly desc: string;
  readonly boxes: readonly Omit<Box, "id">[];
  readonly words: readonly Words[];
  /** Points along its lines, close together. */
  readonly points: readonly (readonly [number, number])[];
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Part[];
  readonly words: readonly Words[];
}

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Parses the well-formed XML that the writer gives. */
function parse(svg: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const stack = [root];
  for (const [whole, close, name, attributes, self, text] of svg.matchAll(/<(\/)?([a-zA-Z]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/)?>|([^<]+)/g)) {
    const top = stack.at(-1) as Element;
    if (text !== undefined) top.text += unescaped(text);
    else if (close !== undefined) stack.pop();
    else {
      const element: Element = { name: name ?? whole, attributes: attributesOf(attributes ?? ""), children: [], text: "" };
      top.children.push(element);
      if (self === undefined) stack.push(element);
    }
  }
  return root.children[0] as Element;
}

const attributesOf = (text: string) =>
  Object.fromEntries([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, key = "", value = ""]) => [key, unescaped(value)]));
const unescaped = (text: string) =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** Everything in the picture, in the coordinates of the page. */
export function readPicture(svg: string): Picture {
  const root = parse(svg);
  const parts: Part[] = [];
  const words: Words[] = [];
  const visit = (element: Element, dx: number, dy: number): void => {
    const [, mx = "0", my = "0"] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(element.attributes.transform ?? "") ?? [];
    const [x, y] = [dx + Number(mx), dy + Number(my)];
    const kind = kinds.find((one) => element.attributes[`data-${one}`] !== undefined);
    if (kind !== undefined) parts.push(partOf(element, kind, x, y));
    if (element.name === "text") words.push(wordsOf(element, x, y));
    if (element.name !== "defs") for (const child of element.children) visit(child, x, y);
  };
  visit(root, 0, 0);
  return { width: Number(root.attributes.width), height: Number(root.attributes.height), parts, words };
}

/** All elements in the order in which they are drawn, with what moves them. */
export function elementsOf(
  svg: string,
): readonly { readonly name: string; readonly attributes: Element["attributes"]; readonly dx: number; readonly dy: number }[] {
  const visit = (element: Element, x: number, y: number): ReturnType<typeof elementsOf> => {
    const [, mx = "0", my = "0"] = /translate\(([-\d.]+) ([-\d.]+)\)/.exec(element.attributes.transform ?? "") ?? [];
    const [dx, dy] = [x + Number(mx), y + Number(my)];
    const inside = element.name === "defs" ? [] : element.children.flatMap((child) => visit(child, dx, dy));
    return [{ name: element.name, attributes: element.attributes, dx, dy }, ...inside];
  };
  return visit(parse(svg), 0, 0);
}

function partOf(element: Element, kind: Part["kind"], dx: number, dy: number): Part {
  const inside = (one: Element): readonly Element[] => [one, ...one.children.flatMap(inside)];
  const all = inside(element);
  const number = (one: Element, key: string) => Number(one.attributes[key]);
  return {
    kind,
    id: element.attributes[`data-${kind}`] ?? "",
    title: element.children.find((one) => one.name === "title")?.text ?? "",
    desc: element.children.find((one) => one.name === "desc")?.text ?? "",
    boxes: all
      .filter((one) => one.name === "rect")
      .map((one) => ({ x: number(one, "x") + dx, y: number(one, "y") + dy, width: number(one, "width"), height: number(one, "height") })),
    words: all.filter((one) => one.name === "text").map((one) => wordsOf(one, dx, dy)),
    // Outlines of the world are long, and few tests ask for their points.
    get points() {
      return all
        .filter((one) => one.name === "path")
        .flatMap((one) => pointsOf(one.attributes.d ?? "").map(([x, y]) => [x + dx, y + dy] as const));
    },
  };
}

const wordsOf = (element: Element, dx: number, dy: number): Words => ({
  x: Number(element.attributes.x) + dx,
  y: Number(element.attributes.y) + dy,
  text: element.text,
  size: Number(element.attributes["font-size"]),
  bold: element.attributes["font-weight"] === "bold",
  anchor: (element.attributes["text-anchor"] ?? "start") as Words["anchor"],
  rotate: Number(/rotate\(([-\d.]+)/.exec(element.attributes.transform ?? "")?.[1] ?? 0),
});

/** Points along a path of M, L, Q and C steps. */
function pointsOf(d: string): readonly (readonly [number, number])[] {
  const points: (readonly [number, number])[] = [];
  let [x, y] = [0, 0];
  for (const [, letter = "", rest = ""] of d.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
    const n = rest
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (letter === "M") [x, y] = [n[0] as number, n[1] as number];
    if (letter === "L" || letter === "Q" || letter === "C") {
      const [tx, ty] = [n.at(-2) as number, n.at(-1) as number];
      const along = stepOf(letter, [x, y, ...n]);
      const steps = Math.max(60, Math.ceil(Math.hypot(tx - x, ty - y) / 6));
      for (let step = 0; step <= steps; step++) points.push(along(step / steps));
      [x, y] = [tx, ty];
    }
  }
  return points;
}

export const overlaps = (a: Omit<Box, "id">, b: Omit<Box, "id">, slack = 0.01): boolean =>
  a.x + a.width > b.x + slack && b.x + b.width > a.x + slack && a.y + a.height > b.y + slack && b.y + b.height > a.y + slack;

export const contains = (outer: Omit<Box, "id">, inner: Omit<Box, "id">, slack = 0.01): boolean =>
  inner.x >= outer.x - slack &&
  inner.y >= outer.y - slack &&
  inner.x + inner.width <= outer.x + outer.width + slack &&
  inner.y + inner.height <= outer.y + outer.height + slack;

/** What a part takes up: its first rect, which is drawn around the rest. */
export const extentOf = (part: Part): Omit<Box, "id"> => part.boxes[0] ?? { x: 0, y: 0, width: 0, height: 0 };

/** The room that a line of words takes, level or upwards. */
export function frameOfWords(words: Words, measure: (text: string, font: Words) => number): Omit<Box, "id"> {
  const width = measure(words.text, words);
  const [up, down] = [words.size * 0.72, words.size * 0.2];
  const start = words.anchor === "middle" ? -width / 2 : words.anchor === "end" ? -width : 0;
  if (words.rotate === 0) return { x: words.x + start, y: words.y - up, width, height: up + down };
  return { x: words.x - up, y: words.y - start - width, width: up + down, height: width };
}

/** Where a part of one step ends, from where it begins on. */
function stepOf(letter: "L" | "Q" | "C", at: readonly number[]): (t: number) => readonly [number, number] {
  const weights = {
    L: (s: number, t: number) => [s, t],
    Q: (s: number, t: number) => [s * s, 2 * s * t, t * t],
    C: (s: number, t: number) => [s ** 3, 3 * s * s * t, 3 * s * t * t, t ** 3],
  }[letter];
  return (t) => {
    const own = weights(1 - t, t);
    const sum = (from: number) => own.reduce((total, weight, point) => total + weight * (at[2 * point + from] as number), 0);
    return [sum(0), sum(1)];
  };
}
