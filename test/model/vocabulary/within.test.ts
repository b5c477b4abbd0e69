// Dotted ids as a tree: whole parts count, single letters do not.

import { describe, expect, test } from "vitest";
import { isWithin, parentOf, rootOf } from "../../../src/model/vocabulary";

describe("isWithin", () => {
  test.each([
    ["contact", "contact", true],
    ["contact.email", "contact", true],
    ["contact.address.billing", "contact", true],
    ["contact.address.billing", "contact.address", true],
    ["contact", "contact.email", false],
    ["contactless", "contact", false],
    ["contactless.card", "contact", false],
    ["contact.addressBook", "contact.address", false],
    ["my.contact", "contact", false],
    ["Contact.email", "contact", false],
    ["contact", "", false],
  ])("%s in %s: %s", (id, ancestor, expected) => {
    expect(isWithin(id, ancestor)).toBe(expected);
  });
});

test("rootOf is the first part, and a root is its own root", () => {
  expect(["contact", "contact.email", "contact.address.billing"].map(rootOf)).toEqual(["contact", "contact", "contact"]);
});

test("parentOf is one step up, and a root has none", () => {
  expect(["contact.address.billing", "contact.address", "contact"].map(parentOf)).toEqual(["contact.address", "contact", undefined]);
});
