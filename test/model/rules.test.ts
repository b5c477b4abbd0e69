// Every rule of the loader is broken once: the place, the words and the suggestion are exact, and a near miss loads.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { tryLoadDataMap } from "whogets";
import { type RuleCase, ruleCases } from "./rule-cases";

const issuesOf = (text: string, format: RuleCase["format"] = "yaml") => tryLoadDataMap(text, { format }).issues;

describe.each(ruleCases.map((one) => ({ ...one, title: one.of === undefined ? one.rule : `${one.rule}: ${one.of}` })))("$title", (one) => {
  const issues = issuesOf(one.text, one.format);

  it("says what, where, and what to do", () => {
    expect(issues.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual(one.says);
    expect(new Set(issues.map(({ rule }) => rule))).toEqual(new Set([one.rule]));
  });

  it("suggests what was meant, if anything is near", () => {
    expect(issues[0]?.suggestion ?? null).toBe(one.suggestion ?? null);
  });

  it("lets the corrected text load", () => {
    expect(issuesOf(one.near, one.format)).toEqual([]);
  });
});

describe("the list of cases", () => {
  const source = ["../../src/model/", "../../src/processors/"]
    .map((folder) => fileURLToPath(new URL(folder, import.meta.url)))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith(".ts"))
        .map((file) => readFileSync(`${folder}${file}`, "utf8")),
    )
    .join("\n");

  it("has every rule that the source names", () => {
    const named = [
      ...source.matchAll(/\brule: "([a-z-]+)"|\b(?:say|placed|Unreadable|syntax)\(\s*"([a-z-]+)"|\? "(too-[a-z]+)" : "(too-[a-z]+)"/g),
    ].flatMap((match) => match.slice(1).filter((part) => part !== undefined));
    const made = [...["party", "subject", "category", "purpose", "document"], ...["vendor", "service", "entity"]].map(
      (kind) => `unknown-${kind}`,
    );
    expect([...new Set(ruleCases.map(({ rule }) => rule))].sort()).toEqual([...new Set([...named, ...made])].sort());
  });

  it("is worded in one way: lower case first, no full stop, no verdict", () => {
    for (const { says } of ruleCases) {
      for (const line of says) {
        const message = line.replace(/^\d+:\d+ /, "");
        expect(message).toMatch(/^(?:[a-z"0-9]|not YAML|not JSON)/);
        expect(message).not.toMatch(/\.$|compliant|lawful|unlawful|illegal|\bsafe\b|invalid/i);
      }
    }
  });
});
