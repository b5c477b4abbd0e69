// From a checked map to the text of a data file.

import { requireMap } from "./build";
import type { Catalogue } from "./catalogue";
import { shown, UsageError } from "./issue";
import type { DataMap } from "./map";
import { ownRecordsOf } from "./own-vendors";
import { vendorSection } from "./schema";
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
  const own = catalogue?.own === undefined ? [] : ownRecordsOf(map);
  const form = catalogue?.own;
  const said = definitionOf(map, own.length === 0 ? catalogue : form?.joined(own));
  const vendors = form === undefined ? {} : Object.fromEntries(own.map((record) => [record.slug, form.write(record)]));
  const definition = own.length === 0 ? said : { ...said, [vendorSection]: vendors };
  return format === "json" ? `${JSON.stringify(definition, null, 2)}\n` : writeYaml(definition);
}
