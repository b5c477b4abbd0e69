// Adequacy on the day before, the first, the last and the day after, for every row; the days are written here a second time.

import { describe, expect, it, test } from "vitest";
import type { TransferQuestion } from "../../src";
import { adequacyDecisions } from "../../src/law";
import { ask, from, said, warned } from "./ask";

type Condition = TransferQuestion["conditions"][number];
type Expected = readonly [id: string, to: TransferQuestion["to"], first: string, last: string | null, condition?: Condition];

const eu: readonly Expected[] = [
  ["eu-ch-2000", "CH", "2000-07-26", null],
  ["eu-hu-2000", "HU", "2000-07-26", "2004-04-30"],
  ["eu-us-safeharbour", "US", "2000-07-26", "2015-10-05", "usSafeHarbor"],
  ["eu-ca-2002", "CA", "2001-12-20", null, "caPipeda"],
  ["eu-ar-2003", "AR", "2003-06-30", null],
  ["eu-gg-2003", "GG", "2003-11-21", null],
  ["eu-us-pnr-2004", "US", "2004-05-14", "2006-09-30", "pnr"],
  ["eu-im-2004", "IM", "2004-04-28", null],
  ["eu-ca-pnr-2006", "CA", "2006-03-29", "2009-09-22", "pnr"],
  ["eu-je-2008", "JE", "2008-05-08", null],
  ["eu-fo-2010", "FO", "2010-03-05", null, "foAct"],
  ["eu-ad-2010", "AD", "2010-10-19", null],
  ["eu-il-2011", "IL", "2011-01-31", null, "ilAutomated"],
  ["eu-uy-2012", "UY", "2012-08-21", null],
  ["eu-nz-2012", "NZ", "2012-12-19", null],
  ["eu-us-privacyshield", "US", "2016-07-12", "2020-07-15", "usPrivacyShield"],
  ["eu-jp-2019", "JP", "2019-01-23", null, "jpPihbo"],
  ["eu-gb-2021", "GB", "2021-06-28", "2025-06-27", "gbNotImmigration"],
  ["eu-gb-2021-ext", "GB", "2025-06-28", "2025-12-27", "gbNotImmigration"],
  ["eu-gb-2025", "GB", "2025-12-19", "2031-12-27"],
  ["eu-kr-2021", "KR", "2021-12-17", null, "krPipa"],
  ["eu-us-dpf", "US", "2023-07-10", null, "usDpfEu"],
  ["eu-epo-2025", "INT-EPO", "2025-07-15", null, "intOrgEpo"],
  ["eu-br-2026", "BR", "2026-01-26", null, "brLgpd"],
];

const ukFirst = "2021-01-01";
const uk: readonly Expected[] = [
  ["uk-eea-2021", "LV", ukFirst, null],
  ["uk-gi-2021", "GI", ukFirst, null],
  ["uk-int-eu-2021", "INT-EU", ukFirst, null],
  ["uk-ch-2021", "CH", ukFirst, null],
  ["uk-ar-2021", "AR", ukFirst, null],
  ["uk-gg-2021", "GG", ukFirst, null],
  ["uk-im-2021", "IM", ukFirst, null],
  ["uk-je-2021", "JE", ukFirst, null],
  ["uk-ad-2021", "AD", ukFirst, null],
  ["uk-il-2021", "IL", ukFirst, null],
  ["uk-uy-2021", "UY", ukFirst, null],
  ["uk-nz-2021", "NZ", ukFirst, null],
  ["uk-ca-2021", "CA", ukFirst, null, "caPipeda"],
  ["uk-jp-2021", "JP", ukFirst, null, "jpPihbo"],
  ["uk-fo-2021", "FO", ukFirst, null, "foAct"],
  ["uk-kr-2022", "KR", "2022-12-19", null, "krPipaUk"],
  ["uk-us-2023", "US", "2023-10-12", null, "usDpfUk"],
];

const chFirst = "2023-09-01";
const ch: readonly Expected[] = [
  ["ch-eea-2023", "LV", chFirst, null],
  ["ch-ad-2023", "AD", chFirst, null],
  ["ch-ar-2023", "AR", chFirst, null],
  ["ch-fo-2023", "FO", chFirst, null],
  ["ch-gi-2023", "GI", chFirst, null],
  ["ch-gb-2023", "GB", chFirst, null],
  ["ch-gg-2023", "GG", chFirst, null],
  ["ch-im-2023", "IM", chFirst, null],
  ["ch-il-2023", "IL", chFirst, null],
  ["ch-je-2023", "JE", chFirst, null],
  ["ch-mc-2023", "MC", chFirst, null],
  ["ch-nz-2023", "NZ", chFirst, null],
  ["ch-uy-2023", "UY", chFirst, null],
  ["ch-ca-2023", "CA", chFirst, null, "caPipedaOrProvincial"],
  ["ch-us-2024", "US", "2024-09-15", null, "usDpfCh"],
];

type Day = TransferQuestion["on"];
const moved = (day: string, by: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10) as Day;

const all = (
  [
    ["EU_GDPR", eu],
    ["UK_GDPR", uk],
    ["CH_FADP", ch],
  ] as const
).flatMap(([regime, rows]) => rows.map((row) => [row[0], regime, row] as const));

test("the list here and the table have the same rows", () => {
  expect(all.map(([id]) => id)).toEqual(Object.keys(adequacyDecisions));
});

describe.each(all)("%s", (id, regime, [, to, first, last, condition]) => {
  const conditions = condition === undefined ? [] : [condition];
  const holds = (on: Day): boolean =>
    ask(from(regime, { to, on, conditions })).rests.some((rest) => rest.kind === "adequacy" && rest.id === id);

  it("not the day before, from the first day", () => {
    expect([holds(moved(first, -1)), holds(first as Day)]).toEqual([false, true]);
  });

  it(last === null ? "has no end" : "to the last day, not the day after", () => {
    const days: readonly Day[] = last === null ? ["2099-12-31"] : [last as Day, moved(last, 1)];
    expect(days.map(holds)).toEqual(last === null ? [true] : [true, false]);
  });

  it("decides on a day when it is alone", () => {
    const alone: Record<string, Day> = { "eu-gb-2025": "2026-01-01", "eu-us-pnr-2004": "2005-01-01", "eu-ca-pnr-2006": "2007-01-01" };
    expect(said(from(regime, { to, on: alone[id] ?? moved(last ?? "2099-12-31", 0), conditions }))).toBe(`adequate ${id}`);
  });

  if (condition !== undefined && condition !== "intOrgEpo") {
    it("decides nothing while its condition is unknown, or does not hold", () => {
      const on = first as Day;
      expect(said(from(regime, { to, on }))).not.toContain("adequate");
      expect(said(from(regime, { to, on, conditionsNot: [condition] }))).not.toContain("adequate");
      if (condition === "pnr") return;
      expect(ask(from(regime, { to, on })).why).toContain(`"${condition}"`);
      expect(said(from(regime, { to, on }))).toBe("undecided");
    });
  }
});

describe("vectors", () => {
  type Vector = readonly [TransferQuestion["regime"], TransferQuestion["to"], Day, readonly Condition[], string | null];
  const vectors: readonly Vector[] = [
    ["EU_GDPR", "US", "2015-10-06", ["usSafeHarbor"], null],
    ["EU_GDPR", "US", "2016-06-01", ["usSafeHarbor", "usPrivacyShield"], null],
    ["EU_GDPR", "US", "2020-07-15", ["usPrivacyShield"], "eu-us-privacyshield"],
    ["EU_GDPR", "US", "2020-07-16", ["usPrivacyShield"], null],
    ["EU_GDPR", "US", "2023-07-10", ["usDpfEu"], "eu-us-dpf"],
    ["UK_GDPR", "US", "2023-10-11", ["usDpfUk"], null],
    ["UK_GDPR", "US", "2026-11-25", ["usDpfEu"], null],
    ["CH_FADP", "US", "2024-09-15", ["usDpfCh"], "ch-us-2024"],
    ["EU_GDPR", "GB", "2021-06-29", ["gbNotImmigration"], "eu-gb-2021"],
    ["EU_GDPR", "GB", "2025-06-30", ["gbNotImmigration"], "eu-gb-2021-ext"],
    ["EU_GDPR", "GB", "2025-06-30", [], null],
    ["EU_GDPR", "GB", "2032-01-01", [], null],
    ["EU_GDPR", "BR", "2026-01-01", ["brLgpd"], null],
    ["EU_GDPR", "KR", "2021-12-16", ["krPipa"], null],
    ["EU_GDPR", "KR", "2022-01-01", ["krPipa"], "eu-kr-2021"],
    ["EU_GDPR", "CA", "2026-11-25", [], null],
    ["EU_GDPR", "CA", "2026-11-25", ["caPipeda"], "eu-ca-2002"],
    ["EU_GDPR", "GL", "2026-11-25", [], null],
  ];
  test.each(vectors)("%s to %s on %s with %j: %s", (regime, to, on, conditions, expected) => {
    const verdict = ask(from(regime, { to, on, conditions }));
    expect(verdict.instrument).toBe(expected);
    expect(verdict.status === "adequate").toBe(expected !== null);
  });
});

describe("several decisions on one day", () => {
  const gb = (on: Day, change: Partial<TransferQuestion> = {}) => said({ to: "GB", on, ...change });
  const conditions = ["gbNotImmigration"] as const;

  it("the one that surely binds, then the earlier one", () => {
    expect(gb("2025-12-20", { conditions })).toBe("adequate eu-gb-2021-ext");
    expect(gb("2025-12-27", { conditions })).toBe("adequate eu-gb-2021-ext");
    expect(gb("2025-12-28", { conditions })).toBe("adequate eu-gb-2025");
    expect(ask({ to: "GB", on: "2025-12-20", conditions }).rests.map(({ id }) => id)).toEqual(["eu-gb-2021-ext", "eu-gb-2025", "C1"]);
  });

  it("where the condition of the first is unknown or fails, the second decides", () => {
    expect(gb("2025-12-18")).toBe("undecided");
    expect(gb("2025-12-19")).toBe("adequate eu-gb-2025");
    expect(warned({ to: "GB", on: "2025-12-19" })).toEqual(["notification-window", "unknown-condition"]);
    expect(warned({ to: "GB", on: "2025-12-22", conditionsNot: conditions })).toEqual(["notification-window"]);
    expect(warned({ to: "GB", on: "2025-12-23", conditionsNot: conditions })).toEqual([]);
  });
});

describe("exporters in Norway, Iceland and Liechtenstein", () => {
  it("Privacy Shield counts from its own day", () => {
    const change = { to: "US", conditions: ["usPrivacyShield"] } as const;
    expect(said({ ...change, from: "NO", on: "2017-07-07" })).toBe("not-covered");
    expect(warned({ ...change, from: "NO", on: "2017-07-07" })).toContain("not-yet-valid");
    expect(said({ ...change, from: "NO", on: "2017-07-08" })).toBe("adequate eu-us-privacyshield");
    expect(said({ ...change, from: "LV", on: "2017-07-07" })).toBe("adequate eu-us-privacyshield");
  });

  it("Brazil asks for confirmation there, and not elsewhere", () => {
    const change = { to: "BR", conditions: ["brLgpd"] } as const;
    expect(said({ ...change, from: "IS" })).toBe("adequate eu-br-2026");
    expect(warned({ ...change, from: "IS" })).toContain("eea-incorporation");
    expect(warned({ ...change, from: "LV" })).not.toContain("eea-incorporation");
  });
});

describe("Switzerland and the United Kingdom differ from the EU", () => {
  const on = "2026-06-01";
  test.each([
    ["JP", ["jpPihbo"], "adequate eu-jp-2019", "adequate uk-jp-2021", "not-covered"],
    ["KR", ["krPipa", "krPipaUk"], "adequate eu-kr-2021", "adequate uk-kr-2022", "not-covered"],
    ["GI", [], "not-covered", "adequate uk-gi-2021", "adequate ch-gi-2023"],
    ["MC", [], "not-covered", "not-covered", "adequate ch-mc-2023"],
    ["BR", ["brLgpd"], "adequate eu-br-2026", "not-covered", "not-covered"],
    ["INT-EPO", [], "adequate eu-epo-2025", "not-covered", "not-covered"],
    ["GL", [], "not-covered", "not-covered", "not-covered"],
    ["CA", ["caPipedaOrProvincial"], "undecided", "undecided", "adequate ch-ca-2023"],
    ["US", ["usDpfEu"], "adequate eu-us-dpf", "undecided", "undecided"],
    ["INT-EU", [], "not-a-transfer", "adequate uk-int-eu-2021", "not-covered"],
  ] as const)("to %s with %j", (to, conditions, inEu, inUk, inCh) => {
    expect(said(from("EU_GDPR", { to, on, conditions }))).toBe(inEu);
    expect(said(from("UK_GDPR", { to, on, conditions }))).toBe(inUk);
    expect(said(from("CH_FADP", { to, on, conditions }))).toBe(inCh);
  });
});
