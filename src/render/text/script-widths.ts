// Typical widths for the scripts that Arial's metrics do not cover: the reader's machine picks the font, so these err on the wide side.

/** Widths in 1/1000 em. */
interface ScriptWidth {
  readonly from: number;
  readonly to: number;
  readonly letter: number;
  /** Vowel signs that take room of their own (general category Mc), where much narrower than a letter. */
  readonly mark?: number;
  /** Letters far from the typical width. */
  readonly letters?: readonly (readonly [width: number, letters: string])[];
  /** Ideographs, Hangul and symbols keep their square in bold; letters grow. */
  readonly square?: true;
}

/** In neither table: Chinese and kana (exactly this), symbols and rare scripts (most of them narrower). */
export const unknownWidth = 1000;

/** Noto Color Emoji; one grapheme cluster (flag, family, keycap) is one glyph. */
export const emojiWidth = 1250;

const boldFactor = 1.05;

/**
 * Sorted by `from`, without overlap. Fitted to about 600 country, language and currency names for each script as Chromium 156
 * draws them with Noto fonts, so that about 1 in 100 comes out more than 5 % too narrow (the shortest, such as one-syllable
 * names), then raised a little. Shaping is not done: joined Arabic letters and Indic conjuncts count letter by letter.
 */
const scriptWidths: readonly ScriptWidth[] = [
  { from: 0x0530, to: 0x058f, letter: 770 }, // Armenian
  { from: 0x0590, to: 0x05ff, letter: 640, letters: [[360, "גוזיןנ"]] }, // Hebrew
  {
    from: 0x0600, // Arabic: alef and lam, letters with a single tooth, letters with several
    to: 0x06ff,
    letter: 650,
    letters: [
      [350, "اأإآٱل"],
      [480, "بتثنيئپیٹں"],
      [980, "سشصضطظ"],
    ],
  },
  { from: 0x0750, to: 0x077f, letter: 650 }, // Arabic
  { from: 0x08a0, to: 0x08ff, letter: 650 }, // Arabic
  {
    from: 0x0900, // Devanagari
    to: 0x097f,
    letter: 690,
    mark: 240,
    letters: [
      [590, "रइईउएऐटद"],
      [990, "आओऔऑखअझ"],
    ],
  },
  { from: 0x0980, to: 0x09ff, letter: 730, mark: 440 }, // Bengali
  { from: 0x0a00, to: 0x0a7f, letter: 740, mark: 240 }, // Gurmukhi
  { from: 0x0a80, to: 0x0aff, letter: 690, mark: 250 }, // Gujarati
  { from: 0x0b00, to: 0x0b7f, letter: 790, mark: 610 }, // Odia
  { from: 0x0b80, to: 0x0bff, letter: 1030 }, // Tamil
  { from: 0x0c00, to: 0x0c7f, letter: 1010, mark: 650 }, // Telugu
  { from: 0x0c80, to: 0x0cff, letter: 960, mark: 520 }, // Kannada
  { from: 0x0d00, to: 0x0d7f, letter: 1150, mark: 770 }, // Malayalam
  { from: 0x0d80, to: 0x0dff, letter: 880 }, // Sinhala
  {
    from: 0x0e00, // Thai
    to: 0x0e7f,
    letter: 600,
    letters: [
      [400, "ะาำเโใไๅ"],
      [910, "ฌญฒณ"],
    ],
  },
  { from: 0x0e80, to: 0x0eff, letter: 670 }, // Lao
  { from: 0x1000, to: 0x109f, letter: 1080, mark: 420 }, // Burmese
  { from: 0x10a0, to: 0x10ff, letter: 680 }, // Georgian
  { from: 0x1100, to: 0x11ff, letter: 950, square: true }, // Hangul letters
  { from: 0x1200, to: 0x139f, letter: 710 }, // Ethiopic
  { from: 0x1780, to: 0x17ff, letter: 800, mark: 400 }, // Khmer
  { from: 0x27f0, to: 0x27ff, letter: 1440, square: true }, // long arrows
  { from: 0x3130, to: 0x318f, letter: 950, square: true }, // Hangul letters
  { from: 0xac00, to: 0xd7a3, letter: 950, square: true }, // Hangul syllables: 920 in Noto Sans CJK, 966 in Noto Serif CJK
  { from: 0xff61, to: 0xffdc, letter: 500, square: true }, // half-width kana and Hangul
];

export function scriptWidth(character: string, bold: boolean): number {
  const codePoint = character.codePointAt(0) ?? 0;
  const row = scriptWidths.find(({ from, to }) => from <= codePoint && codePoint <= to);
  if (row === undefined) return unknownWidth;
  const width = row.letters?.find(([, letters]) => letters.includes(character))?.[0] ?? markWidth(row, character) ?? row.letter;
  return bold && row.square === undefined ? Math.round(width * boldFactor) : width;
}

function markWidth(row: ScriptWidth, character: string): number | undefined {
  return row.mark !== undefined && /\p{Mc}/u.test(character) ? row.mark : undefined;
}
