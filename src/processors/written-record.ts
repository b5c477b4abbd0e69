// A record as a data file writes it (`vendors:`): without grades, which follow from the sources.

interface AnyFact<T = unknown> {
  readonly value: T;
  readonly sources: readonly string[];
  readonly note?: string;
  readonly recheckAfter?: string;
}

interface AnyRecord {
  readonly slug: string;
  readonly subProcessors?: readonly AnyFact<object>[];
}

/** What a file writes of a record: `recordFrom` reads it to an equal one. */
export function writtenOf({ slug: _, subProcessors, ...record }: AnyRecord): object {
  const sub = subProcessors?.map(({ value, ...rest }) => ({ ...value, ...basisOf(rest) }));
  const all = { ...(writtenValue(record) as object), ...(sub === undefined ? {} : { subProcessors: sub }) };
  return Object.fromEntries(
    Object.entries(all).filter(
      ([key, value]) => !(mayBeLeftOut.includes(key) && typeof value === "object" && value !== null && Object.keys(value).length === 0),
    ),
  );
}

const mayBeLeftOut: readonly string[] = ["entities", "services", "otherNames", "domains", "sources"];

function writtenValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(writtenValue);
  if (typeof value !== "object" || value === null) return value;
  if (!isFact(value)) return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, writtenValue(one)]));
  const basis = basisOf(value);
  return Object.keys(basis).length === 0 ? value.value : { value: value.value, ...basis };
}

const isFact = (value: object): value is AnyFact => "grade" in value && "value" in value && "sources" in value;

const basisOf = ({ sources, note, recheckAfter }: Omit<AnyFact, "value">): object => ({
  ...(sources.length === 0 ? {} : { sources }),
  ...(note === undefined ? {} : { note }),
  ...(recheckAfter === undefined ? {} : { recheckAfter }),
});
