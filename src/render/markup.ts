// The one escape, the one number format and the one way to write attributes, so that no text or number reaches the SVG past them.

export type Attributes = Readonly<Record<string, string | undefined>>;

/** Says which node it is about; only asked where something is wrong. */
export type Where = () => string;

/** A width, a height, a radius. */
export function extent(name: string, value: number, where: Where): string {
  if (value < 0) throw new RangeError(`${where()}: ${name} is ${value}; give a number that is not negative`);
  return decimal(name, value, where);
}

/** Two decimals, a hundredth of a pixel, are more than the eye sees. A negative zero is written as 0. */
export function decimal(name: string, value: number, where: Where): string {
  const rounded = Math.round(value * 100) / 100;
  if (!Number.isFinite(rounded)) throw new RangeError(`${where()}: ${name} is ${value}; give a finite number`);
  return String(rounded);
}

/**
 * Viewers collapse white space unless told otherwise, and the ways to tell them (`xml:space`, `white-space`) differ between
 * browsers, resvg and office programs: collapsed here, the bytes show what the reader sees.
 */
export function oneLine(text: string): string {
  return text.replace(/[ \t\r\n]+/g, " ").replace(/^ | $/g, "");
}

export function markup(attributes: Attributes): string {
  let written = "";
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) written += ` ${name}="${escapeXml(value)}"`;
  }
  return written;
}

const references: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Printable ASCII and Latin that stands as it is. */
const harmless = /^[ !#$%(-;=?-~\u00a0-\u02ff]*$/;

/**
 * For content and attributes alike. What XML 1.0 cannot hold, and other control characters, become U+FFFD. Characters that turn the
 * direction of what follows are left out: they have no width, and can make a name read as another one.
 */
export function escapeXml(text: string): string {
  if (harmless.test(text)) return text;
  return text
    .replace(/[&<>"'\t\n\r]/g, (character) => references[character] ?? character)
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "\ufffd");
}
