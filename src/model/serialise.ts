// From a checked map to the text of a data file.

import { requireMap } from "./build";
import type { Catalogue } from "./catalogue";
import { shown, UsageError } from "./issue";
import type { DataMap } from "./map";
import { definitionOf } from "./written-form";
import { writeYaml } from "./yaml-text";

export interface SerialiseOptions {
  readonly format?: "yaml" | "json";
  /** Facts that it has are left out of the text: loading puts them in. */
  readonly catalogue?: Catalogue;
}

/**
 * The text of a data file that loads to an equal map: same map, same text. Default: YAML.
 *
 * @throws {UsageError} for what is no checked map, or a format that is none.
 */
export function serialise(map: DataMap, { format = "yaml", catalogue }: SerialiseOptions = {}): string {
  requireMap(map);
  if (format !== "yaml" && format !== "json") throw new UsageError(`${shown(format)} is no format; write "yaml" or "json"`);
  const definition = definitionOf(map, catalogue);
  return format === "json" ? `${JSON.stringify(definition, null, 2)}\n` : writeYaml(definition);
}
