// What only a process shows: pipes that close, no terminal, folders that may not be written, pipes and devices in place of a map.

import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { folderWith, quickstart, root, start } from "./terminal";

describe("a process", () => {
  it("answers, with exit code 0, on stdout", async () => {
    const { code, out, err } = await start(["email", "--json", "--map", quickstart]);
    expect([code, err]).toEqual([0, ""]);
    expect((JSON.parse(out) as { recipients: readonly unknown[] }).recipients).toHaveLength(3);
  });

  it("says misuse on stderr, with exit code 2", async () => {
    expect(await start(["emial", "--map", quickstart])).toEqual({
      code: 2,
      out: "",
      err: 'whogets: unknown category "emial"; did you mean "email"?\n',
    });
  });

  it("knows its version", async () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as { version: string };
    expect(await start(["--version"])).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  it("needs nothing but node: no other program, no home, no network", async () => {
    const { code, out } = await start(["draw", "--map", quickstart], { env: { PATH: "/nonexistent", HOME: "/nonexistent" } });
    expect(code).toBe(0);
    expect(out.startsWith("<svg")).toBe(true);
  });
});

describe("no terminal, no prompt", () => {
  test.each([{}, { CI: "1" }])("init ends with exit code 2, naming the option (%j)", async (env) => {
    const folder = folderWith();
    expect(await start(["init"], { folder, env })).toEqual({
      code: 2,
      out: "",
      err: "whogets: nobody can be asked here; say --name (see: whogets init --help)\n",
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it.skipIf(process.platform === "win32")("also when stdin never ends", async () => {
    const folder = folderWith();
    const { code, out } = await start([], { folder, script: "sleep 5 | (whogets init; echo $?)" });
    expect([code, out]).toEqual([0, "2\n"]);
  });
});

const posix = process.platform !== "win32";

describe.skipIf(!posix)("streams", () => {
  const many = JSON.stringify({
    name: "t",
    controller: {},
    parties: Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`p${at}`, { name: "n".repeat(200) }])),
    activities: { a: { data: ["contact.email"], flows: [{ to: Array.from({ length: 3000 }, (_, at) => `p${at}`) }] } },
  });

  test.each(["all", "all --json", "show", "show --json"])("`whogets %s | head -1` is quiet", async (command) => {
    const folder = folderWith({ "datamap.json": many });
    const { out, err } = await start([], { folder, script: `(whogets ${command}; echo "code $?" >&2) | head -1` });
    expect(out.split("\n")).toHaveLength(2);
    expect(err).toBe("map: datamap.json\ncode 0\n");
  });

  it("a long answer reaches a slow reader whole", async () => {
    const folder = folderWith({ "datamap.json": many });
    const { out } = await start([], { folder, script: "whogets show --json | (sleep 1; cat)" });
    expect((JSON.parse(out) as { parties: readonly unknown[] }).parties).toHaveLength(3000);
  });

  it.skipIf(!existsSync("/dev/full"))("a full disk is told, with exit code 2", async () => {
    const folder = folderWith({ "datamap.json": '{"name":"t","controller":{}}' });
    const { out, err } = await start([], { folder, script: "whogets show > /dev/full; echo $?" });
    expect([out, err]).toEqual(["2\n", "map: datamap.json\nwhogets: cannot write the answer: ENOSPC\n"]);
  });

  it("a reader of stderr that has gone is no matter", async () => {
    const folder = folderWith({ "datamap.json": '{"name":"t","controller":{}}' });
    const { out } = await start([], { folder, script: "(whogets show > answer; echo $? > code) 2>&1 | true; cat code; head -c 10 answer" });
    expect(out).toBe("0\nt, as of a");
  });
});

describe.skipIf(!posix)("in place of a map", () => {
  test.each(["datamap.yaml", "datamap.ts", "datamap.json"])("a pipe called %s does not hang", async (name) => {
    const folder = folderWith();
    execFileSync("mkfifo", [join(folder, name)]);
    expect(await start(["all"], { folder })).toEqual({
      code: 2,
      out: "",
      err: `map: ${name}\nwhogets: cannot read "${folder}/${name}": it is a pipe or a device; name a file\n`,
    });
  });

  it("a device does not, either", async () => {
    const folder = folderWith();
    execFileSync("ln", ["-s", "/dev/zero", join(folder, "zero.yaml")]);
    expect((await start(["all", "--map", "zero.yaml"], { folder })).err).toContain("it is a pipe or a device; name a file");
  });

  it("a file of 50 MB is refused without being read", async () => {
    const folder = folderWith({ "big.yaml": Buffer.alloc(50 * 1024 * 1024, "#"), "big.ts": Buffer.alloc(50 * 1024 * 1024, " ") });
    for (const name of ["big.yaml", "big.ts"])
      expect((await start(["all", "--map", name], { folder })).err).toBe(
        `whogets: cannot read "${folder}/${name}": it has 52428800 bytes; a map may have 8388608\n`,
      );
  });
});

/** Rights mean nothing to root, who runs tests in containers: nobody does it for us. */
const nobody = process.getuid?.() === 0 ? 65534 : undefined;

describe.skipIf(!posix)("where writing or reading is not allowed", () => {
  const closed = (files: Readonly<Record<string, string>>): string => {
    const folder = folderWith(files);
    chmodSync(folder, 0o555);
    return folder;
  };
  const asNobody = nobody === undefined ? {} : { as: nobody };

  it("init writes nothing", async () => {
    const folder = closed({});
    expect(await start(["init", "--name", "x"], { folder, ...asNobody })).toEqual({
      code: 2,
      out: "",
      err: `whogets: cannot write "${folder}/datamap.yaml": writing there is not allowed\n`,
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("draw leaves the picture that is there", async () => {
    const folder = closed({ "flows.svg": "old", "datamap.json": '{"name":"t","controller":{}}' });
    chmodSync(join(folder, "flows.svg"), 0o666);
    expect((await start(["draw", "-o", "flows.svg"], { folder, ...asNobody })).err).toContain(
      `cannot write "${folder}/flows.svg": writing there is not allowed`,
    );
    expect(readdirSync(folder).sort()).toEqual(["datamap.json", "flows.svg"]);
    expect(readFileSync(join(folder, "flows.svg"), "utf8")).toBe("old");
  });

  it("draw leaves a file that may only be read", async () => {
    const folder = folderWith({ "flows.svg": "old", "datamap.json": '{"name":"t","controller":{}}' });
    chmodSync(folder, 0o777);
    chmodSync(join(folder, "flows.svg"), 0o444);
    expect((await start(["draw", "-o", "flows.svg"], { folder, ...asNobody })).code).toBe(2);
    expect(readFileSync(join(folder, "flows.svg"), "utf8")).toBe("old");
  });

  it("an unreadable map is told", async () => {
    const folder = folderWith({ "datamap.yaml": "name: t\ncontroller: {}\n" });
    chmodSync(folder, 0o755);
    chmodSync(join(folder, "datamap.yaml"), 0o000);
    expect((await start(["all"], { folder, ...asNobody })).err).toBe(
      `map: datamap.yaml\nwhogets: cannot read "${folder}/datamap.yaml": reading it is not allowed\n`,
    );
  });

  it("a map in a folder that may not be written is read, and nothing is left there", async () => {
    const folder = folderWith({
      "datamap.ts": 'import { defineDataMap } from "whogets";\nexport default defineDataMap({ name: "t", controller: {} });\n',
    });
    chmodSync(folder, 0o555);
    expect((await start(["all"], { folder, ...asNobody })).code).toBe(0);
    expect(readdirSync(folder)).toEqual(["datamap.ts"]);
  });
});

it("writes from the folder of the user, not of the program", async () => {
  const folder = folderWith({ "datamap.json": '{"name":"t","controller":{}}' });
  mkdirSync(join(folder, "out"));
  writeFileSync(join(folder, "out/flows.svg"), "old");
  expect((await start(["draw", "-o", "out/flows.svg"], { folder })).code).toBe(0);
  expect(readFileSync(join(folder, "out/flows.svg"), "utf8")).toMatch(/^<svg/);
});
