// What went wrong, for the user: a sentence, or every issue of a map.

import { DataMapError } from "../index";
import { writeIssues } from "./issues";
import { plain, type Terminal } from "./terminal";

/** Tells the user what went wrong; returns the exit code. */
export function tell(terminal: Pick<Terminal, "err">, error: unknown): number {
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
