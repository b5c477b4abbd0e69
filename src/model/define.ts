// The TypeScript face: an object literal whose references the compiler checks.

import { checkDefinition } from "./check";
import type { CategoryDefinition, DataMapDefinition, DocumentDefinition, IdsOf, PurposeDefinition } from "./definition";
import type { Ids } from "./ids";
import { unplaced } from "./issue";
import type { DataMap } from "./map";

/** Where the compiler takes ids from: the keys, and nothing else. Rows without references are checked here, all else in `DataMapDefinition`. */
export interface IdSource<P extends string, S extends string, C extends string, G extends string, U extends string, D extends string> {
  readonly parties?: { readonly [K in P]: unknown };
  readonly subjects?: { readonly [K in S]: unknown };
  readonly categories?: { readonly [K in C]: CategoryDefinition };
  readonly groups?: { readonly [K in G]: unknown };
  readonly purposes?: { readonly [K in U]: PurposeDefinition };
  readonly documents?: { readonly [K in D]: DocumentDefinition };
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
  // Never inferred and never given: one parameter in place of six halves the compiler's instantiations. `NoInfer` stands inside, because
  // TypeScript 5.4 finds no unknown key in a type that is `NoInfer` as a whole.
  I extends Ids = IdsOf<P, S, C, G, U, D>,
>(definition: IdSource<P, S, C, G, U, D> & DataMapDefinition<NoInfer<I>>): DataMap<IdsOf<P, S, C, G, U, D>> {
  const { map, faults } = checkDefinition(definition);
  if (map === null) throw unplaced(faults);
  return map as DataMap<IdsOf<P, S, C, G, U, D>>;
}
