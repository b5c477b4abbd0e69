// The loader, and its reverse, as users get them: YAML and JSON, with the vendors of the catalogue.

import {
  type DataMap,
  type LoadOptions,
  type LoadResult,
  loadDataMap as load,
  type SerialiseOptions,
  tryLoadDataMap as tryLoad,
  serialise as write,
} from "./model";
import { catalogue } from "./processors";

/** Reads a map from YAML or JSON text; `vendor:` names vendors of the catalogue unless another catalogue is given. Pure: reads no file.
 *
 * @throws {DataMapError} with every issue, each with file, line and column.
 * @throws {UsageError} if neither `format` nor the ending of `file` says which format it is.
 */
export const loadDataMap = (text: string, options: LoadOptions = {}): DataMap => load(text, { catalogue, ...options });

/** As `loadDataMap`, but returns the issues instead of throwing them. */
export const tryLoadDataMap = (text: string, options: LoadOptions = {}): LoadResult => tryLoad(text, { catalogue, ...options });

/** The text of a data file, YAML unless told otherwise, that `loadDataMap` reads to an equal map. Facts of the catalogue are left out of it. */
export const serialise = (map: DataMap, options: SerialiseOptions = {}): string => write(map, { catalogue, ...options });
