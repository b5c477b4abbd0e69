// Words and options of one call: which word names the command, and what is wrong with an option.

import { type ParseArgsConfig, parseArgs } from "node:util";
import { UsageError } from "../index";
import { nearest } from "../model";
import { commands, fallback } from "./commands";
import type { Command, Values } from "./commands/types";

/** Where the first word stands that is neither an option nor the value of one (`--map shop.yaml email`); -1 = there is none. */
export function firstWord(args: readonly string[]): number {
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? "";
    if (word === "--") return at + 1 < args.length ? at + 1 : -1;
    if (!word.startsWith("-") || word === "-") return at;
    if (takesValue(word)) at++;
  }
  return -1;
}

const takesValue = (word: string): boolean =>
  commands.some(({ options }) =>
    Object.entries(options).some(
      ([name, { type, short }]) => type === "string" && (word === `--${name}` || (short !== undefined && word === `-${short}`)),
    ),
  );

/** The words after the command, and its options by name. */
export function parsed(command: Command, args: readonly string[]): { readonly words: readonly string[]; readonly values: Values } {
  const { positionals, values } = understood(command, args);
  const { least, most } = command.words;
  const missing = least - positionals.length;
  if (missing > 0)
    throw new UsageError(
      `"whogets ${command.usage}" needs ${missing === 1 ? "one word" : `${missing} words`} more; see: ${helpOn(command)}`,
    );
  if (positionals.length > most) {
    const extra = positionals.slice(most).map((word) => JSON.stringify(word));
    const remedy = command === fallback ? `join categories by commas: ${positionals.join(",")}` : `see: ${helpOn(command)}`;
    throw new UsageError(`"whogets ${command.usage}" does not take ${extra.join(" ")}; ${remedy}`);
  }
  return { words: positionals, values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, joined(value)])) };
}

/** An option that may be given several times is one list: `--rule a --rule b,c` is `a,b,c`. */
const joined = (value: unknown): string | boolean | undefined =>
  Array.isArray(value) ? value.join(",") : (value as string | boolean | undefined);

const helpOn = (command: Command): string => `whogets ${command === fallback ? "" : `${command.name} `}--help`;

function understood(command: Command, args: readonly string[]) {
  const config = {
    args: [...args],
    options: command.options,
    allowPositionals: true,
    strict: true,
    tokens: true,
  } as const satisfies ParseArgsConfig;
  let result: ReturnType<typeof parseArgs<typeof config>>;
  try {
    result = parseArgs(config);
  } catch (error) {
    throw new UsageError(wordsFor(error instanceof Error ? error.message : String(error), command), { cause: error });
  }
  const given = result.tokens.flatMap((token) => (token.kind === "option" ? [token.name] : []));
  const twice = given.find((name, at) => given.indexOf(name) < at && command.options[name]?.multiple !== true);
  if (twice !== undefined) throw new UsageError(`option "--${twice}" is given twice; give it once`);
  return result;
}

/** What `parseArgs` says, with the remedy. */
function wordsFor(message: string, command: Command): string {
  const unknown = /^Unknown option '([^']*)'/.exec(message)?.[1];
  if (unknown !== undefined) {
    const known = [...Object.keys(command.options), "help"];
    const suggestion = nearest(unknown.replace(/^-+/, ""), known);
    const remedy = suggestion !== null ? `did you mean "--${suggestion}"?` : `known: ${known.map((name) => `--${name}`).join(", ")}`;
    return `unknown option ${JSON.stringify(unknown)}; ${remedy}`;
  }
  const option = /^Option '(?:-\w, )?(--[\w-]+)/.exec(message)?.[1] ?? "";
  if (/does not take an argument/.test(message)) return `option "${option}" takes no value; write only ${option}`;
  if (/is ambiguous/.test(message))
    return `option "${option}" needs a value after it; one that begins with a dash is written ${option}=-...`;
  return `option "${option}" needs a value after it; see: ${helpOn(command)}`;
}
