// Why data is processed, as a dotted tree in which every parent is a row itself.

import { tableOf } from "./table";

export interface PurposeRow {
  /** Stands in pictures and records. */
  readonly label: string;
  readonly definition: string;
}

export const purposes = tableOf<PurposeRow>()({
  accounting: { label: "accounting", definition: "Keeping the books." },
  "accounting.invoicing": { label: "invoicing", definition: "Writing, sending and filing invoices and receipts." },
  "accounting.tax": { label: "tax accounting", definition: "Working out and declaring taxes; an authority's own demand is legal.tax." },

  ai: { label: "AI services", definition: "Having a model work on data, where it is not said how." },
  "ai.inference": { label: "AI answers", definition: "Giving a model input and using what it returns." },

  analytics: { label: "analytics", definition: "Finding out how people use something, person by person; sums alone are statistics." },
  "analytics.cdp": { label: "customer data platform", definition: "Joining what several systems know about the same customer." },
  "analytics.product": { label: "product analytics", definition: "Following which features of an app or product people use." },
  "analytics.web": { label: "web analytics", definition: "Measuring visits to a site and the ways through it." },

  auth: { label: "login and access", definition: "Letting the right people in." },
  "auth.identity": {
    label: "identity verification",
    definition: "Checking that people are who they say; under money-laundering rules it is legal.aml.",
  },
  "auth.login": { label: "login", definition: "Recognising somebody by password or through a sign-in service." },
  "auth.mfa": { label: "second login step", definition: "Asking for a code or device beside the password." },

  business: { label: "running the business", definition: "The affairs of the organisation itself." },
  "business.administration": { label: "business administration", definition: "Planning, records, audits and reports." },
  "business.transfer": { label: "sale or merger", definition: "Handing the business, or a part of it, to somebody else." },

  collab: { label: "collaboration", definition: "Working together inside the organisation and with partners." },
  "collab.internal": { label: "office tools", definition: "Shared documents, mail and chat of the staff." },
  "collab.meetings": { label: "online meetings", definition: "Calls and meetings over the internet." },

  comms: { label: "communication", definition: "Staying in touch with people, advertising apart." },
  "comms.enquiries": {
    label: "answering enquiries",
    definition: "Replying to questions from anybody; help for customers is support.customer.",
  },
  "comms.transactional": { label: "service messages", definition: "Confirmations, notices and reminders; advertising is marketing." },

  consent: { label: "consent", definition: "Dealing with what people agree to." },
  "consent.management": { label: "consent management", definition: "Asking for choices about cookies and the like, and keeping them." },

  content: { label: "site content", definition: "Showing or giving people something to read, see or hear." },
  "content.access": { label: "access to materials", definition: "Opening guides, courses or downloads to those who asked for them." },
  "content.assets": { label: "fonts and images", definition: "Loading parts of a page from somebody else's server." },
  "content.media": { label: "embedded media", definition: "Showing videos, maps or posts of another service inside a page." },

  crm: { label: "customer relations", definition: "Knowing one's customers and looking after them." },
  "crm.sales": { label: "sales", definition: "Following offers and talks with those who may buy." },

  delivery: { label: "delivery", definition: "Bringing goods to people." },
  "delivery.fulfilment": { label: "shipping", definition: "Packing, carrying and handing over what was ordered." },
  "delivery.notification": { label: "delivery notices", definition: "Telling people when their parcel comes." },

  dev: { label: "software development", definition: "Writing and shipping software." },
  "dev.hosting": { label: "source code hosting", definition: "Keeping code and its history with somebody else." },

  forms: { label: "forms", definition: "Having people fill something in." },
  "forms.collect": { label: "online forms", definition: "Showing a form and gathering the entries; opinions are research.surveys." },

  hosting: { label: "hosting", definition: "Running sites and systems on somebody else's machines." },
  "hosting.cdn": { label: "content delivery network", definition: "Serving pages from machines near the visitor." },
  "hosting.infrastructure": { label: "servers and databases", definition: "Renting the machines on which one's own systems run." },
  "hosting.site": { label: "website hosting", definition: "Running the site or shop itself." },

  integration: { label: "integration", definition: "Joining systems with one another." },
  "integration.transfer": {
    label: "passing data between services",
    definition: "Carrying data from one service to another without other use.",
  },

  legal: { label: "legal matters", definition: "What law asks for or allows to be claimed." },
  "legal.aml": {
    label: "money-laundering prevention",
    definition: "Knowing one's customers and reporting suspicions, where the law demands it.",
  },
  "legal.claims": { label: "legal claims", definition: "Enforcing agreements, settling disputes and going to court." },
  "legal.compliance": { label: "legal duties", definition: "Doing what a law demands, where it is not said which." },
  "legal.customs": { label: "customs", definition: "Declaring goods at a border." },
  "legal.request": { label: "requests from authorities", definition: "Answering police, prosecutors and others with a power to ask." },
  "legal.supervision": { label: "data protection supervision", definition: "Answering a data protection authority." },
  "legal.tax": { label: "tax authorities", definition: "Giving tax authorities what they may ask for." },

  marketing: { label: "marketing", definition: "Winning people for goods and services." },
  "marketing.ads": { label: "advertising", definition: "Paid advertisements on other sites, networks or search pages." },
  "marketing.ads.matching": {
    label: "customer list matching",
    definition: "Comparing one's own list of people with a platform's users so as to reach them there.",
  },
  "marketing.ads.measurement": { label: "ad measurement", definition: "Counting which advertisements led to a visit or purchase." },
  "marketing.ads.retargeting": { label: "retargeting", definition: "Advertising elsewhere to those who visited before." },
  "marketing.ads.search": {
    label: "search advertising",
    definition: "Advertising beside search results by keyword; to former visitors it is marketing.ads.retargeting.",
  },
  "marketing.ads.serving": { label: "showing ads", definition: "Choosing and showing advertisements to people, fitted to them or not." },
  "marketing.affiliates": {
    label: "affiliate programme",
    definition: "Running it and counting referrals; paying commission is payments.payout.",
  },
  "marketing.email": { label: "e-mail marketing", definition: "Newsletters and offers by e-mail." },
  "marketing.inapp": { label: "in-app messages", definition: "Offers and hints inside a site or app." },
  "marketing.leads": { label: "lead generation", definition: "Finding people who may become customers." },
  "marketing.phone": { label: "telephone marketing", definition: "Offers by telephone." },
  "marketing.post": { label: "postal marketing", definition: "Offers by letter or catalogue." },
  "marketing.promotions": {
    label: "contests and promotions",
    definition: "Prize draws, discounts and special offers that people take part in.",
  },
  "marketing.sms": { label: "text-message marketing", definition: "Offers by text message." },

  monitoring: { label: "monitoring", definition: "Watching whether systems run as they should." },
  "monitoring.errors": { label: "error tracking", definition: "Gathering faults so as to mend them." },
  "monitoring.infrastructure": { label: "system monitoring", definition: "Measuring load, speed and outages." },

  orders: { label: "orders", definition: "Selling goods or services." },
  "orders.management": { label: "order handling", definition: "Taking an order and seeing it through, returns included." },

  payments: { label: "payments", definition: "Money coming in and going out." },
  "payments.accountInformation": { label: "bank account access", definition: "Reading a bank account with its holder's leave." },
  "payments.collection": { label: "debt collection", definition: "Getting fees and unpaid bills from those who owe them." },
  "payments.credit": { label: "credit and pay later", definition: "Lending, instalments, and checking whether somebody can pay." },
  "payments.fraud": { label: "fraud prevention", definition: "Finding and stopping fraud in orders, payments and accounts." },
  "payments.network": { label: "card networks", definition: "Routing a card payment between the banks." },
  "payments.payout": { label: "payouts", definition: "Paying sellers, affiliates or others what is due to them." },
  "payments.processing": { label: "payment processing", definition: "Taking payments by card, transfer or wallet." },
  "payments.subscription": { label: "recurring payments", definition: "Charging again at each term." },

  research: { label: "research", definition: "Finding out something new." },
  "research.development": {
    label: "product development",
    definition: "Working out new goods or services; mending what exists is service.improvement.",
  },
  "research.surveys": { label: "surveys", definition: "Asking people for their opinion." },

  reviews: { label: "reviews", definition: "Ratings of goods and services by those who bought them." },
  "reviews.collect": { label: "asking for reviews", definition: "Inviting buyers to rate." },
  "reviews.publish": { label: "publishing reviews", definition: "Showing ratings to others." },

  scheduling: { label: "scheduling", definition: "Agreeing on days and hours." },
  "scheduling.appointments": { label: "appointment booking", definition: "Letting people choose and change an appointment." },

  search: { label: "search", definition: "Helping people find something." },
  "search.site": { label: "site search", definition: "A search field over one's own pages or goods." },

  security: { label: "security", definition: "Keeping systems, data and places from harm." },
  "security.botProtection": { label: "bot protection", definition: "Telling people from programs." },
  "security.premises": { label: "security of premises", definition: "Guarding buildings with cameras, doors and visitor lists." },
  "security.protection": { label: "protection against attacks", definition: "Noticing and fending off attacks on a site or system." },

  service: { label: "the service", definition: "What people came for." },
  "service.account": { label: "account administration", definition: "Opening, changing and closing somebody's account." },
  "service.improvement": {
    label: "service improvement",
    definition: "Making the site or service better; new goods are research.development.",
  },
  "service.personalisation": { label: "personalisation", definition: "Fitting pages or the service to the person or the device." },
  "service.provision": { label: "providing the service", definition: "Doing what was promised, where no step is named." },

  social: { label: "social networks", definition: "Being on social networks." },
  "social.presence": { label: "social media presence", definition: "Keeping a page there and talking with people through it." },

  staff: { label: "staff matters", definition: "The people who work for the organisation." },
  "staff.administration": { label: "staff administration", definition: "Contracts, hours, leave and appraisals." },
  "staff.payroll": { label: "payroll", definition: "Working out and paying wages." },
  "staff.recruitment": { label: "recruitment", definition: "Choosing among those who apply for work." },

  statistics: { label: "statistics", definition: "Figures about many people; following single people is analytics." },
  "statistics.aggregate": { label: "aggregated statistics", definition: "Making and using sums and averages that point to nobody." },

  storage: { label: "storage", definition: "Keeping data with somebody else." },
  "storage.files": { label: "file storage", definition: "Keeping and sharing files, backups included." },

  support: { label: "support", definition: "Helping those who bought or use something." },
  "support.customer": { label: "customer support", definition: "Answering customers' questions and solving their problems." },
  "support.warranty": { label: "warranty and repair", definition: "Dealing with faults after the sale." },

  tags: { label: "tags", definition: "Other services' code on one's own pages." },
  "tags.delivery": { label: "tag management", definition: "Deciding which code loads on a page, and loading it." },
});

export type PurposeId = keyof typeof purposes;
