// From a checked map to the text of a data file.

import type { Catalogue } from "./catalogue";
import type { DataMap } from "./map";
import { definitionOf } from "./written-form";
import { writeYaml } from "./yaml-text";

export interface SerialiseOptions {
  readonly format?: "yaml" | "json";
  /** Facts that it has are left out of the text: loading puts them in. */
  readonly catalogue?: Catalogue;
}

/** The text of a data file that loads to an equal map: same map, same text. Default: YAML. */
export function serialise(map: DataMap, { format = "yaml", catalogue }: SerialiseOptions = {}): string {
  const definition = definitionOf(map, catalogue);
  return format === "json" ? `${JSON.stringify(definition, null, 2)}\n` : writeYaml(definition);
}
