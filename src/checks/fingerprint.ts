// A short stable name of a finding: the same while the rule and the things found are the same, wherever they stand in the file.

import type { Finding } from "./rule";

/** 16 hexadecimal digits (FNV-1a, 64 bits). */
export function fingerprintOf({ rule, about }: Pick<Finding, "rule" | "about">): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify([rule, ...about]))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}
