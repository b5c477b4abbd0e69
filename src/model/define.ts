// The TypeScript face: an object literal whose references the compiler checks.

import { isDataMap } from "./build";
import { checkDefinition } from "./check";
import type { DataMapDefinition, IdsOf } from "./definition";
import { DataMapError } from "./issue";
import type { DataMap } from "./map";

/** Where the compiler takes ids from: the keys, and nothing else. */
export interface IdSource<P extends string, S extends string, C extends string, G extends string, U extends string, D extends string> {
  readonly parties?: { readonly [K in P]: unknown };
  readonly subjects?: { readonly [K in S]: unknown };
  readonly categories?: { readonly [K in C]: unknown };
  readonly groups?: { readonly [K in G]: unknown };
  readonly purposes?: { readonly [K in U]: unknown };
  readonly documents?: { readonly [K in D]: unknown };
}

/**
 * Checks a definition and returns the map. Ids are the keys; a reference to an id that is not there is a compile error with a suggestion
 * (TypeScript 5.4 or later), and is checked again at run time.
 *
 * @throws {DataMapError} with every issue, if the definition does not hold.
 */
export function defineDataMap<
  P extends string = "no party is declared",
  S extends string = "no subject is declared",
  C extends string = never,
  G extends string = never,
  U extends string = never,
  D extends string = "no document is declared",
>(definition: IdSource<P, S, C, G, U, D> & NoInfer<DataMapDefinition<P, S, C, G, U, D>>): DataMap<IdsOf<P, S, C, G, U, D>> {
  const { map, faults } = checkDefinition(definition);
  if (map === null) {
    throw new DataMapError(
      faults.map(({ rule, message, path, suggestion = null }) => ({
        rule,
        message,
        path,
        suggestion,
        file: null,
        line: null,
        column: null,
      })),
    );
  }
  return map as DataMap<IdsOf<P, S, C, G, U, D>>;
}

export { isDataMap };
