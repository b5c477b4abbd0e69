// Every statement of an example leads to its passage in the policy text, where the texts are at hand.

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type DataMap, loadDataMap, locateEvidence } from "whogets";
import alipartnership from "../../examples/alipartnership";
import apimpex from "../../examples/apimpex";
import aptolux from "../../examples/aptolux";

/** Where the policy texts lie; they are not ours to publish. */
const folder = process.env.WHOGETS_POLICIES ?? fileURLToPath(new URL("../../../shared/policies", import.meta.url));

interface Found {
  readonly document: string;
  readonly start: string;
  readonly end: string;
  readonly nth?: number;
}

/** Every locator anywhere in a map. */
function locatorsIn(value: unknown): readonly Found[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "start" in value && "end" in value && "document" in value ? [value as Found] : [];
  return [...own, ...Object.values(value).flatMap(locatorsIn)];
}

const read = (name: string): DataMap => {
  const file = fileURLToPath(new URL(`../../examples/${name}.yaml`, import.meta.url));
  return loadDataMap(readFileSync(file, "utf8"), { file });
};

const examples: Readonly<Record<string, DataMap>> = {
  apimpex,
  aptolux,
  "unnamed-shop": read("unnamed-shop"),
  alipartnership,
  imkeys: read("imkeys"),
};

describe.each(Object.entries(examples))("%s", (_, map) => {
  it("rests every collection, activity, flow, party and mention on the text", () => {
    const silent = [...map.collection, ...map.flows, ...map.parties, ...map.mentions, ...map.missing, ...map.subjects].filter(
      (one) => one.evidence.length === 0,
    );
    expect(silent).toEqual([]);
  });

  for (const document of map.documents) {
    const file = `${folder}/${document.file}`;
    it.skipIf(!existsSync(file))(
      `has locators that resolve in ${document.file}${existsSync(file) ? "" : " (skipped: the policy texts are not here)"}`,
      () => {
        const text = readFileSync(file, "utf8");
        const locators = locatorsIn(map).filter((one) => one.document === document.id);
        expect(locators.length).toBeGreaterThan(30);
        const lost = locators.map((one) => ({ ...one, ...locateEvidence(text, one) })).filter((one) => !one.found);
        expect(lost).toEqual([]);
      },
    );
  }
});
