// Every command, in the order of the help.

import { check } from "./check";
import { diff } from "./diff";
import { draw } from "./draw";
import { erase } from "./erase";
import { impact } from "./impact";
import { init } from "./init";
import { notice } from "./notice";
import { onward } from "./onward";
import { party } from "./party";
import { record } from "./record";
import { rename } from "./rename";
import { schema } from "./schema";
import { show } from "./show";
import { subprocessors } from "./subprocessors";
import { transfers } from "./transfers";
import type { Command } from "./types";
import { vendor } from "./vendor";
import { vendors } from "./vendors";
import { all, who } from "./who";
import { categoryList, purposeList } from "./words";

export const commands: readonly Command[] = [
  init,
  all,
  party,
  transfers,
  onward,
  check,
  show,
  draw,
  record,
  notice,
  subprocessors,
  erase,
  diff,
  impact,
  rename,
  categoryList,
  purposeList,
  vendor,
  vendors,
  schema,
];

/** What a word that is no command is: a category. */
export const fallback: Command = who;
