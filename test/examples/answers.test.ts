// The answers of the examples, held against what two readers of the policies settled on.

import { describe, expect, it } from "vitest";
import { type DataMap, type Question, whoGets } from "whogets";
import alipartnership from "../../examples/alipartnership";
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
