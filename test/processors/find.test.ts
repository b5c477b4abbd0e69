// Spellings as people write them, on days before and after a change of name, and what is offered where nothing fits.

import { describe, expect, it, test } from "vitest";
import { findVendor, klaviyo, vendorOn, vendors } from "whogets/processors";

const today = "2026-11-26";

/** Text, day, slug, what it is matched as, the entity of that day ("-" = not one), whether the name was in use. */
const spellings: readonly (readonly [string, string, string, string, string, boolean])[] = [
  // one company under two names
  ["Facebook Inc.", "2018-05-24", "meta", "entity", "Facebook, Inc.", true],
  ["Facebook, Inc.", "2021-10-27", "meta", "entity", "Facebook, Inc.", true],
  ["FACEBOOK INC", "2021-10-28", "meta", "entity", "Meta Platforms, Inc.", true],
  ["Facebook Inc. (USA)", "2022-09-22", "meta", "entity", "Meta Platforms, Inc.", false],
  ["Facebook Inc.", today, "meta", "entity", "Meta Platforms, Inc.", false],
  ["Meta Platforms, Inc.", "2021-10-27", "meta", "entity", "Facebook, Inc.", false],
  ["Meta Platforms Inc", "2021-10-29", "meta", "entity", "Meta Platforms, Inc.", true],
  ["Meta", "2018-05-24", "meta", "vendor", "-", false],
  ["meta", today, "meta", "vendor", "-", true],
  ["Facebook", "2018-05-24", "meta", "also", "-", true],
  ["facebook", today, "meta", "also", "-", true],
  ["Facebook Ireland", "2018-05-24", "meta", "entity", "Facebook Ireland Limited", true],
  ["Facebook Ireland Ltd", today, "meta", "entity", "Meta Platforms Ireland Limited", false],
  ["Meta Platforms Ireland Limited", today, "meta", "entity", "Meta Platforms Ireland Limited", true],
  ["Google Inc.", "2017-09-29", "google", "entity", "Google Inc.", true],
  ["Google Inc", today, "google", "entity", "Google LLC", false],
  ["GOOGLE LLC", today, "google", "entity", "Google LLC", true],
  ["Google LLC", "2016-01-01", "google", "entity", "Google Inc.", false],
  ["Google Ireland", today, "google", "entity", "Google Ireland Limited", true],
  ["Google Ireland Ltd.", today, "google", "entity", "Google Ireland Limited", true],
  ["Twitter, Inc.", "2022-01-01", "x", "entity", "Twitter, Inc.", true],
  ["Twitter Inc", "2023-05-01", "x", "entity", "X Corp.", false],
  ["Twitter", "2023-07-23", "x", "brand", "-", true],
  ["Twitter", today, "x", "brand", "-", false],
  ["X", "2020-01-01", "x", "vendor", "-", false],
  ["X Corp", today, "x", "entity", "X Corp.", true],
  ["Twitter International Unlimited Company", "2024-01-01", "x", "entity", "Twitter International Unlimited Company", true],
  ["Twitter International Unlimited Company", today, "x", "entity", "X Internet Unlimited Company", false],
  ["Stripe, Inc.", "2025-06-17", "stripe", "entity", "Stripe, Inc.", true],
  ["Stripe Inc", "2027-01-01", "stripe", "entity", "Stripe, LLC", false],
  ["Sendinblue", "2023-05-03", "brevo", "brand", "Sendinblue SAS", true],
  ["Sendinblue", today, "brevo", "brand", "Sendinblue SAS", false],
  ["Brevo", "2022-01-01", "brevo", "vendor", "Sendinblue SAS", false],
  ["Outbrain Inc.", "2025-01-01", "outbrain", "entity", "Outbrain Inc.", true],
  ["Outbrain Inc.", today, "outbrain", "entity", "Teads Holding Co.", false],
  ["TikTok Inc.", "2024-01-01", "tiktok", "entity", "TikTok Inc.", true],
  ["Square, Inc.", "2021-12-09", "square", "entity", "Square, Inc.", true],
  ["Square Inc.", today, "square", "entity", "Block, Inc.", false],
  ["G Suite", "2020-10-05", "google", "brand", "-", true],
  ["G Suite", today, "google", "brand", "-", false],
  ["ConvertKit", today, "kit", "brand", "ConvertKit LLC", false],
  ["Integromat", "2020-01-01", "make", "brand", "Celonis, Inc.", true],
  ["Piwik", today, "matomo", "brand", "InnoCraft Limited", false],
  ["Momentive", "2022-01-01", "surveymonkey", "entity", "Momentive Inc.", true],
  ["salesforce.com, inc.", "2021-01-01", "salesforce", "entity", "salesforce.com, inc.", true],
  ["Zoom Video Communications", "2024-08-05", "zoom", "entity", "Zoom Video Communications, Inc.", true],
  ["Hermes UK", "2021-01-01", "evri", "brand", "Evri Limited", true],
  // spelling
  ["klaviyo", today, "klaviyo", "vendor", "Klaviyo, Inc.", true],
  ["KLAVIYO INC", today, "klaviyo", "entity", "Klaviyo, Inc.", true],
  ["Mail Chimp", today, "mailchimp", "vendor", "The Rocket Science Group LLC", true],
  ["MailChimp (The Rocket Science Group)", today, "mailchimp", "vendor", "The Rocket Science Group LLC", true],
  ["Rocket Science Group LLC", today, "mailchimp", "entity", "The Rocket Science Group LLC", true],
  ["PayPal (Europe) S.à r.l. et Cie, S.C.A.", today, "paypal", "entity", "PayPal (Europe) S.à r.l. et Cie, S.C.A.", true],
  ["PayPal Europe SARL et Cie SCA", today, "paypal", "entity", "PayPal (Europe) S.à r.l. et Cie, S.C.A.", true],
  ["Pipedrive OU", today, "pipedrive", "entity", "Pipedrive OÜ", true],
  ["SIA DPD Latvija", today, "dpd", "entity", "SIA DPD Latvija", true],
  ["Klarna Bank AB", today, "klarna", "entity", "Klarna Bank AB (publ)", true],
  ["Royal Mail Group", today, "royal-mail", "entity", "Royal Mail Group Limited", true],
  ["Functional Software, Inc.", today, "sentry", "entity", "Functional Software, Inc.", true],
  ["american express", today, "american-express", "vendor", "-", true],
  ["amex", today, "american-express", "also", "-", true],
  ["Deutsche Post AG", today, "deutsche-post", "entity", "Deutsche Post AG", true],
  ["AWS", today, "aws", "also", "-", true],
  ["Amazon Web Services EMEA", today, "aws", "entity", "Amazon Web Services EMEA SARL", true],
  ["Instagram", today, "meta", "also", "-", true],
  // services
  ["Google Analytics", today, "google", "also", "-", true],
  ["Universal Analytics", "2022-01-01", "google", "service", "-", true],
  ["Universal Analytics", today, "google", "service", "-", false],
  ["Google+", "2018-05-24", "google", "service", "-", true],
  ["Skype", today, "microsoft", "service", "-", false],
  ["Microsoft Azure", today, "microsoft", "service", "-", true],
  ["SendGrid", today, "twilio", "also", "-", true],
  ["Mandrill", today, "mailchimp", "also", "The Rocket Science Group LLC", true],
  ["Yandex.Metrica", today, "yandex", "service", "-", true],
  // domains
  ["facebook.com", today, "meta", "domain", "-", true],
  ["https://connect.facebook.net/en_US/fbevents.js", today, "meta", "domain", "-", true],
  ["js.stripe.com", today, "stripe", "domain", "-", true],
  ["www.paypal.com", today, "paypal", "domain", "-", true],
  ["*.google-analytics.com", today, "google", "domain", "-", true],
  ["s3.eu-west-1.amazonaws.com", today, "aws", "domain", "-", true],
  ["trello.com", today, "atlassian", "domain", "-", true],
];

/** As policies, lists of sub-processors, contracts and cookie tables write them. None is taken from the records. */
const asOthersWrite: readonly (readonly [string, string])[] = [
  ["Amazon AWS", "aws"],
  ["TNT", "fedex"],
  ["Klaviyo Inc. (USA)", "klaviyo"],
  ["Zapier, Inc. (USA)", "zapier"],
  ["FACEBOOK, INC.", "meta"],
  ["Facebook Ireland Ltd.", "meta"],
  ["Facebook Inc (USA)", "meta"],
  ["Meta Platforms Ireland Ltd", "meta"],
  ["Stripe Payments Europe, Ltd.", "stripe"],
  ["STRIPE PAYMENTS EUROPE LIMITED", "stripe"],
  ["STRIPE, INC", "stripe"],
  ["Stripe (Ireland)", "stripe"],
  ["Stripe L.L.C.", "stripe"],
  ["Amazon Web Services EMEA SARL", "aws"],
  ["Amazon Web Services EMEA S.à r.l.", "aws"],
  ["Amazon Web Services, Inc. (AWS)", "aws"],
  ["Amazon Web Services (AWS)", "aws"],
  ["Google Cloud EMEA Ltd.", "google"],
  ["GOOGLE IRELAND LTD", "google"],
  ["Google Cloud Platform", "google"],
  ["Google AdWords", "google"],
  ["Google Apps", "google"],
  ["Youtube", "google"],
  ["Google Inc. (USA)", "google"],
  ["The Rocket Science Group LLC d/b/a Mailchimp", "mailchimp"],
  ["The Rocket Science Group, LLC", "mailchimp"],
  ["Salesforce.com", "salesforce"],
  ["SALESFORCE.COM INC", "salesforce"],
  ["Twilio, Inc.", "twilio"],
  ["TWILIO IRELAND LTD", "twilio"],
  ["Sendgrid", "twilio"],
  ["Segment.io, Inc", "twilio"],
  ["Slack Technologies LLC", "slack"],
  ["Slack Technologies Ltd.", "slack"],
  ["Zendesk Inc", "zendesk"],
  ["Zendesk International Limited", "zendesk"],
  ["Intercom R & D Unlimited Company", "intercom"],
  ["Intercom Software UK Ltd", "intercom"],
  ["Functional Software, Inc. d/b/a Sentry", "sentry"],
  ["Functional Software, Inc. dba Sentry", "sentry"],
  ["OpenAI LLC", "openai"],
  ["OPENAI OPCO LLC", "openai"],
  ["Anthropic, PBC", "anthropic"],
  ["Cloudflare, Ltd.", "cloudflare"],
  ["CloudFlare Inc", "cloudflare"],
  ["Okta Inc", "okta"],
  ["Auth0", "okta"],
  ["Snowflake, Inc", "snowflake"],
  ["Klaviyo, Inc", "klaviyo"],
  ["Active Campaign", "activecampaign"],
  ["ActiveCampaign, Inc.", "activecampaign"],
  ["AC PM, LLC", "activecampaign"],
  ["PayPal (Europe) S.a.r.l. et Cie, S.C.A.", "paypal"],
  ["PayPal (Europe) S.à r.l. & Cie, S.C.A.", "paypal"],
  ["PayPal (Europe) S.á.r.l. et Cie, S.C.A.", "paypal"],
  ["PAYPAL (EUROPE) S.À R.L. ET CIE, S.C.A.", "paypal"],
  ["PayPal (USA)", "paypal"],
  ["Braintree (PayPal)", "braintree"],
  ["Braintree Payments", "braintree"],
  ["PayPal Canada Co.", "braintree"],
  ["Klarna Bank AB publ", "klarna"],
  ["Sofortüberweisung", "klarna"],
  ["Sofortüberweisung (Sofort GmbH)", "klarna"],
  ["Adyen NV", "adyen"],
  ["Mollie BV", "mollie"],
  ["Squareup International Ltd.", "square"],
  ["Squareup Europe Limited", "square"],
  ["BLOCK INC", "square"],
  ["LinkedIn Ireland", "linkedin"],
  ["LinkedIn Corp.", "linkedin"],
  ["Twitter International Company", "x"],
  ["TikTok Technology Ltd", "tiktok"],
  ["TikTok Information Technologies UK Ltd.", "tiktok"],
  ["TikTok USDS Joint Venture", "tiktok"],
  ["Pinterest Europe Limited", "pinterest"],
  ["CRITEO S.A.", "criteo"],
  ["Hotjar Limited", "hotjar"],
  ["ContentSquare", "hotjar"],
  ["HubSpot Ireland Ltd", "hubspot"],
  ["United Parcel Service", "ups"],
  ["United Parcel Service Deutschland S.à r.l. & Co. OHG", "ups"],
  ["UPS Europa SA", "ups"],
  ["FedEx Express International BV", "fedex"],
  ["FedEx Corp", "fedex"],
  ["Royal Mail Group Ltd", "royal-mail"],
  ["Parcelforce Worldwide", "royal-mail"],
  ["DHL Packstation", "dhl"],
  ["DPD Deutschland", "dpd"],
  ["YANDEX Limited Liability Company", "yandex"],
  ["Yandex Oy Limited Company", "yandex"],
  ["Air Smart Advertising Solutions FZ-LLC", "yandex"],
  ["Microsoft Ireland Operations Ltd.", "microsoft"],
  ["Microsoft Corp.", "microsoft"],
  ["Sendinblue, SAS", "brevo"],
  ["Brevo GmbH", "brevo"],
  ["Wix.com Ltd", "wix"],
  ["AWeber Systems", "aweber"],
  ["Mastercard International Inc.", "mastercard"],
  ["MasterCard Worldwide", "mastercard"],
  ["American Express Europe S.A", "american-express"],
  ["Visa Europe Ltd", "visa"],
  ["Pipedrive OÜ", "pipedrive"],
  ["Pipedrive (USA)", "pipedrive"],
  ["UAB Omnisend", "omnisend"],
  ["Omnisend, UAB", "omnisend"],
  ["Atlassian Pty Ltd (Jira)", "atlassian"],
  ["Mailgun Technologies, LLC", "mailjet"],
  ["GitHub, Inc", "github"],
  ["legal.hubspot.com", "hubspot"],
  ["https://static.hotjar.com/c/hotjar-1.js?sv=6", "hotjar"],
  ["px.ads.linkedin.com", "linkedin"],
  ["www.parcelforce.com", "royal-mail"],
  ["https://m.stripe.network/inner.html", "stripe"],
  ["s.pinimg.com", "pinterest"],
  ["acme.us1.list-manage.com", "mailchimp"],
  ["HTTPS://WWW.GOOGLETAGMANAGER.COM/gtm.js", "google"],
];

describe("findVendor", () => {
  test.each(asOthersWrite)("%s, as others write it", (text, vendor) => {
    expect(findVendor(text, { on: today }).match?.vendor).toBe(vendor);
  });

  test.each(spellings)("%s on %s", (text, on, vendor, kind, entity, inUse) => {
    const { match } = findVendor(text, { on: on as typeof today });
    expect(match).toMatchObject({ vendor, matched: { kind }, inUse });
    expect(match?.entity?.name ?? "-").toBe(entity);
  });

  test.each([
    ["klavio", "klaviyo"],
    ["Klaviyo email platform", "klaviyo"],
    ["Strype", "stripe"],
    ["Yandex Metrika", "yandex"],
    ["Mailchip Inc.", "mailchimp"],
    ["Facebook Ads", "meta"],
    ["HubSpott", "hubspot"],
    ["Amazon", "aws"],
    ["WordPress", "automattic"],
  ])("offers, for %s, %s", (text, slug) => {
    const { match, near } = findVendor(text, { on: today });
    expect(match).toBeNull();
    expect(near.map(({ vendor }) => vendor)).toContain(slug);
    expect(near.length).toBeLessThanOrEqual(3);
  });

  test.each(["Acme", "shop.example", "notfacebook.com", "Inc.", "facebook.com.evil.example", "Bring!"])("finds nothing for %s", (text) => {
    expect(findVendor(text, { on: today }).match).toBeNull();
  });

  it("tells which other vendors a shared company may mean", () => {
    const { match, others } = findVendor("PayPal (Europe)", { on: today });
    expect(match?.vendor).toBe("paypal");
    expect(findVendor("Deutsche Post AG", { on: today }).others.map(({ vendor }) => vendor)).toEqual(["dhl"]);
    expect(others.every(({ vendor }) => vendor !== "paypal")).toBe(true);
  });

  it("finds every vendor by slug, name, entity, other name and domain", () => {
    for (const { record } of vendors) {
      const texts = [
        record.slug,
        record.name,
        ...Object.values(record.entities).map(({ name }) => name.value),
        ...record.otherNames.map(({ name }) => name),
        ...record.domains.value,
      ];
      for (const text of texts) {
        const { match, others } = findVendor(text, { on: today });
        expect(
          [match, ...others].map((one) => one?.vendor),
          text,
        ).toContain(record.slug);
      }
    }
  });

  it("refuses an empty text and a day that is none", () => {
    expect(() => findVendor(" ", { on: today })).toThrow("no vendor is named");
    expect(() => findVendor("meta", { on: "2026-02-30" })).toThrow('"2026-02-30" is not a day that exists');
    expect(() => findVendor("meta", {} as never)).toThrow("nothing is not a day that exists");
  });

  it("is plain data, the same each time", () => {
    const once = findVendor("Facebook Inc.", { on: today });
    expect(JSON.parse(JSON.stringify(once))).toStrictEqual(once);
    expect(findVendor("Facebook Inc.", { on: today })).toStrictEqual(once);
  });
});

describe("vendorOn", () => {
  it("has the names of the day", () => {
    const before = vendorOn("meta", "2018-05-24");
    expect(before.name.value).toBe("Facebook");
    expect(before.nameToday).toBe("Meta");
    expect(before.entities.map(({ name }) => name.value)).toEqual(["Facebook Ireland Limited", "Facebook, Inc."]);
    const between = vendorOn("meta", "2021-12-01");
    expect(between.entities.map(({ name }) => name.value)).toEqual(["Facebook Ireland Limited", "Meta Platforms, Inc."]);
    const after = vendorOn("meta", today);
    expect(after.name.value).toBe("Meta");
    expect(after.nameToday).toBeNull();
    expect(after.entities.map(({ name }) => name.grade)).toEqual(["sourced", "sourced"]);
  });

  it("tells the grade and the texts of a former name, not those of the present one", () => {
    const ireland = vendorOn("meta", "2018-05-24").entities.find(({ key }) => key === "IE");
    expect(ireland?.name).toMatchObject({ grade: "sourced", sources: [{ kind: "vendor-document" }] });
    expect(vendorOn("meta", "2018-05-24").entities.find(({ key }) => key === "US")?.name.grade).toBe("memory");
  });

  it("has the services of the day", () => {
    const status = (on: typeof today, id: string) => vendorOn("google", on).services.find((one) => one.id === id)?.status;
    expect(status("2018-05-24" as typeof today, "google-plus")).toBe("no-end-recorded");
    expect(status("2019-04-15" as typeof today, "google-plus")).toBe("no-end-recorded");
    expect(status("2019-05-01" as typeof today, "google-plus")).toBe("ended");
    expect(status("2018-05-24" as typeof today, "analytics")).toBe("not-yet");
    expect(status("2023-07-01" as typeof today, "universal-analytics")).toBe("no-end-recorded");
    expect(status("2023-07-02" as typeof today, "universal-analytics")).toBe("ended");
    expect(vendorOn("google", today).services.find((one) => one.id === "universal-analytics")?.successor).toBe("analytics");
  });

  it("tells a certification no further than what was read reaches", () => {
    const dpf = (vendor: string, on: string) => vendorOn(vendor, on as typeof today).entities.find(({ key }) => key === "US")?.dpf;
    expect(dpf("cloudflare", "2026-09-23")).toMatchObject({ value: "active" });
    expect(dpf("cloudflare", "2026-09-24")).toMatchObject({ value: "unknown", why: expect.stringContaining("2026-09-23") });
    expect(dpf("klaviyo", "2026-11-26")).toMatchObject({ value: "active", grade: "sourced" });
    expect(dpf("klaviyo", "2029-01-01")).toMatchObject({ value: "unknown" });
    expect(dpf("klaviyo", "2023-07-09")).toMatchObject({ value: "none", why: expect.stringContaining("2023-07-10") });
    expect(dpf("stripe", "2026-05-10")).toMatchObject({ value: "unknown" });
    expect(dpf("aweber", "2026-11-26")).toMatchObject({ value: "unknown" });
    expect(vendorOn("pipedrive", today).entities.find(({ key }) => key === "EE")?.dpf).toBeNull();
  });

  it("says where the day of a change is not known", () => {
    expect(vendorOn("stripe", "2026-03-01").doubts).toEqual([expect.stringContaining('"Stripe, Inc." ended in 2026')]);
    expect(vendorOn("stripe", "2025-03-01").doubts).toEqual([]);
  });

  it("takes a vendor or a slug, and no other", () => {
    expect(vendorOn(klaviyo, today)).toEqual(vendorOn("klaviyo", today));
    expect(() => vendorOn("klavyo", today)).toThrow('did you mean "klaviyo"?');
    expect(() => vendorOn("meta", "yesterday" as never)).toThrow('"yesterday" is not a day that exists');
  });

  it("answers for every vendor on every kind of day", () => {
    for (const { record } of vendors)
      for (const on of ["1999-01-01", "2018-05-24", today, "2040-01-01"] as const) {
        const answer = vendorOn(record.slug, on);
        expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
      }
  });
});
