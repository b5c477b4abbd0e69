// Text in XML and HTML: the one escape of documents.

const references: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/**
 * For content and attributes alike, on one line. What XML 1.0 cannot hold, and other control characters, become U+FFFD. Characters that turn
 * the direction of what follows are left out: they have no width, and can make a name read as another one.
 */
export const escapeXml = (text: string): string =>
  text
    .replace(/[\t\r\n\u2028\u2029]+/g, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "\ufffd")
    .replace(/[&<>"']/g, (character) => references[character] ?? character);

/** Office programs read `_x0041_` as a character: the underscore itself is written so. */
export const escapeOffice = (text: string): string => escapeXml(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_"));

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
