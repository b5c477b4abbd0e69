// The privacy policy of A.P.Impex (undated) as a data map. What the text does not say is left out, and prints as "not stated".
//
// The text is a translation: some sentences are garbled. Arguable readings are in the notes.

import { defineDataMap } from "whogets";
import {
  google,
  lawEnforcement,
  meta,
  pinterest,
  taxAuthority,
  unnamedCarrier,
  unnamedHostingPartner,
  unnamedPaymentProcessor,
  x,
} from "whogets/processors";

const said = (start: string, end: string, nth?: number) => [nth === undefined ? { start, end } : { start, end, nth }];

/** What the shop is said to collect about those who do one thing. */
const occasions = said("The information is collected on the website", "with any requests and questions.");
const networksSaid = said("A.P.Impex uses Facebook, Twitter, YouTube, Google+", "Google+ and Pinterest.");

export default defineDataMap({
  name: "A.P.Impex",
  documents: { notice: { title: "Privacy Policy", file: "000_cef778368e5cb932.txt" } },

  controller: {
    name: "A.P.Impex",
    evidence: said("A.P.Impex company cares about the privacy", "all visitors to our site"),
    note: "The address of the site and of the Customer Support Center are cut off in the text. That data is kept in Canada is implied; where the company is, is not said.",
  },

  subjects: {
    visitor: {
      label: "Visitors",
      kind: "visitor",
      evidence: said("A.P.Impex company cares about the privacy", "all visitors to our site"),
    },
    "account-holder": {
      label: "Account holders",
      kind: "user",
      also: ["visitor"],
      evidence: said("when you open or update your account", "on the site,"),
    },
    customer: {
      label: "Customers",
      kind: "customer",
      also: ["visitor", "account-holder"],
      evidence: said("buy our products,", "our products,"),
      note: 'That a customer holds an account is implied: the section on orders speaks of "your profile" and "your account".',
    },
    subscriber: {
      label: "Subscribers",
      kind: "subscriber",
      also: ["visitor"],
      evidence: said("subscribe to our electronic newsletters / notifications,", "notifications,"),
    },
    participant: {
      label: "Participants in contests and polls",
      kind: "participant",
      also: ["visitor"],
      evidence: said("participate in contests,", "in contests,"),
    },
    enquirer: {
      label: "Enquirers",
      kind: "enquirer",
      also: ["visitor"],
      evidence: said("or contact us with any requests and", "requests and questions."),
    },
    "facebook-user": {
      label: "Facebook users who visited the site",
      kind: "visitor",
      also: ["visitor"],
      evidence: said("Facebook users who visited our website", "our website"),
    },
    "social-contact": {
      label: "People who write through social networks",
      kind: "enquirer",
      evidence: said("Users who want to interact with us", "through social networks"),
    },
  },

  parties: {
    google: {
      ...google(),
      name: "Google Inc.",
      evidence: said("Online advertising and services Google Inc. («Google»)", "Google Inc. («Google»)"),
      note: "The analytics service is not named; the text speaks of Google servers.",
    },
    "google-remarketing": {
      ...google({ service: "ads-remarketing" }),
      name: "Google Adwords Remarketing",
      kind: "service",
      partOf: "google",
      evidence: said("Google Adwords Remarketing Service", "Remarketing Service"),
    },
    "google-rlsa": {
      ...google({ service: "ads-rlsa" }),
      name: "Google's Remarketing Lists for Search Ads (RLSA)",
      kind: "service",
      partOf: "google",
      evidence: said("Using Google's Remarketing Lists for Search Ads", "Search Ads (RLSA)"),
    },
    "google-customer-match": {
      ...google({ service: "ads-customer-match" }),
      name: "Google Customer Match",
      kind: "service",
      partOf: "google",
      evidence: said("We are using the service Google Customer", "«Customer Match»"),
    },
    "google-keyword-ads": {
      ...google({ service: "ads-search" }),
      name: "advertising related to Google keywords",
      kind: "service",
      partOf: "google",
      evidence: said("We make advertising related to Google keywords.", "Google keywords."),
    },
    facebook: { ...meta(), name: "Facebook", evidence: said("Facebook users who visited our website see", "a social network.") },
    twitter: { ...x(), name: "Twitter", evidence: said("We use the Tailored Audiences Twitter service", "users of Twitter") },
    youtube: { ...google({ service: "youtube" }), name: "YouTube", kind: "service", evidence: networksSaid },
    "google-plus": { ...google({ service: "google-plus" }), name: "Google+", kind: "service", evidence: networksSaid },
    pinterest: { ...pinterest({ service: "profile" }), name: "Pinterest", evidence: networksSaid },
    "reliable-partners": {
      ...unnamedHostingPartner(),
      name: "reliable partners",
      kind: "category",
      evidence: said("stored on the servers of our reliable", "reliable partners."),
    },
    "payment-processors": {
      ...unnamedPaymentProcessor(),
      name: "third parties that process card payments",
      kind: "category",
      evidence: said("we use the services of third parties", "for online cards on our behalf."),
    },
    "delivery-services": {
      ...unnamedCarrier(),
      name: "delivery services",
      kind: "category",
      evidence: said("Also, we can send your data to", "the delivery services."),
    },
    "law-enforcement": {
      ...lawEnforcement(),
      name: "law enforcement agencies",
      kind: "authority",
      evidence: said("the information can be transferred to law", "law enforcement agencies."),
    },
    "tax-authorities": {
      ...taxAuthority(),
      name: "tax authorities",
      kind: "authority",
      evidence: said("Information can be disclosed to tax authorities", "tax authorities"),
    },
  },

  groups: {
    "account-data": {
      label: "account data",
      data: [
        "identity.name",
        "contact.email",
        "contact.address.postal",
        "contact.phone",
        "account.id",
        "account.login",
        "account.password",
        "payment",
        "payment.method",
        { lump: "unspecified", words: "other information that you specified in your account", including: ["account.language"] },
      ],
      evidence: said("The data that you provide in account.", "what payment method do you prefer."),
      note: '"Your name (login)" is read as a name, and "account number" as the number of the account with the shop.',
    },
    "transaction-data": {
      label: "transaction data",
      data: ["transaction.order", "payment.method"],
      evidence: said("Information about the transaction, which show what", "the selected payment method."),
    },
    "traffic-log": {
      label: "traffic log",
      data: ["device.ip", "behaviour.visitTime", "behaviour.pages"],
      evidence: said("The programs used by A.P.Impex record the", "and the visited pages."),
    },
    "analytics-data": {
      label: "web analytics data",
      data: ["device.ip", "behaviour.visitTime", "device.browser", "behaviour.pages"],
      evidence: said("we collect the following information for web", "visited pages."),
    },
  },

  collection: [
    {
      from: "visitor",
      data: ["device.ip"],
      how: "when visiting the pages of the website",
      evidence: said("The address of your Internet Protocol («IP»).", "Protocol («IP»)."),
    },
    {
      from: "account-holder",
      data: ["account-data"],
      how: "given in the account",
      evidence: said("The data that you provide in account.", "for example, the language."),
    },
    {
      from: "customer",
      data: ["content.feedback"],
      how: "feedback",
      evidence: said("The feedback you leave. As a rule,", "with us and products."),
      note: 'Whose feedback is not said; "cooperation with us and products" speaks of customers.',
    },
    {
      from: "enquirer",
      data: ["content.correspondence"],
      how: "e-mail with the help of the site",
      onlyIf: [{ kind: "consent", text: "only with your consent" }],
      evidence: said("Your correspondence by e-mail with the help", "(only with your consent)."),
    },
    {
      from: "customer",
      data: ["transaction-data"],
      evidence: said("Information about the transaction, which show what", "the selected payment method."),
    },
    {
      from: "participant",
      data: [{ lump: "unspecified", words: "The information" }],
      how: "contests and polls",
      evidence: occasions,
    },
    {
      from: "subscriber",
      data: ["contact.email"],
      how: "online subscription",
      evidence: said("By specifying your e-mail address in any", "online subscription to A.P.Impex,"),
    },
    {
      from: "participant",
      data: ["contact.email"],
      how: "registration form or competition",
      evidence: said("By specifying your e-mail address in any", "registration form, competition,"),
    },
    {
      from: "visitor",
      data: ["traffic-log"],
      how: "programs that monitor network traffic",
      evidence: said("The programs used by A.P.Impex record the", "and the visited pages."),
    },
    {
      from: "visitor",
      data: ["analytics-data"],
      how: "web analytics, when visiting the site",
      evidence: said("we collect the following information for web", "visited pages."),
    },
    {
      from: "customer",
      data: ["contact.phone", "contact.email"],
      how: "asked for with an order",
      evidence: said("We also ask for your phone number", "credit card or order."),
    },
    {
      from: "customer",
      data: ["account.password"],
      how: "chosen by the person",
      evidence: said("You choose the password that we will", "privacy of your profile."),
    },
    {
      from: "customer",
      data: ["identity.name", "contact.address.delivery"],
      assertion: "implied",
      evidence: said("They will know your name, email address,", "address of delivery."),
      note: "Delivery services are told them, so they must be collected.",
    },
    ...(["facebook", "twitter", "youtube", "google-plus", "pinterest"] as const).map((from) => ({
      from,
      subjects: ["social-contact" as const],
      data: [{ lump: "all" as const, words: "The personal information that you provide to us through accounts in social networks" }],
      how: "accounts in social networks, which are public and do not reside on the shop's servers",
      evidence: [...said("The personal information that you provide to", "between you and A.P.Impex."), ...networksSaid],
      note: "The network is read as the source. Arguable: a recipient, since the accounts reside with it.",
    })),
  ],

  activities: {
    accounts: {
      label: "Accounts",
      purposes: ["service.account", "comms", "delivery.fulfilment", "payments.processing"],
      subjects: ["account-holder"],
      data: ["account-data"],
      evidence: said("The received information allows us to understand", "payment method do you prefer."),
    },
    enquiries: {
      label: "Answering questions",
      purposes: ["comms.enquiries"],
      subjects: ["enquirer"],
      data: ["content.correspondence"],
      bases: [
        {
          basis: "consent",
          assertion: "implied",
          evidence: said("Your correspondence by e-mail with the help", "(only with your consent)."),
        },
      ],
      evidence: said("The information obtained is used to give", "answer to your questions."),
    },
    reports: {
      label: "Reports and optimisation",
      purposes: ["statistics.aggregate", "business.administration", "service.improvement"],
      data: [{ lump: "all", words: "The information obtained from the above sources" }],
      may: true,
      evidence: said("The information obtained from the above sources", "and optimize our activities."),
    },
    "google-services": {
      label: "Services of Google",
      purposes: ["marketing.ads"],
      data: [{ lump: "unspecified", words: "your personal information" }],
      evidence: said("Some services may include the exchange of", "with Google, for example:"),
      flows: [
        {
          to: ["google"],
          may: true,
          evidence: said("Some services may include the exchange of", "with Google, for example:"),
          note: '"For example" leaves open what other services exchange. Arguable: a mere introduction to the examples.',
        },
        {
          from: "google",
          to: ["controller"],
          may: true,
          evidence: said("Some services may include the exchange of", "with Google, for example:"),
          note: "An exchange goes both ways.",
        },
      ],
    },
    remarketing: {
      label: "Remarketing",
      purposes: ["marketing.ads.retargeting"],
      subjects: ["visitor"],
      evidence: said("Google Adwords Remarketing Service allows us to", "in the remarketing list)."),
      flows: [
        {
          to: ["google-remarketing"],
          data: [
            { category: "behaviour.pages", assertion: "implied" },
            { category: "device.cookieId", assertion: "implied" },
          ],
          derives: ["derived.segment"],
          optOuts: [
            {
              how: "the Google advertising settings",
              by: "google",
              evidence: said("You can opt out of advertising (the", "in the Google advertising settings."),
            },
          ],
          evidence: [
            ...said("Google Adwords Remarketing Service allows us to", "former visitors to our site"),
            ...said("create a list of visitors to a", "coins issued by the Mint"),
          ],
          note: "The text tells what is shown to former visitors, and not what Google gets; the list of visitors and Google's cookies imply it.",
        },
        {
          to: ["google-rlsa"],
          data: [{ category: "behaviour.pages", assertion: "implied" }],
          derives: ["derived.segment"],
          optOuts: [
            {
              how: "the Google advertising settings",
              by: "google",
              evidence: said("You can opt out of advertising (the", "in the Google advertising settings."),
            },
          ],
          evidence: said("Using Google's Remarketing Lists for Search Ads", "in the remarketing list)."),
        },
        {
          id: "preferences",
          from: "google-remarketing",
          to: ["controller"],
          data: ["derived.interests"],
          purposes: ["marketing.ads.serving"],
          evidence: said("The Google Adwords service allows us to", "relevant to these preferences."),
        },
      ],
    },
    "customer-match": {
      label: "Customer Match",
      purposes: ["marketing.ads.matching"],
      subjects: ["customer"],
      data: ["contact.email"],
      evidence: said("We are using the service Google Customer", "Search, YouTube, or Gmail."),
      flows: [
        {
          to: ["google-customer-match"],
          onlyIf: [{ kind: "user-choice", text: "customers who would like to receive information about our products" }],
          restrictions: [
            {
              kind: "only-for",
              text: "only for the benefit of visitors",
              evidence: said("The email addresses that A.P.Impex shares with", "the benefit of visitors."),
            },
            {
              kind: "must-protect",
              text: "safe storage",
              evidence: said("Google guarantees the safe storage", "safe storage"),
            },
          ],
          retention: [
            {
              atMost: "P7D",
              after: "the completion of the matching process",
              setBy: "recipient",
              evidence: said("Google guarantees the safe storage and deletion", "of the matching process."),
            },
          ],
          optOuts: [
            {
              how: "opt out of personalised ads in the ad settings; it holds for Google's advertising services and for sites that cooperate with Google",
              by: "google",
              evidence: said("You can opt out of personalized ads", "Google to display ads."),
            },
          ],
          evidence: said("To Customer Match functioned, we provide Google", "information about our products."),
          note: "That the list is hashed is not said.",
        },
      ],
    },
    "keyword-ads": {
      label: "Ads next to search results",
      purposes: ["marketing.ads.search"],
      evidence: said("We make advertising related to Google keywords.", "the displayed search results."),
    },
    "facebook-ads": {
      label: "Ads on Facebook",
      purposes: ["marketing.ads.retargeting"],
      subjects: ["facebook-user"],
      evidence: said("Facebook users who visited our website see", "using a social network."),
      flows: [
        {
          to: ["facebook"],
          data: [{ category: "behaviour", assertion: "implied" }],
          assertion: "implied",
          optOuts: [
            {
              how: "the settings of the social network",
              by: "facebook",
              evidence: said("Persons who want to limit Facebook advertising", "of the social network."),
            },
          ],
          evidence: said("Facebook users who visited our website see", "using a social network."),
          note: "To show ads to those who visited, Facebook must learn of the visit; by what means is not said.",
        },
      ],
    },
    "twitter-ads": {
      label: "Tailored Audiences on Twitter",
      purposes: ["marketing.ads.matching", "marketing.ads.retargeting"],
      subjects: ["visitor"],
      data: [{ lump: "all", words: "the personal information we have received" }],
      evidence: said("Thanks to the personal information we have", "receive information about us."),
      note: "Read as the shop's own processing. Arguable: everything received is passed to Twitter.",
      flows: [
        {
          from: "visitor",
          to: ["twitter"],
          means: "tag",
          data: ["behaviour.pages"],
          derives: ["derived.segment"],
          optOuts: [
            {
              how: 'uncheck the box next to "promote content" in the Twitter privacy settings',
              by: "twitter",
              evidence: said("If Twitter users do not want to", "in the Twitter privacy settings."),
            },
          ],
          evidence: said("Since our users visit web pages that", "also a user of Twitter."),
        },
        {
          id: "audience",
          from: "twitter",
          to: ["controller"],
          data: ["derived.segment"],
          assertion: "implied",
          evidence: said("The target audience, which is provided to", "and are Twitter users."),
          note: '"Advertisers Twitter Ads" is read as the shop itself.',
        },
      ],
    },
    "mailing-list": {
      label: "Mailing list",
      purposes: ["marketing.email"],
      subjects: ["subscriber", "participant", "customer"],
      data: ["contact.email"],
      retention: [
        {
          of: ["contact.email"],
          atMost: "3 working days",
          after: "unsubscribing",
          setBy: "controller",
          evidence: said("After unsubscribing, your address will be deleted", "than three working days."),
          note: '"As soon as possible".',
        },
      ],
      optOuts: [
        {
          how: "e-mail, regular mail or phone",
          by: "controller",
          evidence: said("If you want to unsubscribe, notify A.P.Impex", "list of addresses for distribution."),
        },
        {
          how: 'the function "Unsubscribe" in the letters',
          by: "controller",
          evidence: said('Also you can use the function "Unsubscribe",', "letters sent by us."),
        },
      ],
      evidence: said("By specifying your e-mail address in any", "information about our products."),
      note: "Customers who completed a purchase within the last 24 months. Refusing one newsletter does not end another.",
    },
    "unsubscribe-poll": {
      label: "Asking for reasons",
      purposes: ["research.surveys", "service.improvement"],
      subjects: ["subscriber"],
      data: ["content.survey"],
      may: true,
      evidence: said("After such a procedure, we can ask", "we can optimize our activities."),
    },
    "social-presence": {
      label: "Social networks",
      purposes: ["social.presence"],
      subjects: ["social-contact"],
      data: [{ lump: "all", words: "The personal information that you provide to us through accounts in social networks" }],
      evidence: said("The personal information that you provide to", "between you and A.P.Impex."),
    },
    "site-security": {
      label: "Security of the site",
      purposes: ["security.protection"],
      subjects: ["visitor"],
      data: ["traffic-log"],
      evidence: said("The company A.P.Impex uses programs to monitor", "otherwise harm our site."),
      restrictions: [
        {
          kind: "no-reidentification",
          text: "users are not identified by their IP address, except for attempts to harm the site",
          evidence: said("We do not identify by IP-addresses of", "attempts to harm the site."),
        },
      ],
      flows: [
        {
          to: ["law-enforcement"],
          purposes: ["legal.compliance"],
          may: true,
          onlyIf: [{ kind: "attack-on-site", text: "unauthorized activity is discovered" }],
          evidence: said("In the event that the above unauthorized", "to law enforcement agencies."),
          note: '"The information" is read as what the programs record.',
        },
      ],
    },
    "web-analytics": {
      label: "Web analytics",
      purposes: ["analytics.web", "statistics.aggregate", "business.administration", "research"],
      subjects: ["visitor"],
      data: ["analytics-data"],
      processedIn: [{ value: "CA", assertion: "implied", evidence: said("may extend beyond Canada", "beyond Canada") }],
      evidence: said("Web analytics is needed to collect and", "the use of the Internet."),
      restrictions: [
        {
          kind: "no-reidentification",
          text: "not used to identify individuals, nor in decisions that directly affect them",
          evidence: said("Personal information collected as a result of", "that directly affects individuals."),
        },
      ],
      flows: [
        {
          to: ["google"],
          purposes: ["analytics.web"],
          data: [
            {
              category: "device.ip",
              becomes: "anonymised",
              claimedAs: "anonymous",
              evidence: said("To protect your privacy, your IP address", "stored on Google servers."),
              note: 'Anonymous "before it is stored": by whom, and how, is not said.',
            },
            { category: "behaviour.visitTime", may: true },
            { category: "device.browser", may: true },
            { category: "behaviour.pages", may: true },
          ],
          processedIn: [
            { value: "US", may: true, evidence: said("may extend beyond Canada to Google servers", "United States of America,") },
          ],
          exposedTo: [
            {
              law: "legislation of the United States, in particular the United States Patriot Act",
              country: "US",
              may: true,
              evidence: said("the legislation of this state may enter", "United States Patriot Act."),
            },
          ],
          evidence: [
            ...said("your IP address is anonymous before it", "stored on Google servers."),
            ...said("Since the data collected for web analytics", "United States of America,"),
          ],
        },
      ],
    },
    orders: {
      label: "Online orders",
      purposes: ["orders.management"],
      subjects: ["customer"],
      data: ["transaction-data", "contact.phone", "contact.email"],
      evidence: said("When you make an order in A.P.Impex,", "servers of our reliable partners."),
      flows: [
        {
          to: ["reliable-partners"],
          purposes: ["storage.files"],
          data: [{ lump: "some", words: "some of your personal information" }],
          onlyIf: [{ kind: "purchase", text: "when you make an order" }],
          evidence: said("When you make an order in A.P.Impex,", "servers of our reliable partners."),
        },
        {
          to: ["payment-processors"],
          purposes: ["payments.processing"],
          role: "processor",
          data: [{ category: "payment.card", assertion: "implied" }],
          onlyIf: [{ kind: "card-payment", text: "when making online credit card payments" }],
          evidence: said("When making online credit card payments for", "for online cards on our behalf."),
          note: 'Which data they get is not said; whoever processes a card payment gets the card. "On our behalf" is read as the role of a processor.',
        },
        {
          to: ["delivery-services"],
          purposes: ["delivery.fulfilment"],
          data: ["identity.name", "contact.email", "contact.phone", "contact.address.delivery"],
          onlyIf: ["delivery"],
          restrictions: [
            {
              kind: "only-for",
              purposes: ["delivery.fulfilment"],
              text: "prohibited from using it for any purpose except to send you your product",
              evidence: said("Delivery services are prohibited from using your", "send you your product."),
            },
            { kind: "no-onward", text: "can not transfer", evidence: said("Also they can not transfer or resell", "resell your data.") },
            { kind: "no-sale", text: "can not resell", evidence: said("Also they can not transfer or resell", "resell your data.") },
          ],
          evidence: [
            ...said("Also, we can send your data to", "the delivery services."),
            ...said("They will know your name, email address,", "address of delivery."),
          ],
          note: '"We can send", and then flatly "they will know": read as what happens whenever something is delivered.',
        },
      ],
    },
    "order-problems": {
      label: "Problems with an order",
      purposes: ["comms.transactional"],
      subjects: ["customer"],
      data: ["contact.phone", "contact.email"],
      onlyIf: [{ kind: "problem-with-order", text: "if there is a problem with your credit card or order" }],
      evidence: said("We also ask for your phone number", "credit card or order."),
    },
    disclosures: {
      label: "Disclosure to authorities",
      data: [{ lump: "unspecified", words: "Personal information" }],
      evidence: said("Personal information can be disclosed to law", "of the current legislation."),
      flows: [
        {
          to: ["law-enforcement"],
          may: true,
          purposes: ["legal.compliance"],
          onlyIf: [{ kind: "suspected-offence", text: "in case of detection of suspected persons in unlawful actions" }],
          evidence: said("Personal information can be disclosed to law", "in unlawful actions."),
        },
        {
          to: ["tax-authorities"],
          may: true,
          purposes: ["legal.tax"],
          data: [{ lump: "unspecified", words: "Information" }],
          onlyIf: [{ kind: "legal-duty", text: "in accordance with the norms of the current legislation" }],
          evidence: said("Information can be disclosed to tax authorities", "of the current legislation."),
        },
      ],
    },
  },

  retention: [
    {
      unspecified: "a limited period of time",
      setBy: "controller",
      evidence: said("Any personal information collected by A.P.Impex will", "it is safely removed."),
    },
  ],
  security: [
    {
      text: "all data is protected from unauthorized interference",
      evidence: said("All data is protected from unauthorized interference.", "unauthorized interference."),
    },
    {
      text: "progressive programs, methods and technologies",
      evidence: said("For this we use progressive programs, methods", "methods and technologies."),
    },
    {
      text: "only conscientious carriers with high standards of privacy and security",
      evidence: said("We cooperate only with conscientious carriers with", "personal data storage."),
    },
  ],
  rights: [
    { right: "access", by: "controller", evidence: said("you have the opportunity to gain access", "to their personal data,") },
    { right: "rectification", by: "controller", evidence: said("and if necessary, make adjustments to the", "in the company A.P.Impex.") },
  ],

  nonFlows: [
    {
      to: ["google-keyword-ads"],
      data: [{ lump: "all", words: "Personal Information" }],
      purposes: ["marketing.ads.search"],
      evidence: said("This form of advertising is not related", "Google Personal Information."),
      note: 'The sentence is garbled: "not related to the joint use of A.P.Impex with Google Personal Information".',
    },
  ],

  mentions: [
    {
      name: "Google Display Network, sites that cooperate with Google",
      as: "where ads appear",
      evidence: said("websites that are part of the Google", "Google Display Network,"),
    },
    {
      name: "Gmail and Google Search",
      as: "where ads appear",
      evidence: said("when they use Google Search, YouTube, or", "YouTube, or Gmail."),
    },
    { name: "the Mint", as: "an example of a product page", evidence: said("new coins issued by the Mint", "the Mint") },
    {
      name: "applications used to access social networks",
      as: "whose rules people should read",
      evidence: said("third-party service providers and applications used to", "access them."),
    },
    { name: "linked websites", as: "links", evidence: said("Our site contains links to other websites", "proven themselves well.") },
  ],

  missing: [
    {
      what: "the Privacy Standard and its section on web analytics",
      evidence: said("see the Privacy Standard, and the Web", "Web Analytics section."),
    },
    {
      what: "the address of the Customer Support Center",
      evidence: said("please write to the A.P.Impex Customer Support", "Customer Support Center at:"),
    },
  ],
});
