// The kinds of data a map can name without declaring them, as a dotted tree in which every parent is a row itself.
//
// The form of data (hashed, truncated) is never a category: it stands on the flow, see forms.ts.

import { tableOf } from "./table";

export interface CategoryRow {
  /** As a shopkeeper would say it; stands in pictures and records. */
  readonly label: string;
  /** What is in and, where it is easily confused, under which other id to look. */
  readonly definition: string;
  /** Special category (Art. 9(1) GDPR) or criminal data (Art. 10 GDPR). Below a marked row every row carries the mark. */
  readonly special?: "art-9" | "art-10";
  /** `false`: not personal data (recital 26 GDPR). Absent: personal. */
  readonly personal?: false;
}

export const categories = tableOf<CategoryRow>()({
  identity: { label: "identity", definition: "Who somebody is: names, papers and traits; ways to reach them are contact." },
  "identity.name": { label: "name", definition: "First name, surname, title or initials; a name to log in with is account.login." },
  "identity.photo": {
    label: "photo",
    definition: "A picture of the person; measured in order to recognise a face it is special.biometric.",
  },
  "identity.footage": {
    label: "camera footage",
    definition: "People filmed by cameras on premises or outdoors; video calls are content.call.",
  },
  "identity.document": {
    label: "identity document",
    definition: "Passport, identity card or driving licence: a copy, its number or its dates.",
  },
  "identity.nationalNumber": {
    label: "national identity number",
    definition: "The number by which a state knows a person, such as a personal code (Art. 87 GDPR); for taxes it is tax.id.",
  },
  "identity.dateOfBirth": {
    label: "date of birth",
    definition: "Day, month or year of birth; a bracket such as 25 to 34 is identity.ageGroup.",
  },
  "identity.gender": {
    label: "gender",
    definition: "Gender, sex in the papers, or form of address; attraction is special.sexualOrientation.",
  },
  "identity.ageGroup": { label: "age group", definition: "An age in years or a bracket, without the day of birth." },
  "identity.demographics": {
    label: "demographics",
    definition: "Traits of a population where none is named; a named one has its own row, such as identity.gender.",
  },
  "identity.nationality": { label: "nationality", definition: "Citizenship or right of residence; descent is special.ethnicity." },
  "identity.signature": { label: "signature", definition: "A signature by hand, on paper, on a pad or as an image." },

  contact: { label: "contact details", definition: "Ways to reach somebody, taken together or where none is named." },
  "contact.email": {
    label: "e-mail address",
    definition: "The address itself, in whatever form; what is written to it is content.correspondence.",
  },
  "contact.phone": { label: "phone number", definition: "A landline or mobile number, also when it is only read off an incoming call." },
  "contact.im": {
    label: "messenger name",
    definition: "Name or number on a messenger such as Skype; a social network profile is account.socialHandle.",
  },
  "contact.address": { label: "address", definition: "A street address, where it is not said what it is for; a position is location." },
  "contact.address.postal": { label: "postal address", definition: "Home or business address to which letters go." },
  "contact.address.delivery": { label: "delivery address", definition: "Where goods are to be brought, a pick-up point included." },
  "contact.address.billing": { label: "billing address", definition: "The address on the invoice, or the one that belongs to the card." },

  account: { label: "account details", definition: "What makes up somebody's account with the organisation, where no part is named." },
  "account.login": { label: "user name", definition: "The name somebody logs in with; a number given by the organisation is account.id." },
  "account.password": { label: "password", definition: "Password, PIN or secret answer, in whatever form it is kept." },
  "account.id": { label: "account number", definition: "Customer, user or member number; a number in a cookie is device.cookieId." },
  "account.socialHandle": {
    label: "social media account",
    definition: "Name or page on a social network; what stands there is social.posts.",
  },
  "account.oauthProfile": {
    label: "sign-in profile",
    definition: "What a sign-in service hands over, such as its user number, name and picture.",
  },
  "account.language": {
    label: "account language",
    definition: "The language set in an account; without an account it is preference.language.",
  },
  "account.profile": {
    label: "personal profile",
    definition: "What people tell about themselves in a profile; one drawn up by others is derived.profile.",
  },
  "account.loginHistory": { label: "login history", definition: "When, from where and with which device somebody logged in or tried to." },

  payment: { label: "payment details", definition: "What somebody pays with, where no part is named; what they bought is transaction." },
  "payment.card": { label: "card details", definition: "Number, holder, expiry date or security code of a credit or debit card." },
  "payment.cardToken": {
    label: "card token",
    definition: "A stand-in for a card that only its issuer can turn back, with or without the last digits.",
  },
  "payment.account": {
    label: "bank account",
    definition: "Account number, holder and bank; movements on the account are financial.bankStatement.",
  },
  "payment.method": { label: "payment method", definition: "Whether by card, transfer, invoice or cash, without any number." },
  "payment.wallet": { label: "payment wallet", definition: "An account with a payment service such as PayPal, or a wallet on a phone." },

  transaction: {
    label: "transaction details",
    definition: "Dealings with the person, where no part is named; means of payment are payment.",
  },
  "transaction.order": { label: "order contents", definition: "What was ordered or put in the basket, and when." },
  "transaction.history": { label: "purchase history", definition: "Past orders, bookings or services used, seen together." },
  "transaction.amount": {
    label: "amounts paid",
    definition: "Sums charged, paid, refunded or paid out, and when; what is still owed is financial.debt.",
  },
  "transaction.contract": {
    label: "contract details",
    definition: "Agreements with the person: content, start and end; for staff see professional.employment.",
  },

  device: { label: "device data", definition: "Technical facts about a computer or phone, where none is named." },
  "device.ip": { label: "IP address", definition: "The internet address from which a device connects, in whatever form." },
  "device.browser": { label: "browser type", definition: "Name and version of the browser, and of the device where the browser tells it." },
  "device.os": { label: "operating system", definition: "Name and version of the system that the device runs." },
  "device.cookieId": {
    label: "cookie identifier",
    definition: "A number in a cookie or similar storage that tells one browser from all others.",
  },
  "device.advertisingId": { label: "advertising identifier", definition: "The number that a phone or television gives to advertisers." },
  "device.screen": { label: "screen size", definition: "Size and resolution of screen or window." },
  "device.fingerprint": {
    label: "device fingerprint",
    definition: "Settings combined so as to recognise a device without a cookie; a real fingerprint is special.biometric.",
  },
  "device.connection": { label: "connection details", definition: "Provider, kind and speed of the connection; its address is device.ip." },

  location: { label: "location", definition: "Where somebody is or was, where it is not said how exactly; an address is contact.address." },
  "location.approx": { label: "rough location", definition: "Country, region or town, for instance as told by an IP address." },
  "location.precise": {
    label: "exact location",
    definition: "A position that shows the street or building, for instance from satellite or Wi-Fi.",
  },

  behaviour: {
    label: "online behaviour",
    definition: "What somebody does on a site, in an app or with a message, where nothing is named.",
  },
  "behaviour.pages": { label: "pages visited", definition: "Which pages or screens were opened, and the way from one to the next." },
  "behaviour.session": {
    label: "visit details",
    definition: "How long and how often somebody visits and how a visit ends; the hour is behaviour.visitTime.",
  },
  "behaviour.events": { label: "clicks and actions", definition: "Single actions such as clicks, scrolling, downloads or features used." },
  "behaviour.search": { label: "search terms", definition: "Words typed or spoken into a search." },
  "behaviour.recording": {
    label: "session recording",
    definition: "A visit recorded for playing back, mouse and keys included; voices are content.call.",
  },
  "behaviour.emailEngagement": {
    label: "e-mail opens and clicks",
    definition: "Whether and when a message was opened or a link in it was followed.",
  },
  "behaviour.adInteraction": {
    label: "ad views and clicks",
    definition: "Which advertisements somebody was shown, and what they did then.",
  },
  "behaviour.referrer": { label: "referring page", definition: "The page, search or campaign that somebody came from." },
  "behaviour.visitTime": { label: "time of visit", definition: "Date and hour of a visit; for an account see account.loginHistory." },

  content: { label: "messages and content", definition: "What somebody writes, says or uploads, where no kind is named." },
  "content.correspondence": {
    label: "correspondence",
    definition: "Letters, e-mails and chats with the person; a numbered case is support.ticket.",
  },
  "content.feedback": {
    label: "feedback",
    definition: "Opinions and ideas told to the organisation; for everyone to read they are content.review.",
  },
  "content.form": { label: "form entries", definition: "What is filled into a form, a contest entry say, and has no row of its own." },
  "content.upload": { label: "uploaded files", definition: "Documents, pictures and other files that somebody hands over or stores." },
  "content.call": {
    label: "call recordings",
    definition: "Telephone or video calls, recorded or written down; the number alone is contact.phone.",
  },
  "content.prompt": { label: "AI prompts", definition: "What somebody asks an AI service, and what it answers." },
  "content.review": { label: "product reviews", definition: "Ratings and recommendations of goods or services for others to read." },
  "content.comment": { label: "comments", definition: "Remarks under articles or products on the organisation's own site." },
  "content.survey": { label: "survey answers", definition: "Answers to polls and questionnaires." },

  preference: {
    label: "preferences",
    definition: "What somebody has chosen or likes, where nothing is named; what is guessed is derived.interests.",
  },
  "preference.marketing": { label: "marketing choices", definition: "Whether and how somebody wants advertising, objections included." },
  "preference.interests": {
    label: "interests",
    definition: "Topics or goods that somebody picked or looked at; what is concluded from that is derived.interests.",
  },
  "preference.consent": { label: "consent choices", definition: "What somebody agreed to or refused, when, and in which words." },
  "preference.language": { label: "preferred language", definition: "Language or region wanted for pages and messages." },

  delivery: {
    label: "delivery details",
    definition: "How goods reach somebody, where nothing is named; the place is contact.address.delivery.",
  },
  "delivery.parcel": { label: "shipment data", definition: "Weight, contents, tracking number and whereabouts of a parcel." },
  "delivery.instructions": {
    label: "delivery instructions",
    definition: "Hints for whoever delivers, such as a floor, a door code or an hour.",
  },

  professional: { label: "work details", definition: "Work, employer or training, where nothing is named." },
  "professional.company": { label: "company details", definition: "Name, trade or size of the business that somebody works for or owns." },
  "professional.role": { label: "job title", definition: "Position, department or profession." },
  "professional.salary": {
    label: "salary",
    definition: "Wages, bonuses and benefits from an employer; other earnings are financial.income.",
  },
  "professional.education": { label: "education", definition: "Schools, courses, marks and degrees." },
  "professional.application": { label: "job application", definition: "Curriculum vitae, letters, references and notes from interviews." },
  "professional.employment": {
    label: "employment record",
    definition: "Employment contract, hours, leave and appraisals; a sick note is health.condition.",
  },

  risk: { label: "risk checks", definition: "Signs of trouble in dealing with somebody, where none is named." },
  "risk.fraudSignals": {
    label: "fraud signals",
    definition: "Hints of fraud or of a bot, such as earlier attempts; a named offence is criminal.allegation.",
  },
  "risk.credit": {
    label: "credit report",
    definition: "A credit agency's record of how somebody pays; a rating of one's own is derived.score.",
  },
  "risk.aml": {
    label: "money-laundering checks",
    definition: "Know-your-customer data, and matches with lists of sanctions or political office.",
  },
  "risk.sourceOfWealth": { label: "source of wealth", definition: "Where somebody's money comes from, with the papers that show it." },

  tax: { label: "tax data", definition: "What tax law asks about somebody, where nothing is named." },
  "tax.id": { label: "tax number", definition: "Taxpayer number, or the VAT number of a person in business." },
  "tax.return": { label: "tax return", definition: "Declarations, allowances and assessments." },

  financial: {
    label: "financial situation",
    definition: "Means and duties of a person, where nothing is named; what they pay with is payment.",
  },
  "financial.income": {
    label: "income",
    definition: "Earnings of any kind; wages paid by the organisation itself are professional.salary.",
  },
  "financial.bankStatement": { label: "bank statement", definition: "Balance of a bank account and movements on it." },
  "financial.debt": { label: "debts", definition: "Loans, unpaid bills and collection cases." },
  "financial.insurance": { label: "insurance cover", definition: "Insurance policies and claims; cover for illness is health.insurance." },
  "financial.utilityBill": { label: "utility bill", definition: "A bill for water, power or the like, often as proof of address." },

  health: {
    label: "health data",
    definition: "Anything about physical or mental health, whoever holds it (Art. 4(15) GDPR).",
    special: "art-9",
  },
  "health.condition": {
    label: "medical condition",
    definition: "Illness, disability, allergy, pregnancy or a sick note.",
    special: "art-9",
  },
  "health.medication": { label: "medication", definition: "Medicines, treatment and medical aids.", special: "art-9" },
  "health.insurance": {
    label: "health insurance",
    definition: "Insurer, number and benefits of cover for illness or care.",
    special: "art-9",
  },

  special: {
    label: "special categories",
    definition: "Data of Art. 9(1) GDPR, where it is not said which; about health it is health.",
    special: "art-9",
  },
  "special.ethnicity": {
    label: "racial or ethnic origin",
    definition: "Racial or ethnic origin, descent or skin colour; citizenship is identity.nationality.",
    special: "art-9",
  },
  "special.politics": { label: "political opinions", definition: "Views, votes and party membership.", special: "art-9" },
  "special.religion": {
    label: "religion or belief",
    definition: "Religious or philosophical beliefs, also where a church tax or a choice of food shows them.",
    special: "art-9",
  },
  "special.union": { label: "trade union membership", definition: "Belonging to a trade union, or dues paid to one.", special: "art-9" },
  "special.genetic": {
    label: "genetic data",
    definition: "Inherited traits as read from a sample, a DNA test say (Art. 4(13) GDPR).",
    special: "art-9",
  },
  "special.biometric": {
    label: "biometric data",
    definition: "Face, finger, voice or gait, measured to identify one person (Art. 4(14) GDPR); a plain picture is identity.photo.",
    special: "art-9",
  },
  "special.sexLife": { label: "sex life", definition: "Sexual habits and relationships.", special: "art-9" },
  "special.sexualOrientation": {
    label: "sexual orientation",
    definition: "To whom somebody is attracted, also where the name of a partner shows it.",
    special: "art-9",
  },

  criminal: {
    label: "criminal data",
    definition: "Convictions, offences or related security measures (Art. 10 GDPR), where it is not said which.",
    special: "art-10",
  },
  "criminal.conviction": {
    label: "criminal convictions",
    definition: "Judgments, sentences and entries in a register of them.",
    special: "art-10",
  },
  "criminal.allegation": {
    label: "alleged offences",
    definition: "A suspicion or charge that names an offence; loose hints are risk.fraudSignals.",
    special: "art-10",
  },

  social: { label: "social ties", definition: "How somebody is bound to others, on a network or in life, where nothing is named." },
  "social.friends": { label: "friends and contacts", definition: "Friends, followers or an address book; relatives are social.family." },
  "social.posts": {
    label: "social media posts",
    definition: "Posts, likes and shares on a network; on the organisation's own site see content.comment.",
  },
  "social.group": {
    label: "group membership",
    definition: "Clubs and forums somebody belongs to; a party is special.politics, a union special.union.",
  },
  "social.family": { label: "family", definition: "Relatives, household, marital status or whom to call in an emergency." },

  support: { label: "support data", definition: "Help that somebody asked for, where nothing is named." },
  "support.ticket": { label: "support tickets", definition: "A request with its number, course and answers, warranty cases included." },

  schedule: { label: "calendar data", definition: "When somebody is booked or busy, where nothing is named." },
  "schedule.appointment": { label: "appointments", definition: "Day, place and people of a meeting or booking." },

  diagnostic: { label: "technical records", definition: "How a system ran while somebody used it, where nothing is named." },
  "diagnostic.errors": { label: "error reports", definition: "Crashes and faults, with what was going on at the time." },
  "diagnostic.logs": { label: "server logs", definition: "The lines that a server writes for each request." },
  "diagnostic.performance": { label: "response times", definition: "How fast pages or features answered." },

  derived: { label: "derived data", definition: "What is concluded about a person rather than told by them, where nothing is named." },
  "derived.profile": {
    label: "compiled profile",
    definition: "A picture of a person put together from several sources; one's own words are account.profile.",
  },
  "derived.score": { label: "score", definition: "A number that rates a person, such as the chance that they buy or do not pay." },
  "derived.segment": {
    label: "target group",
    definition: "Being on a list that is treated alike, such as former visitors; its size alone is aggregate.audience.",
  },
  "derived.interests": {
    label: "inferred interests",
    definition: "Likings concluded from behaviour; what somebody picked is preference.interests.",
  },
  "derived.identifier": {
    label: "generated identifier",
    definition: "A number made by a system to recognise or match somebody; in a cookie it is device.cookieId.",
  },

  aggregate: {
    label: "aggregated data",
    definition: "Figures about many people in which nobody can be told apart; one person's data without a name is not this.",
    personal: false,
  },
  "aggregate.statistics": { label: "statistics", definition: "Counts, averages and trends, visits a day say.", personal: false },
  "aggregate.audience": {
    label: "audience figures",
    definition: "Size and make-up of an audience; the list of people is derived.segment.",
    personal: false,
  },
});

export type CategoryId = keyof typeof categories;
