// The three compilers that the types are held to, run as processes on small projects against the built package.

import { execFile, execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = join(root, "dist");
const script = (name: string): readonly string[] => [process.execPath, join(root, "node_modules", name, "bin/tsc")];

export interface Compiler {
  readonly version: string;
  readonly command: readonly string[];
}

/** The oldest that is promised, the one that builds the package, and the newest, which is a program and no script. */
export const compilers: readonly Compiler[] = [
  { version: "5.4.5", command: script("typescript-5.4") },
  { version: "5.9.3", command: script("typescript") },
  { version: "7.0.2", command: [join(root, "node_modules/typescript-7/bin/tsc")] },
];

/** One error of a compiler. */
export interface CompileError {
  readonly file: string;
  readonly line: number;
  readonly code: number;
  readonly message: string;
}

export interface Compiled {
  readonly errors: readonly CompileError[];
  readonly output: string;
}

/** A folder with these files and a strict `tsconfig.json` that sees nothing but the built package. */
export function projectOf(files: Readonly<Record<string, string>>, options: Readonly<Record<string, unknown>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), "whogets-types-"));
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2023"],
    module: "ESNext",
    moduleResolution: "bundler",
    moduleDetection: "force",
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
    paths: { whogets: [join(dist, "index.d.ts")], "whogets/*": [join(dist, "*.d.ts")] },
    ...options,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: Object.keys(files) }));
  return folder;
}

/** Compiles a project; the folder is removed afterwards. */
export async function compile(compiler: Compiler, folder: string, ...flags: readonly string[]): Promise<Compiled> {
  const [file = "", ...args] = [...compiler.command, "-p", folder, "--pretty", "false", ...flags];
  const output = await new Promise<string>((done, fail) => {
    execFile(file, args, { cwd: folder, maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      // 1 and 2 are the exit codes for errors in the project.
      if (stderr !== "" || (error !== null && error.code !== 1 && error.code !== 2)) fail(new Error(`${stderr}${error?.message}`));
      else done(stdout);
    });
  });
  rmSync(folder, { recursive: true });
  return { errors: errorsOf(output), output };
}

/** Lines that tell an error; the indented lines below one explain it. */
function errorsOf(output: string): readonly CompileError[] {
  return output.split("\n").flatMap((line) => {
    const at = /^(.+?)\((\d+),\d+\): error TS(\d+): (.*)$/.exec(line);
    if (at !== null) return [{ file: at[1]?.split("/").pop() ?? "", line: Number(at[2]), code: Number(at[3]), message: at[4] ?? "" }];
    // Errors without a place, such as a wrong option, must not be lost.
    const bare = /error TS(\d+): (.*)$/.exec(line);
    return bare === null ? [] : [{ file: "", line: 0, code: Number(bare[1]), message: bare[2] ?? "" }];
  });
}

/** Builds the package where `dist` is missing or older than the sources. Safe to call from several test files at once. */
export async function buildIfStale(): Promise<void> {
  const lock = join(root, "node_modules/.whogets-build");
  while (isStale()) {
    try {
      mkdirSync(lock);
    } catch {
      // A lock that nobody removed: the run that made it was stopped.
      if (Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > 120_000)
        rmSync(lock, { recursive: true, force: true });
      await setTimeout(200);
      continue;
    }
    try {
      if (isStale()) execFileSync("npm", ["run", "build", "--silent"], { cwd: root, stdio: "pipe" });
    } finally {
      rmSync(lock, { recursive: true, force: true });
    }
  }
}

function isStale(): boolean {
  // The command line is written first and the types last.
  const built = ["cli.js", "index.d.ts", "index.d.cts"].map((name) => join(dist, name));
  if (!built.every((file) => existsSync(file))) return true;
  const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  return Math.max(...sources.map((name) => changed(join(root, "src", name)))) > Math.min(...built.map(changed));
}

const changed = (file: string): number => statSync(file).mtimeMs;
