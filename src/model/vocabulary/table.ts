// One way to write a vocabulary table: an object whose keys are the ids, so that the id type follows from the rows.

/** Rows by id, in the order in which they are printed. */
export type Table<Id extends string, Row> = Readonly<Record<Id, Row>>;

/** Fixes the row type and infers the ids: `const colours = tableOf<Colour>()({ red: {...} })`. */
export const tableOf =
  <Row>() =>
  <Id extends string>(rows: Record<Id, Row>): Table<Id, Row> =>
    Object.freeze(rows);

/** The ids of a table, in the order of its rows. */
export const idsOf = <Id extends string>(table: Table<Id, unknown>): readonly Id[] => Object.keys(table) as Id[];

/** Whether a word is an id of the table. Safe for `__proto__` and `constructor`. */
export const isIdOf = <Id extends string>(table: Table<Id, unknown>, word: string): word is Id => Object.hasOwn(table, word);
