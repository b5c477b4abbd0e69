// The main job on real input: two privacy policies, who gets e-mail addresses, with paths and evidence, and a picture of each.

import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../dist/cli.js", import.meta.url));
const run = (...args) => execFileSync(process.execPath, [cli, ...args], { stdio: "inherit" });

mkdirSync("demo", { recursive: true });
for (const name of ["aptolux", "alipartnership"]) {
  const map = `examples/${name}.ts`;
  console.log(`\n$ npx whogets email --map ${map}`);
  run("email", "--map", map);
  console.log(`\n$ npx whogets draw --map ${map} -o demo/${name}.svg`);
  run("draw", "--map", map, "-o", `demo/${name}.svg`);
}
console.log("\nOpen demo/aptolux.svg and demo/alipartnership.svg in a browser.");
