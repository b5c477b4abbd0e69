// Loads a map from changed texts before they are written: what would not load is never put on the disk.

import { realpathSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { type DataMap, isDataMap, loadDataMap, UsageError } from "../../index";
import { checkDefinition, unplaced } from "../../model";
import { aliasesFor } from "../../own-copy";
import { catalogue } from "../../processors";
import { withPlaces } from "../locate-in-source";
import { textAt } from "../typescript-files";

/**
 * The map of changed texts; what is not changed comes from the disk.
 *
 * @throws {DataMapError} with every issue and its place in the changed texts.
 */
export async function loadEdited(path: string, texts: ReadonlyMap<string, string>): Promise<DataMap> {
  const readText = (file: string) => texts.get(file) ?? textAt(file);
  if (/^\.(?:ya?ml|json)$/i.test(extname(path)))
    return loadDataMap(readText(path) ?? "", { file: path, include: (part) => readText(join(dirname(path), part)) ?? "" });
  try {
    return await runEdited(path, texts);
  } catch (error) {
    throw await withPlaces(error, path, readText);
  }
}

async function runEdited(path: string, texts: ReadonlyMap<string, string>): Promise<DataMap> {
  const { createJiti } = await import("jiti");
  const options = { fsCache: false, moduleCache: false, alias: aliasesFor(path) };
  const from = pathToFileURL(path).href;
  const plain = createJiti(from, options);
  // Files are run by the paths that links lead to.
  const changed = new Map([...texts].map(([file, text]) => [realpathSync(file), text]));
  const untried = new Set(changed.keys());
  untried.delete(realpathSync(path));
  const jiti = createJiti(from, {
    ...options,
    transform: (given) => {
      const text = given.filename === undefined ? undefined : changed.get(given.filename);
      untried.delete(given.filename ?? "");
      return { code: plain.transform({ ...given, source: text ?? given.source }) };
    },
  });
  const source = texts.get(path) ?? textAt(path) ?? "";
  const exported = (await jiti.evalModule(source, { filename: path, async: true, forceTranspile: true })) as { readonly default?: unknown };
  const value = await (exported?.default ?? exported);
  for (const file of untried)
    throw new UsageError(`cannot try the change to ${JSON.stringify(file)} before it is written; rename there by hand, or call it .ts`);
  if (isDataMap(value)) return value;
  const { map, faults } = checkDefinition(value, catalogue);
  if (map !== null) return map;
  throw unplaced(faults);
}
