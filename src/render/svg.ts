// Writes a scene as SVG: the one place that knows elements, the order of their attributes, and what a picture may not contain.

import { type Attributes, decimal, escapeXml, extent, markup, oneLine, type Where } from "./markup";
import { type Data, dataNames, type Marker, type Scene, type SceneNode, type Style, styleNames } from "./scene";

export interface SvgOptions {
  /** Put before every id, so that several pictures can stand in one HTML page. */
  readonly idPrefix?: string;
}

/** Same scene, same bytes; well-formed XML 1.0 for any text. Throws where the scene itself is wrong, naming the node. */
export function writeSvg(scene: Scene, options: SvgOptions = {}): string {
  const inScene = () => "scene";
  const markers = scene.markers ?? [];
  const page: Page = { prefix: options.idPrefix ?? "whogets-", used: new Set(), markers: new Set(markers.map(({ id }) => id)) };
  const width = extent("width", scene.width, inScene);
  const height = extent("height", scene.height, inScene);
  const titleId = newId("title", page, inScene);
  const descId = newId("desc", page, inScene);
  const root = markup({
    xmlns: "http://www.w3.org/2000/svg",
    class: scene.className,
    viewBox: `0 0 ${width} ${height}`,
    width: scene.paper === undefined ? width : `${extent("paper", scene.paper.width, inScene)}mm`,
    height: scene.paper === undefined ? height : `${extent("paper", scene.paper.height, inScene)}mm`,
    role: "img",
    "aria-labelledby": `${titleId} ${descId}`,
    "xml:lang": scene.lang,
  });
  const lines = [
    `<svg${root} font-family="Arial, Helvetica, 'Liberation Sans', sans-serif">`,
    `  <title id="${titleId}">${escapeXml(scene.title)}</title>`,
    `  <desc id="${descId}">${escapeXml(scene.desc)}</desc>`,
    ...(scene.style === undefined ? [] : [`  <style>${escapeXml(themeCss(scene.style))}</style>`]),
    ...(markers.length === 0 ? [] : ["  <defs>", ...markers.flatMap((marker) => markerLines(marker, page)), "  </defs>"]),
  ];
  writeNodes(scene.children, page, "  ", inScene, lines);
  lines.push("</svg>", "");
  return lines.join("\n");
}

/** What ids are checked against while one picture is written. */
interface Page {
  readonly prefix: string;
  readonly used: Set<string>;
  readonly markers: ReadonlySet<string>;
}

type Nodes = { readonly [K in SceneNode["kind"]]: Extract<SceneNode, { readonly kind: K }> };

const tags: Readonly<Record<keyof Nodes, string>> = { group: "g", rect: "rect", path: "path", circle: "circle", text: "text" };

/** The attributes that only this kind has, in the order in which they are written. */
const geometry: { readonly [K in keyof Nodes]: (node: Nodes[K], where: Where) => Attributes } = {
  group: ({ dx = 0, dy = 0 }, where) => ({
    transform: dx === 0 && dy === 0 ? undefined : `translate(${decimal("dx", dx, where)} ${decimal("dy", dy, where)})`,
  }),
  rect: ({ x, y, width, height, r }, where) => ({
    x: decimal("x", x, where),
    y: decimal("y", y, where),
    width: extent("width", width, where),
    height: extent("height", height, where),
    rx: r === undefined ? undefined : extent("r", r, where),
  }),
  path: ({ d }, where) => ({
    d:
      typeof d === "string"
        ? pathData(d, where)
        : d.map(([letter, ...at]) => letter + at.map((n) => decimal("d", n, where)).join(" ")).join(""),
  }),
  circle: ({ cx, cy, r }, where) => ({ cx: decimal("cx", cx, where), cy: decimal("cy", cy, where), r: extent("r", r, where) }),
  text: ({ x, y, size, weight, anchor, rotate = 0, textLength }, where) => ({
    x: decimal("x", x, where),
    y: decimal("y", y, where),
    "font-size": extent("size", size, where),
    "font-weight": weight === "bold" ? "bold" : undefined,
    "text-anchor": anchor === "start" ? undefined : anchor,
    textLength: textLength === undefined ? undefined : extent("textLength", textLength, where),
    lengthAdjust: textLength === undefined ? undefined : "spacingAndGlyphs",
    transform: rotate === 0 ? undefined : `rotate(${decimal("rotate", rotate, where)} ${decimal("x", x, where)} ${decimal("y", y, where)})`,
  }),
};

function geometryOf<K extends keyof Nodes>(kind: K, node: Nodes[K], where: Where): Attributes {
  return geometry[kind](node, where);
}

/** Adds a node, and all within it, to the lines. */
function writeNode(node: SceneNode, page: Page, indent: string, where: Where, lines: string[]): void {
  const tag = tags[node.kind];
  const own = markup({ id: node.id === undefined ? undefined : newId(node.id, page, where), class: node.className });
  const open = tag + own + dataMarkup(node.data) + markup(geometryOf(node.kind, node, where)) + styleMarkup(node.style, page, where);
  const title = node.title === undefined ? "" : `<title>${escapeXml(node.title)}</title>`;
  const desc = node.desc === undefined ? "" : `<desc>${escapeXml(node.desc)}</desc>`;
  if (node.kind === "group") {
    const inner = `${indent}  `;
    lines.push(`${indent}<${open}>`);
    for (const about of [title, desc]) if (about !== "") lines.push(inner + about);
    writeNodes(node.children, page, inner, where, lines);
    lines.push(`${indent}</${tag}>`);
    return;
  }
  const content = title + desc + (node.kind === "text" ? escapeXml(oneLine(node.text)) : "");
  lines.push(content === "" ? `${indent}<${open}/>` : `${indent}<${open}>${content}</${tag}>`);
}

function writeNodes(nodes: readonly SceneNode[], page: Page, indent: string, where: Where, lines: string[]): readonly string[] {
  nodes.forEach((node, i) => {
    writeNode(node, page, indent, () => `${where()} > ${nameOf(node, i)}`, lines);
  });
  return lines;
}

function markerLines({ id, width, height, refX, refY, children }: Marker, page: Page): string[] {
  const where = () => `marker "${id}"`;
  const [w, h] = [extent("width", width, where), extent("height", height, where)];
  const ref = { refX: decimal("refX", refX, where), refY: decimal("refY", refY, where) };
  const open = markup({ id: newId(id, page, where), viewBox: `0 0 ${w} ${h}`, ...ref, markerWidth: w, markerHeight: h });
  const shapes = writeNodes(children, page, "      ", where, []);
  return [`    <marker${open} markerUnits="userSpaceOnUse" orient="auto">`, ...shapes, "    </marker>"];
}

function dataMarkup(data: Data | undefined): string {
  if (data === undefined) return "";
  let written = "";
  for (const name of dataNames) {
    const value = data[name];
    if (value !== undefined) written += ` data-${name}="${escapeXml(value)}"`;
  }
  return written;
}

const knownStyles: ReadonlySet<string> = /* @__PURE__ */ new Set(styleNames);

function styleMarkup(style: Style | undefined, page: Page, where: Where): string {
  if (style === undefined) return "";
  for (const name of Object.keys(style)) {
    if (!knownStyles.has(name)) throw new TypeError(`${where()}: style "${name}" is unknown; add it to styleNames or drop it`);
  }
  let written = "";
  for (const name of styleNames) {
    const value = styleValue(name, style[name], page, where);
    if (value !== undefined) written += ` ${name}="${escapeXml(value)}"`;
  }
  return written;
}

function styleValue(name: string, value: string | number | undefined, page: Page, where: Where): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number") return decimal(name, value, where);
  if (name.startsWith("marker-")) {
    if (!page.markers.has(value)) throw new TypeError(`${where()}: ${name} "${value}" is no marker of the scene; add it to markers`);
    return `url(#${page.prefix}${value})`;
  }
  // No slash, colon, quote, backslash or url(: a style can neither load anything nor hide that it does.
  if (!/^[\w#.,%() +-]*$/.test(value) || /url\s*\(/i.test(value))
    throw new TypeError(`${where()}: ${name} "${value}" is refused; give a plain value`);
  return value;
}

function themeCss(css: string): string {
  if (/url\s*\(|@import|\\/i.test(css)) throw new TypeError("scene: style loads something or holds a backslash; give plain rules");
  return oneLine(css);
}

function pathData(d: string, where: Where): string {
  if (!/^[MLHVCSQTAZmlhvcsqtaz\d\seE.,+-]*$/.test(d)) throw new TypeError(`${where()}: d "${d}" is no path data; give letters and numbers`);
  return d;
}

function newId(id: string, page: Page, where: Where): string {
  const full = page.prefix + id;
  if (!/^[\w./:-]+$/.test(full))
    throw new TypeError(`${where()}: id "${full}" holds a character that ids may not; use letters, digits and . / : - _`);
  if (page.used.has(full)) throw new TypeError(`${where()}: id "${full}" is used twice; give each node its own`);
  page.used.add(full);
  return full;
}

function nameOf(node: SceneNode, index: number): string {
  const name = node.id ?? dataNames.map((key) => node.data?.[key]).find((value) => value !== undefined) ?? node.title;
  return `${node.kind} ${index + 1}${name === undefined ? "" : ` "${name}"`}`;
}
