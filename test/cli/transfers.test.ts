// `whogets transfers` and `whogets onward`: what a person reads, what a script reads, and what a slip is told.

import { describe, expect, it } from "vitest";
import { call, folderWith, quickstart } from "./terminal";

const files = {
  "datamap.yaml": `name: Shop
asOf: "2026-01-01"
controller: { name: Shop, country: LV }
subjects: { visitor: {} }
parties:
  host: { country: IN }
  mailer: { country: US, holds: [usDpfEu] }
  ads: {}
  bank: { country: DE }
activities:
  shop:
    data: [contact.email]
    flows:
      - { to: [host], role: processor, mechanisms: [{ kind: scc-2, since: "2023-01-01", assessment: TIA-1, assessedOn: "2023-01-01" }] }
      - { to: [mailer], mechanisms: [dpf] }
      - { from: visitor, to: [ads], means: tag }
      - { to: [bank] }
      - { from: mailer, to: [host], id: onward, data: [contact.email] }
`,
};
const asked = (...words: readonly string[]) => call(words, { folder: folderWith(files) });

describe("whogets transfers", () => {
  it("says where a recipient inside is reached by way of a third country", async () => {
    const through = `${files["datamap.yaml"]}      - { to: [bank], via: [host], id: through }\n`;
    const { out } = await call(["transfers", "--on", "2026-11-01"], { folder: folderWith({ "datamap.yaml": through }) });
    expect(out).toContain("No transfer\n");
    expect(out).toContain("host > bank");
    expect(out).not.toContain("controller > bank");
    expect(out).toContain("is reached by way of host in IN");
  });

  it("says for every status which hops have it, what they rest on, and where that was read", async () => {
    const { code, out } = await asked("transfers", "--on", "2026-11-01");
    expect(code).toBe(0);
    expect(out).toContain("Shop on 2026-11-01: 5 hops: 1 not covered, 1 undecided, 1 safeguarded, 1 adequate, 1 no transfer\n");
    const titles = [...out.matchAll(/^(?=[A-Z])(?:Not covered|Undecided|Rests on|No transfer|To look at|Sources).*$/gm)].map(
      ([line]) => line,
    );
    expect(titles).toEqual([
      "Not covered: nothing that is recorded carries the transfer",
      "Undecided: a fact is missing",
      "Rests on safeguards (Art. 46 GDPR)",
      "Rests on adequacy (Art. 45 GDPR)",
      "To look at",
      "Sources of the law tables",
    ]);
    expect(out).toMatch(/^controller > mailer {2}US .*eu-us-dpf/m);
    expect(out).toMatch(/^mailer > host {2,}IN .*No mechanism is stated/m);
    expect(out).not.toContain("controller > bank");
    expect((await asked("transfers", "--on", "2026-11-01", "--all")).out).toContain("controller > bank");
  });

  it("is of today where nothing else is said, and prints the day", async () => {
    expect((await asked("transfers")).out).toMatch(/^Shop on 2026-11-25: /);
    expect(JSON.parse((await asked("transfers", "--json", "--on", "2023-07-09")).out)).toMatchObject({ on: "2023-07-09" });
  });

  it("gives scripts every hop under every law", async () => {
    const { code, out } = await asked("transfers", "--on", "2026-11-01", "--regime", "eu,CH", "--json");
    const answer = JSON.parse(out);
    expect(code).toBe(0);
    expect(Object.keys(answer)).toEqual(["map", "asOf", "on", "hops"]);
    expect(answer).toMatchObject({ map: "Shop", asOf: "2026-01-01", on: "2026-11-01" });
    const [ads] = answer.hops;
    expect(ads).toMatchObject({
      flow: "shop/ads",
      from: "controller",
      to: "ads",
      path: ["visitor", "ads"],
      data: ["contact.email"],
      subjects: null,
      fromCountry: "LV",
      toCountry: null,
      countryAssertion: null,
    });
    for (const hop of answer.hops)
      expect(hop.regimes.map((one: object) => ({ ...one }))).toMatchObject([{ regime: "EU_GDPR" }, { regime: "CH_FADP" }]);
    expect(Object.keys(ads.regimes[0])).toEqual(
      expect.arrayContaining(["regime", "status", "instrument", "warnings", "why", "sources", "rests"]),
    );
  });

  it.each([
    [["--regime", "USA"], /unknown law "USA"; known: EU, UK, CH|did you mean/],
    [["--regime", ""], /unknown law ""/],
    [["--on", "2026-02-30"], /2026-02-30/],
    [["--on", "today"], /today/],
    [["extra"], /extra/],
  ])("%j is refused", async (words, expected) => {
    const { code, err, out } = await asked("transfers", ...words);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(expected);
  });

  it("gives no verdict in its own words", async () => {
    for (const on of ["2010-01-01", "2016-01-01", "2021-01-01", "2026-11-01"]) {
      const { out } = await asked("transfers", "--on", on, "--all");
      const own = out.replace(/\nSources of the law tables[\s\S]*$/, "").replaceAll(/Safe Harbour/g, "");
      expect(own).not.toMatch(/\b(?:compliant|lawful|unlawful|legal|illegal|safe|unsafe)\b/i);
    }
  });
});

describe("whogets onward", () => {
  it("tells each way with what is left of the data and its weakest hop", async () => {
    const { code, out } = await asked("onward", "--on", "2026-11-01", "--data", "email");
    expect(code).toBe(0);
    expect(out).toMatch(/^Shop \(on 2026-11-01\): how far contact\.email travels from controller: 3 parties, judged on 2026-11-01\n/);
    expect(out).toMatch(/^host {2,}controller > mailer > host {2,}contact\.email {2,}mailer > host: not-covered/m);
  });

  it("begins at a party, and is judged on the day of the map", async () => {
    const { out } = await asked("onward", "mailer", "--json");
    expect(JSON.parse(out)).toMatchObject({ on: "2026-01-01", question: { from: "mailer" }, parties: [{ id: "host", distance: 1 }] });
    expect((await asked("onward", "bank")).out).toContain("Nothing is stated to go on from there.");
  });

  it("is told of a slip", async () => {
    expect(await asked("onward", "hosst")).toMatchObject({ code: 2, err: expect.stringContaining('did you mean "host"?') });
    expect(await asked("onward", "--data", "emial")).toMatchObject({ code: 2, err: expect.stringContaining('"emial"') });
  });

  it("tells sub-processors of the catalogue apart, as what they are, and only when asked", async () => {
    const folder = folderWith({
      "datamap.yaml":
        "name: Shop\nasOf: 2026-11-26\ncontroller: {}\nparties: { mailer: { vendor: klaviyo }, host: { vendor: aws }, x: {} }\n" +
        "activities: { news: { data: [contact.email], flows: [{ to: [mailer, x] }] } }\n",
    });
    const plain = await call(["onward"], { folder });
    const { code, out } = await call(["onward", "--catalogue"], { folder });
    expect(code).toBe(0);
    expect(plain.out).not.toMatch(/Amazon/);
    expect(out.startsWith(plain.out)).toBe(true);
    const added = out.slice(plain.out.length);
    expect(added).toMatch(/^\nNot from the map: sub-processors that the vendor catalogue names\nPossible at most, on 2026-11-26\./);
    expect(added).toMatch(
      /^Amazon Web Services \(US\), in the map: host {2,}mailer > Amazon Web Services\* {2,}contact\.email {2,}klaviyo > /m,
    );
    expect(added).toMatch(/read on 2026-11-26.* {2,}possible/);
    expect(added).toContain("Not followed, because no vendor of the catalogue is stated: x\n");
    const answer = JSON.parse((await call(["onward", "--catalogue", "--json"], { folder })).out);
    expect(answer.parties.map(({ id }: { id: string }) => id)).toEqual(["mailer", "x"]);
    expect(answer.catalogue.ways[0]).toMatchObject({
      basis: "vendor-catalogue",
      certainty: "possible",
      after: "mailer",
      parties: ["host"],
    });
    expect(JSON.parse((await call(["onward", "--json"], { folder })).out)).not.toHaveProperty("catalogue");
  });

  it("works on the quickstart map", async () => {
    expect(await call(["onward", "zapier", "--sub-processors", "--map", quickstart])).toMatchObject({ code: 0, err: "" });
  });
});
