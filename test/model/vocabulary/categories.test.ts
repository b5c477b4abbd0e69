// The category tree as data: parents, marks, and the kinds of data that law, vendors and the first policies name.

import { describe, expect, it, test } from "vitest";
import { commandWords, dottedPattern, reservedWords } from "../../../src/model/ids";
import { type CategoryId, type CategoryRow, categories, idsOf, isIdOf, parentOf, rootOf } from "../../../src/model/vocabulary";

const ids = idsOf(categories);
const rowOf = (id: string): CategoryRow => {
  if (!isIdOf(categories, id)) throw new Error(`no category ${id}`);
  return categories[id];
};
const marked = (mark: CategoryRow["special"]): readonly string[] => ids.filter((id) => categories[id].special === mark);

describe("the tree", () => {
  test("how much there is", () => {
    expect({ rows: ids.length, roots: ids.filter((id) => parentOf(id) === undefined).length }).toEqual({ rows: 139, roots: 24 });
  });

  test("every id below a root has its parent as a row, and the parent comes first", () => {
    for (const [index, id] of ids.entries()) {
      const parent = parentOf(id);
      if (parent !== undefined) expect(ids.slice(0, index), id).toContain(parent);
    }
  });

  test("the rows of one root stand together", () => {
    const roots = ids.map(rootOf).filter((root, index, all) => root !== all[index - 1]);
    expect(roots).toEqual([...new Set(roots)]);
  });

  test("ids are dotted camel case", () => {
    for (const id of ids) expect(id).toMatch(dottedPattern);
  });

  test("no root is a command of the command line or a reserved word", () => {
    const taken: readonly string[] = [...commandWords, ...reservedWords];
    expect(ids.filter((id) => taken.includes(rootOf(id)))).toEqual([]);
  });

  test("the form of data is no category", () => {
    expect(ids.filter((id) => /hashed|truncated|pseudonym|anonym|encrypted|masked/i.test(id))).toEqual([]);
  });
});

describe("marks", () => {
  it("a child carries the mark of its parent, and none of its own under an unmarked one", () => {
    for (const id of ids) {
      const parent = parentOf(id);
      if (parent !== undefined) expect(categories[id].special, id).toBe(rowOf(parent).special);
    }
  });

  // Each kind of Art. 9(1) GDPR with the row that holds it.
  const article9 = {
    "racial or ethnic origin": "special.ethnicity",
    "political opinions": "special.politics",
    "religious or philosophical beliefs": "special.religion",
    "trade union membership": "special.union",
    "genetic data": "special.genetic",
    "biometric data for the purpose of uniquely identifying a natural person": "special.biometric",
    "data concerning health": "health",
    "a natural person's sex life": "special.sexLife",
    "sexual orientation": "special.sexualOrientation",
  } as const satisfies Record<string, CategoryId>;

  it("Art. 9(1): exactly its kinds are marked, with `special` above them and the kinds of health data below", () => {
    const below = ["health.condition", "health.medication", "health.insurance"];
    expect([...marked("art-9")].sort()).toEqual([...Object.values(article9), ...below, "special"].sort());
  });

  it("Art. 10: convictions and offences are marked, and nothing else", () => {
    expect(marked("art-10")).toEqual(["criminal", "criminal.conviction", "criminal.allegation"]);
  });

  it("money, places and plain pictures of people are not marked", () => {
    const plain = ids.filter((id) => ["payment", "financial", "transaction", "tax", "risk", "location", "identity"].includes(rootOf(id)));
    expect(plain.filter((id) => categories[id].special !== undefined)).toEqual([]);
    expect(plain.length).toBeGreaterThan(30);
  });

  it("aggregates, and nothing else, are not personal data", () => {
    expect(ids.filter((id) => categories[id].personal === false)).toEqual(ids.filter((id) => rootOf(id) === "aggregate"));
    expect(categories.aggregate.personal).toBe(false);
  });
});

describe("words", () => {
  test("labels are short and lower-case, abbreviations apart", () => {
    for (const id of ids) {
      expect(categories[id].label, id).toMatch(/^(?:[a-z]|IP |AI )/);
      expect(categories[id].label.split(" ").length, id).toBeLessThanOrEqual(4);
    }
  });

  test("an id named in a definition is another row", () => {
    const named = ids.flatMap((id) =>
      [...categories[id].definition.matchAll(/\b[a-z]+(?:\.[a-zA-Z]+)+\b/g)].map(([other]) => [id, other] as const),
    );
    expect(named.length).toBeGreaterThan(40);
    for (const [id, other] of named) {
      expect(isIdOf(categories, other), `${id}: ${other}`).toBe(true);
      expect(other).not.toBe(id);
    }
  });
});

describe("coverage", () => {
  // Received by the services of the vendor research of 2026-11-25; hashed e-mail and phone read as contact.email and contact.phone.
  const receivedByVendors = `
    account.id account.login account.oauthProfile account.password account.socialHandle
    behaviour.adInteraction behaviour.emailEngagement behaviour.events behaviour.pages behaviour.recording
    behaviour.search behaviour.session contact.address.billing contact.address.delivery contact.address.postal contact.email contact.im contact.phone
    content.call content.correspondence content.feedback content.form content.prompt content.upload
    delivery.parcel device.advertisingId device.browser device.cookieId device.ip
    diagnostic.errors diagnostic.logs diagnostic.performance
    identity.dateOfBirth identity.document identity.name identity.photo location.approx
    payment.account payment.card payment.cardToken preference.consent preference.interests preference.marketing
    professional.company professional.role risk.credit risk.fraudSignals schedule.appointment support.ticket
    tax.id transaction.amount transaction.history transaction.order`
    .trim()
    .split(/\s+/);

  it("what vendors usually receive has rows", () => {
    expect(receivedByVendors).toHaveLength(53);
    expect(receivedByVendors.filter((id) => !isIdOf(categories, id))).toEqual([]);
  });

  // Words of the five first policies with the row that they mean; the compiler checks the ids.
  const namedInPolicies = {
    "account number": "account.id",
    "user name": "account.login",
    password: "account.password",
    "postal or business address": "contact.address.postal",
    "address of delivery": "contact.address.delivery",
    language: "account.language",
    "what payment method do you prefer": "payment.method",
    "answer our polls": "content.survey",
    "correspondence by e-mail": "content.correspondence",
    "the feedback you leave": "content.feedback",
    "list of visitors to a web page": "derived.segment",
    "learn about your preferences": "derived.interests",
    "search terms you enter": "behaviour.search",
    "accounts of social networks": "account.socialHandle",
    "date and time of the visit": "behaviour.visitTime",
    "computer and connection information": "device.connection",
    "purchase history": "transaction.history",
    "page response times": "diagnostic.performance",
    "length of visits to certain pages": "behaviour.session",
    "methods used to browse away from the page": "behaviour.session",
    "page interaction information": "behaviour.events",
    "company details": "professional.company",
    "credit card information": "payment.card",
    comments: "content.comment",
    "product reviews": "content.review",
    "personal profile": "account.profile",
    "aggregated statistical data": "aggregate.statistics",
    "fees or monies owed": "financial.debt",
    "sources of referral": "behaviour.referrer",
    "views of advertising banners": "behaviour.adInteraction",
    "information about agreements/contracts": "transaction.contract",
    "inquiries and requests sent to the company": "support.ticket",
    "payments made": "transaction.amount",
    "operating system": "device.os",
    "Skype contact details": "contact.im",
    "contents of your order": "transaction.order",
    "PayPal account details": "payment.wallet",
    "data about the browser and device": "device.browser",
    "geographical location": "location.approx",
    "bank account details": "payment.account",
    "AML data": "risk.aml",
    "ID documentation": "identity.document",
    "your photo": "identity.photo",
    "source of wealth": "risk.sourceOfWealth",
    "utility bill": "financial.utilityBill",
    "suspicious behavior": "risk.fraudSignals",
    "unique identifiers": "derived.identifier",
    "login time, location from which the login is attempted": "account.loginHistory",
    "demographic data": "identity.demographics",
    "age group": "identity.ageGroup",
    gender: "identity.gender",
    "what products are you interested in": "preference.interests",
    "privacy preferences": "preference.consent",
    "your preferred region": "preference.language",
    "profile of your interests": "derived.profile",
    "uniquely identifying your browser": "device.cookieId",
    "shipment data": "delivery.parcel",
  } as const satisfies Record<string, CategoryId>;

  it("what the first policies name has rows, and the narrowest row is not a root", () => {
    for (const [words, id] of Object.entries(namedInPolicies)) {
      expect(isIdOf(categories, id), words).toBe(true);
      expect(parentOf(id), words).toBeDefined();
    }
  });
});
