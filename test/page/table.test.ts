// The picture in words: everything that is drawn has a row, and no text of a map is markup.

import { describe, expect, it } from "vitest";
import { type DataMap, UsageError } from "whogets";
import { drawTable } from "whogets/page";
import { call } from "../cli/terminal";
import { fromFile, printed } from "../fixtures/examples";
import { odd } from "../fixtures/odd";
import { hostileMap } from "./hostile";

const rowsOf = (text: string): readonly string[][] =>
  text
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .map((line) => line.slice(2, -2).split(/ (?<!\\)\| /));

describe("drawTable", () => {
  it.each(Object.entries({ ...printed, ...odd, hostile: hostileMap }))(
    "%s: a row for each leg and each collection, of as many cells as heads",
    (_, map) => {
      const text = drawTable(map as DataMap);
      const legs = map.flows.reduce((sum, flow) => sum + flow.via.length + 1, 0);
      const heads = (legs > 0 ? 2 : 0) + (map.collection.length > 0 ? 2 : 0);
      const rows = rowsOf(text);
      if (map.asOf === null) expect(rows.length).toBe(legs + map.collection.length + heads);
      for (const row of rows) expect([6, 8]).toContain(row.length);
      expect(text).not.toMatch(/<(?!br>)|(?<!\\)\[|https?:\/\//);
    },
  );

  it("says the same as the picture's labels, part by part", () => {
    const text = drawTable(printed.aptolux as DataMap, { focus: "klaviyo" } as never);
    expect(text).toContain("# Data flows");
    expect(text).toContain("| Zapier, Inc. | Klaviyo Inc. |");
    expect(text).not.toContain("| Stripe |");
  });

  it("refuses what it does not know", () => {
    expect(() => drawTable(fromFile("quickstart"), { page: "a4" } as never)).toThrow(UsageError);
  });
});

describe("whogets draw --table", () => {
  it("prints Markdown, and writes it where the name says so", async () => {
    const { out, code } = await call(["draw", "--map", "examples/aptolux.ts", "--table"]);
    expect([code, out]).toEqual([0, drawTable(printed.aptolux as DataMap)]);
  });

  it("refuses what contradicts it", async () => {
    const said = async (...args: string[]) => (await call(["draw", "--map", "examples/aptolux.ts", ...args])).err;
    expect(await said("--table", "-o", "a.svg")).toContain("end it in .md");
    expect(await said("--table", "--html")).toContain("give one");
    expect(await said("--table", "--theme", "dark")).toContain("--theme is for pictures");
  });
});
