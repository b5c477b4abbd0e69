// Runs the command line: in this process with a terminal that remembers, or as a process of its own.

import { spawn } from "node:child_process";
import { chmodSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll } from "vitest";
import { run } from "../../src/cli/run";

export const root = fileURLToPath(new URL("../../", import.meta.url));
export const quickstart = `${root}examples/quickstart.yaml`;

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  }
});

/** A folder outside the repository, with these files; it is gone after the tests of the file. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "whogets-test-")));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

export interface Setting {
  readonly folder?: string;
  readonly interactive?: boolean;
  readonly showsProgress?: boolean;
  /** What a person answers to each question; without it nobody can be asked. */
  readonly answers?: readonly string[];
  readonly columns?: number;
  /** Variables of the environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** One call in this process. */
export async function call(
  args: readonly string[],
  { folder = root, interactive = false, showsProgress = false, answers, columns = 100, env = {} }: Setting = {},
): Promise<Outcome> {
  let [out, err] = ["", ""];
  const left = [...(answers ?? [])];
  const code = await run(
    {
      out: (text) => {
        out += text;
      },
      err: (text) => {
        err += text;
      },
      interactive,
      showsProgress,
      canAsk: answers !== undefined,
      columns,
      today: "2026-11-25",
      env,
      resolve: (path) => resolve(folder, path),
      ask: async (question) => {
        err += `${question}\n`;
        return left.shift() ?? "";
      },
    },
    args,
    "1.2.3",
  );
  return { code, out, err };
}

/** One call as a process: `dist/cli.js`, which `npm test` builds before. */
export function start(
  args: readonly string[],
  { folder = root, env = {}, as, script }: { folder?: string; env?: Record<string, string>; as?: number; script?: string } = {},
): Promise<Outcome> {
  const cli = `${root}dist/cli.js`;
  const command =
    script === undefined
      ? [process.execPath, cli, ...args]
      : ["/bin/sh", "-c", script.replaceAll("whogets", `"${process.execPath}" "${cli}"`)];
  return new Promise((done, refuse) => {
    const child = spawn(command[0] as string, command.slice(1), {
      cwd: folder,
      env: { PATH: process.env.PATH ?? "", ...env },
      stdio: ["ignore", "pipe", "pipe"],
      timeout: 20_000,
      ...(as === undefined ? {} : { uid: as, gid: as }),
    });
    let [out, err] = ["", ""];
    child.stdout.on("data", (text: Buffer) => {
      out += text.toString("utf8");
    });
    child.stderr.on("data", (text: Buffer) => {
      err += text.toString("utf8");
    });
    child.once("error", refuse);
    child.once("close", (code) => done({ code, out, err }));
  });
}
