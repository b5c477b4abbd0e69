// Columns and rows fit what is in them.

import { describe, expect, it } from "vitest";
import { heightFor, linesOf, widthFor } from "../../src/office/column-widths";

describe("columns and rows", () => {
  it("count lines as words break", () => {
    expect(linesOf("", 10)).toBe(1);
    expect(linesOf("1234567890", 10)).toBe(1);
    expect(linesOf("12345 67890", 10)).toBe(2);
    expect(linesOf("1 2\n3", 10)).toBe(2);
    expect(linesOf("x".repeat(25), 10)).toBe(3);
  });

  it("are as wide as what is in them, and no wider than asked for, unless cells would be high", () => {
    expect(widthFor("A", ["ab"], 40)).toBe(12);
    expect(widthFor("A", ["x".repeat(20)], 40)).toBe(22);
    expect(widthFor("A", ["word ".repeat(30)], 40)).toBe(40);
    expect(widthFor("Datenschutzbeauftragter", ["x"], 40)).toBe(26);
    expect(widthFor("A", ["word ".repeat(200)], 40)).toBe(90);
    expect(widthFor("A", ["word ".repeat(2000)], 40)).toBe(120);
  });

  it("are as high as the highest cell, and never higher than Excel takes", () => {
    expect(heightFor(["a", "b\nc"], [10, 10])).toBe(2 * 12.75 + 4);
    expect(heightFor(["a\n".repeat(99)], [10])).toBe(409);
  });
});
