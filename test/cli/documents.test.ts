// `whogets notice` and `whogets subprocessors` as calls.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { call, folderWith, quickstart } from "./terminal";

describe("whogets notice", () => {
  it("prints Markdown or JSON, and writes a file", async () => {
    const folder = folderWith();
    const { code, out } = await call(["notice", "--map", quickstart], { folder });
    expect(code).toBe(0);
    expect(out).toMatch(/^# Example SIA: recipients, transfers and retention/);
    const json = JSON.parse((await call(["notice", "--map", quickstart, "--json"], { folder })).out);
    expect(json.parts.map(({ id }: { id: string }) => id)).toEqual(["recipients", "transfers", "retention"]);
    const file = await call(["notice", "--map", quickstart, "--language", "fr", "--flows", "-o", "n.md"], { folder });
    expect([file.code, file.err]).toEqual([0, "wrote n.md (on 2026-11-01)\n"]);
    expect(readFileSync(join(folder, "n.md"), "utf8")).toContain("(flux : orders/stripe; champs vides : flows.orders/stripe.role)");
  });

  it("refuses what it cannot do, and writes nothing", async () => {
    const folder = folderWith();
    for (const args of [
      ["--language", "xx"],
      ["--on", "x"],
      ["--json", "--flows"],
      ["-o", "datamap.yaml"],
    ])
      expect((await call(["notice", "--map", quickstart, ...args], { folder })).code).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("whogets subprocessors", () => {
  it("prints and writes the list; the ending decides", async () => {
    const folder = folderWith();
    const { code, out } = await call(["subprocessors", "--map", quickstart, "--since", quickstart], { folder });
    expect(code).toBe(0);
    expect(out).toContain("# Example SIA: processors and sub-processors");
    expect(out).toContain("## Changes since 1 November 2026\n\nNone.\n");
    await call(["subprocessors", "--map", quickstart, "-o", "s.html"], { folder });
    expect(readFileSync(join(folder, "s.html"), "utf8")).toMatch(/^<!doctype html>/);
    expect(JSON.parse((await call(["subprocessors", "--map", quickstart, "--json"], { folder })).out).since).toBeNull();
  });

  it("refuses what it cannot do, and writes nothing", async () => {
    const folder = folderWith();
    for (const args of [
      ["-o", "s.pdf"],
      ["-o", "s.md", "--json"],
      ["--format", "x"],
      ["--since", "none.yaml"],
      ["-o", "datamap.json"],
    ])
      expect((await call(["subprocessors", "--map", quickstart, ...args], { folder })).code, args.join(" ")).toBe(2);
    expect(readdirSync(folder)).toEqual([]);
  });
});
