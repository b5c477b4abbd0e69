// Text of a map in Markdown: it never becomes markup, a link or a call to a person.

/** One line in which nothing is markup. Control characters become U+FFFD, characters that turn the direction are left out. */
export const markdownText = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, "\ufffd")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/[\\`*_{}[\]#+!|~]/g, "\\$&")
    .replace(/(https?|ftp|mailto|xmpp):/gi, "$1&#58;")
    .replace(/www\./gi, "www&#46;")
    .replace(/(^|[^\w])@(?=\w)/g, "$1@\u200b");
