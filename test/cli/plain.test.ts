// Text of a map in the log of a build: shown, and never a command.

import { describe, expect, it } from "vitest";
import { plain } from "../../src/cli/terminal";

describe("plain text", () => {
  it.each([
    ["::error::x", "\\u003a:error::x"],
    ["a\n  ::set-output name=a::b", "a\n  \\u003a:set-output name=a::b"],
    ["x ##[error]y", "x ##\\u005berror]y"],
    ["\u001b[31m", "\\u001b[31m"],
  ])("%j", (text, expected) => {
    expect(plain(text)).toBe(expected);
  });

  it("leaves a path with two colons within a line alone", () => {
    expect(plain("a::b")).toBe("a::b");
  });
});
