// The two scripts for those who keep the catalogue: what is due, and the file of a new vendor.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defineVendor, due, memory, sourced, vendors } from "whogets/processors";
import { run as runStale, staleText } from "../../scripts/catalogue-stale";
import { indexWith, requireName, requireNewSlug, run as runNew, vendorText } from "../../scripts/vendor-new";
import { staleOn } from "../../src/processors/stale";

const collected = () => {
  const texts = { out: "", err: "" };
  return {
    texts,
    out: (text: string) => {
      texts.out += text;
    },
    err: (text: string) => {
      texts.err += text;
    },
  };
};

describe("catalogue:stale", () => {
  const acme = defineVendor({
    slug: "acme",
    name: "Acme",
    kind: "crm",
    entities: { US: { name: memory("Acme, Inc."), country: "US", dpf: due(sourced("active", "list"), "2026-06-01") } },
    services: { crm: { name: "Acme", role: memory("processor"), categories: ["contact.email"], purposes: ["crm.sales"] } },
    otherNames: [],
    domains: memory(["acme.example"]),
    sources: { list: { kind: "register", title: "The list", seen: "2026-01-01" } },
    reviewed: "2026-01-01",
    recheckAfter: "2026-07-01",
  });

  it("has a row from the day after its day on", () => {
    expect(staleOn([acme], "2026-06-01")).toEqual([]);
    const fact = { vendor: "acme", what: "entities.US.dpf", recheckAfter: "2026-06-01", fromMemory: 0 };
    expect(staleOn([acme], "2026-06-02")).toEqual([fact]);
    expect(staleOn([acme], "2026-07-01")).toEqual([fact]);
    expect(staleOn([acme], "2026-07-02")).toEqual([fact, { vendor: "acme", what: "record", recheckAfter: "2026-07-01", fromMemory: 3 }]);
  });

  it("counts what is past its day", () => {
    expect(staleText("2026-01-01")).toMatch(/^0 of \d+ records and 0 of \d+ facts with a day of their own are past it on 2026-01-01\.\n$/);
    const all = staleText("2099-01-01");
    expect(all).toContain(`${vendors.length} of ${vendors.length} records and `);
    expect(all.trimEnd().split("\n").length - 1).toBe(staleOn(vendors, "2099-01-01").length);
  });

  it("ends with 0, whatever it finds, and with 2 where it cannot look", () => {
    const { texts, out, err } = collected();
    expect(runStale(["--on", "2099-01-01"], out, err)).toBe(0);
    expect(texts.err).toBe("");
    expect(runStale([], out, err)).toBe(2);
    expect(runStale(["--on", "2026-02-30"], out, err)).toBe(2);
    expect(texts.err).toContain('"2026-02-30" is not a day that exists');
  });
});

describe("vendor:new", () => {
  const source = fileURLToPath(new URL("../../src/processors", import.meta.url));
  const index = readFileSync(join(source, "index.ts"), "utf8");
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "whogets-vendor-"));
    cpSync(join(source, "index.ts"), join(folder, "index.ts"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it("writes the file and its three lines, and not twice", () => {
    const { texts, out, err } = collected();
    expect(runNew(["acme-mail", "Acme Mail"], folder, "2028-02-29", out, err)).toBe(0);
    const file = readFileSync(join(folder, "acme-mail.ts"), "utf8");
    expect(file).toBe(vendorText("acme-mail", "Acme Mail", "2028-02-29"));
    expect(file).toContain('recheckAfter: "2029-02-28"');
    const after = readFileSync(join(folder, "index.ts"), "utf8");
    expect(after).toBe(indexWith(index, "acme-mail"));
    expect(runNew(["acme-mail", "Acme Mail"], folder, "2028-02-29", out, err)).toBe(2);
    expect(texts.err).toContain("acme-mail.ts is there already");
    expect(readFileSync(join(folder, "index.ts"), "utf8")).toBe(after);
  });

  it.each([
    ["aaa", 'import { aaa } from "./aaa";\nimport { activecampaign }', "[\n  aaa,\n  activecampaign,"],
    ["klaviyo-two", 'import { klaviyoTwo } from "./klaviyo-two";\nimport { laPoste }', "  klaviyo,\n  klaviyoTwo,\n  laPoste,"],
    ["zz-9", 'import { zoom } from "./zoom";\nimport { zz9 } from "./zz-9";', "  zoom,\n  zz9,\n]"],
  ])("keeps the order of the slugs: %s", (slug, imports, list) => {
    const after = indexWith(index, slug);
    expect(after).toContain(imports);
    expect(after).toContain(imports.replaceAll("import {", "export {"));
    expect(after).toContain(list);
    expect(after.split("\n").length).toBe(index.split("\n").length + 3);
  });

  it("changes nothing where a file is there and the index does not know it, or the other way round", () => {
    const { texts, out, err } = collected();
    writeFileSync(join(folder, "acme.ts"), "mine");
    expect(runNew(["acme", "Acme"], folder, "2026-11-26", out, err)).toBe(2);
    expect(readFileSync(join(folder, "acme.ts"), "utf8")).toBe("mine");
    expect(readFileSync(join(folder, "index.ts"), "utf8")).toBe(index);
    expect(texts.out).toBe("");
    expect(() => indexWith(index, "klaviyo")).toThrow("already");
  });

  it.each(["", "Acme", "acme_mail", "acme-", "-acme", "a--b", "9gag", "../acme", "acme.ts", "acme mail", "ácme"])("refuses %j", (slug) => {
    expect(() => requireNewSlug(slug)).toThrow("is no slug");
  });
  it.each(["klaviyo", "la-poste"])("refuses %s, which the catalogue has", (slug) => {
    expect(() => requireNewSlug(slug)).toThrow(`the catalogue has ${slug}`);
  });
  it.each(["index", "on-day", "stale", "new", "memory", "vendors", "find-vendor"])("refuses %s, which the code has", (slug) => {
    expect(() => requireNewSlug(slug)).toThrow("is taken by the code");
  });
  it.each(["", " ", " Acme", "Ac\nme", "Ac\u2028me"])("refuses the name %j", (name) => {
    expect(() => requireName(name)).toThrow("is no name");
  });
  it("takes names with quotation marks", () => {
    expect(() => requireName('VAS "Pasts"')).not.toThrow();
    expect(vendorText("vas", 'VAS "Pasts"', "2026-11-26")).toContain('name: "VAS \\"Pasts\\""');
    expect(() => requireNewSlug("vas")).not.toThrow();
  });
});
