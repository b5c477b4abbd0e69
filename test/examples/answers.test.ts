// The answers of the examples, held against what two readers of the policies settled on.

import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type DataMap, loadDataMap, type Question, whoGets } from "whogets";
import alipartnership from "../../examples/alipartnership";
import apimpex from "../../examples/apimpex";
import aptolux from "../../examples/aptolux";
import tenLines from "../../examples/ten-lines";

const gist = (map: DataMap, question: Question): readonly string[] =>
  whoGets(map, question).recipients.map(
    ({ id, certainty, conditional }) => `${id}${certainty === "possible" ? "?" : ""}${conditional ? " if" : ""}`,
  );

const companies = ["facebook", "google", "klaviyo", "paypal", "pipedrive", "stripe"];

describe("aptolux", () => {
  const asked = (id: "contact.email" | "payment" | "device.ip" | "contact.phone" | "behaviour.session") => gist(aptolux, { data: [id] });

  it("passes e-mail addresses and IP addresses to six companies through Zapier, and perhaps to others", () => {
    const others = ["law-enforcement? if", "third-party-databases?", "unrelated-third-party?", "wix?"];
    const expected = [...companies, ...others, "zapier"].sort();
    expect([...asked("contact.email")].sort()).toEqual(expected);
    expect([...asked("device.ip")].sort()).toEqual(expected);
  });

  it("passes payment data also to gateways and service providers, by implication", () => {
    expect([...asked("payment")].sort()).toEqual(
      [
        ...companies,
        "law-enforcement? if",
        "payment-gateways?",
        "service-providers?",
        "third-party-databases?",
        "unrelated-third-party?",
        "wix?",
        "zapier",
      ].sort(),
    );
  });

  it("is only possibly passing what it only may collect, or collects by implication", () => {
    for (const id of ["contact.phone", "behaviour.session"] as const) expect(asked(id).every((one) => one.includes("?"))).toBe(true);
    expect(asked("contact.phone")).toHaveLength(11);
  });

  it("has one path to each company, through Zapier", () => {
    const { recipients } = whoGets(aptolux, { data: ["contact.email"] });
    for (const company of companies)
      expect(recipients.find((one) => one.id === company)?.paths).toEqual([["controller", "zapier", company]]);
    expect(recipients.filter((one) => one.direct).map((one) => one.id)).toEqual([
      "law-enforcement",
      "third-party-databases",
      "unrelated-third-party",
      "wix",
      "zapier",
    ]);
  });

  it("states the countries that the text states", () => {
    const { recipients } = whoGets(aptolux, { data: ["contact.email"] });
    const countries = Object.fromEntries(recipients.map((one) => [one.id, one.countries.join()]));
    expect(countries).toMatchObject({
      klaviyo: "US",
      pipedrive: "US",
      paypal: "US",
      stripe: "IE",
      facebook: "US",
      google: "US",
      zapier: "US",
      wix: "",
    });
  });

  it("answers alike for visitors, users and customers, whom the text does not tell apart", () => {
    const of = (subject: "visitor" | "user" | "customer") => gist(aptolux, { data: ["contact.email"], subject });
    expect(of("visitor")).toEqual(of("customer"));
    expect(of("user")).toEqual(of("customer"));
  });

  it("gives business partners aggregates only, and card brands nothing", () => {
    expect(gist(aptolux, { data: ["aggregate"] })).toEqual(["business-partners?"]);
    expect(gist(aptolux, {})).not.toContain("business-partners?");
    expect(aptolux.mentions.map((one) => one.name)).toEqual(expect.arrayContaining(["Visa", "MasterCard", "American Express", "Discover"]));
  });
});

describe("alipartnership", () => {
  const of = (
    id: "contact.email" | "payment" | "device.ip" | "behaviour.pages" | "identity.name",
    subject?: "visitor" | "client" | "affiliate",
  ) => gist(alipartnership, { data: [id], ...(subject === undefined ? {} : { subject }) });

  it("gives e-mail addresses of visitors and clients to Aweber, and of affiliates to nobody that is stated", () => {
    expect(of("contact.email", "visitor")).toEqual(["aweber", "service-providers?"]);
    expect(of("contact.email", "client")).toEqual(["aweber", "service-providers?"]);
    expect(of("contact.email", "affiliate")).toEqual(["service-providers?"]);
  });

  it("gives card details of clients to Stripe; PayPal is only mentioned", () => {
    expect(of("payment", "client")).toEqual(["service-providers?", "stripe"]);
    expect(of("payment", "affiliate")).toEqual(["service-providers?"]);
    expect(of("payment", "visitor")).toEqual([]);
  });

  it("gives behaviour, and no IP address that is stated, to Google Analytics", () => {
    expect(of("behaviour.pages", "visitor")).toEqual(["google-analytics", "service-providers?"]);
    expect(of("behaviour.pages", "affiliate")).toEqual(["service-providers?"]);
    expect(of("device.ip")).toEqual(["service-providers?"]);
  });

  it("reaches what affiliates leave as visitors only with closure", () => {
    expect(gist(alipartnership, { data: ["contact.email"], subject: "affiliate", closure: true })).toEqual([
      "aweber",
      "service-providers?",
    ]);
  });

  it("says that the section on affiliates is missing", () => {
    expect(whoGets(alipartnership, { data: ["contact.email"] }).incomplete.join()).toContain("what is shared about affiliates");
  });
});

describe("apimpex", () => {
  const asked = (id: "contact.email" | "payment" | "device.ip") => gist(apimpex, { data: [id] });

  it("gives e-mail addresses to Customer Match and to delivery services, both under a condition", () => {
    expect(asked("contact.email")).toEqual([
      "delivery-services if",
      "google?",
      "google-customer-match if",
      "law-enforcement? if",
      "reliable-partners? if",
      "tax-authorities? if",
    ]);
  });

  it("gives payment data to the processors of cards, which the text only implies", () => {
    expect(asked("payment")).toEqual([
      "google?",
      "law-enforcement? if",
      "payment-processors? if",
      "reliable-partners? if",
      "tax-authorities? if",
    ]);
  });

  it("gives IP addresses to Google, which shortens them there", () => {
    expect(asked("device.ip")).toEqual(["google", "law-enforcement? if", "tax-authorities? if"]);
    const [google] = whoGets(apimpex, { data: ["device.ip"] }).recipients;
    expect(google?.forms).toContain("anonymised");
  });

  it("gives nothing to ads by keyword, and takes social networks for sources", () => {
    const all = whoGets(apimpex, {}).recipients.map(({ id }) => id);
    for (const id of ["google-keyword-ads", "youtube", "google-plus", "pinterest"]) expect(all).not.toContain(id);
  });
});

const fromFile = (name: string): DataMap =>
  loadDataMap(readFileSync(new URL(`../../examples/${name}`, import.meta.url), "utf8"), { file: name });

describe("the shop without a name", () => {
  const shop = fromFile("unnamed-shop.yaml");
  const exceptions = ["business-successor? if", "law-enforcement? if", "third-party? if"];

  it("is closed for clients, but for three exceptions under a condition", () => {
    for (const id of ["contact.email", "device.ip"] as const) expect(gist(shop, { data: [id], subject: "client" })).toEqual(exceptions);
    expect(whoGets(shop, { data: ["contact.email"] }).incomplete.join()).not.toContain("the map is open");
  });

  it("states no payment data, and names the open words in which it may be", () => {
    expect(gist(shop, { data: ["payment"] })).toEqual([]);
    expect(whoGets(shop, { data: ["payment"] }).incomplete.join()).toContain("other financial information");
  });
});

describe("imkeys", () => {
  const imkeys = fromFile("imkeys.yaml");

  it("states no recipient of e-mail addresses, payment data or IP addresses, and says what section is missing", () => {
    for (const id of ["contact.email", "payment", "device.ip"] as const) {
      expect(gist(imkeys, { data: [id] })).toEqual([]);
      expect(whoGets(imkeys, { data: [id] }).incomplete.join()).toContain("when data is provided to others");
    }
  });

  it("gives cookie ids and behaviour to advertising partners, possibly", () => {
    expect(gist(imkeys, { data: ["device.cookieId"] })).toEqual(["advertising-partners?"]);
    expect(gist(imkeys, { data: ["behaviour"] })).toEqual(["advertising-partners?"]);
  });
});

describe("ten lines", () => {
  it("find seven recipients of e-mail addresses, the conduit among them", () => {
    expect(gist(tenLines, { data: ["contact.email"] })).toEqual([
      "facebook",
      "google",
      "klaviyo",
      "paypal",
      "pipedrive",
      "stripe",
      "zapier",
    ]);
  });
});
