// `whogets erase` as a call.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call, folderWith, quickstart } from "./terminal";

const erase = (args: readonly string[], folder = folderWith()) => call(["erase", "--map", quickstart, ...args], { folder });

describe("whogets erase", () => {
  it("prints a checklist", async () => {
    const { code, out } = await erase(["--subject", "customer"]);
    expect(code).toBe(0);
    expect(out).toContain("whom to tell of an erasure");
    expect(out).toContain("- [ ] 1. **");
  });

  it("prints JSON and CSV, and writes a file", async () => {
    const json = JSON.parse((await erase(["--subject", "customer", "--json"])).out);
    expect(json.question).toMatchObject({ subject: "customer", closure: false });
    const csv = (await erase(["--subject", "customer", "--format", "csv"])).out;
    expect(csv.split("\n")[0]).toMatch(/^"order","party","name"/);
    expect(csv).not.toContain("\\u000d");
    const folder = folderWith();
    const { code, out, err } = await erase(["--subject", "customer", "--data", "email", "-o", "e.md"], folder);
    expect([code, out, err]).toEqual([0, "", expect.stringMatching(/^wrote e\.md \(on /)]);
    expect(readFileSync(join(folder, "e.md"), "utf8")).toContain("contact.email");
  });

  it("refuses what it cannot do", async () => {
    for (const args of [
      [],
      ["--subject", "nobody"],
      ["--subject", "customer", "--format", "pdf"],
      ["--subject", "customer", "--json", "--format", "md"],
    ])
      expect((await erase(args)).code).toBe(2);
  });
});
