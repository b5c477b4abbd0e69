// One call of the command line: finds the command, reads its options, and turns every failure into a sentence and an exit code.

import { resolveCategory, UsageError } from "../index";
import { commandWords, nearest } from "../model";
import { firstWord, parsed } from "./arguments";
import { commands, fallback } from "./commands";
import type { Command } from "./commands/types";
import { helpOf, overview } from "./help";
import { tell } from "./tell";
import type { Terminal } from "./terminal";

/** Exit code: 0 done, 1 findings of a check, 2 misuse or a map that does not load. */
export async function run(terminal: Terminal, args: readonly string[], version: string): Promise<number> {
  try {
    return await dispatch(terminal, args, version);
  } catch (error) {
    return tell(terminal, error);
  }
}

const isHelp = (word: string): boolean => word === "--help" || word === "-h";

async function dispatch(terminal: Terminal, args: readonly string[], version: string): Promise<number> {
  const at = firstWord(args);
  const first = args[at];
  const others = args.filter((word, position) => position !== at && !isHelp(word));
  if (first === undefined || first === "help" || first === "version") {
    const asksVersion = first === "version" || (first === undefined && others.some((word) => word === "--version" || word === "-v"));
    const [about, ...rest] = others.filter((word) => word !== "--version" && word !== "-v");
    const extra = first === "help" ? rest[0] : about;
    if (extra !== undefined) {
      const what = first === undefined ? "needs a command or a category before it" : `cannot stand after "${first}"`;
      throw new UsageError(`${JSON.stringify(extra)} ${what}; see: whogets --help`);
    }
    terminal.out(asksVersion ? `${version}\n` : about === undefined ? overview(version) : helpOf(commandFor(about)));
    return 0;
  }
  const command = commands.find((one) => one.name === first) ?? fallback;
  if (command === fallback && isCommandWord(first))
    throw new UsageError(`this version has no command ${JSON.stringify(first)}; see: whogets --help`);
  if (args.some(isHelp)) {
    terminal.out(helpOf(command));
    return 0;
  }
  const { words, values } = parsed(command, command === fallback ? args : args.filter((_, position) => position !== at));
  try {
    return await command.run(terminal, words, values, version);
  } catch (error) {
    throw command === fallback ? withCommandMeant(error, first) : error;
  }
}

/** A word that is no command is taken for a category; where it is none either, it may be a command with a slip. */
function withCommandMeant(error: unknown, word: string): unknown {
  if (!(error instanceof UsageError) || !/^(?:unknown category|no map)/.test(error.message) || resolveCategory(word) !== undefined)
    return error;
  const suggestion = nearest(
    word,
    commands.map((one) => one.name),
  );
  return suggestion === null ? error : new UsageError(`${error.message} (is the command "${suggestion}" meant?)`);
}

/** No category and no group can have one of these names. */
const isCommandWord = (word: string): boolean => (commandWords as readonly string[]).includes(word);

function commandFor(word: string): Command {
  const command = [fallback, ...commands].find((one) => one.name === word) ?? (resolveCategory(word) === undefined ? undefined : fallback);
  if (command !== undefined) return command;
  const names = commands.map((one) => one.name);
  const suggestion = nearest(word, names);
  throw new UsageError(
    `unknown command ${JSON.stringify(word)}; ${suggestion === null ? `known: ${names.join(", ")}` : `did you mean "${suggestion}"?`}`,
  );
}
