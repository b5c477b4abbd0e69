// The plain tree of the page: written as HTML by the library, built as elements by the script in the page. So there is one text of each part.

/** Words, or an element with what is in it. */
export type Piece = string | Element;

export interface Element {
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly children: readonly Piece[];
}

/** The elements that a page is made of; none of them can run or load anything. */
export type Tag =
  | "a"
  | "aside"
  | "blockquote"
  | "button"
  | "caption"
  | "dd"
  | "details"
  | "div"
  | "dl"
  | "dt"
  | "footer"
  | "form"
  | "h1"
  | "h2"
  | "h3"
  | "header"
  | "input"
  | "label"
  | "li"
  | "main"
  | "optgroup"
  | "option"
  | "p"
  | "section"
  | "select"
  | "span"
  | "strong"
  | "summary"
  | "table"
  | "tbody"
  | "td"
  | "th"
  | "thead"
  | "tr"
  | "ul";

/** `true` = the attribute alone; `false` and absent = without it. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

export const el = (tag: Tag, attributes: Attributes, ...children: readonly Piece[]): Element => ({ tag, attributes, children });

const names =
  /^(?:id|class|lang|title|role|tabindex|hidden|open|for|type|name|value|selected|autocomplete|href|target|rel|scope|colspan|label|aria-[a-z]+|data-[a-z-]+)$/;

/** Attributes that hold, in order. Nothing that runs, loads or styles has a name here, and an address leads to a page or a letter. */
export function attributesOf({ tag, attributes }: Element): readonly (readonly [name: string, value: string])[] {
  return Object.entries(attributes).flatMap(([name, value]): readonly (readonly [string, string])[] => {
    if (value === undefined || value === false) return [];
    if (!names.test(name)) throw new TypeError(`<${tag}>: attribute "${name}" is not one of a page`);
    if (name === "href" && safeLink(String(value)) === null) throw new TypeError(`<${tag}>: the address "${value}" is none for a page`);
    return [[name, value === true ? "" : String(value)]];
  });
}

/** An address that may stand in a page: http, https, mailto, or a place in the page itself; null = another. */
export function safeLink(address: string): string | null {
  if (/^#[\w-]+$/.test(address)) return address;
  if (!/^(?:https?:\/\/|mailto:)[^\s\\]+$/i.test(address)) return null;
  try {
    return ["http:", "https:", "mailto:"].includes(new URL(address).protocol) ? address : null;
  } catch {
    return null;
  }
}
