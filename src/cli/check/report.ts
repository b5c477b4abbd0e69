// What a report is: findings in, text out, and nothing else.

import type { CheckResult, DataMap } from "../../index";

export interface ReportOptions {
  /** The version of whogets. */
  readonly version: string;
  readonly map: DataMap;
  /** Columns to wrap lines at. */
  readonly columns: number;
  /** Colours; without a person who reads, none. */
  readonly style: Style;
}

export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
}

export const plainStyle: Style = { bold: same, dim: same, red: same, yellow: same };
function same(text: string): string {
  return text;
}

export type Report = (result: CheckResult, options: ReportOptions) => string;

/** "2 errors, 1 warning, 3 notes; 1 waived, 4 in the baseline" */
export function totalWords({ findings, waived, known }: CheckResult): string {
  const number = (severity: string) => findings.filter((one) => one.severity === severity).length;
  const words = (count: number, one: string) => `${count} ${one}${count === 1 ? "" : "s"}`;
  const beside = [
    ...(waived.length > 0 ? [`${waived.length} waived`] : []),
    ...(known.length > 0 ? [`${known.length} in the baseline`] : []),
  ];
  const total = [words(number("error"), "error"), words(number("warning"), "warning"), words(number("note"), "note")].join(", ");
  return beside.length === 0 ? total : `${total}; ${beside.join(", ")}`;
}

/** "aptolux, as of 2022-09-22: check on 2026-11-01" */
export const headWords = (map: DataMap, { on }: CheckResult): string =>
  `${map.name}, ${map.asOf === null ? "date not stated" : `as of ${map.asOf}`}: check on ${on}`;

/** Said once, where the map does not say which laws it is under. */
export const regimeWords = (map: DataMap): string | null =>
  map.regimes === null ? "The map does not state which laws apply (regimes); articles of the GDPR are cited." : null;

/** `file:line:column`, as far as it is known. */
export const placeWords = ({
  where: { file, line, column },
}: {
  readonly where: { file: string | null; line: number | null; column: number | null };
}): string => [file, line, column].filter((part) => part !== null).join(":");
