// What a record says: every letter, honest gaps, who is a recipient and who is none, how transfers stand on the day.

import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ActivityRecord, defineDataMap, record, recordLayouts, serialise, UsageError } from "whogets";
import { hexOf, sha256 } from "../../src/formats";
import { odd } from "../fixtures/odd";
import { examples, full, on } from "./fixtures";

const cellOf = (made: ActivityRecord, row: string, column: string) => {
  for (const sheet of made.sheets) {
    const at = sheet.columns.findIndex(({ id }) => id === column);
    const found = sheet.rows.find(({ id }) => id === row);
    if (at >= 0 && found !== undefined) return found.cells[at];
  }
  return undefined;
};
const values = (made: ActivityRecord, row: string, column: string) => cellOf(made, row, column)?.values ?? [];

describe("record", () => {
  it.each(examples)("%s: has the letters (a) to (g) for each activity, and every cell says what it is", (_, map) => {
    const [sheet] = record(map, { on }).sheets;
    expect([...new Set(sheet?.columns.flatMap(({ letter }) => letter ?? []))]).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
    expect(sheet?.rows.map(({ id }) => id)).toEqual(map.activities.map(({ id }) => id));
    for (const { cells } of sheet?.rows ?? []) {
      expect(cells.length).toBe(sheet?.columns.length);
      for (const cell of cells) {
        if (cell.state === "not-stated") expect(cell.notStated).toMatch(/^(?:activities|controller|parties)\./);
        if (cell.state === "stated") expect(cell.values.filter((value) => value.trim() !== "").length).toBeGreaterThan(0);
        expect(cell.values.join(" ")).not.toMatch(/undefined|\[object/);
      }
    }
  });

  it("tells unknown, none and not stated apart", () => {
    const made = record(full);
    expect(cellOf(made, "sales", "security")).toMatchObject({ state: "none" });
    expect(cellOf(made, "sales", "joint-controller")).toMatchObject({ state: "none" });
    expect(cellOf(made, "bare", "purposes")).toMatchObject({ state: "not-stated", notStated: "activities.bare.purposes" });
    expect(cellOf(made, "bare", "recipients")).toMatchObject({ state: "not-stated", notStated: "activities.bare.flows" });
    expect(cellOf(made, "bare", "transfers")).toMatchObject({ state: "not-stated", notStated: "activities.bare.flows" });
    expect(cellOf(made, "bare", "representative")).toMatchObject({ state: "not-stated", notStated: "controller.representative" });
    const asked = defineDataMap({
      name: "t",
      asOf: "2026-01-01",
      controller: {},
      activities: { a: { retention: ["unknown"], security: ["unknown"] } },
    });
    expect(cellOf(record(asked), "a", "retention")).toMatchObject({ state: "unknown" });
    expect(cellOf(record(asked), "a", "security")).toMatchObject({ state: "unknown" });
  });

  it("lists recipients, and apart from them who is none or only may be", () => {
    const lines = values(record(full), "sales", "recipients");
    const at = (text: string) => lines.findIndex((line) => line.includes(text));
    expect(lines[at("Host GmbH")]).toBe("Host GmbH (Germany); processor");
    expect(lines[at("Full Inc.")]).toBe("Full Inc. (United States); controller");
    expect(lines[at("Partner")]).toContain("possible: the text says “may”, implied");
    expect(at("no recipients under Art. 4(9)")).toBeLessThan(at("Police"));
    expect(at("is not stated, so they are listed as recipients")).toBeLessThan(at("Tax office"));
    expect(at("Tax office")).toBeLessThan(at("no recipients under Art. 4(9)"));
    expect(at("Only if the event happens")).toBeLessThan(at("Buyer"));
    expect(at("Gets only what is not personal data")).toBeLessThan(at("Counter"));
    expect(at("Inside the controller")).toBeLessThan(at("Sales department"));
  });

  it("counts aggregates as no personal data, and marks special categories", () => {
    const cell = cellOf(record(full), "sales", "data");
    expect(cell?.values).toEqual(["e-mail address", expect.stringMatching(/^order data \(.*special category, Art\. 9 GDPR.*\)$/)]);
    expect(cell?.note).toContain("Not counted as personal data: statistics");
  });

  it("names third countries, and how each mechanism stands on the day", () => {
    expect(values(record(full), "sales", "transfers")).toContainEqual("United States: Full Inc.");
    const line = (day: `${number}-${number}-${number}`) =>
      values(record(full, { on: day }), "sales", "mechanisms").find((one) => one.includes("Full Inc."));
    expect(line("2026-11-01")).toContain("since 1 January 2025; until 30 June 2026; over on 1 November 2026");
    expect(line("2026-03-01")).toContain("running on 1 March 2026");
    expect(line("2024-12-31")).toContain("not yet begun on 31 December 2024");
  });

  it("has a row for each controller that the organisation works for, and one where that is not stated", () => {
    const made = record(full, { layout: "article-30-2" });
    expect(made.sheets[0]?.rows.map(({ id }) => id)).toEqual(["client", "not-stated"]);
    expect(values(made, "client", "controller")).toEqual(["Client AG", "client@client.example", "Germany"]);
    expect(cellOf(made, "not-stated", "controller")).toMatchObject({ state: "not-stated", notStated: "activities.support.onBehalfOf" });
    expect(record(full).sheets[0]?.rows.map(({ id }) => id)).toEqual(["bare", "sales"]);
  });

  it("has the 30 columns of the ICO, and a sheet for each activity in the CNIL's layout", () => {
    const [sheet] = record(full, { layout: "ico" }).sheets;
    expect(sheet?.columns.filter(({ prescribed }) => prescribed !== null).length).toBe(30);
    expect(values(record(full, { layout: "ico" }), "sales", "interests-record")).toEqual(["LIA-1"]);
    expect(values(record(full, { layout: "ico" }), "sales", "contracts")).toEqual(["Host GmbH: DPA, signed 3 February 2025"]);
    expect(cellOf(record(full, { layout: "ico" }), "sales", "breach")).toMatchObject({ state: "no-field" });
    const cnil = record(full, { layout: "cnil", language: "fr" });
    expect(cnil.sheets.map(({ id }) => id)).toEqual(["bare", "sales"]);
    expect(values(cnil, "sales", "processors")).toEqual(["Host GmbH (Allemagne); sous-traitant"]);
    expect(values(cnil, "sales", "special")[0]).toBe("oui");
  });

  it("says what binds recipients, whose data it is, who is stated not to get it, what law may reach it", () => {
    const made = record(
      defineDataMap({
        name: "t",
        asOf: "2026-01-01",
        controller: { country: "LV" },
        subjects: { customer: { minimumAge: 16 }, visitor: {} },
        parties: { shipper: { country: "US" }, ads: {} },
        activities: {
          orders: {
            purposes: ["orders.management"],
            subjects: ["customer", "visitor"],
            restrictions: [{ kind: "no-reidentification" }],
            flows: [
              {
                to: ["shipper"],
                subjects: ["customer"],
                data: ["contact.address"],
                restrictions: ["no-onward", { kind: "only-for", text: "to ship" }],
                exposedTo: [{ law: "Act", may: true }],
              },
            ],
          },
          other: { flows: [{ to: ["shipper"], purposes: ["delivery.fulfilment"], subjects: ["visitor"], data: ["device.ip"] }] },
        },
        nonFlows: [{ to: ["ads"], data: ["contact.address"], purposes: ["orders"] }],
      } as never),
    );
    const [line = ""] = values(made, "orders", "recipients");
    expect(line).toContain("about: customer; gets: ");
    expect(line.endsWith("bound: not passed on, to ship")).toBe(true);
    expect(cellOf(made, "orders", "recipients")?.note).toMatch(/^Stated not to get it: ads \(.*address\)\.$/);
    expect(cellOf(made, "other", "recipients")?.note).toBeNull();
    expect(cellOf(made, "orders", "transfers")?.note).toContain("shipper; Act; possible: the text says “may”");
    expect(cellOf(made, "orders", "purposes")?.note).toBe("bound: not traced back.");
    expect(values(made, "orders", "subjects")[0]).toBe("customer (at least 16 years old)");
    // What only its flows say is told as theirs, and the field stays open.
    expect(cellOf(made, "other", "data")).toMatchObject({
      state: "stated",
      notStated: "activities.other.data",
      values: ["not stated (field: activities.other.data)", "in its flows: IP address"],
    });
    expect(values(made, "other", "subjects")[1]).toBe("in its flows: visitor");
    expect(values(made, "other", "purposes")).toHaveLength(2);
  });

  it("has no transfers where nobody gets the data", () => {
    const made = record(defineDataMap({ name: "t", asOf: "2026-01-01", controller: {}, closed: [{}], activities: { a: {} } } as never));
    for (const column of ["recipients", "transfers", "mechanisms"]) expect(cellOf(made, "a", column)).toMatchObject({ state: "none" });
  });

  it("carries the hash of the text of the map", () => {
    expect(record(full).sha256).toBe(createHash("sha256").update(serialise(full)).digest("hex"));
  });

  it("is the same whatever the order of keys and lists", () => {
    const one = {
      name: "t",
      asOf: "2026-01-01",
      controller: {},
      parties: { a: {}, b: {} },
      activities: { x: { data: ["contact.email", "device.ip"], flows: [{ to: ["a"] }, { to: ["b"] }] }, y: {} },
    };
    const other = {
      activities: { y: {}, x: { flows: [{ to: ["b"] }, { to: ["a"] }], data: ["device.ip", "contact.email"] } },
      parties: { b: {}, a: {} },
      controller: {},
      asOf: "2026-01-01",
      name: "t",
    };
    for (const layout of recordLayouts)
      expect(record(defineDataMap(one as never), { layout })).toEqual(record(defineDataMap(other as never), { layout }));
  });

  it("takes odd maps in every layout and language", () => {
    for (const map of Object.values(odd))
      for (const layout of recordLayouts)
        for (const language of ["en", "de", "fr"] as const) expect(() => record(map as never, { on, layout, language })).not.toThrow();
  });

  it("refuses what cannot be", () => {
    const [, example] = examples.find(([, map]) => map.asOf === null) ?? [];
    expect(() => record(example as never)).toThrow(UsageError);
    expect(() => record(full, { on: "2026-02-30" })).toThrow(/not a day that exists/);
    expect(() => record(full, { layout: "artikel-30-1" as never })).toThrow(/did you mean "article-30-1"/);
    expect(() => record(full, { language: "it" as never })).toThrow(/unknown language/);
    expect(() => record({} as never)).toThrow(UsageError);
  });
});

describe("sha256", () => {
  it("is that of Node.js", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: "grapheme" }), (text) => {
        expect(hexOf(sha256(text))).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
      }),
    );
  });
});
