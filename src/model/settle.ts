// Writes shorthands out and puts every list into one order, so that two definitions that say the same become the same data.

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** What a bare string means under each key; `key[]` = in the list under that key. */
const shorthand: Readonly<Record<string, (text: string) => Json>> = {
  "data[]": (category) => ({ category }),
  "derives[]": (category) => ({ category }),
  "onlyIf[]": (kind) => ({ kind }),
  "mechanisms[]": (kind) => ({ kind }),
  "restrictions[]": (kind) => ({ kind }),
  "bases[]": (basis) => ({ basis }),
  "holds[]": (condition) => ({ condition }),
  "rights[]": (right) => ({ right }),
  "retention[]": (criterion) => ({ criterion }),
  "security[]": (text) => ({ text }),
  "processedIn[]": (value) => ({ value }),
  "jointWith[]": (party) => ({ party }),
  "onBehalfOf[]": (party) => ({ party }),
  "via[]": (party) => ({ party }),
  country: (value) => ({ value }),
  contract: (title) => ({ title }),
  representative: (name) => ({ name }),
  dpo: (name) => ({ name }),
};

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
    if (typeof json === "string") return Object.hasOwn(shorthand, key) ? shorthand[key]?.(json) : json;
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

/** Sorted by their JSON text; equal ones once. */
function sortedUnique(items: readonly Json[]): readonly Json[] {
  const byText = new Map(items.map((item) => [JSON.stringify(item), item]));
  return [...byText.keys()].sort().map((text) => byText.get(text));
}
