// What a question is taken to say: blanks, slips, and conditions that imply others.

import { describe, expect, it } from "vitest";
import { judgeTransfer } from "whogets";

const base = { regime: "EU_GDPR", from: "LV", to: "IN", on: "2026-11-01", conditions: [] } as const;

describe("a question", () => {
  it("with a blank assessment has none", () => {
    const ids = (assessment: string) => judgeTransfer({ ...base, mechanism: { kind: "scc-2", assessment } }).warnings.map(({ id }) => id);
    expect(ids("  ")).toContain("no-assessment");
    expect(ids("TIA-1")).not.toContain("no-assessment");
  });

  it("with a slip in a part is refused", () => {
    expect(() => judgeTransfer({ ...base, importer: { sameGrp: true } } as never)).toThrow('did you mean "sameGroup"?');
    expect(() => judgeTransfer({ ...base, roles: { importr: "processor" } } as never)).toThrow('did you mean "importer"?');
  });

  it("on an importer under PIPEDA says so for the Swiss list, too", () => {
    const swiss = { regime: "CH_FADP", from: "CH", to: "CA", on: "2026-11-01" } as const;
    expect(judgeTransfer({ ...swiss, conditions: ["caPipeda"] })).toMatchObject({ status: "adequate", instrument: "ch-ca-2023" });
    expect(judgeTransfer({ ...base, to: "CA", conditions: [], conditionsNot: ["caPipedaOrProvincial"] })).toMatchObject({
      status: "not-covered",
    });
  });
});
