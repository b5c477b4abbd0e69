// Every command, in the order of the help.

import { check } from "./check";
import { draw } from "./draw";
import { init } from "./init";
import { party } from "./party";
import { rename } from "./rename";
import { schema } from "./schema";
import { show } from "./show";
import type { Command } from "./types";
import { all, who } from "./who";

export const commands: readonly Command[] = [init, all, party, show, check, draw, rename, schema];

/** What a word that is no command is: a category. */
export const fallback: Command = who;
