#!/usr/bin/env node
// The command line: the only place with arguments, exit codes and the clock.

import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline/promises";
import { run } from "./run";
import type { Terminal } from "./terminal";

const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8")) as { version: string };

const terminal: Terminal = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  interactive: process.stdout.isTTY === true,
  canAsk: process.stdin.isTTY === true && process.stdout.isTTY === true && process.env.CI === undefined,
  columns: process.stdout.columns ?? 100,
  today: new Date().toISOString().slice(0, 10),
  resolve: (path) => resolve(path),
  async ask(question) {
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    try {
      return await lines.question(question);
    } finally {
      lines.close();
    }
  },
};

// A reader that has seen enough (`whogets all | head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await run(terminal, process.argv.slice(2), version);
