// The zip file that XLSX and DOCX are: the one file that knows fflate. Same parts, same bytes.

import { strToU8, zipSync } from "fflate";

/** Parts by name, in the order of their names but for the list of types, which readers expect first. */
export function packageOf(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  // Zip has no time zone and begins in 1980: this is what a file without a time gets.
  const mtime = new Date(1980, 0, 1);
  const first = "[Content_Types].xml";
  const names = [
    first,
    ...Object.keys(parts)
      .filter((name) => name !== first)
      .sort(),
  ];
  const files = names.map((name) => {
    const part = parts[name] ?? "";
    return [name, [typeof part === "string" ? strToU8(part) : part, { mtime, level: 6 as const, os: 3 }] as const] as const;
  });
  return zipSync(Object.fromEntries(files) as never);
}
