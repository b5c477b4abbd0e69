// What the checks say of the five policies, as text: a change of a rule shows in review. To take the new texts: UPDATE_CHECKS=1

import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rules } from "whogets";
import { call } from "../cli/terminal";
import { rulesPage } from "./rules-page";

const updates = process.env.UPDATE_CHECKS !== undefined;
const same = (file: URL, text: string): void => {
  if (updates) writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
};

describe("the five policies", () => {
  it.each(["aptolux.ts", "alipartnership.ts", "apimpex.ts", "unnamed-shop.yaml", "imkeys.yaml"])("%s", async (name) => {
    const { out, code } = await call(["check", "--on", "2026-11-01", "--map", `examples/${name}`]);
    expect(code).toBe(0);
    same(new URL(`snapshots/${name.replace(/\..*/, "")}.txt`, import.meta.url), out);
  });
});

describe("docs/checks.md", () => {
  it("tells every rule", () => {
    same(new URL("../../docs/checks.md", import.meta.url), rulesPage(rules));
  });
});
