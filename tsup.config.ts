// Builds the entries as ESM (with the command line, sharing chunks) and as CJS, each with its types.
import { defineConfig } from "tsup";

const library = {
  index: "src/index.ts",
  processors: "src/processors/index.ts",
  render: "src/render/index.ts",
  draw: "src/draw.ts",
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
  },
  { entry: library, format: "cjs", dts: { entry: library }, target: "node20", treeshake: true, shims: true },
]);
