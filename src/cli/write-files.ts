// Writes several files, all or none.

import { UsageError } from "../index";
import { writeWhole } from "./write-file";

/** Writes one after the other; where one cannot be written, those before it get their old text back. */
export async function writeAll(
  files: readonly { readonly file: string; readonly before: string; readonly after: string }[],
): Promise<void> {
  for (const [index, { file, after }] of files.entries()) {
    try {
      await writeWhole(file, after, "replace");
    } catch (error) {
      await putBack(files.slice(0, index), error);
      throw error;
    }
  }
}

async function putBack(written: readonly { readonly file: string; readonly before: string }[], cause: unknown): Promise<void> {
  const lost: string[] = [];
  for (const { file, before } of written) await writeWhole(file, before, "replace").catch(() => lost.push(file));
  if (lost.length === 0) return;
  const why = cause instanceof Error ? cause.message : String(cause);
  throw new UsageError(`${why}; changed already, and cannot be put back: ${lost.map((file) => JSON.stringify(file)).join(", ")}`, {
    cause,
  });
}
