// Finds out which characters of a picture no font has: a renderer that finds none leaves words out without a word.

export interface Probe {
  /** One cell a character. */
  readonly svg: string;
  readonly characters: readonly string[];
  /** What left its cell empty, given the probe as pixels. */
  readonly missingIn: (image: { readonly width: number; readonly pixels: Uint8Array }) => readonly string[];
}

const cell = 24;
const perRow = 40;

/** Null for a picture without words. */
export function probeOf(svg: string): Probe | null {
  const characters = [...new Set([...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].flatMap(([, words = ""]) => [...unescaped(words)]))]
    .filter((character) => !/[\s\p{Mn}\p{Me}\p{Cf}\p{Cc}\u2800\u3164]/u.test(character))
    .sort();
  if (characters.length === 0) return null;
  const rows = Math.ceil(characters.length / perRow);
  const texts = characters.map((character, at) => {
    const [x, y] = [(at % perRow) * cell + 4, Math.floor(at / perRow) * cell + 18];
    return `<text x="${x}" y="${y}" font-size="14">&#${character.codePointAt(0)};</text>`;
  });
  const size = `width="${perRow * cell}" height="${rows * cell}"`;
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size} font-family="Arial, Helvetica, 'Liberation Sans', sans-serif">${texts.join("")}</svg>`,
    characters,
    missingIn: ({ width, pixels }) =>
      characters.filter((_, at) => !isInked(pixels, width, (at % perRow) * cell, Math.floor(at / perRow) * cell)),
  };
}

/** Some pixel of the cell is not transparent. */
function isInked(pixels: Uint8Array, width: number, left: number, top: number): boolean {
  for (let y = top; y < top + cell; y++)
    for (let x = left; x < left + cell; x++) if ((pixels[(y * width + x) * 4 + 3] ?? 0) > 0) return true;
  return false;
}

const unescaped = (text: string): string =>
  text
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");
