// One engine on one map, in a process of its own: `node child.mjs ENGINE GRAPH BUNDLE MODE MAP ROOT`. Prints one line of JSON: times in ms
// (the first run of the process, and later ones) and, for geometry, the counts.

import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { count } from "./count.mjs";
import { engines } from "./engines.mjs";

const [name, file, bundle, mode, map, root] = process.argv.slice(2);
const [mostRuns, enough] = [6, 1500];

const engine = await engines[name](bundle);
const graph = JSON.parse(readFileSync(file, "utf8"));
let work = () => engine.run(graph);
if (mode === "svg" && name === "ours") {
  const { drawFlow, mapNamed } = await import(bundle);
  const named = mapNamed(map, root);
  work = () => drawFlow(named);
} else if (mode === "svg") work = () => engine.svg(graph);

const times = [];
let result;
for (let run = 0, spent = 0; run < mostRuns && spent < enough; run++) {
  const start = performance.now();
  result = await work();
  times.push(performance.now() - start);
  spent += times.at(-1);
}
const counts = mode === "svg" ? null : count(engine.geometry(result, graph));
process.stdout.write(`${JSON.stringify({ first: times[0], later: times.slice(1), counts })}\n`);
