// Bundles the script of the page, and puts it as a text in the place of src/page/script.ts: for tsup, and for vitest, which runs the sources.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../", import.meta.url));
const place = /[\\/]src[\\/]page[\\/]script\.ts$/;

/** The script and the packages in it. The same sources and packages give the same text. */
export async function bundlePageScript(): Promise<string> {
  const { outputFiles, metafile } = await build({
    entryPoints: [`${root}src/page/browser/main.ts`],
    absWorkingDir: root,
    tsconfig: `${root}src/page/browser/tsconfig.json`,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "iife",
    target: "es2022",
    charset: "ascii",
    legalComments: "none",
  });
  const folders = Object.keys(metafile.inputs).flatMap((path) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []);
  const packages = [...new Set(folders)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(`${root}${folder}/package.json`, "utf8")) as Record<string, string>;
    return `${name} ${version} (${license})`;
  });
  return `/*! whogets (MIT), with ${packages.join(", ")} */\n${outputFiles[0]?.text ?? ""}`;
}

let made: Promise<string> | undefined;
const moduleText = async (): Promise<string> => {
  made ??= bundlePageScript();
  return `export const pageScript = ${JSON.stringify(await made)};\n`;
};

/** For tsup. */
export const pageScriptForEsbuild: NonNullable<NonNullable<Parameters<typeof build>[0]["plugins"]>[number]> = {
  name: "page-script",
  setup(builder) {
    builder.onLoad({ filter: place }, async () => ({ contents: await moduleText(), loader: "js" }));
  },
};

/** For vitest. */
export const pageScriptForVite = {
  name: "page-script",
  enforce: "pre" as const,
  load: (id: string): Promise<string> | undefined => (place.test(id) ? moduleText() : undefined),
};
