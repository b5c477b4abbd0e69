// The fixed words of pictures in English.

import { assertions, categories, conditions, countries, forms, idsOf, partyKinds, purposes, regimes, roles, type Table } from "../../model";
import type { LaneWords, PictureWords } from "./types";

/** The labels of a vocabulary table, which is English itself. */
const labelsOf = <Id extends string>(table: Table<Id, { readonly label: string }>): Readonly<Record<Id, string>> =>
  Object.fromEntries(idsOf(table).map((id) => [id, table[id].label])) as Record<Id, string>;

const same = (title: string): LaneWords => ({ title, short: title });
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const english: PictureWords = {
  language: "en",

  categories: /* @__PURE__ */ labelsOf(categories),
  purposes: /* @__PURE__ */ labelsOf(purposes),
  partyKinds: /* @__PURE__ */ labelsOf(partyKinds),
  roles: /* @__PURE__ */ labelsOf(roles),
  // By their ids: a label in a picture is short.
  conditions: /* @__PURE__ */ Object.fromEntries(
    /* @__PURE__ */ idsOf(conditions).map((id) => [id, id.replaceAll("-", " ")]),
  ) as PictureWords["conditions"],
  forms: /* @__PURE__ */ labelsOf(forms),
  assertions: /* @__PURE__ */ labelsOf(assertions),
  country: (code) => countries[code].name,
  laws: { EU_GDPR: "the EU GDPR", UK_GDPR: "the UK GDPR", CH_FADP: "the Swiss FADP", directive: "Directive 95/46/EC" },

  quotes: ["“", "”"],
  and: (items) => items.join(" and "),
  or: (items) => items.join(" or "),
  fromTo: (from, to, what) => `${from} to ${to}: ${what}`,
  of: (lead, words) => `${lead}: ${words}`,

  heading: {
    dataFlows: "Data flows",
    named: (controller, title) => `${controller}: ${title}`,
    nameless: "Data flows of a controller whose name is not stated",
    titled: (title) => `${title} (the controller's name is not stated)`,
    asOf: (day) => `as of ${day ?? "a date not stated"}`,
    asOfSentence: (day, grouped) => `As of ${day ?? "a date not stated"}${grouped === null ? "" : `, ${grouped}`}.`,
    version: (version) => `version ${version ?? "not stated"}`,
    thisPage: (part) => `This page: ${part}`,
    page: (number, count, part) => `Page ${number} of ${count}: ${part}.`,
    allOfIt: "all of it",
    namelessController: "a controller whose name is not stated",
    nothing: "Nothing to draw: the map states no flow to which all of this applies.",
  },

  grouping: {
    under: (law, day, notes) => `grouped under ${law} as of ${day}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`,
    first: (laws) => `the first of ${laws} laws stated`,
    local: "law of the controller's country",
    assumed: "assumed: no law stated",
    latest: "the latest tables",
    firstDay: "its first day",
    tablesEnd: (day) => `the tables end in ${day}`,
  },

  lanes: {
    inside: {
      EU_GDPR: { title: "European Economic Area", short: "EEA" },
      UK_GDPR: { title: "United Kingdom", short: "UK" },
      CH_FADP: same("Switzerland"),
    },
    adequacy: {
      EU_GDPR: same("adequacy decision"),
      UK_GDPR: { title: "adequacy under UK law", short: "adequacy (UK)" },
      CH_FADP: { title: "adequacy under Swiss law", short: "adequacy (Swiss)" },
    },
    common: {
      "for-a-time": { title: "no third country for a time", short: "for a time" },
      third: same("third countries"),
      several: same("several countries"),
      unknown: { title: "country unknown", short: "unknown" },
      "not-stated": { title: "country not stated", short: "not stated" },
    },
    otherThird: { title: "other third countries", short: "other countries" },
  },

  place: {
    notStated: "country not stated",
    unknown: "country unknown",
    is: (names) => `country ${names}`,
    also: (codes) => `also ${codes}`,
    someFlows: "some flows",
    open: (condition) => `adequacy on a condition: ${condition}`,
    possible: "possible",
  },

  box: {
    nameNotStated: "name not stated",
    controller: "controller",
    everyone: "everyone",
    dataFrom: (names) => `data from ${names}`,
    also: (names) => `also ${names}`,
    including: (names) => `including ${names}`,
    people: "people the data is about",
    passesOn: "passes data on",
    kind: (kind) => kind,
    getsNothing: "gets nothing; a source of data",
    role: (roles) => `role ${roles}`,
    roleNotStated: "not stated",
    toItself: (words) => `to itself: ${words}`,
    nameToItself: (name, words) => `${name} to itself: ${words}`,
  },

  data: {
    notStated: "data not stated",
    none: "no data",
    collectionNotStated: "collection not stated",
    derives: "derives ",
    byRecipient: (form) => `${form} by the recipient`,
    except: (words) => `except ${words}`,
    may: "may",
    if: (conditions) => `if: ${conditions}`,
    allIf: (conditions) => `all if: ${conditions}`,
    more: (count) => `+${count} more`,
    kinds: (count) => `${count} kinds of data`,
    otherTerms: "also under other terms",
    hidden: (count, terms) => `+${count} more, ${terms}`,
    collection: (words) => `collection: ${words}`,
    flow: (id, words) => `flow ${id}: ${words}`,
    flows: (count) => `${count} flows`,
    counted: (count, sureness) => `${count} ${sureness}`,
  },
  sureness: { plain: "plain", conditional: "conditional", possible: "possible" },

  legend: {
    people: "people",
    controller: "controller",
    role: (label) => (label.startsWith("role") ? label : `role: ${label}`),
    roleNotStated: "role not stated",
    open: "adequacy there has a condition, not stated as met",
    lines: {
      plain: "flow",
      conditional: "only if a condition holds",
      possible: "possible: “may”, implied or inferred",
      silent: "nothing stated on how data comes",
    },
    quoted: "words of the text itself",
  },

  flowView: {
    desc: (controller, people, others, flows) =>
      `Who gets personal data from ${controller}: ${people} kinds of people, ${others} other parties, ${flows} flows.`,
  },

  plurals: {
    person: "people",
    controller: "controller",
    company: "companies",
    service: "services",
    internal: "internal units",
    category: "categories of recipients",
    authority: "authorities",
    successor: "successors",
  },
  status: {
    certain: "certain",
    conditional: "only if a condition holds",
    possible: "possible: “may”, implied, inferred or not named",
  },
  flowIds: (ids) => `flows: ${ids}`,

  matrix: {
    empty: "No table: the map states no recipient of personal data.",
    sentence:
      "A mark says that the recipient gets this kind of data, directly or through others. What is within a kind counts for it, too; where only a wider kind is stated, the narrower one is possible. Empty: the map does not state it.",
    countries: "Countries: “–” not stated, “?” unknown.",
    desc: (controller, rows, columns, marks) =>
      `Who gets what from ${controller}: ${rows} recipients, ${columns} kinds of data, ${marks} marks.`,
    part: (top, bottom, rows, left, right, columns) =>
      `recipients ${top} to ${bottom} of ${rows}; kinds of data ${left} to ${right} of ${columns}`,
    howMany: (status) => `how many kinds: ${status}`,
    whoGets: "who gets",
    in: "in",
    category: (id) => `category ${id}`,
    recipients: "recipients",
    kinds: "kinds of data",
    any: (category) => `${category}, any`,
    totals: { certain: "certain", conditional: "on a condition", possible: "possible" },
  },

  sankey: {
    empty: "No bands: the map states no recipient of personal data.",
    sentence:
      "The width of a band is a number of kinds of data: one for each kind that one recipient gets, directly or through others. It says nothing of how many people or records.",
    desc: (controller, categories, recipients, countries) =>
      `Which kinds of data go from ${controller} to whom, in which country: ${categories} groups of data, ${recipients} recipients, ${countries} countries or places not stated.`,
    heads: { category: "kinds of data", party: "who gets them", country: "in" },
    status: { certain: "certain", conditional: "conditional", possible: "possible" },
    kinds: (count) => counted(count, "kind", "kinds"),
    kindsOfData: (count) => counted(count, "kind of data", "kinds of data"),
    recipients: (count) => counted(count, "recipient", "recipients"),
    kindsAre: (words) => `kinds of data: ${words}`,
    recipientsAre: (names) => `recipients: ${names}`,
    band: (kind, name, status, words) => `${kind} to ${name}, ${status}: ${words}`,
  },

  network: {
    sentence:
      "A line is all that goes from one to the other; what it carries stands in its title. Near and far, left and right say nothing.",
    wider: (isAllCounted) =>
      `Wider lines stand for more flows; ${isAllCounted ? "the number is on the line" : "the number is on the line where there is room, else in its title"}.`,
    desc: (controller, boxes, lines, flows) =>
      `Who passes personal data to whom around ${controller}: ${boxes} people and parties, ${lines} lines, ${flows} flows.`,
  },

  transfers: {
    title: "Transfers",
    nameless: (title) => `${title} of a controller whose name is not stated`,
    judged: (day) => `judged for ${day}`,
    noLaw: "no law applied",
    desc: (counts, day, laws) => `Hops of personal data between countries, by what they rest on: ${counts}. Judged for ${day}; ${laws}.`,
    noCounts: "none",
    status: {
      "not-covered": "not covered",
      undecided: "undecided",
      derogation: "derogation",
      safeguarded: "safeguarded",
      adequate: "adequate",
      "not-a-transfer": "no transfer",
    },
    whole: {
      "not-covered": "nothing recorded covers it",
      undecided: "undecided: a fact is missing",
      derogation: "derogation for specific situations",
      safeguarded: "appropriate safeguards",
      adequate: "adequacy",
      "not-a-transfer": "no transfer",
    },
    law: /* @__PURE__ */ labelsOf(regimes),
    source: {
      asked: "asked for",
      stated: "stated",
      country: "from the country of the sender",
      assumed: "assumed: nothing says which law applies",
    },
    signsIn: (country) => `signs in ${country}`,
    unstatedCountry: "a country not stated",
    countryNotStated: "Country not stated",
    countryUnknown: "Country unknown",
    dot: "country of a sender or recipient",
    twoHops: "= two hops",
    map: "map",
    listed: (from, to, count) => `lines ${from} to ${to} of ${count}`,
    columns: { number: "No.", route: "From > to", rests: "Rests on", instrument: "Instrument, or why none", parties: "Parties" },
    moreReasons: (count) => `and ${count} more reasons`,
    aside: "Not on the map",
    moreInList: (count) => `and ${count} more, in the list`,
    europe: "Europe",
    world: "The world",
    europeNote: "Europe, larger: the lines that stay in it. The others are on the map of the world.",
    noTransfer: "No transfer on this day.",
    nothingOnMap: "No hop has both its countries on the map.",
    cut: "A line that leaves the globe at one edge goes on at the other, at the same height.",
    unlabelled: (numbers) => `No room on the map for the labels of: ${numbers}. The list has them.`,
    hidden: (hops, isListed) =>
      `${isListed ? "Not drawn or listed" : "Not drawn"}: ${hops === 1 ? "1 hop that is no transfer" : `${hops} hops that are no transfer`}.`,
  },

  part: {
    part: "a part of the map",
    data: (names) => `data: ${names}`,
    about: (name) => `about: ${name}`,
    activity: (name) => `activity: ${name}`,
    around: (name) => `around: ${name}`,
    reaches: (country) => `what reaches: ${country}`,
    depth: (steps, isFromController) => `at most ${counted(steps, "step", "steps")} from ${isFromController ? "the controller" : "it"}`,
    collapse: "services within their company",
    notStated: "countries not stated",
    unknown: "unknown countries",
  },

  pages: {
    alsoFrom: (pages) => `also from ${pages}`,
    from: (pages) => `from ${pages}`,
    moreOn: (pages) => `more on ${pages}`,
    continuesOn: (pages) => `continues on ${pages}`,
    others: (count) => `${count} other pages`,
    pages: (count, numbers) => `${count === 1 ? "page" : "pages"} ${numbers}`,
    index: (from, to) => `index of names, ${from} to ${to}`,
    collected: "what is collected",
    firstHand: (lanes, passesOn) => `who gets data first hand: ${lanes}${passesOn ? "; and whom they pass it on to" : ""}`,
    lane: (title, own, total) => `${title}, ${own === total ? `all ${total}` : `${own} of ${total}`}`,
    otherLane: "others",
    rest: (names) => `the rest of ${names}`,
    andOthers: (names, count) => `${names} and ${count} others`,
  },

  diff: {
    title: (controller) => (controller === null ? "What changed" : `${controller}: what changed`),
    before: (side) => `before: ${side}`,
    after: (side) => `after: ${side}`,
    readOn: (day) => `both as they stand on ${day}`,
    desc: (counts) => `The flows of two maps in one picture: ${counts}.`,
    tags: { added: "+ added", removed: "− removed", changed: "~ changed", same: "unchanged" },
    counts: (boxes, lines) => `${counted(boxes, "box", "boxes")}, ${counted(lines, "line", "lines")}`,
    facets: {
      category: "data",
      purpose: "purpose",
      subject: "people",
      country: "country",
      role: "role",
      condition: "condition",
      mechanism: "mechanism",
      retention: "retention",
      certainty: "certainty",
      kind: "kind",
      name: "name",
    },
    further: (count) => `${counted(count, "further change", "further changes")}: see the list`,
    nothing: "Nothing changed.",
    renamed: "perhaps only renamed",
    renamedFrom: (name, reason) => `perhaps ${name}, renamed: ${reason}`,
    was: (words) => `was: ${words}`,
    alsoChanged: (facets) => `also: ${facets}`,
    noFlow: "none",
    oneFlow: "1 flow",
  },
};
