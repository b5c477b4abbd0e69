// The formats of `whogets check`, by name.

import { github } from "./github";
import { json } from "./json";
import { markdown } from "./markdown";
import type { Report } from "./report";
import { sarif } from "./sarif";
import { text } from "./text";

export const formats = { text, json, sarif, github, markdown } as const satisfies Readonly<Record<string, Report>>;

export type FormatName = keyof typeof formats;

export const isFormat = (name: string): name is FormatName => Object.hasOwn(formats, name);
