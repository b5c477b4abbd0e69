// One call of the command line: finds the command, reads its options, and turns every failure into a sentence and an exit code.

import { parseArgs } from "node:util";
import { DataMapError, nearest, UsageError } from "../index";
import { commands, fallback } from "./commands";
import type { Command, Values } from "./commands/types";
import { helpOf, overview } from "./help";
import { writeIssues } from "./issues";
import { plain, type Terminal } from "./terminal";

/** Exit code: 0 done, 2 misuse or a map that does not load. */
export async function run(terminal: Terminal, args: readonly string[], version: string): Promise<number> {
  try {
    return await dispatch(terminal, args, version);
  } catch (error) {
    return failed(terminal, error);
  }
}

async function dispatch(terminal: Terminal, args: readonly string[], version: string): Promise<number> {
  const first = args.find((word) => !word.startsWith("-"));
  if (first === undefined && (args.includes("--version") || args.includes("-v"))) {
    terminal.out(`${version}\n`);
    return 0;
  }
  if (args.length === 0 || first === "help" || first === undefined) {
    const about = first === "help" ? args[args.indexOf("help") + 1] : undefined;
    const command = about === undefined ? undefined : commands.find((one) => one.name === about);
    const unknown = args.find((word) => word.startsWith("-") && word !== "--help" && word !== "-h");
    if (unknown !== undefined) throw new UsageError(`unknown option ${JSON.stringify(unknown)} without a command; see: whogets --help`);
    terminal.out(command === undefined ? overview(version) : helpOf(command));
    return 0;
  }
  const named = commands.find((one) => one.name === first);
  const command = named ?? fallback;
  const rest = named === undefined ? args : args.filter((_, at) => at !== args.indexOf(first));
  if (rest.includes("--help") || rest.includes("-h")) {
    terminal.out(helpOf(command));
    return 0;
  }
  const { words, values } = parsed(command, rest);
  return command.run(terminal, words, values);
}

function parsed(command: Command, args: readonly string[]): { words: readonly string[]; values: Values } {
  const { positionals, values } = understood(command, args);
  const { least, most } = command.words;
  if (positionals.length < least)
    throw new UsageError(
      `"whogets ${command.usage}" needs ${least === 1 ? "one word" : `${least} words`} more; see: whogets ${command.name} --help`,
    );
  if (positionals.length > most) {
    const extra = positionals.slice(most).map((word) => JSON.stringify(word));
    throw new UsageError(`"whogets ${command.usage}" does not take ${extra.join(" ")}; see: whogets --help`);
  }
  return { words: positionals, values: values as Values };
}

function understood(command: Command, args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: command.options, allowPositionals: true, strict: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const option = /^Unknown option '--?([^']*)'/.exec(message)?.[1];
    if (option === undefined)
      throw new UsageError(`${message.split(". ")[0]}; see: whogets ${command === fallback ? "" : `${command.name} `}--help`);
    const known = Object.keys(command.options);
    const suggestion = nearest(option, known);
    const remedy = suggestion !== null ? `did you mean "--${suggestion}"?` : `known: ${known.map((name) => `--${name}`).join(", ")}`;
    throw new UsageError(`unknown option "--${option}"; ${remedy}`);
  }
}

/** What the user is told, by what went wrong. */
function failed(terminal: Terminal, error: unknown): number {
  if (isDataMapError(error)) writeIssues(terminal, error);
  else if (error instanceof Error && error.name === "UsageError") terminal.err(`whogets: ${plain(error.message)}\n`);
  else {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.err(`whogets: ${plain(message)}\n`);
  }
  return 2;
}

/** Also one thrown by another copy of the library, which the map may have imported. */
const isDataMapError = (error: unknown): error is DataMapError =>
  error instanceof DataMapError || (error instanceof Error && error.name === "DataMapError" && "issues" in error);
