// How people write vendors: brands, companies, former names, domains, slips. Where it is not sure, a name is offered and nothing is found.

import { describe, expect, it, test } from "vitest";
import { findVendor } from "whogets/processors";

const on = "2026-11-01";

const found = `
meta: Facebook | facebook, inc. | FACEBOOK INC | Meta Platforms Ireland Ltd | Meta Platforms Ireland Limited (formerly Facebook Ireland Ltd.) | Face Book
meta: Instagram | WhatsApp | META | https://connect.facebook.net/en_US/fbevents.js | ＦＡＣＥＢＯＯＫ | Meta Platforms UK Ltd | facebook.com. | ⓂⒺⓉⒶ
google: Google Inc. | Google LLC | Google Ireland Limited | google analytics | Google-Analytics | googletagmanager.com | Google Ads | AdWords | YouTube
google: Google UK Ltd | Google Germany GmbH | Google France SARL | Google India Private Limited | Google Zrt | G.O.O.G.L.E. | SIA Google | Firebase
google: Google LLC, 1600 Amphitheatre Parkway, Mountain View
x: Twitter | Twitter International Unlimited Company | X Corp. | X | x.com | X (formerly Twitter)
linkedin: LinkedIn Ireland Unlimited Company | Linked In
microsoft: Microsoft Corporation | Azure | Microsoft Azure | Microsoft Clarity
aws: Amazon Web Services | Amazon Web Services EMEA SARL | AWS EMEA | s3.eu-central-1.amazonaws.com | Amazon Web Services Germany GmbH
stripe: Stripe Payments Europe Ltd. | Stripe Payments Europe, Limited | js.stripe.com | privacy@stripe.com
paypal: PayPal (Europe) S.à r.l. et Cie, S.C.A. | Paypal Europe Sarl | pay-pal
mailchimp: MailChimp | The Rocket Science Group LLC | Rocket Science Group | Intuit Mailchimp | Mandrill
brevo: Sendinblue | Sendinblue SAS | SendInBlue GmbH
twilio: SendGrid | Twilio SendGrid
kit: ConvertKit | kit
hubspot: HubSpot Inc | HubSpot Ireland Ltd. | Hub Spot
hotjar: Hotjar Ltd | Hot Jar
cloudflare: Cloudflare, Inc. | Cloud Flare | Cloudflare Germany GmbH
klarna: Klarna Bank AB (publ) | Klarna AB | Klarna UK Limited
klaviyo: KLAVIYO INC | Klaviyo Inc. (USA) | Klaviyo UK Ltd | Klaviyo™ | Klaviyo® | klaviyo\u200b | \u202eklaviyo | kla\u00adviyo | klaviyo\0
klaviyo: Klaviyo, Inc., 125 Summer Street, Boston, MA
shopify: Shopify International Ltd. | Shopify Inc.
salesforce: Salesforce.com, inc. | salesforce.com EMEA Limited
zoom: Zoom Video Communications, Inc.
square: Square, Inc. | Block, Inc. | Block
snap: Snap Inc. | Snapchat
evri: Hermes UK
hermes-de: Hermes Germany GmbH
ups: United Parcel Service | UPS
usps: United States Postal Service
postnl: Post NL | PostNL B.V.
latvijas-pasts: Latvijas Pasts VAS | VAS Latvijas Pasts
supabase: Supabase Pte. Ltd.
gls: GLS Germany GmbH & Co. OHG
hetzner: Hetzner Online GmbH, Industriestr. 25, 91710 Gunzenhausen
outbrain: Outbrain UK Limited
ovh: OVHcloud | OVH SAS | OVH Groupe
usercentrics: Cookiebot | Cybot A/S
typeform: Typeform S.L.
pipedrive: Pipedrive OÜ
openai: Open AI | ChatGPT
sentry: Functional Software, Inc. | Sentry.io
digitalocean: Digital Ocean
`
  .trim()
  .split("\n")
  .flatMap((line) => {
    const [slug = "", texts = ""] = line.split(/: (.*)/s);
    return texts.split(" | ").map((text) => [text, slug] as const);
  });

describe("spellings", () => {
  test.each(found)("%s is %s", (text, slug) => {
    expect(findVendor(text, { on }).match?.vendor).toBe(slug);
  });

  test.each([
    // other companies, whose names are words of everyday speech
    ...[
      "The Block",
      "The Square",
      "Block GmbH",
      "Kit GmbH",
      "Kit Company",
      "Make UK",
      "Make UK Ltd",
      "Group X",
      "SE Make SA",
      "Visa Group",
    ],
    ...["Discover Ireland", "Square Enix", "Zoom Telephonics", "Snap-on Inc.", "Sentry Insurance", "Stripe & Co", "Hermes International"],
    // several at once
    ...[
      "Google and Facebook",
      "Google Inc., Facebook Inc.",
      "Google LLC, Facebook",
      "Klaviyo, Inc., 125 Summer Street, Brevo",
      "facebook.com, google.com",
    ],
    // hosts of others
    ...["facebook.com.evil.example", "notfacebook.com", "http://facebook.com@evil.example/", "evil.example#facebook.com"],
    // letters of another script that look alike
    ...["Klаviyo", "ΚLAVIYO"],
    // words that are no names
    ...["Ltd", "Group", "UK Ltd", "Germany", "payments", "__proto__", "toString", "constructor", ".*", "(", "()", "$&", "...", "\u200b"],
  ])("%s is nobody of the catalogue", (text) => {
    expect(findVendor(text, { on }).match).toBeNull();
  });

  it("does not say which company it is where the record does not have it", () => {
    expect(findVendor("Klaviyo, Inc.", { on }).match?.entity?.country).toBe("US");
    expect(findVendor("Klaviyo UK Ltd", { on }).match).toMatchObject({ vendor: "klaviyo", entity: null });
  });

  test.each(["(", ".*", "-", "..."])("offers nothing for %s", (text) => {
    expect(findVendor(text, { on }).near).toEqual([]);
  });

  test.each(["(", "&", "a.", "[(", "a b ", "inc ", "Ltd, "])("does not take long over many of %s", (part) => {
    const begin = performance.now();
    findVendor(part.repeat(400).slice(0, 400), { on });
    expect(performance.now() - begin).toBeLessThan(1000);
    expect(findVendor(part.repeat(10_000), { on })).toMatchObject({ match: null, others: [], near: [] });
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
