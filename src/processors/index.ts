// The vendor catalogue: every vendor, the list of all, and what the loader asks. A new vendor is one file and its name in three lists here.

import type { Catalogue, VendorFacts } from "../model";
import { americanExpress } from "./american-express";
import { australiaPost } from "./australia-post";
import { aweber } from "./aweber";
import { bpost } from "./bpost";
import { businessSuccessor } from "./business-successor";
import { canadaPost } from "./canada-post";
import { cdek } from "./cdek";
import { typicalOf, type Vendor, type VendorRecord } from "./define";
import { deutschePost } from "./deutsche-post";
import { dhl } from "./dhl";
import { discover } from "./discover";
import { dpd } from "./dpd";
import { evri } from "./evri";
import { factsOf } from "./facts";
import { fedex } from "./fedex";
import { gls } from "./gls";
import { google } from "./google";
import { hermesDe } from "./hermes-de";
import { inpost } from "./inpost";
import { klaviyo } from "./klaviyo";
import { laPoste } from "./la-poste";
import { latvijasPasts } from "./latvijas-pasts";
import { lawEnforcement } from "./law-enforcement";
import { mastercard } from "./mastercard";
import { meta } from "./meta";
import { microsoft } from "./microsoft";
import { omniva } from "./omniva";
import { paypal } from "./paypal";
import { pinterest } from "./pinterest";
import { pipedrive } from "./pipedrive";
import { postnl } from "./postnl";
import { royalMail } from "./royal-mail";
import { russianPost } from "./russian-post";
import { smartposti } from "./smartposti";
import { stripe } from "./stripe";
import { swissPost } from "./swiss-post";
import { taxAuthority } from "./tax-authority";
import { unnamedAdvertisingPartner } from "./unnamed-advertising-partner";
import { unnamedCarrier } from "./unnamed-carrier";
import { unnamedCounter } from "./unnamed-counter";
import { unnamedDatabaseHost } from "./unnamed-database-host";
import { unnamedHostingPartner } from "./unnamed-hosting-partner";
import { unnamedPaymentProcessor } from "./unnamed-payment-processor";
import { unnamedThirdParty } from "./unnamed-third-party";
import { ups } from "./ups";
import { usps } from "./usps";
import { venipak } from "./venipak";
import { visa } from "./visa";
import { wix } from "./wix";
import { x } from "./x";
import { zapier } from "./zapier";

export { americanExpress } from "./american-express";
export { australiaPost } from "./australia-post";
export { aweber } from "./aweber";
export { bpost } from "./bpost";
export { businessSuccessor } from "./business-successor";
export { canadaPost } from "./canada-post";
export { cdek } from "./cdek";
export {
  defineVendor,
  type EntityRecord,
  type Fact,
  type Grade,
  memory,
  noted,
  type OtherName,
  type ServiceRecord,
  type Source,
  type SourceKind,
  sourced,
  typicalOf,
  type UsualRole,
  type Vendor,
  type VendorChoice,
  type VendorRecord,
  type VendorReference,
} from "./define";
export { deutschePost } from "./deutsche-post";
export { dhl } from "./dhl";
export { discover } from "./discover";
export { dpd } from "./dpd";
export { evri } from "./evri";
export { fedex } from "./fedex";
export { gls } from "./gls";
export { google } from "./google";
export { hermesDe } from "./hermes-de";
export { inpost } from "./inpost";
export { klaviyo } from "./klaviyo";
export { laPoste } from "./la-poste";
export { latvijasPasts } from "./latvijas-pasts";
export { lawEnforcement } from "./law-enforcement";
export { mastercard } from "./mastercard";
export { meta } from "./meta";
export { microsoft } from "./microsoft";
export { omniva } from "./omniva";
export { paypal } from "./paypal";
export { pinterest } from "./pinterest";
export { pipedrive } from "./pipedrive";
export { postnl } from "./postnl";
export { royalMail } from "./royal-mail";
export { russianPost } from "./russian-post";
export { smartposti } from "./smartposti";
export { stripe } from "./stripe";
export { swissPost } from "./swiss-post";
export { taxAuthority } from "./tax-authority";
export { unnamedAdvertisingPartner } from "./unnamed-advertising-partner";
export { unnamedCarrier } from "./unnamed-carrier";
export { unnamedCounter } from "./unnamed-counter";
export { unnamedDatabaseHost } from "./unnamed-database-host";
export { unnamedHostingPartner } from "./unnamed-hosting-partner";
export { unnamedPaymentProcessor } from "./unnamed-payment-processor";
export { unnamedThirdParty } from "./unnamed-third-party";
export { ups } from "./ups";
export { usps } from "./usps";
export { venipak } from "./venipak";
export { visa } from "./visa";
export { wix } from "./wix";
export { x } from "./x";
export { zapier } from "./zapier";

/** Every vendor, sorted by slug. In the list a choice is any text: which services and entities there are is in the record. */
export const vendors: readonly Vendor[] = /* @__PURE__ */ Object.freeze([
  americanExpress,
  australiaPost,
  aweber,
  bpost,
  businessSuccessor,
  canadaPost,
  cdek,
  deutschePost,
  dhl,
  discover,
  dpd,
  evri,
  fedex,
  gls,
  google,
  hermesDe,
  inpost,
  klaviyo,
  laPoste,
  latvijasPasts,
  lawEnforcement,
  mastercard,
  meta,
  microsoft,
  omniva,
  paypal,
  pinterest,
  pipedrive,
  postnl,
  royalMail,
  russianPost,
  smartposti,
  stripe,
  swissPost,
  taxAuthority,
  unnamedAdvertisingPartner,
  unnamedCarrier,
  unnamedCounter,
  unnamedDatabaseHost,
  unnamedHostingPartner,
  unnamedPaymentProcessor,
  unnamedThirdParty,
  ups,
  usps,
  venipak,
  visa,
  wix,
  x,
  zapier,
] as readonly Vendor[]);

/** The vendors as the loader asks for them. */
export const catalogue: Catalogue = /* @__PURE__ */ catalogueOf(vendors);

/** The vendors as checks ask for them. */
export const vendorFacts: VendorFacts = /* @__PURE__ */ factsOf(vendors);

/** @throws {RangeError} for a slug that is not among `slugs`. */
function catalogueOf(list: readonly Vendor[]): Catalogue {
  const records = new Map(list.map(({ record }) => [record.slug, record]));
  const recordOf = (slug: string): VendorRecord => {
    const record = records.get(slug);
    if (record === undefined) throw new RangeError(`the catalogue has no vendor ${JSON.stringify(slug)}; its vendors are in "slugs"`);
    return record;
  };
  return {
    slugs: Object.freeze([...records.keys()]),
    servicesOf: (slug) => Object.keys(recordOf(slug).services),
    entitiesOf: (slug) => Object.keys(recordOf(slug).entities),
    kindOf: (slug) => recordOf(slug).partyKind,
    typicalOf: (slug, service, entity) => typicalOf(recordOf(slug), service, entity),
  };
}
