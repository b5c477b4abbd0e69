// Holds the work that a map of ordinary size makes for the compiler to committed figures, which do not vary between runs or machines.

import { beforeAll, expect, it } from "vitest";
import { budgetMap } from "./budget";
import { buildIfStale, type Compiler, compile, compilers, projectOf } from "./compilers";
import { saidLines } from "./expected";

/**
 * What TypeScript 5.9.3 makes of a map with 60 parties and 200 flows (`--extendedDiagnostics`, library files not checked).
 * To renew them: run this test, take the new figures from its message, and write them here with the reason in the commit.
 * Most of the types are the literal's own: in a call that only infers its parties and checks nothing it costs 4,716.
 */
const measured = { Types: 7040, Instantiations: 2897 };
const margin = 1.05;

const [oldest, current, newest] = compilers as readonly [Compiler, Compiler, Compiler];
const text = budgetMap(60, 200);

beforeAll(buildIfStale, 180_000);

it("stays within the figures", async () => {
  const { errors, output } = await compile(current, projectOf({ "budget.ts": text }, { skipLibCheck: true }), "--extendedDiagnostics");
  expect(errors).toEqual([]);
  for (const [name, figure] of Object.entries(measured)) {
    const now = Number(new RegExp(`^${name}: +(\\d+)$`, "m").exec(output)?.[1]);
    expect(now, `${name}: ${now}, was ${figure}`).toBeLessThanOrEqual(figure * margin);
    // A figure that is far too high would let the next change waste what this one has saved.
    expect(now, `${name}: only ${now}, write that down`).toBeGreaterThanOrEqual(figure / margin);
  }
});

it.each([oldest, newest])("compiles with TypeScript $version", async (compiler) => {
  const { errors } = await compile(compiler, projectOf({ "budget.ts": text }));
  expect(errors).toEqual([]);
});

it("is checked to the last flow", async () => {
  const slip = text
    .replace('"to party 199"', '"to party 199", docment: "policy"')
    .replace('id: "flow-198", to: ["party-18"]', 'id: "flow-198", to: ["prty-18"]');
  const { errors } = await compile(current, projectOf({ "budget.ts": slip }));
  expect(saidLines(errors).map((line) => line.replace(/^.*?:\d+ /, ""))).toEqual(['expect "party-18"', 'expect key "document"']);
});
