// Random definitions that load, for properties that hold of every map.

import fc from "fast-check";

const ids = fc.uniqueArray(fc.stringMatching(/^[a-e][a-z0-9]{0,3}(-[a-z0-9]{1,3})?$/), { minLength: 2, maxLength: 8 });

/** Definitions of any shape that load: parties, people, groups, activities with flows, conditions and evidence. */
export const generated = ids.chain((names) => {
  const unique = names.map((name, at) => `${name}-${at}`);
  const [people, parties] = [unique.slice(0, 1), unique.slice(1)];
  const one = <T>(values: readonly T[]) => fc.constantFrom(...values);
  const some = <T>(values: readonly T[]) => fc.subarray([...values]);
  const evidence = fc.array(
    fc.record({ start: one(["a", "b c"]), end: one(["d", "é"]), nth: fc.integer({ min: 1, max: 3 }) }, { requiredKeys: ["start", "end"] }),
    { maxLength: 2 },
  );
  const onlyIf = fc.array(
    fc.oneof(
      one(["consent", "delivery"]),
      fc.record({ kind: one(["merger"]), text: fc.string({ minLength: 1 }).map((text) => `if ${text}`) }),
    ),
    { maxLength: 2 },
  );
  const item = fc.oneof(
    one(["contact.email", "device.ip", "payment"]),
    fc.record({ category: one(["contact.phone", "health"]), may: fc.boolean(), onlyIf }, { requiredKeys: ["category"] }),
    fc.record(
      { lump: one(["all", "some"]), words: one(["your data", "it"]), except: some(["health", "device"]) },
      { requiredKeys: ["lump", "words"] },
    ),
  );
  const flow = (at: number) =>
    fc.record(
      {
        id: fc.constant(`f${at}`),
        to: fc.uniqueArray(one(parties), { minLength: 1, maxLength: 2 }),
        from: one([...people, "controller", "everyone"]),
        data: fc.array(item, { maxLength: 3 }),
        subjects: some(people),
        role: one(["processor", "controller"]),
        country: one(["US", "LV", "unknown"]),
        processedIn: some(["US", "LV", "IN"]),
        mechanisms: some(["dpf", "scc-2"]),
        evidence,
        onlyIf,
      },
      { requiredKeys: ["id", "to"] },
    );
  return fc.record({
    name: fc.string({ minLength: 1 }).map((text) => `map ${text}`),
    documents: fc.constant({ policy: { title: "Policy" } }),
    controller: fc.record({ contacts: some(["b@x", "a@x"]), country: one(["LV", "unknown"]) }, { requiredKeys: [] }),
    subjects: fc.constant(Object.fromEntries(people.map((id) => [id, {}]))),
    parties: fc
      .tuple(
        ...parties.map(() =>
          fc.record({ name: fc.string({ minLength: 1 }).map((text) => `P ${text}`), country: one(["US", "IE"]) }, { requiredKeys: [] }),
        ),
      )
      .map((facts) => Object.fromEntries(parties.map((id, at) => [id, facts[at]]))),
    collection: fc.array(fc.record({ from: one([...people, "everyone"]), data: fc.array(item, { maxLength: 3 }), evidence }), {
      maxLength: 3,
    }),
    activities: fc.record({
      one: fc.record({ data: fc.array(item), flows: fc.tuple(flow(0), flow(1), flow(2)) }),
      two: fc.record({ purposes: some(["marketing", "analytics.web"]) }),
    }),
    missing: fc.array(fc.record({ what: one(["retention", "rights", "contact"]), evidence }), { maxLength: 3 }),
  });
});
