#!/usr/bin/env node
// The command line: the only place with arguments, exit codes and the clock.

import { Console } from "node:console";
import { readFileSync, writeSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { UsageError } from "../index";
import { run } from "./run";
import { tell } from "./tell";
import type { Terminal } from "./terminal";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interactive: process.stdout.isTTY === true,
  showsProgress: process.stderr.isTTY === true && process.env.CI === undefined,
  canAsk: process.stdin.isTTY === true && process.stdout.isTTY === true && process.env.CI === undefined,
  columns: process.stdout.columns ?? 100,
  today: new Date().toISOString().slice(0, 10),
  env: process.env,
  resolve: (path) => resolve(path),
  async ask(question) {
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return await new Promise<string>((answer, refuse) => {
        lines.once("close", () => refuse(new UsageError("no answer was given; nothing was written")));
        lines.question(question).then(answer, refuse);
      });
    } finally {
      lines.close();
    }
  },
};

/** Straight to the file: what goes through a stream may be lost when the process ends. */
const lastWord = (text: string): void => {
  try {
    writeSync(2, text);
  } catch {
    // Nobody reads it.
  }
};

// A map is code: what it prints must not end up in the answer, and however it ends, the exit code says so.
globalThis.console = new Console(process.stderr, process.stderr);
let ended = false;
process.once("exit", () => {
  if (ended) return;
  lastWord("whogets: the map ended the program, or waits for something that never comes; nothing was answered\n");
  process.exitCode = 2;
});
const give = (code: number): never => {
  ended = true;
  process.exit(code);
};
process.on("uncaughtException", (error) => give(tell({ err: lastWord }, error)));

// A reader that has seen enough (`whogets all | head`) is no error; a full disk is.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") give(0);
  lastWord(`whogets: cannot write the answer: ${error.code ?? error.message}\n`);
  give(2);
});
process.stderr.on("error", () => undefined);

process.exitCode = await run(terminal, process.argv.slice(2), version);
ended = true;
