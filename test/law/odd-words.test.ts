// Words of a question that say nothing, say more than one thing, or are misspelt.

import { describe, expect, it, test } from "vitest";
import { judgeTransfer, type TransferQuestion, UsageError } from "../../src";
import { from, said, warned } from "./ask";

const plain = { regime: "EU_GDPR", from: "LV", to: "US", on: "2026-06-01", conditions: [] };
const judge = (more: object) => judgeTransfer({ ...plain, ...more } as TransferQuestion);

describe("a misspelt key is refused, not passed over", () => {
  test.each([
    [{ condition: ["usDpfEu"] }, 'did you mean "conditions"?'],
    [{ mechanisms: "scc-2" }, 'did you mean "mechanism"?'],
    [{ importer: { samegroup: true } }, 'did you mean "sameGroup"?'],
    [{ roles: { exporting: "controller" } }, '"roles" has no key "exporting"'],
  ])("%j", (more, message) => {
    expect(() => judge(more)).toThrow(UsageError);
    expect(() => judge(more)).toThrow(message);
  });
});

describe("an assessment", () => {
  it("of blanks is none", () => {
    const mechanism = (assessment: string) => ({ kind: "scc-2", since: "2024-01-01", assessment }) as const;
    expect(warned({ mechanism: mechanism(" ") })).toContain("no-assessment");
    expect(warned({ mechanism: mechanism("TIA-1") })).not.toContain("no-assessment");
  });
});

describe("Canada under the Swiss act", () => {
  const canada = (conditions: TransferQuestion["conditions"], conditionsNot: TransferQuestion["conditions"] = []) =>
    said(from("CH_FADP", { to: "CA", conditions, conditionsNot }));
  it("takes PIPEDA as the narrower of two conditions", () => {
    expect(canada(["caPipeda"])).toBe("adequate ch-ca-2023");
    expect(canada([])).toBe("undecided");
    expect(canada([], ["caPipeda"])).toBe("undecided");
  });
  it("leaves what is said outright", () => {
    expect(canada(["caPipeda"], ["caPipedaOrProvincial"])).toBe("not-covered");
    expect(said({ to: "CA", conditionsNot: ["caPipedaOrProvincial"] })).toBe("not-covered");
    expect(said({ to: "CA", conditions: ["caPipedaOrProvincial"] })).toBe("undecided");
  });
});
