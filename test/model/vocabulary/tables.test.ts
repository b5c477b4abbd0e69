// What holds for every table of the vocabulary, and the facts that single tables must get right.

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it, test } from "vitest";
import * as vocabulary from "../../../src/model/vocabulary";
import {
  assertions,
  bases,
  categories,
  conditions,
  forms,
  idsOf,
  importerConditions,
  isIdOf,
  mechanisms,
  type PurposeId,
  parentOf,
  partyKinds,
  purposes,
  regimes,
  restrictions,
  rights,
  roles,
  subjectKinds,
  type Table,
} from "../../../src/model/vocabulary";

interface AnyRow {
  readonly label: string;
  readonly definition?: string;
  readonly article?: string;
}

const tables: Readonly<Record<string, Table<string, AnyRow>>> = {
  assertions,
  bases,
  categories,
  conditions,
  forms,
  importerConditions,
  mechanisms,
  partyKinds,
  purposes,
  regimes,
  restrictions,
  rights,
  roles,
  subjectKinds,
};
const undefinedRows = ["bases", "importerConditions", "regimes"];

test("how many rows each table has", () => {
  expect(Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, idsOf(table).length]))).toEqual({
    assertions: 3,
    bases: 16,
    categories: 139,
    conditions: 23,
    forms: 7,
    importerConditions: 17,
    mechanisms: 17,
    partyKinds: 6,
    purposes: 114,
    regimes: 3,
    restrictions: 10,
    rights: 12,
    roles: 6,
    subjectKinds: 22,
  });
});

test("every table that the index exports is tested here, in its own file for countries and aliases", () => {
  const exported = Object.entries(vocabulary).flatMap(([name, value]) => (typeof value === "object" ? [name] : []));
  expect(exported.sort()).toEqual([...Object.keys(tables), "categoryAliases", "countries", "countryAliases"].sort());
});

describe.each(Object.entries(tables))("%s", (name, table) => {
  const rows = Object.values(table);
  const definitions = rows.flatMap((row) => row.definition ?? []);

  it("cannot be changed", () => {
    expect(Object.isFrozen(table)).toBe(true);
  });

  it("has a label in each row, without spaces around it or a full stop after it, and none twice", () => {
    for (const { label } of rows) expect(label).toMatch(/^\S(?:.*[^\s.])?$/);
    expect(new Set(rows.map((row) => row.label)).size).toBe(rows.length);
  });

  it("has a definition in each row: one sentence on one line, and none twice", () => {
    expect(definitions).toHaveLength(undefinedRows.includes(name) ? 0 : rows.length);
    for (const definition of definitions) {
      expect(definition).toMatch(/^[A-Z"].*[^\s.]\.$/);
      expect(definition.length).toBeLessThanOrEqual(125);
    }
    expect(new Set(definitions).size).toBe(definitions.length);
  });

  it("cites articles with the law they are of", () => {
    for (const { article } of rows) if (article !== undefined) expect(article).toMatch(/^Art\. \d.*\b(?:GDPR|DPA 2018)$/);
  });

  it("gives no verdict", () => {
    const words = rows.flatMap((row) => [row.label, row.definition ?? ""]).filter((text) => !text.includes("Safe Harbour"));
    for (const text of words)
      expect(text).not.toMatch(
        /\b(?:non-?)?complian(?:t|ce)\b|\b(?:un)?lawful(?:ly)?\b|\b(?:il)?legal(?:ly)? to\b|\b(?:un)?safe(?:ly)?\b/i,
      );
  });
});

test("the first line of each file says why it exists", () => {
  const folder = fileURLToPath(new URL("../../../src/model/vocabulary/", import.meta.url));
  for (const file of readdirSync(folder)) expect(readFileSync(`${folder}${file}`, "utf8").split("\n")[0], file).toMatch(/^\/\/ [A-Z].+\.$/);
});

describe("purposes", () => {
  const ids = idsOf(purposes);

  it("have their parents as rows, before them", () => {
    for (const [index, id] of ids.entries()) {
      const parent = parentOf(id);
      if (parent !== undefined) expect(ids.slice(0, index), id).toContain(parent);
    }
  });

  it("name other purposes in their definitions by ids that exist", () => {
    const named = ids.flatMap((id) => [...purposes[id].definition.matchAll(/\b[a-z]+(?:\.[a-zA-Z]+)+\b/g)].map(([other]) => other));
    expect(named).toContain("legal.aml");
    for (const other of named) expect(isIdOf(purposes, other), other).toBe(true);
  });

  it("hold what vendors are used for", () => {
    const usual = `
      accounting.invoicing accounting.tax ai.inference analytics.cdp analytics.product analytics.web auth.login auth.mfa business.transfer
      collab.internal collab.meetings comms.transactional consent.management content.assets content.media crm.sales delivery.fulfilment
      delivery.notification dev.hosting forms.collect hosting.cdn hosting.infrastructure hosting.site integration.transfer legal.aml
      legal.claims legal.customs legal.request legal.supervision legal.tax marketing.ads.matching marketing.ads.measurement
      marketing.ads.retargeting marketing.ads.search marketing.ads.serving marketing.email marketing.inapp marketing.leads marketing.sms
      monitoring.errors monitoring.infrastructure orders.management payments.accountInformation payments.credit payments.fraud
      payments.network payments.payout payments.processing payments.subscription reviews.collect reviews.publish scheduling.appointments
      search.site security.botProtection security.protection social.presence storage.files support.customer tags.delivery`
      .trim()
      .split(/\s+/);
    expect(usual).toHaveLength(59);
    expect(usual.filter((id) => !isIdOf(purposes, id))).toEqual([]);
  });

  // Words of the five first policies with the purpose that they mean.
  const namedInPolicies = {
    "audit, evaluation, research, planning and reporting": "business.administration",
    "participate in contests": "marketing.promotions",
    "an exhaustive answer to your questions": "comms.enquiries",
    "identify unauthorized attempts": "security.protection",
    "customer assistance and technical support": "support.customer",
    "collect fees or monies owed": "payments.collection",
    "poll your opinions through surveys": "research.surveys",
    "enforce our User Agreement": "legal.claims",
    "troubleshoot problems with your account": "service.account",
    "contact you via telephone": "marketing.phone",
    "contact you via postal mail": "marketing.post",
    "warranty service": "support.warranty",
    "developing a new product": "research.development",
    "access to our educational materials": "content.access",
    "personalise the website visual appearance": "service.personalisation",
    "verify your identity": "auth.identity",
    "affiliate commission payments": "payments.payout",
    "affiliate program": "marketing.affiliates",
    "fraud screening": "payments.fraud",
    "know your client": "legal.aml",
    "improving our Platform": "service.improvement",
  } as const satisfies Record<string, PurposeId>;

  it("hold what the first policies name, below the roots", () => {
    for (const [words, id] of Object.entries(namedInPolicies)) {
      expect(isIdOf(purposes, id), words).toBe(true);
      expect(parentOf(id), words).toBeDefined();
    }
  });
});

describe("roles", () => {
  it("have tags of one to three capital letters, each its own", () => {
    const tags = Object.values(roles).map((role) => role.tag);
    for (const tag of tags) expect(tag).toMatch(/^[A-Z]{1,3}$/);
    expect(new Set(tags).size).toBe(tags.length);
  });
});

describe("party kinds", () => {
  it("list authorities (Art. 4(9)) and recipients of an event apart", () => {
    expect(idsOf(partyKinds).filter((id) => partyKinds[id].listedApart)).toEqual(["authority", "successor"]);
    expect(idsOf(partyKinds).filter((id) => partyKinds[id].eventOnly)).toEqual(["successor"]);
  });
});

describe("bases", () => {
  const letters = (answer: "art-6" | "art-9", pattern: RegExp) =>
    Object.fromEntries(
      idsOf(bases)
        .filter((id) => bases[id].answers.includes(answer))
        .map((id) => [bases[id].article?.match(pattern)?.[1], id]),
    );

  it("Art. 6(1) GDPR, letter by letter", () => {
    expect(letters("art-6", /\b6\(1\)\((\w)\)/)).toEqual({
      a: "consent",
      b: "contract",
      c: "legal-obligation",
      d: "vital-interests",
      e: "public-task",
      f: "legitimate-interests",
    });
  });

  it("Art. 9(2) GDPR, letter by letter", () => {
    expect(letters("art-9", /\b9\(2\)\((\w)\)/)).toEqual({
      a: "explicit-consent",
      b: "employment",
      c: "vital-interests",
      d: "not-for-profit",
      e: "made-public",
      f: "legal-claims",
      g: "substantial-public-interest",
      h: "health-care",
      i: "public-health",
      j: "research",
    });
  });

  it("only `unknown` has no article and answers nothing", () => {
    expect(idsOf(bases).filter((id) => bases[id].article === undefined || bases[id].answers.length === 0)).toEqual(["unknown"]);
  });
});

describe("mechanisms", () => {
  it("only `none` and `unknown` rest on no article", () => {
    expect(idsOf(mechanisms).filter((id) => mechanisms[id].article === undefined)).toEqual(["none", "unknown"]);
  });

  it("the four modules of the clauses are told apart by who sends and who receives", () => {
    const ends = (["scc-1", "scc-2", "scc-3", "scc-4"] as const).map((id) =>
      mechanisms[id].definition.match(/[\w-]*(?:controller|processor)/g),
    );
    expect(ends).toEqual([
      ["controller", "controller"],
      ["controller", "processor"],
      ["processor", "sub-processor"],
      ["processor", "controller"],
    ]);
  });
});

describe("conditions", () => {
  it("hold what the first policies name", () => {
    const named =
      `consent no-objection user-choice registration purchase delivery card-payment problem-with-order warranty-claim phone-call debt
      dispute authority-request legal-duty suspected-offence suspected-fraud attack-on-site danger-to-life parental-consent merger`
        .trim()
        .split(/\s+/);
    expect(named.filter((id) => !isIdOf(conditions, id))).toEqual([]);
  });
});

describe("restrictions", () => {
  it("only the one that forbids passing on stops an answer", () => {
    expect(idsOf(restrictions).filter((id) => restrictions[id].stopsOnward)).toEqual(["no-onward"]);
  });
});

describe("forms", () => {
  it("only anonymised and aggregated data is no longer personal", () => {
    expect(idsOf(forms).filter((id) => !forms[id].personal)).toEqual(["anonymised", "aggregated"]);
  });
});

describe("importer conditions", () => {
  it("every condition key of the dated law tables can be asserted, and Art. 3 besides", () => {
    const keys = `brLgpd caPipeda caPipedaOrProvincial foAct gbNotImmigration ilAutomated intOrgEpo jpPihbo krPipa krPipaUk pnr
      usDpfCh usDpfEu usDpfUk usPrivacyShield usSafeHarbor`
      .trim()
      .split(/\s+/);
    expect([...idsOf(importerConditions)].sort()).toEqual([...keys, "subjectToGdpr"].sort());
  });
});

test("assertions, rights and regimes: which there are", () => {
  expect(idsOf(assertions)).toEqual(["stated", "implied", "inferred"]);
  expect(idsOf(regimes)).toEqual(["EU_GDPR", "UK_GDPR", "CH_FADP"]);
  expect(Object.fromEntries(idsOf(rights).map((id) => [id, rights[id].article]))).toEqual({
    information: "Art. 13, 14 GDPR",
    access: "Art. 15 GDPR",
    rectification: "Art. 16 GDPR",
    erasure: "Art. 17 GDPR",
    restriction: "Art. 18 GDPR",
    recipients: "Art. 19 GDPR",
    portability: "Art. 20 GDPR",
    objection: "Art. 21(1) GDPR",
    "marketing-objection": "Art. 21(2), 21(3) GDPR",
    "automated-decisions": "Art. 22 GDPR",
    "consent-withdrawal": "Art. 7(3) GDPR",
    complaint: "Art. 77 GDPR",
  });
});
