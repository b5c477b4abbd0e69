// How long it takes to import the vendor catalogue, against the package root: a new process for each, turn by turn, medians of the time from
// before the import to after it. Prints numbers and decides nothing.
//
//     npm run build && node bench/import-time.mjs [runs]

import { execFileSync } from "node:child_process";

const runs = Number(process.argv[2] ?? 15);
if (!Number.isInteger(runs) || runs < 1) throw new RangeError(`${process.argv[2]} is no number of runs`);

/** Nothing: what the measuring itself takes. */
const entries = { nothing: "data:text/javascript,", whogets: "../dist/index.js", "whogets/processors": "../dist/processors.js" };

const timeOf = (entry) => {
  const address = new URL(entry, import.meta.url).href;
  const code = `const start = performance.now(); await import(${JSON.stringify(address)}); console.log(performance.now() - start);`;
  return Number(execFileSync(process.execPath, ["--input-type=module", "--eval", code], { encoding: "utf8" }));
};

const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

// The first round reads the files from disk and is thrown away. Turn by turn, so that a busy moment of the machine meets all alike.
const times = Object.fromEntries(Object.keys(entries).map((name) => [name, []]));
for (let run = 0; run <= runs; run++)
  for (const [name, entry] of Object.entries(entries)) {
    const time = timeOf(entry);
    if (run > 0) times[name].push(time);
  }

const medians = Object.fromEntries(Object.entries(times).map(([name, list]) => [name, median(list)]));
for (const [name, list] of Object.entries(times))
  console.log(
    `${name.padEnd(20)} ${medians[name].toFixed(1).padStart(7)} ms (${Math.min(...list).toFixed(1)} to ${Math.max(...list).toFixed(1)}, ${runs} runs)`,
  );
console.log(`whogets/processors / whogets = ${(medians["whogets/processors"] / medians.whogets).toFixed(2)}`);
