// Several maps in one call: `whogets record A B -o out/` and `whogets impact VENDOR A B`.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { namesFor } from "../../src/cli/several-maps";
import { call, folderWith } from "./terminal";

const map = (name: string, party = "zapier: { name: Zapier, vendor: zapier, country: US }") =>
  `name: ${JSON.stringify(name)}\nasOf: 2026-01-01\ncontroller: { name: ${JSON.stringify(name)}, country: LV }\nsubjects: { s: {} }\nparties: { ${party} }\nactivities: { a: { label: News, subjects: [s], data: [contact.email], flows: [{ to: [${party.split(":")[0]}] }] } }\n`;

/** clients/a, clients/b, clients/c, each with a datamap.yaml. */
function clients(texts: Readonly<Record<string, string>>): string {
  const folder = folderWith();
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(join(folder, "clients", name), { recursive: true });
    if (text !== "") writeFileSync(join(folder, "clients", name, "datamap.yaml"), text);
  }
  return folder;
}

describe("whogets record A B -o FOLDER", () => {
  it("writes one file a map, named after its folder and never after what it says", async () => {
    const folder = clients({ a: map("../../evil"), b: map("B") });
    const { code, out, err } = await call(["record", "clients/a/datamap.yaml", "clients/b", "-o", "out/"], { folder });
    expect([code, out, err]).toEqual([0, "", "wrote 2 of 2 records to out/\n"]);
    expect(readdirSync(join(folder, "out"))).toEqual(["a.md", "b.md"]);
    expect(readdirSync(folder)).toEqual(["clients", "out"]);
    expect(readFileSync(join(folder, "out/b.md"), "utf8")).toMatch(/^# B: Record of processing activities/);
  });

  it("tells a day that does not exist once, before anything is written", async () => {
    const folder = clients({ a: map("A"), b: map("B") });
    const said = 'whogets: "2026-02-30" is not a day that exists; write it as YYYY-MM-DD\n';
    for (const words of [
      ["record", "clients/a", "clients/b", "-o", "out"],
      ["impact", "zapier", "clients/a", "clients/b"],
    ])
      expect(await call([...words, "--on", "2026-02-30"], { folder })).toMatchObject({ code: 2, out: "", err: said });
    expect(readdirSync(folder)).toEqual(["clients"]);
  });

  it("goes on after a map that fails, says which, and exits with 2", async () => {
    const folder = clients({ a: "name: [", b: map("B"), c: "" });
    const { code, err } = await call(
      ["record", "clients/a", "clients/b", "clients/c", "clients/none.yaml", "-o", "out", "--format", "json"],
      { folder },
    );
    expect(code).toBe(2);
    expect(readdirSync(join(folder, "out"))).toEqual(["b.json"]);
    expect(err).toContain("wrote 1 of 4 records to out\nnot written: clients/a, clients/c, clients/none.yaml\n");
    expect(err).toContain('clients/c:\nwhogets: no map in "clients/c"');
  });

  it("shows how far it is at a terminal alone", async () => {
    const folder = clients({ a: map("A"), b: map("B") });
    const args = ["record", "clients/a", "clients/b", "-o", "out/"];
    expect((await call(args, { folder, showsProgress: true })).err).toBe(
      "\r\u001b[K1/2 clients/a\r\u001b[K2/2 clients/b\r\u001b[Kwrote 2 of 2 records to out/\n",
    );
    expect((await call(args, { folder })).err).not.toContain("\u001b");
  });

  it("refuses a file in place of the folder, a map named twice, and options of one file", async () => {
    const folder = clients({ a: map("A") });
    writeFileSync(join(folder, "file"), "x");
    for (const args of [
      ["clients/a"],
      ["clients/a", "-o", "out.docx"],
      ["clients/a", "-o", "file"],
      ["clients/a", "-o", "out/", "--format", "pdf"],
      ["clients/a", "-o", "out/", "--bom"],
      ["clients/a", "-o", "out/", "--map", "clients/a/datamap.yaml"],
      ["clients/a", "clients/a/datamap.yaml", "-o", "out/"],
    ])
      expect((await call(["record", ...args], { folder })).code, args.join(" ")).toBe(2);
    expect(readdirSync(folder)).toEqual(["clients", "file"]);
  });
});

describe("names of records", () => {
  it("come from folder or file, and are told apart by the folder above", () => {
    expect(namesFor(["/x/a/datamap.yaml", "/x/b/shop.yaml"])).toEqual(["a", "shop"]);
    expect(namesFor(["/x/a/datamap.yaml", "/y/A/datamap.yaml", "/y/c/datamap.yaml"])).toEqual(["x-a", "y-A", "c"]);
    expect(namesFor(["/x/a.yaml", "/x/a.json"].slice(0, 1))).toEqual(["a"]);
    expect(() => namesFor(["/x/a.yaml", "/x/a.json"])).toThrow("same file");
    expect(() => namesFor(["/x/a.yaml", "/x/a.yaml"])).toThrow("twice");
  });

  it("have nothing that a system could take for more than a name", () => {
    expect(namesFor(["/x/.hid den/datamap.yaml", "/x/con.yaml", "/x/=1+1;|é.yaml", "/x/\u202e\n.yaml"])).toEqual([
      "hid-den",
      "map-con",
      "1-1-é",
      "map",
    ]);
  });
});

describe("whogets impact", () => {
  const folder = clients({
    a: map("A"),
    b: map("B", 'tool: { name: "Zapier Inc.", country: US }'),
    c: map("C", "mailer: { name: Mailer }"),
    d: "name: [",
  });

  it("names the maps with flows, data and activities, found by vendor or by a name of the catalogue", async () => {
    const { code, out } = await call(["impact", "zapier", "clients/a", "clients/b", "clients/c", "--json"], { folder });
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      asked: "zapier",
      maps: [
        {
          file: "clients/a",
          vendor: "zapier",
          parties: [{ id: "zapier", by: "id" }],
          flows: ["a/zapier"],
          data: ["contact.email"],
          activities: [{ id: "a", name: "News" }],
        },
        { file: "clients/b", parties: [{ id: "tool", by: "catalogue-name" }], flows: ["a/tool"] },
      ],
      untouched: ["clients/c"],
      failed: [],
    });
  });

  it("prints a table, and exits with 2 where a map could not be read", async () => {
    const { code, out, err } = await call(["impact", "Zapier", "clients/a", "clients/c", "clients/d"], { folder });
    expect(code).toBe(2);
    expect(out).toMatch(
      /^Map .*\nclients\/a; on 2026-01-01 +zapier +contact\.email +News +a\/zapier\n1 of 3 maps has Zapier; 1 could not be read\n$/,
    );
    expect(err).toContain("clients/d:\n");
  });

  it("says what is near where nothing is found", async () => {
    const { code, out } = await call(["impact", "zapierr", "clients/c"], { folder });
    expect([code, out]).toEqual([0, "0 of 1 map have zapierr; names that are near: Zapier\n"]);
    expect((await call(["impact", " ", "clients/c"], { folder })).code).toBe(2);
    expect((await call(["impact"], { folder })).code).toBe(2);
  });
});
