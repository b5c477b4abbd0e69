// Writes a file whole or not at all.

import { randomBytes } from "node:crypto";
import { access, constants, lstat, open, realpath, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../index";

/** Writes beside the target first and then moves it there. With `create` an existing file is kept and reported. */
export async function writeWhole(path: string, content: string | Uint8Array, mode: "create" | "replace"): Promise<void> {
  const cannot = (why: string) => new UsageError(`cannot write ${JSON.stringify(path)}: ${why}`);
  const entry = await lstat(path).catch(() => null);
  if (entry !== null && mode === "create") throw new UsageError(`${JSON.stringify(path)} is already there; nothing was written`);
  // A link stays a link: what it leads to is written.
  const target = entry === null ? resolve(path) : await realpath(path).catch(() => null);
  if (target === null) throw cannot("it is a link that leads nowhere");
  const before = entry === null ? null : await stat(target);
  if (before?.isDirectory() === true) throw cannot("it is a folder; name a file");
  if (before !== null && !before.isFile()) throw cannot("it is a pipe or a device; leave the option out to write to stdout");
  const draft = join(dirname(target), `.${randomBytes(6).toString("hex")}.whogets`);
  try {
    if (before !== null) await access(target, constants.W_OK);
    const file = await open(draft, "wx");
    try {
      if (before !== null) await file.chmod(before.mode & 0o777);
      await file.writeFile(content, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw cannot(reasons[code] ?? code);
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "writing there is not allowed",
  EPERM: "writing there is not allowed",
  EROFS: "writing there is not allowed",
  ENOENT: "there is no such folder",
  ENOTDIR: "there is no such folder",
  ENAMETOOLONG: "the name is too long",
  ENOSPC: "there is no room left",
  EDQUOT: "there is no room left",
};
