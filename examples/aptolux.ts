// The privacy policy of aptolux (22 September 2022) as a data map. What the text does not say is left out, and prints as "not stated".
//
// The text says "you" for everybody. It speaks of visitors, users and customers and defines none of them, so what it says of "you" stands
// for all three. Arguable readings are in the notes.

import { defineDataMap } from "whogets";
import {
  americanExpress,
  discover,
  google,
  klaviyo,
  lawEnforcement,
  mastercard,
  meta,
  paypal,
  pipedrive,
  stripe,
  unnamedDatabaseHost,
  unnamedPaymentProcessor,
  unnamedThirdParty,
  visa,
  wix,
  zapier,
} from "whogets/processors";

const said = (start: string, end: string, nth?: number) => [nth === undefined ? { start, end } : { start, end, nth }];

const zapierSaid = said("We are using IT company Zapier, Inc.", "personal data to the above companies.");
const viaZapier = [{ party: "zapier", evidence: zapierSaid }] as const;

/** "The personal data we receive from you": the words come once and hold for six recipients. */
const received = {
  lump: "all",
  words: "the personal data we receive from you",
  evidence: said("Our company passes the personal data we", "receive from you"),
  note: "Read as all that is said to be collected, IP address, passwords and card data included. Arguable: only what the person enters, or only what each stated purpose needs.",
} as const;

const everybody = ["visitor", "user", "customer"] as const;

const whatItCollects = {
  lump: "all",
  words: "such Non-personal and Personal Information",
  evidence: said("We collect such Non-personal and Personal Information", "for the following purposes:"),
} as const;

export default defineDataMap({
  name: "aptolux",
  asOf: "2022-09-22",
  documents: { policy: { title: "Privacy Policy", date: "2022-09-22", file: "001_74ab01a4b689d8ce.txt" } },

  controller: {
    name: "aptolux",
    country: {
      value: "LV",
      assertion: "implied",
      evidence: said("send us a mail to: Robežu", "Latvia, LV-3201.", 1),
      note: "A postal address for requests; where the company is established is not said.",
    },
    contacts: ["hello@aptolux.com", "Robežu 4, Talsi, Latvia, LV-3201"],
    evidence: said("to facilitate sales processes within the aptolux", "aptolux company,"),
    note: "The legal name and form are not stated.",
  },

  subjects: {
    visitor: { label: "Visitors", kind: "visitor", evidence: said("To be able to contact our Visitors", "Visitors and Users") },
    user: { label: "Users", kind: "user", evidence: said("To provide our Users with", "customer assistance") },
    customer: { label: "Customers", kind: "customer", evidence: said("How do we communicate with customers?", "with customers?") },
  },

  parties: {
    wix: {
      ...wix({ service: "site" }),
      name: "Wix.com",
      kind: "service",
      evidence: said("Our company website is hosted on the", "on the Wix.com platform."),
    },
    "third-party-databases": {
      ...unnamedDatabaseHost(),
      name: "third parties' databases",
      kind: "category",
      evidence: said("as well as on third parties databases.", "third parties databases."),
      note: "Whether these stand behind Wix.com or beside it is not said.",
    },
    "payment-gateways": {
      ...unnamedPaymentProcessor(),
      name: "direct payment gateways offered by Wix.com",
      kind: "category",
      evidence: said("All direct payment gateways offered by Wix.com", "used by our company"),
      note: "Arguable: another word for PayPal and Stripe.",
    },
    "service-providers": {
      name: "service providers of the store",
      kind: "category",
      evidence: said("handling of credit card information by our", "store and its service providers."),
      note: "Arguable: another word for the payment gateways, or a mere mention.",
    },
    "unrelated-third-party": {
      ...unnamedThirdParty(),
      name: "an unrelated third party",
      kind: "category",
      evidence: said("the personal data contained in our database", "to an unrelated third party"),
    },
    "law-enforcement": {
      ...lawEnforcement(),
      name: "law enforcement",
      kind: "authority",
      assertion: "implied",
      evidence: said("to comply with a lawful law enforcement", "law enforcement requirement."),
    },
    klaviyo: {
      ...klaviyo(),
      name: "Klaviyo Inc.",
      country: "US",
      evidence: said("email marketing company Klaviyo Inc. (USA)", "Klaviyo Inc. (USA)"),
    },
    pipedrive: {
      ...pipedrive(),
      name: "Pipedrive",
      country: "US",
      evidence: said("customer relationship management company Pipedrive (USA)", "Pipedrive (USA)"),
    },
    paypal: { ...paypal(), name: "PayPal", country: "US", evidence: said("online payments company PayPal (USA)", "PayPal (USA)") },
    stripe: {
      ...stripe({ entity: "IE" }),
      name: "Stripe",
      country: "IE",
      evidence: said("mobile and web payment systems for e-commerce", "Stripe (Ireland)"),
    },
    facebook: {
      ...meta(),
      name: "Facebook Inc.",
      country: "US",
      evidence: said("social networking service company Facebook Inc. (USA)", "Facebook Inc. (USA)"),
    },
    google: {
      ...google(),
      name: "Google LLC",
      country: "US",
      evidence: said("multinational technology company Google LLC (USA)", "Google LLC (USA)"),
      note: "No service of Google is named.",
    },
    zapier: { ...zapier(), name: "Zapier, Inc.", country: "US", evidence: said("IT company Zapier, Inc. (USA)", "data transfer services") },
    "business-partners": {
      name: "business partners",
      kind: "category",
      evidence: said("which we or our business partners may", "may use"),
    },
  },

  collection: [
    {
      from: "everyone",
      subjects: everybody,
      data: [{ lump: "all", words: "any information you enter on our website or provide us in any other way" }],
      how: "entered on the website, or provided in any other way",
      evidence: said("We receive, collect and store any information", "provide us in any other way."),
    },
    {
      from: "everyone",
      subjects: everybody,
      data: ["device.ip", "account.login", "contact.email", "account.password", "device", "device.connection", "transaction.history"],
      evidence: said("In addition, we collect the Internet protocol", "connection information and purchase history."),
      note: 'How is not stated. The whole sentence is about "you", though a purchase history needs a purchase and a password an account.',
    },
    {
      from: "everyone",
      subjects: everybody,
      data: ["behaviour.session", "behaviour.pages", "behaviour.events", "diagnostic.performance"],
      how: "software tools",
      may: true,
      evidence: said("We may use software tools to measure", "used to browse away from the page."),
    },
    {
      from: "everyone",
      subjects: everybody,
      data: [
        ...(["identity.name", "contact.email", "account.password", "content.correspondence", "professional.company"] as const).map(
          (category) => ({
            category,
            claimedAs: "personal" as const,
          }),
        ),
        { lump: "unspecified", words: "etc." },
        "payment",
        "payment.card",
        "content.comment",
        "content.feedback",
        "content.review",
        "account.profile",
      ],
      evidence: said("We also collect personally identifiable information (including", "recommendations, and personal profile."),
      note: "Only what stands in the brackets is called personally identifiable.",
    },
    {
      from: "customer",
      data: [
        "identity.name",
        "contact.address",
        "contact.email",
        { lump: "unspecified", words: "the personal information you give us such as" },
      ],
      how: "in the course of a transaction on the website",
      onlyIf: ["purchase"],
      evidence: said("When you conduct a transaction on our", "name, address and email address."),
    },
    {
      from: "everyone",
      subjects: everybody,
      data: ["contact.phone", "contact.email", "contact.address.postal"],
      assertion: "implied",
      evidence: said("For these purposes, we may contact you", "text messages, and postal mail."),
      note: "Nothing says that phone numbers are collected; they must be held to be used.",
    },
  ],

  activities: {
    transactions: {
      label: "Transactions on the website",
      purposes: ["orders.management"],
      subjects: ["customer"],
      data: ["identity.name", "contact.address", "contact.email"],
      evidence: said("When you conduct a transaction on our", "specific reasons stated above only."),
      note: '"Used for the specific reasons stated above only": no reason stands above it; the reasons follow below.',
    },
    services: {
      label: "Providing and operating the services",
      purposes: ["service.provision"],
      subjects: everybody,
      data: [whatItCollects],
      evidence: said("To provide and operate the Services;", "operate the Services;"),
    },
    assistance: {
      label: "Customer assistance and technical support",
      purposes: ["support.customer"],
      subjects: ["user"],
      data: [whatItCollects],
      evidence: said("To provide our Users with ongoing customer", "and technical support;"),
    },
    notices: {
      label: "Service notices and promotional messages",
      purposes: ["comms.transactional", "marketing.promotions"],
      subjects: ["visitor", "user"],
      data: [whatItCollects],
      optOuts: [
        {
          how: '"please see below": by e-mail or post',
          by: "controller",
          evidence: said("To ask for specific information to be", "marketing activities, please see below."),
        },
      ],
      evidence: said("To be able to contact our Visitors", "successful partnerships and build trust;"),
      note: '"Proof of successful partnerships" might mean showing names to others; no recipient and no data are named.',
    },
    statistics: {
      label: "Aggregated statistics",
      purposes: ["statistics.aggregate", "service.improvement"],
      data: [whatItCollects],
      evidence: said("To create aggregated statistical data and other", "improve our respective services;"),
      flows: [
        {
          to: ["business-partners"],
          data: [{ category: "aggregate", claimedAs: "not-personal" }],
          may: true,
          assertion: "implied",
          evidence: said("aggregated statistical data and other aggregated and/or", "improve our respective services;"),
          note: "The text calls inferred information non-personal, too.",
        },
      ],
    },
    "legal-compliance": {
      label: "Complying with laws and regulations",
      purposes: ["legal.compliance"],
      data: [whatItCollects],
      evidence: said("To comply with any applicable laws and", "laws and regulations."),
      note: "Stated as a purpose. That it is also the legal basis is not said.",
    },
    "session-measurement": {
      label: "Measuring sessions",
      subjects: everybody,
      data: ["behaviour.session", "behaviour.pages", "behaviour.events", "diagnostic.performance"],
      may: true,
      evidence: said("We may use software tools to measure", "used to browse away from the page."),
    },
    hosting: {
      label: "Hosting and storage",
      purposes: ["hosting.site", "orders.management", "storage.files"],
      subjects: everybody,
      data: [{ lump: "unspecified", words: "Your data" }],
      security: [
        {
          text: "secure servers behind a firewall",
          evidence: said("They store your data on secure servers", "servers behind a firewall."),
        },
      ],
      evidence: said("Our company website is hosted on the", "sell our products and services to you."),
      flows: [
        {
          to: ["wix"],
          may: true,
          evidence: said("Your data may be stored through Wix.com’s", "the general Wix.com applications"),
          note: '"They store your data", one sentence on, has no "may".',
        },
        {
          to: ["third-party-databases"],
          purposes: ["storage.files"],
          may: true,
          evidence: said("as well as on third parties databases.", "third parties databases."),
        },
      ],
    },
    disclosure: {
      label: "Disclosure to third parties",
      subjects: everybody,
      data: [{ lump: "all", words: "the personal data contained in our database" }],
      evidence: said("In addition, our company may transfer or", "law enforcement requirement."),
      flows: [
        {
          to: ["unrelated-third-party"],
          may: true,
          restrictions: [
            {
              kind: "must-protect",
              text: "appropriate precautions against unauthorized use or disclosure",
              evidence: said("Before disclosing personal data to a third", "unauthorized use or disclosure."),
              note: "Read as a promise about this paragraph; arguable: about every third party.",
            },
          ],
          evidence: said("In addition, our company may transfer or", "to an unrelated third party"),
          note: "Law enforcement is given as an example only, so there is no condition.",
        },
        {
          to: ["law-enforcement"],
          purposes: ["legal.request"],
          may: true,
          assertion: "implied",
          onlyIf: [{ kind: "authority-request", text: "to comply with a lawful law enforcement requirement" }],
          restrictions: [
            {
              kind: "must-protect",
              text: "appropriate precautions against unauthorized use or disclosure",
              evidence: said("Before disclosing personal data to a third", "unauthorized use or disclosure."),
            },
          ],
          evidence: said("for example, to comply with a lawful", "law enforcement requirement."),
        },
      ],
    },
    "email-campaigns": {
      label: "E-mail campaigns",
      purposes: ["marketing.email"],
      subjects: everybody,
      data: [received],
      flows: [
        {
          to: ["klaviyo"],
          via: viaZapier,
          restrictions: [
            {
              kind: "only-for",
              text: "solely for the implementation of email campaigns",
              evidence: said("which collects data solely for the implementation", "of email campaigns,"),
            },
          ],
          evidence: said("email marketing company Klaviyo Inc. (USA), which", "the implementation of email campaigns,"),
        },
      ],
    },
    "sales-processes": {
      label: "Sales processes",
      purposes: ["crm.sales"],
      subjects: everybody,
      data: [received],
      flows: [
        {
          to: ["pipedrive"],
          via: viaZapier,
          restrictions: [
            {
              kind: "only-for",
              text: "solely to facilitate sales processes within the aptolux company",
              evidence: said("which collects data solely to facilitate sales", "within the aptolux company,"),
            },
          ],
          evidence: said("a customer relationship management company Pipedrive (USA),", "processes within the aptolux company,"),
        },
      ],
    },
    payments: {
      label: "Payments",
      purposes: ["payments.processing"],
      subjects: everybody,
      data: [received],
      security: [
        { text: "PCI-DSS", evidence: said("PCI-DSS requirements help ensure the secure handling", "store and its service providers.") },
      ],
      flows: [
        {
          to: ["paypal"],
          via: viaZapier,
          restrictions: [
            {
              kind: "only-for",
              text: "solely for the purpose of settling a service or good",
              evidence: said("who collects data solely for the purpose", "settling a service or good,", 1),
            },
          ],
          evidence: said("online payments company PayPal (USA), who collects", "settling a service or good,"),
        },
        {
          to: ["stripe"],
          via: viaZapier,
          restrictions: [
            {
              kind: "only-for",
              text: "solely for the purpose of settling a service or good",
              evidence: said("who collects data solely for the purpose", "settling a service or good,", 2),
            },
          ],
          evidence: said("mobile and web payment systems for e-commerce", "settling a service or good,"),
        },
        {
          to: ["payment-gateways"],
          data: ["payment.card"],
          assertion: "implied",
          evidence: said("All direct payment gateways offered by Wix.com", "PCI Security Standards Council,"),
        },
        {
          to: ["service-providers"],
          data: ["payment.card"],
          assertion: "implied",
          evidence: said("the secure handling of credit card information", "store and its service providers."),
        },
      ],
    },
    advertising: {
      label: "Ad customization and marketing",
      purposes: ["marketing.ads"],
      subjects: everybody,
      data: [received],
      flows: [
        {
          to: ["facebook"],
          via: viaZapier,
          restrictions: [
            {
              kind: "only-for",
              text: "solely for the purpose of ad customization and marketing",
              evidence: said("which collects data solely for the purpose", "ad customization and marketing,", 1),
            },
          ],
          evidence: said("social networking service company Facebook Inc. (USA),", "ad customization and marketing,"),
        },
        {
          to: ["google"],
          via: viaZapier,
          restrictions: [
            {
              kind: "only-for",
              text: "solely for the purpose of ad customization and marketing",
              evidence: said("which collects data solely for the purpose", "ad customization and marketing.", 2),
            },
          ],
          evidence: said("multinational technology company Google LLC (USA), which", "ad customization and marketing."),
        },
      ],
    },
    communication: {
      label: "Communicating with customers",
      purposes: [
        "comms.transactional",
        "support.customer",
        "legal.claims",
        "payments.collection",
        "research.surveys",
        "marketing.promotions",
      ],
      subjects: ["customer"],
      data: ["contact.email", "contact.phone", "contact.address.postal"],
      may: true,
      evidence: said("We may contact you to notify you", "agreement we may have with you."),
    },
    "purchase-marketing": {
      label: "Marketing from purchases",
      purposes: ["marketing"],
      data: [{ category: "transaction.history", claimedAs: "not-personal" }],
      may: true,
      evidence: said("We may use non-personal information from purchases", "for marketing purposes."),
      note: "Purchases of a customer are personal data unless they are aggregated, which is not said.",
    },
  },

  optOuts: [
    {
      how: "e-mail to hello@aptolux.com, or post",
      by: "controller",
      evidence: said("If you don’t want us to process", "Talsi, Latvia, LV-3201."),
    },
  ],
  rights: [
    {
      right: "consent-withdrawal",
      how: "e-mail or post",
      by: "controller",
      assertion: "implied",
      evidence: said("How to withdraw consent?", "withdraw consent?"),
      note: "Consent to what is not said; no activity names it as its basis.",
    },
    ...(["access", "rectification", "erasure"] as const).map((right) => ({
      right,
      how: "e-mail or post",
      by: "controller" as const,
      evidence: said("If you would like to: access, correct,", "Talsi, Latvia, LV-3201."),
    })),
  ],

  mentions: [
    ...[visa, mastercard, americanExpress, discover].map(({ record }) => ({
      name: record.slug === "mastercard" ? "MasterCard" : record.name,
      as: "a brand behind the PCI Security Standards Council",
      vendor: record.slug,
      evidence: said("which is a joint effort of brands", "American Express and Discover."),
    })),
    {
      name: "PCI Security Standards Council",
      as: "the body that manages a standard",
      evidence: said("PCI-DSS as managed by the PCI Security", "PCI Security Standards Council,"),
    },
    { name: "User Agreement", as: "another document", evidence: said("to enforce our User Agreement,", "User Agreement,") },
  ],

  missing: [
    {
      what: 'cookies and tracking tools ("This is our cookie policy.")',
      evidence: said("Cookies and tracking tools?", "This is our cookie policy."),
    },
    {
      what: 'how information is withdrawn from marketing ("please see below")',
      evidence: said("To ask for specific information to be", "please see below."),
    },
  ],
});
