// `whogets init`: a first map that loads whatever the name holds, and nothing of the user's is ever overwritten.

import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it, test } from "vitest";
import { writeJsonSchema } from "whogets";
import { readDataMap as readHere } from "whogets/node";
import { catalogue } from "whogets/processors";
import { parse } from "yaml";
import { call, folderWith, root } from "./terminal";

/** TypeScript maps import "whogets": outside the repository they get the copy that reads them, which is the built one. */
const built = (await import(/* @vite-ignore */ `${root}dist/node.js`)) as { readDataMap: typeof readHere };
const readDataMap = (path: string) => (path.endsWith(".ts") ? built.readDataMap(path) : readHere(path));

const init = (folder: string, ...args: readonly string[]) => call(["init", ...args], { folder });

describe("a first map", () => {
  it("in YAML loads, validates, names the day, and comes with its schema", async () => {
    const folder = folderWith();
    const { code, out, err } = await init(folder, "--name", "Example shop", "--country", "lv", "--vendors", " stripe, klaviyo,stripe");
    expect([code, out]).toEqual([0, ""]);
    expect(err).toBe(
      "wrote datamap.yaml and whogets.schema.json (completion for editors)\nnext: whogets email · whogets show · whogets draw -o flows.svg\n",
    );
    expect(readdirSync(folder).sort()).toEqual(["datamap.yaml", "whogets.schema.json"]);
    const map = await readDataMap(join(folder, "datamap.yaml"));
    expect(map).toMatchObject({ name: "Example shop", asOf: "2026-11-25", controller: { name: "Example shop", country: { value: "LV" } } });
    expect(map.parties.map(({ id, vendor }) => [id, vendor])).toEqual([
      ["klaviyo", "klaviyo"],
      ["stripe", "stripe"],
    ]);
    const schema = JSON.parse(readFileSync(join(folder, "whogets.schema.json"), "utf8")) as object;
    expect(schema).toEqual(JSON.parse(JSON.stringify(writeJsonSchema())));
    const text = readFileSync(join(folder, "datamap.yaml"), "utf8");
    expect(text).toMatch(/^# yaml-language-server: \$schema=.\/whogets.schema.json\n\$schema: .\/whogets.schema.json\nwhogets: 1\n/);
    const ajv = new Ajv({ strict: false });
    (addFormats as unknown as (ajv: Ajv) => void)(ajv);
    expect(ajv.validate(schema, parse(text))).toBe(true);
  });

  it("in TypeScript says the same", async () => {
    const [yaml, ts] = [folderWith(), folderWith()];
    const options = ["--name", "Example shop", "--vendors", "google,klaviyo", "--date", "2026-01-31"];
    await init(yaml, ...options);
    expect((await init(ts, ...options, "--format", "ts")).err).toContain("wrote datamap.ts\n");
    expect(readdirSync(ts)).toEqual(["datamap.ts"]);
    const [one, other] = [await readDataMap(join(yaml, "datamap.yaml")), await readDataMap(join(ts, "datamap.ts"))];
    expect(JSON.stringify(other)).toBe(JSON.stringify(one));
    expect(one).toMatchObject({ asOf: "2026-01-31", controller: { country: null } });
  });

  test.each(["yaml", "ts"])("with every vendor of the catalogue at once (%s)", async (format) => {
    const folder = folderWith();
    expect((await init(folder, "--name", "All", "--vendors", catalogue.slugs.join(","), "--format", format)).code).toBe(0);
    const map = await readDataMap(join(folder, `datamap.${format}`));
    expect(map.parties.map(({ vendor }) => vendor)).toEqual([...catalogue.slugs].sort());
  });

  test.each([
    `Anna's "best" shop \\ {{x}}`,
    "</text><script>alert(1)</script>",
    "👩‍👩‍👧 & Söhne, Łódź, 日本語, شركة",
    "two\nlines\r\nand\ttab",
    "# no comment: true, [x], *a, &b, !c, %d, @e, `f` $" + "{name}",
    "\u001b[31m\u0007\u009b\u2028\u2029\u202e\ufeffx",
    "yes",
    "1.0",
    "---",
    "n".repeat(5000),
  ])("for the name %j, in both languages", async (name) => {
    for (const format of ["yaml", "ts"]) {
      const folder = folderWith();
      expect((await init(folder, `--name=${name}`, "--format", format)).code).toBe(0);
      const text = readFileSync(join(folder, `datamap.${format}`), "utf8");
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/);
      expect((await readDataMap(join(folder, `datamap.${format}`))).name).toBe(name);
    }
  });
});

describe("what is there stays", () => {
  test.each(["whogets.config.ts", "datamap.ts", "datamap.yaml", "datamap.yml", "datamap.json"])("a map called %s", async (name) => {
    for (const format of ["yaml", "ts"]) {
      const folder = folderWith({ [name]: "mine" });
      expect(await init(folder, "--name", "x", "--format", format)).toEqual({
        code: 2,
        out: "",
        err: `whogets: ${name} is already here; nothing was written\n`,
      });
      expect(readdirSync(folder)).toEqual([name]);
      expect(readFileSync(join(folder, name), "utf8")).toBe("mine");
    }
  });

  it("a folder, and a link that leads nowhere, with the name of the map", async () => {
    const folder = folderWith();
    mkdirSync(join(folder, "datamap.yaml"));
    expect((await init(folder, "--name", "x")).err).toBe("whogets: datamap.yaml is already here; nothing was written\n");
    const other = folderWith();
    symlinkSync(join(other, "nowhere.yaml"), join(other, "datamap.yaml"));
    expect((await init(other, "--name", "x")).err).toBe(`whogets: "${other}/datamap.yaml" is already there; nothing was written\n`);
    expect(readdirSync(other)).toEqual(["datamap.yaml"]);
  });

  it("a schema: it is kept, and the map is written", async () => {
    const folder = folderWith({ "whogets.schema.json": "mine" });
    const { code, err } = await init(folder, "--name", "x");
    expect(code).toBe(0);
    expect(err).toContain(
      "wrote datamap.yaml; whogets.schema.json was there and is kept (to renew it: whogets schema -o whogets.schema.json)\n",
    );
    expect(readFileSync(join(folder, "whogets.schema.json"), "utf8")).toBe("mine");
  });
});

describe("asking", () => {
  it("nobody, where there is no terminal: the option is named", async () => {
    const folder = folderWith();
    expect(await init(folder)).toEqual({
      code: 2,
      out: "",
      err: "whogets: nobody can be asked here; say --name (see: whogets init --help)\n",
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("a person, only for what no option says", async () => {
    const folder = folderWith();
    const { code, err } = await call(["init", "--vendors", ""], { folder, answers: ["  Shop ", "de", "ts"] });
    expect(code).toBe(0);
    expect(err.split("\n").slice(0, 3)).toEqual([
      "Whose map is it (name of the shop or company)? ",
      "In which country (two letters, empty = not stated)? ",
      "YAML or TypeScript (yaml/ts)? ",
    ]);
    expect(await readDataMap(join(folder, "datamap.ts"))).toMatchObject({
      name: "Shop",
      controller: { country: { value: "DE" } },
      parties: [],
    });
  });

  it("a person, who may leave all but the name empty", async () => {
    const folder = folderWith();
    expect((await call(["init"], { folder, answers: ["Shop", "", "", ""] })).code).toBe(0);
    expect(readdirSync(folder)).toContain("datamap.yaml");
    expect((await call(["init"], { folder: folderWith(), answers: [""] })).err).toContain(
      "whogets: the name is empty; say whose map it is with --name\n",
    );
  });

  test.each<readonly [readonly string[], string]>([
    [["--name", "  "], "the name is empty; say whose map it is with --name"],
    [["--name", "x", "--country", "Latvia"], 'unknown country "Latvia"; write two letters of ISO 3166-1, perhaps "LV"'],
    [["--name", "x", "--country", "UK"], 'unknown country "UK"; write two letters of ISO 3166-1, perhaps "GB"'],
    [["--name", "x", "--vendors", "klavio"], 'unknown vendor "klavio"; did you mean "klaviyo"?'],
    [
      ["--name", "x", "--vendors", "my-own-vendor"],
      'unknown vendor "my-own-vendor"; leave it out here and write it under parties (all that the catalogue has: whogets init --vendors help)',
    ],
    [["--name", "x", "--format", "xml"], 'unknown format "xml"; known: yaml, ts'],
    [["--name", "x", "--date", "2026-02-30"], '"2026-02-30" is not a day that exists; write it as YYYY-MM-DD'],
    [["--nmae", "x"], 'unknown option "--nmae"; did you mean "--name"?'],
    [["x"], '"whogets init" does not take "x"; see: whogets init --help'],
  ])("is not needed to tell misuse: %j", async (args, message) => {
    const folder = folderWith();
    expect(await init(folder, ...args)).toEqual({ code: 2, out: "", err: `whogets: ${message}\n` });
    expect(readdirSync(folder)).toEqual([]);
  });

  it("for the vendors gives the list", async () => {
    expect(await init(folderWith(), "--vendors", "help")).toEqual({ code: 0, out: `${catalogue.slugs.join("\n")}\n`, err: "" });
  });
});

it("leaves no draft behind", async () => {
  const folder = folderWith();
  writeFileSync(join(folder, "keep"), "");
  await init(folder, "--name", "x");
  expect(readdirSync(folder).sort()).toEqual(["datamap.yaml", "keep", "whogets.schema.json"]);
});
