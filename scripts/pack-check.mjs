// Packs the package as it would be published, checks it with publint and attw, then uses it in an empty project: ESM, CJS, types, command line.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "whogets-pack-"));
const run = (command, args, cwd = process.cwd()) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
const step = (name, work) => {
  try {
    const result = work();
    console.log(`ok   ${name}`);
    return result;
  } catch (error) {
    console.error(`FAIL ${name}\n${error.stdout ?? ""}${error.stderr ?? error.message}`);
    process.exitCode = 1;
    throw new Error(name);
  }
};

try {
  step("npm pack", () => run("npm", ["pack", "--silent", "--pack-destination", folder]));
  const tarball = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith(".tgz")),
  );
  step("publint", () => run("npx", ["publint", "--strict", tarball]));
  step("attw --profile node16", () => run("npx", ["attw", "--profile", "node16", tarball]));
  const user = join(folder, "user");
  step("install in an empty project", () => {
    execFileSync("mkdir", [user]);
    writeFileSync(join(user, "package.json"), '{"name":"user","private":true,"type":"module"}\n');
    run("npm", ["install", "--silent", "--no-audit", "--no-fund", "--prefer-offline", tarball], user);
  });
  const map = `{ name: "t", controller: {}, parties: { a: {} }, activities: { b: { data: ["contact.email"], flows: [{ to: ["a"] }] } } }`;
  const question = `whoGets(defineDataMap(${map}), { data: ["contact.email"] }).recipients[0].id`;
  step("import", () => {
    writeFileSync(
      join(user, "a.mjs"),
      `import { defineDataMap, whoGets, drawFlow } from "whogets";\nimport { klaviyo } from "whogets/processors";\nimport { readDataMap } from "whogets/node";\nimport { draw } from "whogets/draw";\nimport { drawPage } from "whogets/page";\nif (!drawPage(defineDataMap(${map})).startsWith("<!doctype html>")) throw new Error("no page");\nif (${question} !== "a" || klaviyo().vendor !== "klaviyo" || !readDataMap || !drawFlow || !draw) throw new Error("wrong");\n`,
    );
    run("node", ["a.mjs"], user);
  });
  step("require", () => {
    writeFileSync(
      join(user, "a.cjs"),
      `const { defineDataMap, whoGets } = require("whogets");\nconst { klaviyo } = require("whogets/processors");\nrequire("whogets/render"); require("whogets/node");\nif (typeof require("whogets/draw").draw(defineDataMap(${map}), { view: "network" }) !== "string") throw new Error("wrong");\nif (typeof require("whogets/page").drawPage !== "function") throw new Error("no page");\nif (${question} !== "a" || klaviyo().vendor !== "klaviyo") throw new Error("wrong");\n`,
    );
    run("node", ["a.cjs"], user);
  });
  step("npx whogets on a YAML map", () => {
    writeFileSync(
      join(user, "datamap.yaml"),
      "name: t\ncontroller: {}\nparties: { a: {} }\nactivities: { b: { data: [contact.email], flows: [{ to: [a] }] } }\n",
    );
    const answer = JSON.parse(run("npx", ["whogets", "email", "--json"], user));
    if (answer.recipients[0].id !== "a") throw new Error("wrong answer");
  });
} catch (error) {
  if (process.exitCode !== 1) throw error;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
