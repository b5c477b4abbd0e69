// Maps as they stood in git: `REF:path`. Git is called with checked words and without a shell.

import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { promisify } from "node:util";
import { type DataMap, loadDataMap, UsageError } from "../index";
import { readDataMap } from "../node";

export interface GitPlace {
  readonly ref: string;
  readonly path: string;
}

/** Null for what has no colon; the path is relative to the folder of the call. */
export function gitPlaceOf(word: string): GitPlace | null {
  const [, ref = "", path = ""] = /^([^:]*):(.*)$/s.exec(word) ?? [];
  if (!word.includes(":")) return null;
  const said = JSON.stringify(word);
  if (!/^[\w@][\w@./^~{}+-]*$/.test(ref) || ref.includes(".."))
    throw new UsageError(`${said} names no version; write REF:path, such as main:map.yaml`);
  const isInside = path !== "" && !/^[/\\-]|[\p{Cc}\\]/u.test(path) && !path.split("/").includes("..");
  if (!isInside) throw new UsageError(`${said} names no file of that version; write a path below this folder`);
  return { ref, path };
}

const call = promisify(execFile);

async function git(folder: string, args: readonly string[], index?: string): Promise<string> {
  const env = index === undefined ? process.env : { ...process.env, GIT_INDEX_FILE: index };
  try {
    const { stdout } = await call("git", [...args], { cwd: folder, env, maxBuffer: 64_000_000, encoding: "utf8" });
    return stdout;
  } catch (error) {
    const { code, stderr } = error as { readonly code?: unknown; readonly stderr?: string };
    const why =
      code === "ENOENT"
        ? "git is not installed, or there is no such folder"
        : String(stderr ?? error)
            .trim()
            .split("\n")[0];
    throw new UsageError(`cannot read it from git: ${why}`);
  }
}

const blob = (folder: string, ref: string, path: string): Promise<string> => git(folder, ["show", "--no-textconv", `${ref}:./${path}`]);

export const isData = (path: string): boolean => /\.(?:ya?ml|json)$/i.test(path);

/** The map of that version. One in TypeScript is run, in a temporary folder with the files of that version. */
export async function readGitMap(folder: string, { ref, path }: GitPlace): Promise<DataMap> {
  if (isData(path)) return dataMap(folder, ref, path);
  const temporary = await mkdtemp(join(tmpdir(), "whogets-diff-"));
  try {
    const top = (await git(folder, ["rev-parse", "--show-toplevel"])).trimEnd();
    const below = (await git(folder, ["rev-parse", "--show-prefix"])).trimEnd();
    const index = join(temporary, "index");
    await git(top, ["read-tree", ref], index);
    await git(top, ["checkout-index", "--all", `--prefix=${join(temporary, "tree")}/`], index);
    return await readDataMap(join(temporary, "tree", below, path));
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Parts that a map includes are read from the same version: what is missing is asked for, and the map is loaded again. */
async function dataMap(folder: string, ref: string, path: string): Promise<DataMap> {
  const parts = new Map<string, string>();
  const text = await blob(folder, ref, path);
  for (;;) {
    let missing: string | null = null;
    const include = (part: string): string => {
      const known = parts.get(part);
      if (known === undefined) missing ??= part;
      return known ?? "{}";
    };
    const load = () => loadDataMap(text, { file: `${ref}:${path}`, format: /\.json$/i.test(path) ? "json" : "yaml", include });
    try {
      const map = load();
      if (missing === null) return map;
    } catch (error) {
      if (missing === null) throw error;
    }
    parts.set(missing, await blob(folder, ref, posix.join(posix.dirname(path), missing)));
  }
}
