// `npm run vendor:new -- acme-mail "Acme Mail"`: the file of a new vendor with all that must be filled in, and its three lines in the index.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import * as processors from "../src/processors";

const taken = new Set<string>(["define", "facts", "find", "index", "names", "on-day", "stale"]);

/** Words that no variable may be called. */
const reserved = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function " +
    "if implements import in instanceof interface let new null package private protected public return static super switch this throw true try " +
    "typeof undefined var void while with yield"
  ).split(" "),
);

const exportOf = (slug: string): string => slug.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

/** @throws {Error} for what cannot be a new slug. */
export function requireNewSlug(slug: string, known: readonly string[] = processors.catalogue.slugs): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(slug))
    throw new Error(
      `${JSON.stringify(slug)} is no slug: small letters and digits with single hyphens between, a letter first ("acme-mail")`,
    );
  if (known.includes(slug)) throw new Error(`the catalogue has ${slug}; change src/processors/${slug}.ts`);
  if (taken.has(slug) || reserved.has(exportOf(slug)) || Object.hasOwn(processors, exportOf(slug)))
    throw new Error(`${slug} is taken by the code itself; add a word ("${slug}-com")`);
}

/** @throws {Error} for what cannot be a name. */
export function requireName(name: string): void {
  if (name.trim() === "" || name !== name.trim() || /\p{C}|\u2028|\u2029/u.test(name))
    throw new Error(`${JSON.stringify(name)} is no name: the everyday name on one line, without space around it`);
}

/** The file of a vendor of which nothing is known yet. What says TODO must go: a test sees to it. */
export const vendorText = (
  slug: string,
  name: string,
  reviewed: string,
): string => `// TODO: a sentence on who ${name} is, and what it does for its customers.

import { defineVendor, memory } from "./define";

export const ${exportOf(slug)} = /* @__PURE__ */ defineVendor({
  slug: ${JSON.stringify(slug)},
  name: ${JSON.stringify(name)},
  // TODO: the line of business, see VendorKind in define.ts.
  kind: "unspecified",
  // TODO: who signs, by country: IE: { name: sourced("... Limited", "dpa"), country: "IE", contractsWith: ["EEA"] }. Nothing known = {}.
  entities: {},
  services: {
    // TODO: a lasting id for each service, its usual role, data and purposes.
    todo: {
      name: ${JSON.stringify(name)},
      role: memory("depends"),
      categories: [],
      purposes: [],
    },
  },
  otherNames: [],
  domains: memory([]),
  // TODO: what was read: dpa: { kind: "vendor-document", title, url, textAsOf, seen }. All from memory = {}.
  sources: {},
  reviewed: ${JSON.stringify(reviewed)},
  // TODO: half a year where it tells of a certification or of sub-processors, else a year.
  recheckAfter: ${JSON.stringify(yearAfter(reviewed))},
});
`;

const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4).replace("-02-29", "-02-28")}`;

/** The index with the vendor's import, export and place in the list, in the order of the slugs. */
export function indexWith(index: string, slug: string): string {
  const slugs = [...index.matchAll(/^export \{ \w+ \} from "\.\/([a-z0-9-]+)";$/gm)].map(([, one = ""]) => one);
  const next = slugs.find((one) => one > slug);
  const last = slugs.at(-1);
  if (slugs.includes(slug)) throw new Error(`the index has ${slug} already`);
  if (last === undefined) throw new Error("the index has no vendor to stand beside");
  const lineOf = [
    (one: string) => `import { ${exportOf(one)} } from "./${one}";\n`,
    (one: string) => `export { ${exportOf(one)} } from "./${one}";\n`,
    (one: string) => `\n  ${exportOf(one)},\n`,
  ] as const;
  return lineOf.reduce((text, line) => {
    const beside = line(next ?? last);
    const added = line(slug);
    const at = text.indexOf(beside);
    if (at === -1) throw new Error(`the index has no line ${JSON.stringify(beside.trim())}; nothing was written`);
    const place = next === undefined ? at + beside.length : at;
    // Lines of the list begin with the line break before them: one of two is enough.
    const shared = added.startsWith("\n");
    const piece = shared ? (next === undefined ? added.slice(1) : added.slice(0, -1)) : added;
    return text.slice(0, place) + piece + text.slice(place);
  }, index);
}

/** Writes both files; the exit code. */
export function run(
  args: readonly string[],
  folder: string,
  today: string,
  out: (text: string) => void,
  err: (text: string) => void,
): number {
  const [slug = "", name = ""] = args;
  try {
    if (args.length !== 2) throw new Error('npm run vendor:new -- acme-mail "Acme Mail"');
    requireNewSlug(slug);
    requireName(name);
    const file = `${folder}/${slug}.ts`;
    if (existsSync(file)) throw new Error(`${slug}.ts is there already`);
    const index = indexWith(readFileSync(`${folder}/index.ts`, "utf8"), slug);
    writeFileSync(file, vendorText(slug, name, today), { flag: "wx" });
    writeFileSync(`${folder}/index.ts`, index);
    out(`src/processors/${slug}.ts is written, and in the index. Fill in what says TODO, then: CONTRIBUTING.md, "A vendor", step 3.\n`);
    return 0;
  } catch (error) {
    err(`vendor:new: ${error instanceof Error ? error.message : String(error)}\n`);
    return 2;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  process.exitCode = run(
    process.argv.slice(2),
    fileURLToPath(new URL("../src/processors", import.meta.url)),
    new Date().toISOString().slice(0, 10),
    (text) => process.stdout.write(text),
    (text) => process.stderr.write(text),
  );
