// The TypeScript face: object literals whose references the compiler checks, in one file or in several.

import { checkDefinition } from "./check";
import type {
  ActivityDefinition,
  CategoryDefinition,
  DataMapDefinition,
  DocumentDefinition,
  GroundDefinition,
  GroupDefinition,
  IdsOf,
  PartyDefinition,
  PurposeDefinition,
  SubjectDefinition,
} from "./definition";
import type { Ids } from "./ids";
import { type Fault, shown, unplaced } from "./issue";
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

// ---------------------------------------------------------------- one map in several files

/** A checked ground: spread it into `defineDataMap`, and give it to `defineActivities`. Sections that were left out are empty. */
export interface Ground<P extends string, S extends string, C extends string, G extends string, U extends string, D extends string> {
  readonly documents: { readonly [K in D]: DocumentDefinition };
  readonly categories: { readonly [K in C]: CategoryDefinition };
  readonly purposes: { readonly [K in U]: PurposeDefinition };
  readonly subjects: { readonly [K in S]: SubjectDefinition<IdsOf<P, S, C, G, U, D>> };
  readonly parties: { readonly [K in P]: PartyDefinition<IdsOf<P, S, C, G, U, D>> };
  readonly groups: { readonly [K in G]: GroupDefinition<IdsOf<P, S, C, G, U, D>> };
}

/** Activities by id. */
export type Activities<I extends Ids = Ids> = { readonly [activity: string]: ActivityDefinition<I> };

/**
 * Checks everything that activities refer to: parties, subjects, groups, documents, own categories and purposes. Files of activities are
 * checked against it, see `defineActivities`; the file of the map takes it up with `...ground`.
 *
 * @throws {DataMapError} with every issue, if it does not hold.
 */
export function defineGround<
  P extends string = "no party is declared",
  S extends string = "no subject is declared",
  C extends string = never,
  G extends string = never,
  U extends string = never,
  D extends string = "no document is declared",
  I extends Ids = IdsOf<P, S, C, G, U, D>,
>(ground: IdSource<P, S, C, G, U, D> & GroundDefinition<NoInfer<I>>): Ground<P, S, C, G, U, D> {
  refuse(faultsOf(ground));
  return { ...emptyGround, ...sectionsOf(ground) } as unknown as Ground<P, S, C, G, U, D>;
}

/**
 * Checks activities against a ground and returns them, several lots as one. The file of the map joins the lots of several files with it:
 * `activities: defineActivities(ground, marketing, orders)`; an activity that two of them have is refused, where a spread would lose one.
 *
 * @throws {DataMapError} with every issue, if one does not hold or two have one id.
 */
export function defineActivities<
  P extends string,
  S extends string,
  C extends string,
  G extends string,
  U extends string,
  D extends string,
  I extends Ids = IdsOf<P, S, C, G, U, D>,
>(ground: Ground<P, S, C, G, U, D>, ...lots: readonly Activities<NoInfer<I>>[]): Activities<IdsOf<P, S, C, G, U, D>> {
  const ofGround = faultsOf(ground);
  // Activities of no readable ground would only be told that nothing they refer to is there.
  if (!isPlainObject(ground)) throw unplaced(ofGround);
  refuse([...ofGround, ...lots.flatMap((activities) => lotFaults(ground, activities))]);
  const [known, twice] = [new Set<string>(), new Set<string>()];
  for (const id of lots.flatMap((lot) => Object.keys(lot))) (known.has(id) ? twice : known).add(id);
  refuse(
    [...twice].map((id) => ({
      rule: "duplicate-key",
      message: `the activity ${shown(id)} is defined twice; rename one of the two, or put them together`,
      path: ["activities", id],
      atKey: true,
    })),
  );
  return Object.assign({}, ...lots) as Activities<IdsOf<P, S, C, G, U, D>>;
}

const emptyGround: Readonly<Record<string, object>> = {
  documents: {},
  categories: {},
  purposes: {},
  subjects: {},
  parties: {},
  groups: {},
};
const groundSections = Object.keys(emptyGround);

/** What is wrong with a ground, which needs no name and no controller. */
function faultsOf(ground: object): readonly Fault[] {
  if (!isPlainObject(ground)) {
    const missing = ground === undefined ? "; if it is imported, see whether the two files import each other" : "";
    return [
      {
        rule: "wrong-type",
        message: `a ground must be a plain object, as defineGround returns it, not ${shown(ground)}${missing}`,
        path: [],
      },
    ];
  }
  const entries = Object.entries(ground);
  const elsewhere = entries.flatMap(([key]): readonly Fault[] =>
    groundSections.includes(key)
      ? []
      : [{ rule: "unknown-key", message: `${shown(key)} does not belong here; move it to defineDataMap`, path: [key], atKey: true }],
  );
  return [...elsewhere, ...checkDefinition({ ...restOfMap, ...sectionsOf(ground) }).faults];
}

/** What is wrong with activities alone. `null` stands for a lot that has no value, which would pass as a key left out. */
function lotFaults(ground: object, activities: object | undefined): readonly Fault[] {
  const { faults } = checkDefinition({ ...restOfMap, ...sectionsOf(ground), activities: activities ?? null });
  return faults.filter((fault) => fault.path[0] === "activities");
}

const restOfMap = { name: "part of a map", controller: {} };

const sectionsOf = (ground: object): object =>
  Object.fromEntries(Object.entries(ground).filter(([key, section]) => groundSections.includes(key) && section !== undefined));

/** An object literal, of this realm or of another one. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function refuse(faults: readonly Fault[]): void {
  if (faults.length > 0) throw unplaced(faults);
}
