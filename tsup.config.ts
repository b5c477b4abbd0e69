// Builds the entries as ESM (with the command line, sharing chunks) and as CJS, each with its types.
import { defineConfig } from "tsup";
import { pageScriptForEsbuild } from "./scripts/page-script";

const library = {
  index: "src/index.ts",
  processors: "src/processors/index.ts",
  render: "src/render/index.ts",
  draw: "src/draw.ts",
  page: "src/page/index.ts",
  node: "src/node.ts",
};

export default defineConfig([
  {
    entry: { ...library, cli: "src/cli/main.ts" },
    format: "esm",
    dts: { entry: library },
    target: "node20",
    treeshake: true,
    splitting: true,
    esbuildPlugins: [pageScriptForEsbuild],
  },
  {
    entry: library,
    format: "cjs",
    dts: { entry: library },
    target: "node20",
    treeshake: true,
    shims: true,
    esbuildPlugins: [pageScriptForEsbuild],
  },
]);
