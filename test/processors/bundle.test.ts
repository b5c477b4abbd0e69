// Whoever imports one vendor from the built package bundles that one and no other.

import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import { vendors } from "whogets/processors";

const dist = fileURLToPath(new URL("../../dist", import.meta.url));

/** The minified bundle of a few lines that use the built package. */
async function bundleOf(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dist, loader: "js" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "node",
    logLevel: "silent",
  });
  return outputFiles.map(({ text }) => text).join("");
}

/** The vendors whose records are in a bundle. */
const vendorsIn = (bundle: string): readonly string[] =>
  vendors.map(({ record }) => record.slug).filter((slug) => bundle.includes(`slug:"${slug}"`));

describe("a bundle of the built package", () => {
  it.each([
    ["klaviyo", "klaviyo"],
    ["unnamedCarrier", "unnamed-carrier"],
  ])("has %s alone where it alone is imported, in less than 8 kB", async (name, slug) => {
    const bundle = await bundleOf(`import { ${name} } from "./processors.js"; console.log(${name}());`);
    expect(vendorsIn(bundle)).toEqual([slug]);
    expect(bundle.length).toBeLessThan(8_000);
  });

  it("has two where two are imported", async () => {
    const bundle = await bundleOf(`import { klaviyo, stripe } from "./processors.js"; console.log(klaviyo(), stripe());`);
    expect(vendorsIn(bundle)).toEqual(["klaviyo", "stripe"]);
  });

  it("has none where a vendor of one's own is defined", async () => {
    const bundle = await bundleOf(`import { defineVendor } from "./processors.js"; console.log(defineVendor);`);
    expect(vendorsIn(bundle)).toEqual([]);
  });

  it("has all where the list is imported, so that the test can tell", async () => {
    const bundle = await bundleOf(`import { vendors } from "./processors.js"; console.log(vendors);`);
    expect(vendorsIn(bundle)).toHaveLength(vendors.length);
  });
});
