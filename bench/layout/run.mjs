// Our layout against dot, ELK and dagre, on the examples and on maps made to sizes: what is wrong in each drawing, and how long it took.
// Prints numbers and decides nothing.
//
//     npm run bench:layout [-- --maps made-25,made-60] [--engines ours,dot] [--fresh 3] [--limit 60] [--modes flat,boxed,svg]

import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "tsup";
import { printTables } from "./table.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : process.argv[at + 1];
};
const examples = ["aptolux", "alipartnership", "apimpex", "unnamed-shop", "imkeys"];
const sizes = [25, 60, 150, 400, 1000];
const maps = option("maps", [...examples, ...sizes.map((size) => `made-${size}`)].join(",")).split(",");
const names = option("engines", "ours,dot,elk,dagre").split(",");
const modes = option("modes", "flat,boxed,svg").split(",");
const [fresh, limit] = [Number(option("fresh", "3")), Number(option("limit", "60"))];

const folder = `${root}/node_modules/.cache/bench-layout`;
mkdirSync(folder, { recursive: true });
await build({
  entry: { maps: `${root}/bench/layout/maps.ts` },
  outDir: folder,
  format: "esm",
  outExtension: () => ({ js: ".mjs" }),
  noExternal: [/^whogets/],
  target: "node20",
  silent: true,
  config: false,
  clean: false,
});
const bundle = pathToFileURL(`${folder}/maps.mjs`).href;
const { graphOf, mapNamed } = await import(bundle);

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];

/** One engine on one map; null if it does not finish. */
function measured(name, file, mode, map) {
  const results = [];
  for (let run = 0; run < fresh; run++) {
    const args = [fileURLToPath(new URL("child.mjs", import.meta.url)), name, file, bundle, mode, map, root];
    const { status, error, stdout, stderr } = spawnSync("node", args, { encoding: "utf8", timeout: limit * 1000, maxBuffer: 1e9 });
    if (error !== undefined) return { failed: `> ${limit} s` };
    if (status !== 0) return { failed: "fails", why: (/^\w*(?:Error|Exception).*/m.exec(stderr)?.[0] ?? stderr).slice(0, 160) };
    results.push(JSON.parse(stdout));
    if (results[0].first > 15_000) break;
  }
  const later = results.flatMap((one) => one.later);
  const first = median(results.map((one) => one.first));
  return { first, warm: later.length > 0 ? median(later) : first, counts: results[0].counts };
}

const rows = [];
for (const map of maps) {
  for (const mode of modes) {
    const graph = graphOf(mapNamed(map, root), mode !== "flat");
    const file = `${folder}/${map}-${mode}.json`;
    writeFileSync(file, JSON.stringify(graph));
    for (const name of names.flatMap((one) => (mode === "svg" && one === "ours" ? ["ours", "whole"] : [one]))) {
      const result = measured(name, file, mode, map);
      rows.push({ map, mode, name, boxes: graph.boxes.length, links: graph.links.length, ...result });
      process.stderr.write(`${map} ${mode} ${name} ${result.failed ?? `${result.warm.toFixed(1)} ms`} ${result.why ?? ""}\n`);
    }
  }
}
writeFileSync(`${folder}/rows.json`, JSON.stringify(rows));
printTables(rows);
