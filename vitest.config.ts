// Unit tests run on the sources; tests of the package itself run on dist (built before by `npm test`).
import { defineConfig } from "vitest/config";
import { pageScriptForVite } from "./scripts/page-script";

const src = (path: string): string => new URL(`./src/${path}`, import.meta.url).pathname;

export default defineConfig({
  plugins: [pageScriptForVite],
  resolve: {
    alias: [
      { find: /^whogets$/, replacement: src("index.ts") },
      { find: /^whogets\/processors$/, replacement: src("processors/index.ts") },
      { find: /^whogets\/render$/, replacement: src("render/index.ts") },
      { find: /^whogets\/draw$/, replacement: src("draw.ts") },
      { find: /^whogets\/page$/, replacement: src("page/index.ts") },
      { find: /^whogets\/node$/, replacement: src("node.ts") },
    ],
  },
  test: { include: ["test/**/*.test.ts"], testTimeout: 60_000 },
});
