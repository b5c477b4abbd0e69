// What the README shows is what runs: quoted files are the files, printed output is the output. `UPDATE_README=1 npx vitest run test/readme` renews it.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "node:util";
import { describe, expect, it, vi } from "vitest";
import { run } from "../../src/cli/run";
import type { Terminal } from "../../src/cli/terminal";
import * as drawing from "../../src/draw";
import * as whogets from "../../src/index";
import * as node from "../../src/node";
import * as page from "../../src/page";
import * as processors from "../../src/processors";
import * as render from "../../src/render";

const root = fileURLToPath(new URL("../../", import.meta.url));
const readme = readFileSync(`${root}README.md`, "utf8");

/** `<!-- file: F -->`, `<!-- run: COMMAND -->` or `<!-- printed by: F -->`, then a fenced block. */
const quoted = /<!-- (file|run|printed by): (.+?) -->\n```(\w+)\n([\s\S]*?)```/g;

async function printed(command: string): Promise<string> {
  let text = `$ ${command.replace("whogets", "npx whogets")}\n`;
  const terminal: Terminal = {
    out: (part) => {
      text += part;
    },
    err: (part) => {
      text += part;
    },
    interactive: false,
    showsProgress: false,
    canAsk: false,
    columns: 100,
    today: "2026-11-01",
    env: {},
    resolve: (path) => `${root}${path}`,
    ask: () => Promise.reject(new Error("nobody to ask")),
  };
  const code = await run(terminal, command.split(" ").slice(1), "0.0.0");
  expect(code).toBe(0);
  return text;
}

/** What a program of the README writes with `console.log`. */
async function printedBy(file: string): Promise<string> {
  let text = "";
  const log = vi.spyOn(console, "log").mockImplementation((...values: readonly unknown[]) => {
    text += `${format(...values)}\n`;
  });
  await import(`${root}${file}`);
  log.mockRestore();
  return text;
}

async function expectedOf(kind: string, what: string): Promise<string> {
  if (kind === "run") return printed(what);
  return kind === "file" ? readFileSync(`${root}${what}`, "utf8") : printedBy(what);
}

describe("README", () => {
  const blocks = [...readme.matchAll(quoted)].map(([, kind = "", what = "", , body = ""]) => ({ kind, what, body }));

  it("has blocks to check", () => {
    expect(blocks.length).toBeGreaterThanOrEqual(5);
  });

  it.each(blocks)("$kind $what", async ({ kind, what, body }) => {
    const expected = await expectedOf(kind, what);
    if (process.env.UPDATE_README !== undefined) {
      const now = readFileSync(`${root}README.md`, "utf8");
      const renewed = now.replace(quoted, (whole, k: string, w: string, language: string) =>
        k === kind && w === what ? `<!-- ${k}: ${w} -->\n\`\`\`${language}\n${expected}\`\`\`` : whole,
      );
      writeFileSync(`${root}README.md`, renewed);
      return;
    }
    expect(body).toBe(expected);
  });

  it("links to files that are there", () => {
    const links = [...readme.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, target = ""]) => target);
    expect(links.filter((target) => !existsSync(`${root}${target}`))).toEqual([]);
  });

  it("names commands and options that the help knows", async () => {
    const help = await printed("whogets --help");
    for (const [, command = ""] of readme.matchAll(/^\| `whogets (\w+)[^`]*` \|/gm)) {
      expect(["email"].includes(command) || help.includes(`  whogets ${command}`), command).toBe(true);
    }
  });

  describe("API part", () => {
    const api = /^## API$([\s\S]*?)^## /m.exec(readme)?.[1] ?? "";
    // Vendors are left out: a vendor is one file and its lines in the index.
    const isVendor = (value: unknown): boolean => typeof value === "function" && "record" in value;
    const namesOf = (entry: object): readonly string[] => Object.entries(entry).flatMap(([name, value]) => (isVendor(value) ? [] : [name]));

    it.each([
      ["whogets", whogets],
      ["whogets/processors", processors],
      ["whogets/render", render],
      ["whogets/draw", drawing],
      ["whogets/page", page],
      ["whogets/node", node],
    ] as const)("has every value that %s exports, and no other", (entry, exported) => {
      const part = api.split(/^### /m).find((one) => one.startsWith(`\`${entry}\``)) ?? "";
      const rows = [...part.matchAll(/^\| `(\w+)/gm)].map(([, name = ""]) => name);
      expect([...rows].sort()).toEqual([...namesOf(exported)].sort());
    });
  });
});
