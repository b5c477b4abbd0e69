// Days as text: nothing here knows what day it is today.

import type { PlainDate } from "./definition";

/** What has a first and a last day, either of them open. */
export interface Dated {
  readonly since?: PlainDate | null | undefined;
  readonly until?: PlainDate | null | undefined;
}

/** Whether a day lies between the two, both included. */
export const isOn = ({ since, until }: Dated, on: string): boolean => (since ?? "") <= on && (until ?? "9999-12-31") >= on;

/** Whether a text is `YYYY-MM-DD` of a day that exists. */
export function isPlainDate(text: string): text is PlainDate {
  if (typeof text !== "string") return false;
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
