// The privacy policy of AliPartnership (24 May 2018) as a data map. What the text does not say is left out, and prints as "not stated".
//
// The text has a section for each kind of people: visitors, clients, affiliates. Several of its lines come twice or three times; `nth` says which.
// Arguable readings are in the notes.

import { defineDataMap } from "whogets";
import { aweber, google, stripe, unnamedHostingPartner } from "whogets/processors";

const said = (start: string, end: string, nth?: number) => [nth === undefined ? { start, end } : { start, end, nth }];

const deviceSaid = (nth: number) => said("The data about the browser and device", "you use to navigate the website", nth);
const navigationSaid = (nth: number) => said("The way you navigate the store", "navigate the store", nth);
const behaviour = ["behaviour", "behaviour.pages", "behaviour.session", "behaviour.visitTime"] as const;
const everybody = ["visitor", "client", "affiliate"] as const;

/** "If you keep browsing our website ... you give us the consent": stated once, for all the purposes above it. */
const consent = [
  {
    basis: "consent",
    evidence: said("If you keep browsing our website after", "for the purposes explained above."),
    note: "The text takes consent from browsing on. Arguable: for cookies only.",
  },
] as const;

export default defineDataMap({
  name: "AliPartnership",
  asOf: "2018-05-24",
  documents: {
    policy: {
      title: "Privacy Policy",
      date: "2018-05-24",
      url: "https://web.archive.org/web/20190604081556id_/https%3A//alipartnership.com/privacy-policy",
      file: "003_66e23daf75cbd10e.txt",
    },
  },

  controller: {
    name: "AliPartnership",
    contacts: ["support@alipartnership.com"],
    evidence: said("_AliPartnership.com_ is compliant with The General", "(EU) 2016/679."),
    note: "Legal entity, address and country are not stated; that the GDPR applies is claimed, and says nothing of where it is established.",
  },

  subjects: {
    visitor: {
      label: "Website visitors",
      kind: "visitor",
      evidence: said("AliPartnership website visitors are Internet users who", "ordering AliPartnership services."),
    },
    client: {
      label: "Company clients",
      kind: "customer",
      also: ["visitor"],
      evidence: said("An AliPartnership company client is an individual", "from alipartnership.com website."),
      note: "That a client who browses is a visitor, too, is inferred: clients are told what is read from their browser on the site.",
    },
    affiliate: {
      label: "Affiliates",
      kind: "affiliate",
      also: ["visitor"],
      evidence: said("An AliPartnership affiliate is an individual that", "referring clients to the company."),
      note: "As for clients: inferred.",
    },
  },

  parties: {
    aweber: {
      ...aweber({ service: "email" }),
      name: "Aweber",
      evidence: said("Aweber (mass mailing service) uses the collected", "of our company newsletters", 1),
    },
    "google-analytics": {
      ...google({ service: "universal-analytics" }),
      name: "Google Analytics",
      kind: "service",
      evidence: said("Google Analytics (web analytics tool) tracks your", "on-site behavior", 1),
      note: "The text does not name the company behind it. At the date of the text the product of this name was Universal Analytics.",
    },
    stripe: {
      ...stripe({ service: "payments" }),
      name: "Stripe",
      evidence: said("Stripe (online payment processing service) uses your", "credit card details"),
    },
    "service-providers": {
      ...unnamedHostingPartner(),
      name: "service providers who manage servers",
      kind: "category",
      evidence: said("secure servers that are managed by us", "and our service providers."),
    },
  },

  collection: [
    {
      from: "visitor",
      data: ["contact.email"],
      how: "downloading informational guides, subscribing for mass e-mails, commenting in the blog, or writing to the support team",
      onlyIf: [{ kind: "user-choice", text: "in case you voluntarily leave it" }],
      evidence: said("Your email address (in case you voluntarily", "query email to the support team)"),
      note: "The comment and the query themselves are not listed as collected.",
    },
    { from: "visitor", data: ["device"], evidence: deviceSaid(1) },
    { from: "visitor", data: ["behaviour.pages"], evidence: said("The way you navigate the website", "navigate the website") },
    { from: "client", data: ["identity.name"], evidence: said("Your first name and last name", "and last name", 1) },
    {
      from: "client",
      data: ["contact.email", "contact.im"],
      evidence: said("Your email address and/or Skype contact details", "Skype contact details"),
      note: '"And/or": one of the two may be absent.',
    },
    { from: "client", data: ["transaction.order"], evidence: said("The contents of your order(s) (the exact", "ever ordered by you)") },
    { from: "client", data: ["payment"], evidence: said("Your payment details", "payment details", 1) },
    { from: "client", data: ["device"], evidence: deviceSaid(2) },
    { from: "client", data: ["behaviour.pages"], evidence: navigationSaid(2) },
    { from: "affiliate", data: ["identity.name"], evidence: said("Your first name and last name", "and last name", 3) },
    { from: "affiliate", data: ["contact.email"], evidence: said("Your email address", "email address", 3) },
    { from: "affiliate", data: ["payment.wallet"], evidence: said("Your PayPal account details", "account details") },
    { from: "affiliate", data: ["device"], evidence: deviceSaid(3) },
    { from: "affiliate", data: ["behaviour.pages"], evidence: navigationSaid(4) },
    {
      from: "everyone",
      subjects: everybody,
      data: ["behaviour.session", { category: "device.cookieId", assertion: "implied" }],
      how: "cookies",
      evidence: said("With the help of the cookies, AliPartnership", "improve its own performance."),
      note: 'An identifier is not named; the site "remembers you".',
    },
  ],

  activities: {
    materials: {
      label: "Access to educational materials",
      purposes: ["content.access"],
      subjects: ["visitor"],
      data: ["contact.email"],
      bases: consent,
      evidence: said("Email addresses are used to give you", "our educational materials,"),
    },
    offers: {
      label: "Deals, special offers and newsletters",
      purposes: ["marketing.email"],
      subjects: ["visitor"],
      data: ["contact.email"],
      bases: consent,
      evidence: said("Email addresses are used to give you", "deals and special offers"),
      flows: [
        {
          id: "aweber-visitors",
          to: ["aweber"],
          evidence: said("Aweber (mass mailing service) uses the collected", "of our company newsletters", 1),
          note: "All collected addresses, whatever they were left for. The condition is on collecting them, not on passing them on.",
        },
        {
          id: "aweber-clients",
          to: ["aweber"],
          subjects: ["client"],
          evidence: said("Aweber (mass mailing service) uses the collected", "of our company newsletters", 2),
          note: "Newsletters are not among the purposes stated for clients' addresses.",
        },
      ],
    },
    "site-appearance": {
      label: "Adapting the website",
      purposes: ["service.personalisation", "service.provision"],
      subjects: everybody,
      data: ["device", "device.browser"],
      bases: consent,
      evidence: [1, 2, 3].flatMap((nth) => said("The data about your browser and device", "website resources to the full extent", nth)),
    },
    "interface-research": {
      label: "Research into the interface",
      purposes: ["research.development"],
      subjects: everybody,
      data: ["behaviour.pages"],
      bases: consent,
      evidence: [1, 2, 3].flatMap((nth) => said("The way you navigate the store is", "a greater users’ satisfaction", nth)),
      note: 'Visitors are told of "the website" where they are told what is collected, and of "the store" here.',
    },
    "web-analytics": {
      label: "Web analytics",
      purposes: ["analytics.web"],
      subjects: ["visitor"],
      data: behaviour,
      bases: consent,
      evidence: said("Google Analytics (web analytics tool) tracks your", "improve our performance accordingly.", 1),
      flows: [
        {
          id: "visitors",
          to: ["google-analytics"],
          retention: [
            {
              keep: "P2Y",
              after: "the visitor's last access to the website",
              sliding: true,
              setBy: "controller",
              evidence: said("According to our customised settings, Google Analytics", "last access to the website."),
            },
          ],
          evidence: said("Google Analytics (web analytics tool) tracks your", "improve our performance accordingly.", 1),
          note: 'Read as passed on by the site, since the text lists it under what "we share". Arguable: collected from the person by a tag. "And similar details" is read as behaviour only, so the IP address is not stated.',
        },
        {
          id: "clients",
          to: ["google-analytics"],
          subjects: ["client"],
          retention: [
            {
              keep: "P2Y",
              after: "the visitor's last access to the website",
              sliding: true,
              setBy: "controller",
              evidence: said("According to our customised settings, Google Analytics", "last access to the website."),
            },
          ],
          evidence: said("Google Analytics (web analytics tool) tracks your", "improve our performance accordingly.", 2),
          note: 'The line speaks of "website visitors" under the heading of clients.',
        },
      ],
    },
    "client-identification": {
      label: "Verifying a client's identity",
      purposes: ["auth.identity"],
      subjects: ["client"],
      data: ["identity.name"],
      bases: consent,
      evidence: said("Your first name and last name are", "developed for you by AliPartnership team", 1),
    },
    "client-contact": {
      label: "Contact during and after a service",
      purposes: ["comms.transactional", "support.customer"],
      subjects: ["client"],
      data: ["contact.email", "contact.im"],
      bases: consent,
      evidence: said("Email addresses and/or Skype details are used", "providing the post-purchase support"),
    },
    orders: {
      label: "Rendering ordered services",
      purposes: ["orders.management", "support.customer"],
      subjects: ["client"],
      data: ["transaction.order"],
      bases: consent,
      evidence: said("The data about the contents of your", "during the post-purchase support"),
    },
    payments: {
      label: "Fraud screening and processing orders",
      purposes: ["payments.fraud", "payments.processing"],
      subjects: ["client"],
      data: ["payment"],
      bases: consent,
      evidence: said("Your payment details are used to perform", "and process the orders"),
      flows: [
        {
          to: ["stripe"],
          data: ["payment.card"],
          purposes: ["payments.processing"],
          evidence: said("Stripe (online payment processing service) uses your", "money to AliPartnership company"),
          note: "Card details only; name, address and amount are not stated to go there.",
        },
      ],
    },
    "affiliate-identification": {
      label: "Verifying an affiliate's identity",
      purposes: ["auth.identity"],
      subjects: ["affiliate"],
      data: ["identity.name"],
      bases: consent,
      evidence: said("Your first name and last name are", "your personal affiliate account", 2),
      note: 'The heading above it says "clients"; the lines speak of affiliates.',
    },
    "affiliate-contact": {
      label: "Contact with affiliates",
      purposes: ["comms.transactional"],
      subjects: ["affiliate"],
      data: ["contact.email"],
      bases: consent,
      evidence: said("Email addresses are used to establish and", "you being an AliPartnership affiliate"),
    },
    "affiliate-commissions": {
      label: "Affiliate commission payments",
      purposes: ["payments.payout"],
      subjects: ["affiliate"],
      data: ["payment.wallet"],
      bases: consent,
      evidence: said("Your PayPal details are used to send", "you affiliate commission payments"),
      note: "PayPal is named as the kind of account. That it receives the details is not said, though a payment would need it.",
    },
    storage: {
      label: "Storage",
      purposes: ["hosting.infrastructure"],
      subjects: everybody,
      data: [{ lump: "unspecified", words: "personal information" }],
      bases: consent,
      security: [
        {
          text: "use by a limited number of employees who are bound to keep it confidential",
          evidence: said("Your personal information is only used by", "financial information strictly confidential."),
        },
        { text: "secure servers", evidence: said("We store personal information on secure servers", "by us and our service providers.") },
        {
          text: "security and access controls, such as username and password",
          evidence: said("Personal information that we store is subject", "username and password authentication."),
        },
      ],
      evidence: said("We store personal information on secure servers", "by us and our service providers."),
      flows: [
        {
          to: ["service-providers"],
          assertion: "implied",
          evidence: said("secure servers that are managed by us", "and our service providers."),
          note: "Whoever manages the servers can reach what is on them; that they receive it is not said.",
        },
      ],
    },
    cookies: {
      label: "Cookies of the website",
      purposes: ["service.personalisation", "service.improvement"],
      subjects: everybody,
      data: ["behaviour.session", { category: "device.cookieId", assertion: "implied" }],
      bases: consent,
      evidence: said("With the help of the cookies, AliPartnership", "improve its own performance."),
    },
    "order-cookies": {
      label: "Remembering orders",
      purposes: ["orders.management", "service.personalisation"],
      subjects: ["client"],
      data: ["transaction.order"],
      bases: consent,
      evidence: said("To remember the contents of your order", "your requests more efficiently)"),
    },
    traffic: {
      label: "Generalized data on traffic",
      purposes: ["statistics.aggregate"],
      data: [{ category: "aggregate.statistics", claimedAs: "not-personal" }],
      bases: consent,
      evidence: said("To get generalized data on the AliPartnership", "we can introduce further)"),
    },
  },

  optOuts: [{ how: "leave the website", by: "person", evidence: said("If you don’t agree to these terms,", "please leave the website.") }],
  rights: [
    {
      right: "access",
      how: "e-mail to support@alipartnership.com",
      by: "controller",
      evidence: said("To receive the copy of your personal", "details we have collected"),
    },
    {
      right: "erasure",
      how: "e-mail to support@alipartnership.com",
      by: "controller",
      evidence: said("To delete your personal details from our", "from our system"),
    },
    {
      right: "consent-withdrawal",
      how: "e-mail to support@alipartnership.com",
      by: "controller",
      evidence: said("To withdraw your consent (if you previously", "then changed your mind)"),
    },
  ],

  mentions: [
    {
      name: "PayPal",
      as: "the kind of account that an affiliate is paid to",
      vendor: "paypal",
      evidence: said("Your PayPal account details", "account details"),
    },
    {
      name: "Skype",
      as: "a contact field of clients",
      vendor: "microsoft",
      service: "skype",
      evidence: said("Your email address and/or Skype contact details", "Skype contact details"),
    },
    {
      name: "Terms of Use",
      as: "another document",
      evidence: said(
        "[Terms of Use](https://alipartnership.com/terms-of-service-terms/).",
        "[Terms of Use](https://alipartnership.com/terms-of-service-terms/).",
      ),
    },
    {
      name: "AliPartnership Affiliate program",
      as: "another document",
      evidence: said("agreed to the terms of [AliPartnership Affiliate", "(https://alipartnership.com/affiliates/)"),
    },
  ],

  missing: [
    {
      what: "what is shared about affiliates (visitors and clients have such a section)",
      evidence: said("The way you navigate the store is", "for a greater users’ satisfaction.", 3),
    },
  ],
});
