// Writes a file whole or not at all.

import { randomBytes } from "node:crypto";
import { lstat, open, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { UsageError } from "../index";

/** Writes beside the target first and then moves it there. With `create` an existing file is kept and reported. */
export async function writeWhole(path: string, text: string, mode: "create" | "replace"): Promise<void> {
  const target = resolve(path);
  const kind = await lstat(target).catch(() => null);
  if (kind?.isDirectory() === true) throw new UsageError(`${JSON.stringify(path)} is a folder; name a file`);
  if (kind !== null && mode === "create") throw new UsageError(`${JSON.stringify(path)} is already there; nothing was written`);
  const draft = join(dirname(target), `.${randomBytes(6).toString("hex")}.whogets`);
  try {
    const file = await open(draft, "wx");
    try {
      await file.writeFile(text, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
    const reason =
      code === "ENOENT" ? "there is no such folder" : code === "EACCES" || code === "EROFS" ? "writing there is not allowed" : code;
    throw new UsageError(`cannot write ${JSON.stringify(path)}: ${reason}`);
  }
}
