// Regenerates src/render/text/widths.ts from the Liberation Sans fonts; run by hand when the font changes, never in CI.
//
//   apt-get download fonts-liberation2 && dpkg -x fonts-liberation2_*.deb fonts     (Debian 13: fonts-liberation)
//   node scripts/text-widths.mjs fonts/usr/share/fonts/truetype/liberation2
//   npx biome check src/render/text/widths.ts
//
// Needs no font library: four tables of the TrueType file are read here. Version 2 of the fonts is the one to use:
// version 1.07 (fonts-liberation of Debian 12) has the same widths but lacks Vietnamese and much of Latin, Greek and Cyrillic.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("usage: node scripts/text-widths.mjs FOLDER   (the folder that holds LiberationSans-Regular.ttf and -Bold.ttf)");
  process.exit(2);
}

const blocks = [
  [0x0020, 0x02ff, "Latin, modifier letters"],
  [0x0370, 0x052f, "Greek, Cyrillic"],
  [0x1e00, 0x1fff, "Latin additional (Vietnamese), Greek extended"],
  [0x2000, 0x22ff, "punctuation, superscripts, currency, letterlike, number forms, arrows, operators"],
  [0x25a0, 0x25ff, "geometric shapes"],
  [0xfb00, 0xfb06, "Latin ligatures"],
];
const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const rowLength = 32;

/** Drawn with the glyph of another where the font has none: the no-break hyphen. */
const substitutes = new Map([[0x2011, 0x2010]]);

/** Reads the widths of one TrueType file: `width(codePoint)` in 1/1000 em, undefined where the font has no glyph. */
function readFont(path) {
  const file = readFileSync(path);
  const tables = new Map();
  for (let i = 0; i < file.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i;
    tables.set(file.toString("latin1", entry, entry + 4), file.readUInt32BE(entry + 8));
  }
  const table = (tag) => file.subarray(tables.get(tag));
  const unitsPerEm = table("head").readUInt16BE(18);
  const metrics = table("hhea").readUInt16BE(34);
  const glyphOf = readCharacterMap(table("cmap"));
  return {
    version: readVersion(table("name")),
    width(codePoint) {
      const glyph = glyphOf(codePoint);
      if (glyph === 0) return undefined;
      return Math.round((table("hmtx").readUInt16BE(4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm);
    },
  };
}

/** The Windows Unicode map of the basic plane (platform 3, encoding 1, format 4), which every text font carries. */
function readCharacterMap(cmap) {
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const entry = 4 + 8 * i;
    const map = cmap.subarray(cmap.readUInt32BE(entry + 4));
    if (cmap.readUInt16BE(entry) !== 3 || cmap.readUInt16BE(entry + 2) !== 1 || map.readUInt16BE(0) !== 4) continue;
    const size = map.readUInt16BE(6);
    return (codePoint) => {
      for (let at = 0; at < size; at += 2) {
        if (codePoint > map.readUInt16BE(14 + at)) continue;
        const first = map.readUInt16BE(16 + size + at);
        if (codePoint < first) return 0;
        const delta = map.readUInt16BE(16 + 2 * size + at);
        const offset = map.readUInt16BE(16 + 3 * size + at);
        if (offset === 0) return (codePoint + delta) & 0xffff;
        const glyph = map.readUInt16BE(16 + 3 * size + at + offset + 2 * (codePoint - first));
        return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
      }
      return 0;
    };
  }
  throw new Error("no format 4 character map in the font; give a TrueType text font");
}

/** The version string (name 5) in its Windows spelling, UTF-16BE. */
function readVersion(name) {
  for (let i = 0; i < name.readUInt16BE(2); i++) {
    const entry = 6 + 12 * i;
    if (name.readUInt16BE(entry) !== 3 || name.readUInt16BE(entry + 6) !== 5) continue;
    const start = name.readUInt16BE(4) + name.readUInt16BE(entry + 10);
    return Buffer.from(name.subarray(start, start + name.readUInt16BE(entry + 8)))
      .swap16()
      .toString("utf16le");
  }
  return "of unknown version";
}

function rowsOf(font) {
  const lines = [];
  for (const [from, to, label] of blocks) {
    lines.push(`  // ${label}`);
    for (let row = from - (from % rowLength); row <= to; row += rowLength) {
      let text = "";
      for (let codePoint = row; codePoint < row + rowLength; codePoint++) {
        const absent = isZero(codePoint) || codePoint < from || codePoint > to;
        const width = absent ? undefined : (font.width(codePoint) ?? font.width(substitutes.get(codePoint) ?? codePoint));
        text += width === undefined ? ".." : digits[Math.floor(width / 64)] + digits[width % 64];
      }
      if (/[^.]/.test(text)) lines.push(`  [0x${row.toString(16).padStart(4, "0")}, "${text}"],`);
    }
  }
  return lines.join("\n");
}

/** Marks and format characters take no room whatever the font says (a soft hyphen shows only at the end of a line). */
function isZero(codePoint) {
  return /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u.test(String.fromCodePoint(codePoint));
}

const regular = readFont(join(folder, "LiberationSans-Regular.ttf"));
const bold = readFont(join(folder, "LiberationSans-Bold.ttf"));
if (regular.version !== bold.version) throw new Error(`regular is ${regular.version}, bold is ${bold.version}; take both from one release`);

writeFileSync(
  new URL("../src/render/text/widths.ts", import.meta.url),
  `// GENERATED advance widths of Liberation Sans (the metrics of Arial and Helvetica), so that text is measured without a font.
// Font: Liberation Sans Regular and Bold, ${regular.version}. Generator: scripts/text-widths.mjs. Do not edit.

type Rows = readonly (readonly [from: number, widths: string])[];

/** A row covers ${rowLength} code points, two of these digits for each, in 1/1000 em; ".." where the font has no glyph. */
export const widthDigits = "${digits}";

export const regularRows: Rows = [
${rowsOf(regular)}
];

export const boldRows: Rows = [
${rowsOf(bold)}
];
`,
);
