// Amazon Web Services rents out computing, storage and mail delivery.

import { defineVendor, memory, sourced } from "./define";

export const aws = /* @__PURE__ */ defineVendor({
  slug: "aws",
  name: "Amazon Web Services",
  kind: "hosting",
  entities: {
    LU: { name: sourced("Amazon Web Services EMEA SARL", "privacyPolicy", "datenanfragen"), country: "LU", contractsWith: ["EEA"] },
    US: { name: sourced("Amazon Web Services, Inc.", "privacyPolicy"), country: "US", dpf: sourced("active", "privacyPolicy") },
  },
  services: {
    infrastructure: {
      name: "AWS (EC2, S3, RDS, CloudFront …)",
      cookies: sourced(["AWSALB", "AWSALBCORS", "AWSELBCORS"], "openCookies"),
      role: sourced("processor", "processingAddendum"),
      categories: ["account.login", "identity.name", "contact.email", "transaction.order", "device.ip", "diagnostic.logs"],
      purposes: ["hosting.infrastructure"],
      carriesAnything: true,
    },
    ses: {
      name: "Amazon SES",
      role: sourced("processor", "processingAddendum"),
      categories: ["contact.email", "content.correspondence"],
      purposes: ["comms.transactional", "marketing.email"],
    },
  },
  otherNames: [
    { name: "Amazon AWS", what: "also", of: "vendor" },
    { name: "AWS", what: "also", of: "vendor" },
    { name: "CloudFront", what: "also", of: "infrastructure" },
    { name: "Amazon S3", what: "also", of: "infrastructure" },
  ],
  domains: memory(["amazonaws.com", "cloudfront.net", "awsstatic.com"]),
  documents: {
    dpa: memory("https://aws.amazon.com/compliance/gdpr-center/"),
    subProcessors: memory("https://aws.amazon.com/compliance/sub-processors/"),
  },
  sources: {
    privacyPolicy: {
      kind: "vendor-document",
      title: "Amazon Web Services, privacy policy",
      place: "github:OpenTermsArchive/contrib-versions:Amazon Web Services/Privacy Policy.md@d6fb386efcd5",
      textAsOf: "2026-05-18",
      seen: "2026-11-25",
    },
    datenanfragen: {
      kind: "dataset",
      title: "datenanfragen/data, companies/amazon-aws.json (CC0-1.0)",
      place: "github:datenanfragen/data:companies/amazon-aws.json@0a29c3d6feee",
      seen: "2026-11-25",
    },
    processingAddendum: {
      kind: "vendor-document",
      title: "AWS, GDPR data processing addendum, read in a copy",
      url: "https://cupdf.com/document/aws-gdpr-data-processing-addendum-gdpr-data-processing-addendum-3-d-processes.html",
      seen: "2026-11-26",
    },
    openCookies: {
      kind: "dataset",
      title: "Open Cookie Database (Apache-2.0)",
      place: "github:jkwakman/Open-Cookie-Database:open-cookie-database.csv@0003d0f50a47",
      seen: "2026-11-26",
    },
  },
  reviewed: "2026-11-25",
  recheckAfter: "2027-05-25",
  note: "Amazon as a shop and Amazon Ads are other companies with other roles: a text that says Amazon alone does not tell which.",
});
