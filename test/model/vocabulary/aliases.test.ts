// Everyday words and the categories they mean.

import { describe, expect, it, test } from "vitest";
import { commandWords, reservedWords } from "../../../src/model/ids";
import { categories, categoryAliases, idsOf, isIdOf, resolveCategory } from "../../../src/model/vocabulary";

const aliases = idsOf(categoryAliases);

describe("aliases", () => {
  it("lead to categories", () => {
    for (const alias of aliases) expect(isIdOf(categories, categoryAliases[alias]), alias).toBe(true);
  });

  it("are few, lower-case, and neither categories, commands nor reserved words", () => {
    expect(aliases).toHaveLength(31);
    const taken: readonly string[] = [...commandWords, ...reservedWords, ...idsOf(categories)];
    for (const alias of aliases) {
      expect(alias).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(taken).not.toContain(alias);
    }
  });
});

describe("resolveCategory", () => {
  test.each([
    ["email", "contact.email"],
    ["e-mail", "contact.email"],
    ["mail", "contact.email"],
    ["phone", "contact.phone"],
    ["telephone", "contact.phone"],
    ["address", "contact.address"],
    ["name", "identity.name"],
    ["card", "payment.card"],
    ["ip", "device.ip"],
    ["cookie", "device.cookieId"],
    ["cookies", "device.cookieId"],
    ["password", "account.password"],
  ])("%s means %s", (word, id) => {
    expect(resolveCategory(word)).toBe(id);
  });

  it("takes aliases in any case", () => {
    expect(["E-Mail", "IP", "Cookies"].map(resolveCategory)).toEqual(["contact.email", "device.ip", "device.cookieId"]);
  });

  it("takes ids and roots as they stand, and in no other case", () => {
    expect(["payment", "health", "location", "device.cookieId"].map(resolveCategory)).toEqual([
      "payment",
      "health",
      "location",
      "device.cookieId",
    ]);
    expect(["Payment", "device.cookieid"].map(resolveCategory)).toEqual([undefined, undefined]);
  });

  it("knows no other word, the names of object members included", () => {
    expect(["", "emails", "contact.", "__proto__", "constructor", "toString"].map(resolveCategory)).toEqual(Array(6).fill(undefined));
  });
});
