// Every colour of the pictures in every theme. Pictures are made in the light colours; a theme puts others in their place.

interface Shades {
  /** On a dark screen. */
  readonly dark: string;
  /** In black and white: nothing is told by colour, so lines and words are black. */
  readonly print: string;
}

/** By light colour. A test computes the contrast of all words and lines in all pictures, in each theme. */
export const palette: Readonly<Record<string, Shades>> = {
  // ground, boxes, words on tags
  "#ffffff": { dark: "#12161b", print: "#ffffff" },
  // words
  "#1b1f24": { dark: "#e9edf1", print: "#000000" },
  "#4d545c": { dark: "#b3bcc6", print: "#000000" },
  // lines, outlines, tags
  "#3b4a5a": { dark: "#a7b6c6", print: "#000000" },
  // the controller
  "#e8eef7": { dark: "#1e2a3d", print: "#ffffff" },
  "#1f3f6e": { dark: "#8fb4ea", print: "#000000" },
  // groups of boxes, rules
  "#f4f5f7": { dark: "#1b2026", print: "#ffffff" },
  "#7d868f": { dark: "#77818c", print: "#5c5c5c" },
  // what a transfer rests on
  "#a8201a": { dark: "#ff8f87", print: "#000000" },
  "#4a4f57": { dark: "#b9c1ca", print: "#000000" },
  "#7d5200": { dark: "#e0ac52", print: "#000000" },
  "#5b3a9e": { dark: "#bfa6f5", print: "#000000" },
  "#00609c": { dark: "#6cb8f2", print: "#000000" },
  "#626a73": { dark: "#98a2ad", print: "#000000" },
  // the world: sea, land, countries that take part
  "#eef2f6": { dark: "#1a2129", print: "#ffffff" },
  "#dfe3e8": { dark: "#2b333c", print: "#e6e6e6" },
  "#c3ccd6": { dark: "#46525f", print: "#c4c4c4" },
};
