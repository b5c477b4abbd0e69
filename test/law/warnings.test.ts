// Every warning once, with a question that almost gets it.

import { describe, expect, it, test } from "vitest";
import type { TransferQuestion, TransferWarningId } from "../../src";
import { ask, from, warned } from "./ask";

type Change = Partial<TransferQuestion>;
const tia = { assessment: "docs/tia.md" } as const;
const toProcessor = { exporter: "controller", importer: "processor" } as const;
const uk = (change: Change): Change => from("UK_GDPR", { to: "IN", ...change });

const pairs: Readonly<Record<TransferWarningId, readonly [gets: Change, almost: Change]>> = {
  "back-into-territory": [
    { from: "US", to: "LV" },
    { from: "NO", to: "LV" },
  ],
  certificates: [
    { to: "IN", mechanism: "certification" },
    { to: "IN", mechanism: "code" },
  ],
  "closed-to-new-contracts": [
    { on: "2022-01-01", mechanism: { kind: "scc-2", instrument: "eu-scc-2010-c2p", since: "2021-09-27" } },
    { on: "2022-01-01", mechanism: { kind: "scc-2", instrument: "eu-scc-2010-c2p", since: "2021-09-26" } },
  ],
  "condition-not-met": [{ mechanism: "dpf", conditionsNot: ["usDpfEu"] }, { conditionsNot: ["usDpfEu"] }],
  contested: [{ conditions: ["usDpfEu"] }, { to: "CA", conditions: ["caPipeda"] }],
  "date-not-stated": [
    uk({ on: "2023-01-01", mechanism: "scc-2" }),
    uk({ on: "2023-01-01", mechanism: { kind: "scc-2", since: "2021-01-01" } }),
  ],
  "directive-before-gdpr": [
    { to: "CH", on: "2018-05-24" },
    { to: "CH", on: "2018-05-25" },
  ],
  "dpf-only-us": [{ to: "IN", mechanism: "dpf" }, { mechanism: "dpf" }],
  "eea-incorporation": [
    { from: "NO", to: "CH" },
    { from: "FI", to: "CH" },
  ],
  "exporter-outside": [{ from: "CH" }, { from: "CH", onward: true }],
  "group-only": [{ mechanism: "bcr-c" }, { mechanism: "bcr-c", importer: { sameGroup: true } }],
  "importer-under-gdpr": [
    { mechanism: "scc-1", importer: { subjectToGdpr: true } },
    { mechanism: "scc-1", importer: { subjectToGdpr: false } },
  ],
  lapsed: [
    { on: "2020-07-16", conditions: ["usPrivacyShield"] },
    { on: "2020-07-15", conditions: ["usPrivacyShield"] },
  ],
  "module-roles": [
    { mechanism: "scc-1", roles: toProcessor },
    { mechanism: "scc-2", roles: toProcessor },
  ],
  "needs-addendum": [uk({ mechanism: "scc-2" }), uk({ mechanism: ["scc-2", "uk-addendum"] })],
  "no-assessment": [{ mechanism: "scc-2" }, { mechanism: { kind: "scc-2", ...tia } }],
  "no-row": [uk({ mechanism: "code" }), { mechanism: "code" }],
  "not-yet-valid": [
    { on: "2026-04-14", mechanism: "certification" },
    { on: "2026-04-15", mechanism: "certification" },
  ],
  "notification-window": [
    { to: "BR", on: "2026-01-27", conditions: ["brLgpd"] },
    { to: "BR", on: "2026-01-28", conditions: ["brLgpd"] },
  ],
  "occasional-only": [
    { mechanism: "art-49-contract", systematic: true },
    { mechanism: "art-49-contract", systematic: false },
  ],
  onward: [{ from: "IN", onward: true }, { onward: true }],
  "other-regime": [{ mechanism: "idta" }, uk({ mechanism: "idta" })],
  "please-confirm": [uk({ to: "CH", on: "2026-02-05" }), uk({ to: "CH", on: "2026-02-04" })],
  "returns-to-controller": [
    uk({ roles: { exporter: "processor", importer: "controller" } }),
    { to: "IN", roles: { exporter: "processor", importer: "controller" } },
  ],
  "roles-not-stated": [
    { mechanism: "scc-2", roles: { exporter: "controller" } },
    { mechanism: "scc-2", roles: toProcessor },
  ],
  scope: [
    { to: "KR", conditions: ["krPipa"] },
    { to: "NZ", conditions: [] },
  ],
  "territory-review": [{ to: "NC" }, { to: "GP" }],
  transit: [{ means: "transit" }, { means: "remote-access" }],
  "unknown-condition": [{ mechanism: "scc-2" }, { mechanism: "scc-2", conditionsNot: ["usDpfEu"] }],
  "which-derogation": [{ mechanism: "art-49-other" }, { mechanism: "art-49-contract" }],
};

test.each(Object.entries(pairs))("%s", (id, [gets, almost]) => {
  expect(warned(gets)).toContain(id);
  expect(warned(almost)).not.toContain(id);
});

describe("what they say", () => {
  const messageOf = (id: TransferWarningId, change: Change): string =>
    ask(change).warnings.find((warning) => warning.id === id)?.message ?? "";

  it("the pending case of the framework, with its sources", () => {
    const verdict = ask({ conditions: ["usDpfEu"] });
    expect(messageOf("contested", { conditions: ["usDpfEu"] })).toContain("C-703/25 P");
    expect(verdict.sources.map(({ id }) => id)).toEqual(expect.arrayContaining(["S23", "S27"]));
    expect(verdict.warnings.find(({ id }) => id === "contested")).toMatchObject({ article: "Art. 45 GDPR", sources: ["S23", "S27"] });
  });

  it("both days of the notification", () => {
    const message = messageOf("notification-window", { to: "BR", on: "2026-01-26", conditions: ["brLgpd"] });
    expect(message).toContain("2026-01-26");
    expect(message).toContain("2026-01-28");
  });

  it("the name of the assessment, which changed in the United Kingdom", () => {
    expect(messageOf("no-assessment", { mechanism: "scc-2" })).toContain("transfer impact assessment");
    expect(messageOf("no-assessment", uk({ mechanism: "idta", on: "2026-02-04" }))).toContain("transfer risk assessment");
    expect(messageOf("no-assessment", uk({ mechanism: "idta", on: "2026-02-05" }))).toContain("data protection test");
    expect(messageOf("no-assessment", { mechanism: { kind: "scc-2", assessedOn: "2026-06-02" } })).toContain("later than");
    expect(warned({ mechanism: { kind: "scc-2", assessedOn: "2026-06-01" } })).not.toContain("no-assessment");
  });

  it("what of a row is from memory", () => {
    expect(messageOf("please-confirm", uk({ to: "CH", on: "2026-03-01" }))).toContain("2026-02-05");
    expect(messageOf("please-confirm", uk({ to: "FO", conditions: ["foAct"], on: "2024-01-01" }))).toContain("uk-fo-2021");
    expect(messageOf("please-confirm", uk({ mechanism: "bcr-c" }))).toContain("uk-bcr");
    expect(messageOf("please-confirm", uk({ to: "CH", on: "2021-06-01" }))).toContain("first day");
  });

  it("roles: authority and unspecified", () => {
    expect(warned({ mechanism: "scc-1", roles: { exporter: "controller", importer: "authority" } })).not.toContain("module-roles");
    expect(warned({ mechanism: "scc-2", roles: { exporter: "controller", importer: "unspecified" } })).toContain("roles-not-stated");
    expect(warned({ mechanism: "scc-4", roles: { exporter: "processor", importer: "controller" } })).not.toContain("module-roles");
    expect(warned({ mechanism: "scc-3", roles: { exporter: "processor", importer: "sub-processor" } })).not.toContain("module-roles");
  });
});

describe("an importer under the GDPR by Art. 3(2)", () => {
  it("the clauses of 2021 leave it undecided, in either way of saying it", () => {
    const mechanism = { kind: "scc-2", ...tia } as const;
    expect(ask({ to: "IN", mechanism, importer: { subjectToGdpr: true } })).toMatchObject({ status: "undecided", instrument: null });
    expect(ask({ to: "IN", mechanism, conditions: ["subjectToGdpr"] }).why).toContain("recital 7");
    expect(ask({ to: "IN", mechanism, conditionsNot: ["subjectToGdpr"] }).status).toBe("safeguarded");
    expect(ask({ to: "IN", mechanism: "certification", conditions: ["subjectToGdpr"] }).status).toBe("undecided");
    expect(ask({ to: "IN", mechanism: "bcr-c", conditions: ["subjectToGdpr"] }).status).toBe("safeguarded");
  });
});

describe("a framework that is stated with days of its own", () => {
  it("says that the statement does not reach the day", () => {
    const conditions = ["usDpfEu"] as const;
    expect(warned({ conditions, mechanism: { kind: "dpf", until: "2026-05-31" } })).toContain("lapsed");
    expect(warned({ conditions, mechanism: { kind: "dpf", until: "2026-06-01" } })).not.toContain("lapsed");
    expect(warned({ conditions, mechanism: { kind: "dpf", since: "2026-06-02" } })).toContain("not-yet-valid");
    expect(warned({ on: "2022-06-01", mechanism: "dpf" })).toContain("not-yet-valid");
  });
});
