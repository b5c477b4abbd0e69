// Locators: found, ambiguous, lost; white space and Unicode forms do not matter.

import { describe, expect, it } from "vitest";
import { locateEvidence } from "whogets";

const text = "We collect your name.\n\nWe  share your e-mail\u00a0address with Caf\u0065\u0301 Ltd. We share nothing else.";

describe("locateEvidence", () => {
  it("finds a passage across line breaks, no-break spaces and composed letters", () => {
    expect(locateEvidence(text, { start: "We share your", end: "Café Ltd." })).toMatchObject({
      found: true,
      passage: "We share your e-mail address with Café Ltd.",
    });
  });

  it("takes last words that lie within the first ones", () => {
    expect(locateEvidence(text, { start: "We collect your name.", end: "your name." })).toMatchObject({
      found: true,
      passage: "We collect your name.",
    });
    expect(locateEvidence(text, { start: "name.", end: "name." })).toMatchObject({ found: true, passage: "name." });
  });

  it("asks which, where the first words occur more than once", () => {
    expect(locateEvidence(text, { start: "We share", end: "else." })).toMatchObject({
      found: false,
      why: '"We share" occurs 2 times; say which with "nth"',
    });
    expect(locateEvidence(text, { start: "We share", end: "else.", nth: 2 })).toMatchObject({
      found: true,
      passage: "We share nothing else.",
    });
    expect(locateEvidence(text, { start: "We share", end: "else.", nth: 3 })).toMatchObject({
      found: false,
      why: '"We share" occurs 2 times, not 3',
    });
  });

  it("shows the nearest passage for words that are not there", () => {
    const lost = locateEvidence(text, { start: "We share the e-mail address", end: "with Cafe" });
    expect(lost).toMatchObject({ found: false, why: '"We share the e-mail address" does not occur' });
    expect(lost.found ? "" : lost.nearest).toContain("share your e-mail address with Café Ltd.");
    expect(locateEvidence(text, { start: "We collect", end: "collect nothing" })).toMatchObject({
      found: false,
      why: '"collect nothing" does not follow "We collect"',
    });
    expect(locateEvidence("", { start: "a", end: "b" })).toMatchObject({ found: false, nearest: "" });
  });
});
