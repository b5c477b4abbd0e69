// Writes shorthands out and puts every list into one order, so that two definitions that say the same become the same data.

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** What a bare string means under each key; `key[]` = in the list under that key. */
const shorthand: Readonly<Record<string, string>> = {
  "data[]": "category",
  "derives[]": "category",
  "onlyIf[]": "kind",
  "mechanisms[]": "kind",
  "restrictions[]": "kind",
  "bases[]": "basis",
  "holds[]": "condition",
  "rights[]": "right",
  "retention[]": "criterion",
  "security[]": "text",
  "processedIn[]": "value",
  "jointWith[]": "party",
  "onBehalfOf[]": "party",
  "via[]": "party",
  country: "value",
  contract: "title",
  representative: "name",
  dpo: "name",
};

const longKey = (key: string): string | undefined => (Object.hasOwn(shorthand, key) ? shorthand[key] : undefined);

/** Lists whose order means something. */
const ordered: ReadonlySet<string> = new Set(["via"]);

/**
 * The same statement with shorthands written out, evidence told its document, lists sorted and freed of repeats.
 * `document` is the id that evidence without one means.
 */
export function settle<T>(value: T, document: string | undefined): T {
  const visit = (json: Json, key: string, above: string): Json => {
    if (Array.isArray(json)) {
      const items = (json as readonly Json[]).map((item) => visit(item, `${key}[]`, above));
      return ordered.has(key) ? items : sortedUnique(items);
    }
    const long = longKey(key);
    if (typeof json === "string") return long === undefined ? json : { [long]: json };
    if (typeof json !== "object" || json === null) return json;
    const given = Object.entries(json as Record<string, Json>).filter(([, child]) => child !== undefined);
    const settled = given.map(([name, child]): [string, Json] => [
      name,
      name === "typical" && above === "parties" ? child : visit(child, name, key),
    ]);
    const told = key === "evidence[]" && !settled.some(([name]) => name === "document") ? [["document", document], ...settled] : settled;
    return Object.fromEntries(told);
  };
  return visit(value as Json, "", "") as T;
}

/** The same statement with shorthands where they say it all, and without the document that evidence means anyway. */
export function shortened<T>(value: T, document: string | undefined): T {
  const visit = (json: Json, key: string, above: string): Json => {
    if (Array.isArray(json)) return (json as readonly Json[]).map((item) => visit(item, `${key}[]`, above));
    if (typeof json !== "object" || json === null) return json;
    const entries = Object.entries(json as Record<string, Json>).filter(
      ([name, child]) => child !== undefined && !(key === "evidence[]" && name === "document" && child === document),
    );
    const [only] = entries;
    if (entries.length === 1 && only !== undefined && only[0] === longKey(key) && typeof only[1] === "string") return only[1];
    return Object.fromEntries(
      entries.map(([name, child]) => [name, name === "typical" && above === "parties" ? child : visit(child, name, key)]),
    );
  };
  return visit(value as Json, "", "") as T;
}

/** Sorted by their JSON text; equal ones once. */
function sortedUnique(items: readonly Json[]): readonly Json[] {
  const byText = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...byText.keys()].sort().map((text) => byText.get(text));
}
