// Tools of Article 46 and exceptions of Article 49: their windows, and which instrument a kind means when.

import { describe, expect, it, test } from "vitest";
import type { MechanismStatement, TransferQuestion } from "../../src";
import { safeguards } from "../../src/law";
import { ask, from, said, warned } from "./ask";

type Day = TransferQuestion["on"];
type Mechanism = TransferQuestion["mechanism"];
const notListed = { to: "IN" } as const;
const tool = (mechanism: Mechanism, on: Day = "2026-06-01", change: Partial<TransferQuestion> = {}): string =>
  said({ ...notListed, mechanism, on, ...change });
const uk = (mechanism: Mechanism, on: Day = "2026-06-01"): string => said(from("UK_GDPR", { ...notListed, mechanism, on }));
const ch = (mechanism: Mechanism, on: Day = "2026-06-01"): string => said(from("CH_FADP", { ...notListed, mechanism, on }));

test("the windows in the table", () => {
  const rows = Object.entries(safeguards).map(([id, row]) => [id, row.validFrom, row.newContractsUntil, row.until]);
  expect(rows.filter((row) => row.slice(1).some((day) => day !== null))).toEqual([
    ["eu-scc-2021", "2021-06-27", null, null],
    ["eu-scc-2001-c2c-set1", null, "2021-09-26", "2022-12-27"],
    ["eu-scc-2004-c2c-set2", null, "2021-09-26", "2022-12-27"],
    ["eu-scc-2002-c2p", null, null, "2010-05-14"],
    ["eu-scc-2010-c2p", null, "2021-09-26", "2022-12-27"],
    ["eu-cert", "2026-04-15", null, null],
    ["uk-idta", "2022-03-21", null, null],
    ["uk-addendum", "2022-03-21", null, null],
    ["uk-legacy-scc", null, "2022-09-21", "2024-03-20"],
    ["ch-scc", "2021-08-27", null, null],
  ]);
});

describe("clauses in the EU", () => {
  it("without a day they are the set of the day asked about", () => {
    expect(tool("scc-2", "2021-06-26")).toBe("safeguarded eu-scc-2010-c2p");
    expect(tool("scc-2", "2021-06-27")).toBe("safeguarded eu-scc-2021");
    expect(tool("scc-1", "2021-06-26")).toBe("safeguarded eu-scc-2001-c2c-set1");
    expect(tool("scc-2", "2010-05-14")).toBe("safeguarded eu-scc-2002-c2p");
    expect(tool("scc-2", "2010-05-15")).toBe("safeguarded eu-scc-2010-c2p");
  });

  test.each([
    ["scc-1", "eu-scc-2001-c2c-set1"],
    ["scc-2", "eu-scc-2010-c2p"],
  ] as const)("%s agreed earlier ran on to 2022-12-27", (kind, id) => {
    const old = { kind, since: "2021-06-26" } as const;
    expect(tool(old, "2022-12-26")).toBe(`safeguarded ${id}`);
    expect(tool(old, "2022-12-27")).toBe(`safeguarded ${id}`);
    expect(tool(old, "2022-12-28")).toBe("not-covered");
    expect(warned({ ...notListed, mechanism: old, on: "2022-12-28" })).toContain("lapsed");
    expect(tool({ kind, since: "2021-06-27" }, "2022-12-28")).toBe("safeguarded eu-scc-2021");
  });

  it("the first clauses for processors ended in 2010", () => {
    const old = { kind: "scc-2", since: "2009-01-01" } as const;
    expect([tool(old, "2010-05-14"), tool(old, "2010-05-15")]).toEqual(["safeguarded eu-scc-2002-c2p", "not-covered"]);
  });

  it("modules 3 and 4 had no earlier set", () => {
    expect(tool("scc-3", "2021-06-26")).toBe("not-covered");
    expect(tool({ kind: "scc-4", since: "2020-01-01" })).toBe("not-covered");
    expect(warned({ ...notListed, mechanism: { kind: "scc-4", since: "2020-01-01" } })).toContain("not-yet-valid");
  });

  it("an earlier set that is named was open to new contracts up to 2021-09-26", () => {
    const named = (since: Day | null): MechanismStatement => ({ kind: "scc-1", instrument: "eu-scc-2004-c2c-set2", since });
    const on = "2022-06-01";
    expect(tool(named("2021-09-26"), on)).toBe("safeguarded eu-scc-2004-c2c-set2");
    expect(tool(named("2021-09-27"), on)).toBe("not-covered");
    expect(warned({ ...notListed, mechanism: named("2021-09-27"), on })).toContain("closed-to-new-contracts");
    expect(tool(named(null), on)).toBe("undecided");
    expect(warned({ ...notListed, mechanism: named(null), on })).toContain("date-not-stated");
    expect(tool(named(null), "2021-09-26")).toBe("safeguarded eu-scc-2004-c2c-set2");
  });

  it("a statement of the map bounds it as well", () => {
    const own = { kind: "scc-2", since: "2025-01-01", until: "2025-12-31" } as const;
    expect((["2024-12-31", "2025-01-01", "2025-12-31", "2026-01-01"] as const).map((on) => tool(own, on))).toEqual([
      "not-covered",
      "safeguarded eu-scc-2021",
      "safeguarded eu-scc-2021",
      "not-covered",
    ]);
    expect(warned({ ...notListed, mechanism: own, on: "2024-12-31" })).toContain("not-yet-valid");
    expect(warned({ ...notListed, mechanism: own, on: "2026-01-01" })).toContain("lapsed");
  });
});

describe("the United Kingdom", () => {
  const old = { kind: "scc-2", since: "2022-09-21" } as const;

  it("clauses of the EU alone: contracts up to 2022-09-21, used up to 2024-03-20", () => {
    expect(uk(old, "2024-03-20")).toBe("safeguarded uk-legacy-scc");
    expect(uk(old, "2024-03-21")).toBe("not-covered");
    expect(uk({ kind: "scc-2", since: "2022-09-22" }, "2023-01-01")).toBe("not-covered");
    expect(uk("scc-2", "2022-09-21")).toBe("safeguarded uk-legacy-scc");
    expect(uk("scc-2", "2022-09-22")).toBe("undecided");
    expect(uk("scc-2", "2024-03-20")).toBe("undecided");
    expect(uk("scc-2", "2024-03-21")).toBe("not-covered");
    expect(uk("scc-3", "2022-01-01")).toBe("not-covered");
  });

  it("says that the Addendum is missing, and not when it is there", () => {
    expect(warned(from("UK_GDPR", { ...notListed, mechanism: "scc-2" }))).toContain("needs-addendum");
    const both = from("UK_GDPR", { ...notListed, mechanism: ["scc-2", "uk-addendum"] });
    expect(said(both)).toBe("safeguarded uk-addendum");
    expect(warned(both)).not.toContain("needs-addendum");
    expect(warned(both)).toContain("roles-not-stated");
  });

  it("old clauses carry on beside an Addendum that does not", () => {
    const later = { kind: "uk-addendum", since: "2023-06-01" } as const;
    expect(uk([old, later], "2023-05-31")).toBe("safeguarded uk-legacy-scc");
    expect(uk([old, later], "2023-06-01")).toBe("safeguarded uk-addendum");
    expect(warned(from("UK_GDPR", { ...notListed, mechanism: ["scc-2", "idta"] }))).not.toContain("needs-addendum");
  });

  test.each(["idta", "uk-addendum"] as const)("%s from 2022-03-21", (kind) => {
    expect([uk(kind, "2022-03-20"), uk(kind, "2022-03-21")]).toEqual(["not-covered", `safeguarded uk-${kind.replace("uk-", "")}`]);
    expect(tool(kind)).toBe("not-covered");
    expect(ch(kind)).toBe("not-covered");
    expect(warned({ ...notListed, mechanism: kind })).toContain("other-regime");
  });
});

describe("Switzerland", () => {
  it("clauses of 2021, not those before", () => {
    expect(ch("scc-2")).toBe("safeguarded ch-scc");
    expect(ch({ kind: "scc-2", since: "2021-06-26" })).toBe("not-covered");
    expect(ch({ kind: "scc-2", since: "2021-06-27" })).toBe("safeguarded ch-scc");
  });

  it("the tables have no codes and certificates for it", () => {
    expect(ch("code")).toBe("undecided");
    expect(warned(from("CH_FADP", { ...notListed, mechanism: "code" }))).toContain("no-row");
    expect(tool("code")).toBe("safeguarded eu-code");
  });
});

describe("other tools", () => {
  test.each(["bcr-c", "bcr-p"] as const)("%s ends at the border of the group", (kind) => {
    expect([tool(kind), uk(kind), ch(kind)]).toEqual(["safeguarded eu-bcr", "safeguarded uk-bcr", "safeguarded ch-bcr"]);
    expect(tool(kind, "2026-06-01", { importer: { sameGroup: false } })).toBe("not-covered");
    expect(warned({ ...notListed, mechanism: kind })).toContain("group-only");
    expect(warned({ ...notListed, mechanism: kind, importer: { sameGroup: true } })).not.toContain("group-only");
  });

  it("certificates from 2026-04-15", () => {
    expect([tool("certification", "2026-04-14"), tool("certification", "2026-04-15")]).toEqual(["not-covered", "safeguarded eu-cert"]);
    expect(warned({ ...notListed, mechanism: "certification" })).toContain("certificates");
    expect(warned({ ...notListed, mechanism: "code" })).not.toContain("certificates");
  });

  it("the first that carries decides; what does not is a warning", () => {
    expect(tool(["idta", "scc-2"])).toBe("safeguarded eu-scc-2021");
    expect(warned({ ...notListed, mechanism: ["idta", "scc-2"] })).toContain("other-regime");
  });
});

describe("exceptions", () => {
  it("kinds and their rows", () => {
    expect(tool("art-49-consent")).toBe("derogation eu-49-1-a");
    expect(tool("art-49-contract")).toBe("derogation eu-49-1-b");
    expect(ask({ ...notListed, mechanism: "art-49-contract" }).rests.map(({ id }) => id)).toEqual(["eu-49-1-b", "eu-49-1-c", "C1"]);
    expect(tool({ kind: "art-49-contract", instrument: "eu-49-1-c" })).toBe("derogation eu-49-1-c");
  });

  it('"other" asks which, and names none', () => {
    expect(tool("art-49-other")).toBe("derogation");
    expect(warned({ ...notListed, mechanism: "art-49-other" })).toContain("which-derogation");
    const named = { kind: "art-49-other", instrument: "eu-49-1-e" } as const;
    expect(tool(named)).toBe("derogation eu-49-1-e");
    expect(warned({ ...notListed, mechanism: named })).not.toContain("which-derogation");
  });

  it("for occasions: said where it is regular or not known, and not for other grounds", () => {
    const occasional = (change: Partial<TransferQuestion>) => warned({ ...notListed, ...change }).includes("occasional-only");
    expect(occasional({ mechanism: "art-49-contract", systematic: true })).toBe(true);
    expect(occasional({ mechanism: "art-49-contract" })).toBe(true);
    expect(occasional({ mechanism: "art-49-contract", systematic: false })).toBe(false);
    expect(occasional({ mechanism: "art-49-consent", systematic: true })).toBe(false);
    expect(occasional({ mechanism: { kind: "art-49-other", instrument: "eu-49-1-2nd-subpara" }, systematic: true })).toBe(true);
  });

  it("bounded by the days of the statement", () => {
    expect(tool({ kind: "art-49-consent", until: "2026-05-31" })).toBe("not-covered");
    expect(tool({ kind: "art-49-consent", since: "2026-06-02" })).toBe("not-covered");
  });

  it("under other laws there is no row: please confirm", () => {
    for (const regime of ["UK_GDPR", "CH_FADP"] as const) {
      const question = from(regime, { ...notListed, mechanism: "art-49-consent" });
      expect(said(question)).toBe("derogation");
      expect(warned(question)).toContain("please-confirm");
    }
  });

  it("a tool goes before an exception, adequacy before both", () => {
    expect(tool(["art-49-consent", "scc-2"])).toBe("safeguarded eu-scc-2021");
    expect(said({ mechanism: ["art-49-consent", "scc-2"], conditions: ["usDpfEu"] })).toBe("adequate eu-us-dpf");
    expect(said({ mechanism: "art-49-consent" })).toBe("derogation eu-49-1-a");
  });
});

describe("nothing, and not known", () => {
  it("none is not covered, unknown is undecided", () => {
    for (const mechanism of [undefined, null, "none", [], ["none"]] as const) expect(tool(mechanism)).toBe("not-covered");
    for (const mechanism of ["unknown", { kind: "unknown" }, ["unknown", "idta"]] as const) expect(tool(mechanism)).toBe("undecided");
    expect(ask({ ...notListed, mechanism: "unknown" }).why).toContain("unknown");
    expect(tool(["unknown", "scc-2"])).toBe("safeguarded eu-scc-2021");
    expect(said({ mechanism: "unknown", conditions: ["usDpfEu"] })).toBe("adequate eu-us-dpf");
  });

  it("a framework that is named says nothing on the importer", () => {
    expect(said({ mechanism: "dpf" })).toBe("undecided");
    expect(ask({ mechanism: "dpf" }).why).toContain('"usDpfEu"');
    expect(said({ mechanism: "dpf", conditionsNot: ["usDpfEu"] })).toBe("not-covered");
    expect(said({ mechanism: "dpf", conditions: ["usDpfEu"] })).toBe("adequate eu-us-dpf");
    expect(said({ mechanism: "adequacy", to: "CA" })).toBe("undecided");
    expect(said({ mechanism: "adequacy", to: "IN" })).toBe("not-covered");
  });

  it("an unknown condition is a warning where a tool carries", () => {
    expect(said({ mechanism: "scc-2" })).toBe("safeguarded eu-scc-2021");
    expect(warned({ mechanism: "scc-2" })).toContain("unknown-condition");
    expect(warned({ mechanism: "scc-2", conditionsNot: ["usDpfEu"] })).not.toContain("unknown-condition");
  });
});
