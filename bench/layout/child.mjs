// One engine on one map, in a process of its own: `node child.mjs ENGINE GRAPH BUNDLE MODE MAP ROOT`. Prints one line of JSON: times in ms
// (the first run of the process, and the second half of all) and, for geometry, the counts. The engine `whole` is ours from the map on.

import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { count } from "./count.mjs";
import { engines } from "./engines.mjs";

const [name, file, bundle, mode, map, root] = process.argv.slice(2);
const [mostRuns, enough] = [100, 1500];

const engine = await engines[name === "whole" ? "ours" : name](bundle);
const graph = JSON.parse(readFileSync(file, "utf8"));

async function workIn() {
  if (mode !== "svg") return () => engine.run(graph);
  if (name !== "ours" && name !== "whole") return () => (engine.svg ?? engine.run)(graph);
  const { drawFlow, mapNamed, writerOf } = await import(bundle);
  const named = mapNamed(map, root);
  if (name === "whole") return () => drawFlow(named);
  const write = writerOf(named);
  return () => write(graph);
}

const work = await workIn();
const times = [];
let result;
for (let run = 0, spent = 0; run < mostRuns && spent < enough; run++) {
  const start = performance.now();
  result = await work();
  times.push(performance.now() - start);
  spent += times.at(-1);
}
const counts = mode === "svg" ? null : count(engine.geometry(result, graph));
process.stdout.write(`${JSON.stringify({ first: times[0], later: times.slice(Math.max(1, Math.floor(times.length / 2))), counts })}\n`);
