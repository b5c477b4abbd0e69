// Files are written whole or not at all, and nothing but a file is ever replaced.

import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { writeWhole } from "../../src/cli/write-file";
import { folderWith } from "./terminal";

const failure = async (path: string, mode: "create" | "replace" = "replace"): Promise<string> =>
  writeWhole(path, "new", mode).then(
    () => "written",
    (error: Error) => `${error.name}: ${error.message}`,
  );

describe("writeWhole", () => {
  it("makes a file, and replaces one", async () => {
    const folder = folderWith({ b: "old, and longer than the new" });
    await writeWhole(join(folder, "a"), "new", "create");
    await writeWhole(join(folder, "b"), "new", "replace");
    expect(readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"))).toEqual(["new", "new"]);
  });

  it("keeps what is there where it should make a file", async () => {
    const folder = folderWith({ a: "old" });
    expect(await failure(join(folder, "a"), "create")).toBe(`UsageError: "${folder}/a" is already there; nothing was written`);
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["a"]);
  });

  it("keeps the rights of a file that it replaces", async () => {
    const folder = folderWith({ a: "old" });
    chmodSync(join(folder, "a"), 0o640);
    await writeWhole(join(folder, "a"), "new", "replace");
    expect(statSync(join(folder, "a")).mode & 0o777).toBe(0o640);
  });

  it("writes through a link, which stays a link", async () => {
    const folder = folderWith({ a: "old" });
    symlinkSync("a", join(folder, "link"));
    await writeWhole(join(folder, "link"), "new", "replace");
    expect(readFileSync(join(folder, "a"), "utf8")).toBe("new");
    expect(lstatSync(join(folder, "link")).isSymbolicLink()).toBe(true);
  });

  test.each([
    ["a folder", "folder", "it is a folder; name a file"],
    ["a link to nothing", "loose", "it is a link that leads nowhere"],
    ["a link to itself", "ring", "it is a link that leads nowhere"],
    ["no folder", "none/a", "there is no such folder"],
    ["a file in place of a folder", "file/a", "there is no such folder"],
    ["a name that is too long", "x".repeat(300), "the name is too long"],
  ])("refuses %s", async (_, name, why) => {
    const folder = folderWith({ file: "old" });
    mkdirSync(join(folder, "folder"));
    symlinkSync("nowhere", join(folder, "loose"));
    symlinkSync("ring", join(folder, "ring"));
    const path = join(folder, name);
    expect(await failure(path)).toBe(`UsageError: cannot write ${JSON.stringify(path)}: ${why}`);
    expect(readdirSync(folder).sort()).toEqual(["file", "folder", "loose", "ring"]);
    expect(readFileSync(join(folder, "file"), "utf8")).toBe("old");
  });

  it.skipIf(!existsSync("/dev/null"))("refuses a device, which stays one", async () => {
    expect(await failure("/dev/null")).toBe(
      'UsageError: cannot write "/dev/null": it is a pipe or a device; leave the option out to write to stdout',
    );
    expect(lstatSync("/dev/null").isCharacterDevice()).toBe(true);
  });
});
