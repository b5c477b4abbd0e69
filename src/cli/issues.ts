// Everything that is wrong with a map, as lines that editors and terminals can jump to.

import type { DataMapError, Issue } from "../index";
import { issueLine } from "../index";
import { plain, type Terminal } from "./terminal";

/** `file:line:column: rule: message (at path)`, then how many there are. */
export function writeIssues(terminal: Pick<Terminal, "err">, error: DataMapError): void {
  const { issues } = error as { readonly issues: readonly Issue[] };
  for (const issue of issues) terminal.err(`${plain(issueLine(issue))}\n`);
  terminal.err(`${issues.length === 1 ? "1 error" : `${issues.length} errors`}; the map was not loaded\n`);
}
