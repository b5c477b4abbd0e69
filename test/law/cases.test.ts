// The cases of the guidance, one by one, under the laws that answer them.

import { describe, expect, it, test } from "vitest";
import type { TransferQuestion } from "../../src";
import { cases } from "../../src/law";
import { ask, from, said, warned } from "./ask";

const to = "IN" as const;
const ids = (change: Partial<TransferQuestion>): readonly string[] => ask({ to, ...change }).rests.map(({ id }) => id);
const isTransfer = (change: Partial<TransferQuestion>): boolean => said({ to, ...change }) !== "not-a-transfer";

test("what the table says", () => {
  expect(Object.entries(cases).map(([id, row]) => [id, row.transferEu, row.transferUk])).toEqual([
    ["C1", true, true],
    ["C2", true, true],
    ["C3", true, true],
    ["C4", false, false],
    ["C5", false, false],
    ["C6", true, false],
    ["C7", true, true],
    ["C8", true, true],
    ["C9", false, false],
    ["C10", false, false],
    ["C11", true, true],
    ["C12", false, false],
    ["C13", true, null],
    ["C14", null, null],
  ]);
});

describe.each(["EU_GDPR", "UK_GDPR"] as const)("%s", (regime) => {
  const q = (change: Partial<TransferQuestion>) => from(regime, change);

  it("C1: a separate company in a third country", () => {
    expect(isTransfer(q({}))).toBe(true);
    expect(ids(q({}))).toContain("C1");
  });

  it("C2: the importer is itself under the GDPR", () => {
    expect(isTransfer(q({ importer: { subjectToGdpr: true } }))).toBe(true);
    expect(ids(q({ importer: { subjectToGdpr: true } }))).toContain("C2");
    expect(ids(q({ conditions: ["subjectToGdpr"] }))).toContain("C2");
    expect(ids(q({ importer: { subjectToGdpr: false } }))).not.toContain("C2");
  });

  it("C3 and C4: looking at it from abroad, as another company or the same", () => {
    expect(isTransfer(q({ means: "remote-access" }))).toBe(true);
    expect(ids(q({ means: "remote-access" }))).toContain("C3");
    expect(isTransfer(q({ means: "remote-access", importer: { sameLegalEntity: true } }))).toBe(false);
    expect(ids(q({ means: "remote-access", importer: { sameLegalEntity: true } }))).toEqual(["C4"]);
  });

  it("C7: a processor to its sub-processor", () => {
    const roles = { exporter: "processor", importer: "sub-processor" } as const;
    expect(isTransfer(q({ roles }))).toBe(true);
    expect(ids(q({ roles }))).toContain("C7");
  });

  it("C8: companies of one group are separate", () => {
    expect(isTransfer(q({ importer: { sameGroup: true, sameLegalEntity: false } }))).toBe(true);
    expect(ids(q({ importer: { sameGroup: true } }))).toContain("C8");
  });

  it("C10: a branch is not", () => {
    expect(isTransfer(q({ importer: { sameLegalEntity: true } }))).toBe(false);
    expect(ids(q({ importer: { sameLegalEntity: true } }))).toEqual(["C10"]);
  });

  it("C11: passed on, even inside one third country", () => {
    for (const change of [
      { from: "US", to: "US" },
      { from: "US", to: "IN" },
    ] as const) {
      expect(isTransfer(q({ ...change, onward: true }))).toBe(true);
      expect(ids(q({ ...change, onward: true }))).toContain("C11");
      expect(warned(q({ ...change, onward: true }))).toContain("onward");
    }
    expect(warned(q({ onward: true }))).not.toContain("onward");
  });

  it("C12: passing through", () => {
    expect(isTransfer(q({ means: "transit" }))).toBe(false);
    expect(warned({ to, ...q({ means: "transit" }) })).toEqual(["transit"]);
    expect(isTransfer(q({ means: "sent" }))).toBe(true);
  });
});

describe("C6: a processor returns data to its controller", () => {
  const roles = { exporter: "processor", importer: "controller" } as const;

  it("is a transfer in the EU and none in the United Kingdom", () => {
    expect(isTransfer({ roles })).toBe(true);
    expect(ids({ roles })).toContain("C6");
    expect(isTransfer(from("UK_GDPR", { roles }))).toBe(false);
    expect(warned(from("UK_GDPR", { to, roles }))).toEqual(["returns-to-controller"]);
    expect(ask(from("UK_GDPR", { to, roles, on: "2026-01-14" })).warnings[0]?.message).toContain("2026-01-15");
    expect(ask(from("UK_GDPR", { to, roles, on: "2026-01-15" })).warnings[0]?.message).not.toContain("2026-01-15");
  });

  it("only for these roles, from the United Kingdom", () => {
    expect(isTransfer(from("UK_GDPR", { roles: { exporter: "processor", importer: "sub-processor" } }))).toBe(true);
    expect(isTransfer(from("UK_GDPR", { roles: { exporter: "processor" } }))).toBe(true);
    expect(isTransfer(from("UK_GDPR", { roles, from: "US", onward: true }))).toBe(true);
    expect(isTransfer(from("CH_FADP", { roles }))).toBe(true);
  });
});

it("C5: the person's own disclosure has no exporter, so it is not asked here; the table keeps the case", () => {
  expect(cases.C5.note).toContain("no exporter");
});

it("C9: to a subsidiary inside the EEA, whoever its parent is", () => {
  expect(isTransfer({ to: "IE", importer: { sameGroup: true } })).toBe(false);
});

describe("C13: the exporter is outside the territory", () => {
  it("is judged, with a word on why", () => {
    expect(isTransfer({ from: "US", to: "US" })).toBe(true);
    expect(ids({ from: "US", to: "US" })).toContain("C13");
    expect(warned({ from: "US", to: "US" })).toContain("exporter-outside");
    expect(warned({ from: "LV", to: "US" })).not.toContain("exporter-outside");
  });

  it("for other laws nothing was found", () => {
    expect(warned(from("UK_GDPR", { from: "US", to: "IN" }))).toContain("exporter-outside");
    expect(ids(from("UK_GDPR", { from: "US", to: "IN" }))).not.toContain("C13");
  });

  it("back inside is no transfer, with a word on it", () => {
    for (const onward of [false, true]) {
      expect(said({ from: "US", to: "LV", onward })).toBe("not-a-transfer");
      expect(warned({ from: "US", to: "LV", onward })).toEqual(["back-into-territory"]);
    }
    expect(warned({ from: "DE", to: "LV" })).toEqual([]);
  });
});

it("C14: institutions of the EU have a law of their own", () => {
  expect(said({ from: "INT-EU", to })).toBe("undecided");
  expect(ask({ from: "INT-EU", to }).why).toContain("2018/1725");
  expect(ids({ from: "INT-EU" })).toEqual(["C14"]);
});

it("Swiss law: what was read for the EU and the United Kingdom is to be confirmed", () => {
  expect(said(from("CH_FADP", { to, importer: { sameLegalEntity: true } }))).toBe("not-a-transfer");
  expect(warned(from("CH_FADP", { to, importer: { sameLegalEntity: true } }))).toEqual(["please-confirm"]);
  expect(ids(from("CH_FADP", {}))).toEqual([]);
});
