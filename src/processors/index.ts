// The vendor catalogue: every vendor, the list of all, and what the loader asks. A new vendor is one file and its name in three lists here.

import type { Catalogue, DataMap, OwnRecord, OwnVendorInput, PlainDate, VendorFacts } from "../model";
import { nearest, UsageError } from "../model/issue";
import { ownRecordsOf } from "../model/own-vendors";
import { activecampaign } from "./activecampaign";
import { adyen } from "./adyen";
import { airtable } from "./airtable";
import { algolia } from "./algolia";
import { amazonAds } from "./amazon-ads";
import { americanExpress } from "./american-express";
import { amplitude } from "./amplitude";
import { anthropic } from "./anthropic";
import { atlassian } from "./atlassian";
import { australiaPost } from "./australia-post";
import { automattic } from "./automattic";
import { aweber } from "./aweber";
import { aws } from "./aws";
import { bpost } from "./bpost";
import { braintree } from "./braintree";
import { brevo } from "./brevo";
import { businessSuccessor } from "./business-successor";
import { calendly } from "./calendly";
import { canadaPost } from "./canada-post";
import { cdek } from "./cdek";
import { cloudflare } from "./cloudflare";
import { cloudinary } from "./cloudinary";
import { court } from "./court";
import { criteo } from "./criteo";
import { customsAuthority } from "./customs-authority";
import { dataProtectionAuthority } from "./data-protection-authority";
import { datadog } from "./datadog";
import { type Recorded, typicalFrom, type Vendor, type VendorRecord } from "./define";
import { deutschePost } from "./deutsche-post";
import { dhl } from "./dhl";
import { digitalocean } from "./digitalocean";
import { discover } from "./discover";
import { dpd } from "./dpd";
import { dropbox } from "./dropbox";
import { evri } from "./evri";
import { factsOf } from "./facts";
import { fedex } from "./fedex";
import { financialIntelligenceUnit } from "./financial-intelligence-unit";
import { type FindVendor, finderOf } from "./find";
import { freshworks } from "./freshworks";
import { github } from "./github";
import { gls } from "./gls";
import { google } from "./google";
import { hermesDe } from "./hermes-de";
import { hetzner } from "./hetzner";
import { hotjar } from "./hotjar";
import { hubspot } from "./hubspot";
import { inpost } from "./inpost";
import { intercom } from "./intercom";
import { kit } from "./kit";
import { klarna } from "./klarna";
import { klaviyo } from "./klaviyo";
import { laPoste } from "./la-poste";
import { latvijasPasts } from "./latvijas-pasts";
import { lawEnforcement } from "./law-enforcement";
import { linkedin } from "./linkedin";
import { mailchimp } from "./mailchimp";
import { mailjet } from "./mailjet";
import { make } from "./make";
import { mastercard } from "./mastercard";
import { matomo } from "./matomo";
import { meta } from "./meta";
import { microsoft } from "./microsoft";
import { mixpanel } from "./mixpanel";
import { mollie } from "./mollie";
import { n8n } from "./n8n";
import { netlify } from "./netlify";
import { notion } from "./notion";
import { okta } from "./okta";
import { omnisend } from "./omnisend";
import { omniva } from "./omniva";
import { recordOn, type VendorOnDay } from "./on-day";
import { openai } from "./openai";
import { outbrain } from "./outbrain";
import { ovh } from "./ovh";
import { paddle } from "./paddle";
import { paypal } from "./paypal";
import { pinterest } from "./pinterest";
import { pipedrive } from "./pipedrive";
import { plaid } from "./plaid";
import { plausible } from "./plausible";
import { posthog } from "./posthog";
import { postnl } from "./postnl";
import { reddit } from "./reddit";
import { resend } from "./resend";
import { royalMail } from "./royal-mail";
import { russianPost } from "./russian-post";
import { salesforce } from "./salesforce";
import { sentry } from "./sentry";
import { shopify } from "./shopify";
import { slack } from "./slack";
import { smartposti } from "./smartposti";
import { snap } from "./snap";
import { snowflake } from "./snowflake";
import { square } from "./square";
import { stripe } from "./stripe";
import { supabase } from "./supabase";
import { surveymonkey } from "./surveymonkey";
import { swissPost } from "./swiss-post";
import { taboola } from "./taboola";
import { taxAuthority } from "./tax-authority";
import { tiktok } from "./tiktok";
import { trustpilot } from "./trustpilot";
import { twilio } from "./twilio";
import { typeform } from "./typeform";
import { unnamedAdvertisingPartner } from "./unnamed-advertising-partner";
import { unnamedCarrier } from "./unnamed-carrier";
import { unnamedCounter } from "./unnamed-counter";
import { unnamedDatabaseHost } from "./unnamed-database-host";
import { unnamedHostingPartner } from "./unnamed-hosting-partner";
import { unnamedPaymentProcessor } from "./unnamed-payment-processor";
import { unnamedThirdParty } from "./unnamed-third-party";
import { ups } from "./ups";
import { usercentrics } from "./usercentrics";
import { usps } from "./usps";
import { recordFrom } from "./vendor-file";
import { venipak } from "./venipak";
import { vercel } from "./vercel";
import { vimeo } from "./vimeo";
import { visa } from "./visa";
import { wix } from "./wix";
import { writtenOf } from "./written-record";
import { x } from "./x";
import { yandex } from "./yandex";
import { zapier } from "./zapier";
import { zendesk } from "./zendesk";
import { zoom } from "./zoom";

export { activecampaign } from "./activecampaign";
export { adyen } from "./adyen";
export { airtable } from "./airtable";
export { algolia } from "./algolia";
export { amazonAds } from "./amazon-ads";
export { americanExpress } from "./american-express";
export { amplitude } from "./amplitude";
export { anthropic } from "./anthropic";
export { atlassian } from "./atlassian";
export { australiaPost } from "./australia-post";
export { automattic } from "./automattic";
export { aweber } from "./aweber";
export { aws } from "./aws";
export { bpost } from "./bpost";
export { braintree } from "./braintree";
export { brevo } from "./brevo";
export { businessSuccessor } from "./business-successor";
export { calendly } from "./calendly";
export { canadaPost } from "./canada-post";
export { cdek } from "./cdek";
export { cloudflare } from "./cloudflare";
export { cloudinary } from "./cloudinary";
export { court } from "./court";
export { criteo } from "./criteo";
export { customsAuthority } from "./customs-authority";
export { dataProtectionAuthority } from "./data-protection-authority";
export { datadog } from "./datadog";
export {
  defineOwnVendor as defineVendor,
  due,
  type EntityRecord,
  type Fact,
  type Grade,
  type HostingPlace,
  memory,
  noted,
  type OtherName,
  type Phase,
  type Recorded,
  type ServiceRecord,
  type Source,
  type SourceKind,
  type SubProcessor,
  sourced,
  typicalOf,
  type UsualRole,
  type Vendor,
  type VendorChoice,
  type VendorKind,
  type VendorRecord,
  type VendorReference,
} from "./define";
export { deutschePost } from "./deutsche-post";
export { dhl } from "./dhl";
export { digitalocean } from "./digitalocean";
export { discover } from "./discover";
export { dpd } from "./dpd";
export { dropbox } from "./dropbox";
export { evri } from "./evri";
export { factsOf as vendorFactsOf } from "./facts";
export { fedex } from "./fedex";
export { financialIntelligenceUnit } from "./financial-intelligence-unit";
export type { FindVendor, VendorMatch, VendorSearch } from "./find";
export { finderOf as vendorFinderOf } from "./find";
export { freshworks } from "./freshworks";
export { github } from "./github";
export { gls } from "./gls";
export { google } from "./google";
export { hermesDe } from "./hermes-de";
export { hetzner } from "./hetzner";
export { hotjar } from "./hotjar";
export { hubspot } from "./hubspot";
export { inpost } from "./inpost";
export { intercom } from "./intercom";
export { kit } from "./kit";
export { klarna } from "./klarna";
export { klaviyo } from "./klaviyo";
export { laPoste } from "./la-poste";
export { latvijasPasts } from "./latvijas-pasts";
export { lawEnforcement } from "./law-enforcement";
export { linkedin } from "./linkedin";
export { mailchimp } from "./mailchimp";
export { mailjet } from "./mailjet";
export { make } from "./make";
export { mastercard } from "./mastercard";
export { matomo } from "./matomo";
export { meta } from "./meta";
export { microsoft } from "./microsoft";
export { mixpanel } from "./mixpanel";
export { mollie } from "./mollie";
export { n8n } from "./n8n";
export type { NameKind } from "./names";
export { netlify } from "./netlify";
export { notion } from "./notion";
export { okta } from "./okta";
export { omnisend } from "./omnisend";
export { omniva } from "./omniva";
export type { EntityOnDay, ServiceOnDay, ToldFact, VendorOnDay } from "./on-day";
export { openai } from "./openai";
export { outbrain } from "./outbrain";
export { ovh } from "./ovh";
export { paddle } from "./paddle";
export { paypal } from "./paypal";
export { pinterest } from "./pinterest";
export { pipedrive } from "./pipedrive";
export { plaid } from "./plaid";
export { plausible } from "./plausible";
export { posthog } from "./posthog";
export { postnl } from "./postnl";
export { reddit } from "./reddit";
export { resend } from "./resend";
export { royalMail } from "./royal-mail";
export { russianPost } from "./russian-post";
export { salesforce } from "./salesforce";
export { sentry } from "./sentry";
export { shopify } from "./shopify";
export { slack } from "./slack";
export { smartposti } from "./smartposti";
export { snap } from "./snap";
export { snowflake } from "./snowflake";
export { square } from "./square";
export { stripe } from "./stripe";
export { supabase } from "./supabase";
export { surveymonkey } from "./surveymonkey";
export { swissPost } from "./swiss-post";
export { taboola } from "./taboola";
export { taxAuthority } from "./tax-authority";
export { tiktok } from "./tiktok";
export { trustpilot } from "./trustpilot";
export { twilio } from "./twilio";
export { typeform } from "./typeform";
export { unnamedAdvertisingPartner } from "./unnamed-advertising-partner";
export { unnamedCarrier } from "./unnamed-carrier";
export { unnamedCounter } from "./unnamed-counter";
export { unnamedDatabaseHost } from "./unnamed-database-host";
export { unnamedHostingPartner } from "./unnamed-hosting-partner";
export { unnamedPaymentProcessor } from "./unnamed-payment-processor";
export { unnamedThirdParty } from "./unnamed-third-party";
export { ups } from "./ups";
export { usercentrics } from "./usercentrics";
export { usps } from "./usps";
export { venipak } from "./venipak";
export { vercel } from "./vercel";
export { vimeo } from "./vimeo";
export { visa } from "./visa";
export { wix } from "./wix";
export { x } from "./x";
export { yandex } from "./yandex";
export { zapier } from "./zapier";
export { zendesk } from "./zendesk";
export { zoom } from "./zoom";

/** Every vendor, sorted by slug. In the list a choice is any text: which services and entities there are is in the record. */
export const vendors: readonly Vendor[] = /* @__PURE__ */ Object.freeze([
  activecampaign,
  adyen,
  airtable,
  algolia,
  amazonAds,
  americanExpress,
  amplitude,
  anthropic,
  atlassian,
  australiaPost,
  automattic,
  aweber,
  aws,
  bpost,
  braintree,
  brevo,
  businessSuccessor,
  calendly,
  canadaPost,
  cdek,
  cloudflare,
  cloudinary,
  court,
  criteo,
  customsAuthority,
  dataProtectionAuthority,
  datadog,
  deutschePost,
  dhl,
  digitalocean,
  discover,
  dpd,
  dropbox,
  evri,
  fedex,
  financialIntelligenceUnit,
  freshworks,
  github,
  gls,
  google,
  hermesDe,
  hetzner,
  hotjar,
  hubspot,
  inpost,
  intercom,
  kit,
  klarna,
  klaviyo,
  laPoste,
  latvijasPasts,
  lawEnforcement,
  linkedin,
  mailchimp,
  mailjet,
  make,
  mastercard,
  matomo,
  meta,
  microsoft,
  mixpanel,
  mollie,
  n8n,
  netlify,
  notion,
  okta,
  omnisend,
  omniva,
  openai,
  outbrain,
  ovh,
  paddle,
  paypal,
  pinterest,
  pipedrive,
  plaid,
  plausible,
  posthog,
  postnl,
  reddit,
  resend,
  royalMail,
  russianPost,
  salesforce,
  sentry,
  shopify,
  slack,
  smartposti,
  snap,
  snowflake,
  square,
  stripe,
  supabase,
  surveymonkey,
  swissPost,
  taboola,
  taxAuthority,
  tiktok,
  trustpilot,
  twilio,
  typeform,
  unnamedAdvertisingPartner,
  unnamedCarrier,
  unnamedCounter,
  unnamedDatabaseHost,
  unnamedHostingPartner,
  unnamedPaymentProcessor,
  unnamedThirdParty,
  ups,
  usercentrics,
  usps,
  venipak,
  vercel,
  vimeo,
  visa,
  wix,
  x,
  yandex,
  zapier,
  zendesk,
  zoom,
] as readonly Vendor[]);

/** The vendors as the loader asks for them. */
export const catalogue: Catalogue = /* @__PURE__ */ catalogueOf(vendors);

/** The vendors as checks ask for them. */
export const vendorFacts: VendorFacts = /* @__PURE__ */ factsOf(vendors);

/**
 * The vendor that a text means: a brand, a former name, a company, a service or a domain. Says whether the name was in use on the day, who is
 * meant under which name of that day, and what was nearly right where nothing fits.
 *
 * @throws {UsageError} for an empty text or a day that does not exist.
 */
export const findVendor: FindVendor = /* @__PURE__ */ finderOf(vendors);

/**
 * A vendor as it was on a day: name, companies with their listing, services, each fact with grade and sources.
 *
 * @throws {UsageError} for a slug that the catalogue does not have, or a day that does not exist.
 */
export function vendorOn(vendor: string | Recorded, on: PlainDate): VendorOnDay {
  if (typeof vendor !== "string") return recordOn(vendor.record, on);
  const found = vendors.find(({ record }) => record.slug === vendor);
  if (found !== undefined) return recordOn(found.record, on);
  const suggestion = nearest(vendor, catalogue.slugs);
  const remedy = suggestion === null ? "findVendor() takes other names" : `did you mean "${suggestion}"?`;
  throw new UsageError(`the catalogue has no vendor ${JSON.stringify(vendor)}; ${remedy}`);
}

/**
 * A catalogue for the loader, from a list: `catalogueOf([...vendors, acme])`. Of two vendors with one slug the later counts.
 *
 * @throws {RangeError} for a slug that is not among `slugs`.
 */
export function catalogueOf(list: readonly Recorded[]): Catalogue {
  const records = new Map(list.map((one) => [one.record.slug, one]));
  const vendorOf = (slug: string): Recorded => {
    const found = records.get(slug);
    if (found === undefined) throw new RangeError(`the catalogue has no vendor ${JSON.stringify(slug)}; its vendors are in "slugs"`);
    return found;
  };
  const recordOf = (slug: string): VendorRecord => vendorOf(slug).record;
  return {
    slugs: Object.freeze([...records.keys()]),
    servicesOf: (slug) => Object.keys(recordOf(slug).services),
    entitiesOf: (slug) => Object.keys(recordOf(slug).entities),
    kindOf: (slug) => recordOf(slug).partyKind,
    typicalOf: (slug, service, entity) => typicalFrom(vendorOf(slug), service, entity),
    own: {
      read: (slug, written) => recordFrom(slug, written as OwnVendorInput),
      write: (record) => writtenOf(record as VendorRecord),
      joined: (more) => catalogueOf([...list, ...more.map(asOwn)]),
    },
  };
}

const asOwn = (record: OwnRecord): Recorded => ({ record: record as VendorRecord, own: true });

/**
 * Every vendor that a map may mean: those of the catalogue, and the map's own, which stand in the place of one with the same slug. For
 * `vendorFactsOf`, `catalogueOf` and `vendorFinderOf`.
 */
export function vendorsFor(map: DataMap): readonly Recorded[] {
  const own = ownRecordsOf(map);
  if (own.length === 0) return vendors;
  const bySlug = new Map([...vendors, ...own.map(asOwn)].map((one) => [one.record.slug, one]));
  return [...bySlug.keys()].sort().flatMap((slug) => bySlug.get(slug) ?? []);
}

/** `vendorFacts`, with those of the map's own vendors. */
export const vendorFactsFor = (map: DataMap): VendorFacts => (ownRecordsOf(map).length === 0 ? vendorFacts : factsOf(vendorsFor(map)));
