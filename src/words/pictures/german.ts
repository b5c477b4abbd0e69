// The fixed words of pictures in German. Not read by a native speaker.

import { countriesGerman } from "../countries-german";
import { germanTerms as terms } from "../terms-german";
import { germanCategories, germanPurposes } from "../vocabulary-german";
import type { LaneWords, PictureWords } from "./types";
import { germanPartyKinds } from "./vocabulary-german";

const same = (title: string): LaneWords => ({ title, short: title });
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const german: PictureWords = {
  language: "de",

  categories: germanCategories,
  purposes: germanPurposes,
  partyKinds: germanPartyKinds,
  roles: { ...terms.roles, unspecified: "Rolle offengelassen" },
  conditions: terms.conditions,
  forms: terms.forms,
  assertions: terms.assertions,
  country: (code) => countriesGerman[code],
  laws: { EU_GDPR: "DSGVO", UK_GDPR: "UK GDPR", CH_FADP: "schweizerischem DSG", directive: "Richtlinie 95/46/EG" },

  quotes: ["„", "“"],
  and: (items) => items.join(" und "),
  or: (items) => items.join(" oder "),
  fromTo: (from, to, what) => `${from} an ${to}: ${what}`,
  of: (lead, words) => `${lead}: ${words}`,

  heading: {
    dataFlows: "Datenflüsse",
    named: (controller, title) => `${controller}: ${title}`,
    nameless: "Datenflüsse eines nicht genannten Verantwortlichen",
    titled: (title) => `${title} (Name des Verantwortlichen nicht angegeben)`,
    asOf: (day) => `Stand: ${day ?? "nicht angegeben"}`,
    asOfSentence: (day, grouped) => `Stand: ${day ?? "nicht angegeben"}${grouped === null ? "" : `, ${grouped}`}.`,
    version: (version) => `Version: ${version ?? "nicht angegeben"}`,
    thisPage: (part) => `Diese Seite: ${part}`,
    page: (number, count, part) => `Seite ${number} von ${count}: ${part}.`,
    allOfIt: "alles",
    namelessController: "einem nicht genannten Verantwortlichen",
    nothing: "Nichts zu zeichnen: Die Karte nennt keinen Fluss, auf den all das zutrifft.",
  },

  grouping: {
    under: (law, day, notes) => `gruppiert nach ${law}, Stand ${day}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`,
    first: (laws) => `das erste von ${laws} angegebenen Gesetzen`,
    local: "Recht des Landes des Verantwortlichen",
    assumed: "angenommen: kein Recht angegeben",
    latest: "neueste Tabellen",
    firstDay: "ihr erster Tag",
    tablesEnd: (day) => `die Tabellen enden ${day}`,
  },

  lanes: {
    inside: {
      EU_GDPR: { title: "Europäischer Wirtschaftsraum", short: "EWR" },
      UK_GDPR: { title: "Vereinigtes Königreich", short: "UK" },
      CH_FADP: same("Schweiz"),
    },
    adequacy: {
      EU_GDPR: { title: "Angemessenheitsbeschluss", short: "angemessen" },
      UK_GDPR: { title: "Angemessenheit nach UK-Recht", short: "angemessen (UK)" },
      CH_FADP: { title: "Angemessenheit nach Schweizer Recht", short: "angemessen (CH)" },
    },
    common: {
      "for-a-time": { title: "vorübergehend kein Drittland", short: "vorübergehend" },
      third: same("Drittländer"),
      several: same("mehrere Länder"),
      unknown: { title: "Land unbekannt", short: "unbekannt" },
      "not-stated": { title: "Land nicht angegeben", short: "ohne Angabe" },
    },
    otherThird: { title: "andere Drittländer", short: "andere Länder" },
  },

  place: {
    notStated: "Land nicht angegeben",
    unknown: "Land unbekannt",
    is: (names) => `Land: ${names}`,
    also: (codes) => `auch ${codes}`,
    someFlows: "manche Flüsse",
    open: (condition) => `Angemessenheit unter einer Bedingung: ${condition}`,
    possible: "möglich",
  },

  box: {
    nameNotStated: "Name nicht angegeben",
    controller: "Verantwortlicher",
    everyone: "alle",
    dataFrom: (names) => `Daten von: ${names}`,
    also: (names) => `auch: ${names}`,
    including: (names) => `darunter: ${names}`,
    people: "betroffene Personen",
    passesOn: "gibt Daten weiter",
    kind: (kind) => germanPartyKinds[kind],
    getsNothing: "erhält nichts; eine Quelle von Daten",
    role: (roles) => `Rolle: ${roles}`,
    roleNotStated: "nicht angegeben",
    toItself: (words) => `an sich selbst: ${words}`,
    nameToItself: (name, words) => `${name} an sich selbst: ${words}`,
  },

  data: {
    notStated: "Daten nicht angegeben",
    none: "keine Daten",
    collectionNotStated: "Erhebung nicht angegeben",
    derives: "leitet ab: ",
    byRecipient: (form) => `${form} durch den Empfänger`,
    except: (words) => `außer ${words}`,
    may: "kann sein",
    if: (conditions) => `wenn: ${conditions}`,
    allIf: (conditions) => `alles, wenn: ${conditions}`,
    more: (count) => `+${count} weitere`,
    kinds: (count) => `${count} Arten von Daten`,
    otherTerms: "auch unter anderen Bedingungen",
    hidden: (count, terms) => `+${count} weitere, ${terms}`,
    collection: (words) => `Erhebung: ${words}`,
    flow: (id, words) => `Fluss ${id}: ${words}`,
    flows: (count) => counted(count, "Fluss", "Flüsse"),
    counted: (count, sureness) => `${count} ${sureness === "possible" ? "möglich" : "bedingt"}`,
  },
  sureness: { plain: "sicher", conditional: "bedingt", possible: "möglich" },

  legend: {
    people: "Personen",
    controller: "Verantwortlicher",
    role: (label) => (label.startsWith("Rolle") ? label : `Rolle: ${label}`),
    roleNotStated: "Rolle nicht angegeben",
    open: "Angemessenheit dort unter einer Bedingung, nicht als erfüllt angegeben",
    lines: {
      plain: "Fluss",
      conditional: "nur unter einer Bedingung",
      possible: "möglich: „kann sein“, mitgemeint oder erschlossen",
      silent: "nicht angegeben, wie die Daten kommen",
    },
    quoted: "Wortlaut des Textes",
  },

  flowView: {
    desc: (controller, people, others, flows) =>
      `Wer personenbezogene Daten von ${controller} erhält: ${counted(people, "Personengruppe", "Personengruppen")}, ${others} andere Beteiligte, ${counted(flows, "Fluss", "Flüsse")}.`,
  },

  plurals: {
    person: "Personen",
    controller: "Verantwortlicher",
    company: "Unternehmen",
    service: "Dienste",
    internal: "interne Stellen",
    category: "Kategorien von Empfängern",
    authority: "Behörden",
    successor: "Rechtsnachfolger",
  },
  status: {
    certain: "sicher",
    conditional: "nur unter einer Bedingung",
    possible: "möglich: „kann sein“, mitgemeint, erschlossen oder nicht genannt",
  },
  flowIds: (ids) => `Flüsse: ${ids}`,

  matrix: {
    empty: "Keine Tabelle: Die Karte nennt keinen Empfänger personenbezogener Daten.",
    sentence:
      "Ein Zeichen sagt, dass der Empfänger diese Art von Daten erhält, unmittelbar oder über andere. Was zu einer Art gehört, zählt auch für sie; wo nur eine weitere Art angegeben ist, ist die engere möglich. Leer: Die Karte gibt es nicht an.",
    countries: "Länder: „–“ nicht angegeben, „?“ unbekannt.",
    desc: (controller, rows, columns, marks) =>
      `Wer was von ${controller} erhält: ${rows} Empfänger, ${counted(columns, "Art", "Arten")} von Daten, ${marks} Zeichen.`,
    part: (top, bottom, rows, left, right, columns) =>
      `Empfänger ${top} bis ${bottom} von ${rows}; Arten von Daten ${left} bis ${right} von ${columns}`,
    howMany: (status) => `wie viele Arten: ${status}`,
    whoGets: "wer erhält",
    in: "Land",
    category: (id) => `Kategorie ${id}`,
    recipients: "Empfänger",
    kinds: "Arten von Daten",
    any: (category) => `${category}, alle Arten`,
    totals: { certain: "sicher", conditional: "unter einer Bedingung", possible: "möglich" },
  },

  sankey: {
    empty: "Keine Bänder: Die Karte nennt keinen Empfänger personenbezogener Daten.",
    sentence:
      "Die Breite eines Bandes ist eine Zahl von Arten von Daten: eine für jede Art, die ein Empfänger erhält, unmittelbar oder über andere. Sie sagt nichts darüber, wie viele Personen oder Datensätze es sind.",
    desc: (controller, categories, recipients, countries) =>
      `Welche Arten von Daten von ${controller} an wen gehen, in welchem Land: ${counted(categories, "Gruppe", "Gruppen")} von Daten, ${recipients} Empfänger, ${counted(countries, "Land oder Ort", "Länder oder Orte")} ohne Angabe.`,
    heads: { category: "Arten von Daten", party: "wer sie erhält", country: "Land" },
    status: { certain: "sicher", conditional: "bedingt", possible: "möglich" },
    kinds: (count) => counted(count, "Art", "Arten"),
    kindsOfData: (count) => `${counted(count, "Art", "Arten")} von Daten`,
    recipients: (count) => `${count} Empfänger`,
    kindsAre: (words) => `Arten von Daten: ${words}`,
    recipientsAre: (names) => `Empfänger: ${names}`,
    band: (kind, name, status, words) => `${kind} an ${name}, ${status}: ${words}`,
  },

  network: {
    sentence:
      "Eine Linie ist alles, was von einem zum anderen geht; was sie trägt, steht in ihrem Titel. Nah und fern, links und rechts sagen nichts.",
    wider: (isAllCounted) =>
      `Breitere Linien stehen für mehr Flüsse; die Zahl steht ${isAllCounted ? "auf der Linie" : "auf der Linie, wo Platz ist, sonst in ihrem Titel"}.`,
    desc: (controller, boxes, lines, flows) =>
      `Wer personenbezogene Daten an wen weitergibt, rund um ${controller}: ${boxes} Personengruppen und Beteiligte, ${counted(lines, "Linie", "Linien")}, ${counted(flows, "Fluss", "Flüsse")}.`,
  },

  transfers: {
    title: "Übermittlungen",
    nameless: (title) => `${title} eines nicht genannten Verantwortlichen`,
    judged: (day) => `beurteilt für den ${day}`,
    noLaw: "kein Recht angewandt",
    desc: (counts, day, laws) =>
      `Schritte personenbezogener Daten zwischen Ländern, nach dem, worauf sie beruhen: ${counts}. Beurteilt für den ${day}; ${laws}.`,
    noCounts: "keine",
    status: {
      "not-covered": "nicht gedeckt",
      undecided: "offen",
      derogation: "Ausnahme",
      safeguarded: "Garantien",
      adequate: "angemessen",
      "not-a-transfer": "keine Übermittlung",
    },
    whole: {
      "not-covered": "durch nichts Verzeichnetes gedeckt",
      undecided: "offen: eine Angabe fehlt",
      derogation: "Ausnahme für bestimmte Fälle",
      safeguarded: "geeignete Garantien",
      adequate: "Angemessenheit",
      "not-a-transfer": "keine Übermittlung",
    },
    law: terms.regimes,
    source: {
      asked: "so gefragt",
      stated: "angegeben",
      country: "nach dem Land des Absenders",
      assumed: "angenommen: nichts sagt, welches Recht gilt",
    },
    signsIn: (country) => `Vertragssitz: ${country}`,
    unstatedCountry: "Land nicht angegeben",
    countryNotStated: "Land nicht angegeben",
    countryUnknown: "Land unbekannt",
    dot: "Land eines Absenders oder Empfängers",
    twoHops: "= zwei Schritte",
    map: "Karte",
    listed: (from, to, count) => `Linien ${from} bis ${to} von ${count}`,
    columns: {
      number: "Nr.",
      route: "Von > nach",
      rests: "Beruht auf",
      instrument: "Instrument, oder warum keines (Gründe auf Englisch)",
      parties: "Beteiligte",
    },
    moreReasons: (count) => `und ${count} weitere Gründe`,
    aside: "Nicht auf der Karte",
    moreInList: (count) => `und ${count} weitere in der Liste`,
    europe: "Europa",
    world: "Die Welt",
    europeNote: "Europa, größer: die Linien, die darin bleiben. Die anderen stehen auf der Weltkarte.",
    noTransfer: "Keine Übermittlung an diesem Tag.",
    nothingOnMap: "Kein Schritt hat beide Länder auf der Karte.",
    cut: "Eine Linie, die den Globus an einem Rand verlässt, geht am anderen auf gleicher Höhe weiter.",
    unlabelled: (numbers) => `Kein Platz auf der Karte für die Beschriftung von: ${numbers}. Sie stehen in der Liste.`,
    hidden: (hops, isListed) =>
      `${isListed ? "Weder gezeichnet noch gelistet" : "Nicht gezeichnet"}: ${hops === 1 ? "1 Schritt, der keine Übermittlung ist" : `${hops} Schritte, die keine Übermittlung sind`}.`,
  },

  part: {
    part: "ein Teil der Karte",
    data: (names) => `Daten: ${names}`,
    about: (name) => `über: ${name}`,
    activity: (name) => `Tätigkeit: ${name}`,
    around: (name) => `rund um: ${name}`,
    reaches: (country) => `was dorthin gelangt: ${country}`,
    depth: (steps, isFromController) =>
      `höchstens ${counted(steps, "Schritt", "Schritte")} ${isFromController ? "vom Verantwortlichen" : "davon"} entfernt`,
    collapse: "Dienste in ihrem Unternehmen",
    notStated: "Länder nicht angegeben",
    unknown: "unbekannte Länder",
  },

  pages: {
    alsoFrom: (pages) => `auch von ${pages}`,
    from: (pages) => `von ${pages}`,
    moreOn: (pages) => `mehr auf ${pages}`,
    continuesOn: (pages) => `weiter auf ${pages}`,
    others: (count) => `${count} anderen Seiten`,
    pages: (count, numbers) => `${count === 1 ? "Seite" : "Seiten"} ${numbers}`,
    index: (from, to) => `Verzeichnis der Namen, ${from} bis ${to}`,
    collected: "was erhoben wird",
    firstHand: (lanes, passesOn) => `wer Daten aus erster Hand erhält: ${lanes}${passesOn ? "; und an wen sie weitergehen" : ""}`,
    lane: (title, own, total) => `${title}, ${own === total ? `alle ${total}` : `${own} von ${total}`}`,
    otherLane: "andere",
    rest: (names) => `der Rest von ${names}`,
    andOthers: (names, count) => `${names} und ${count} weitere`,
  },

  diff: {
    title: (controller) => (controller === null ? "Was sich geändert hat" : `${controller}: was sich geändert hat`),
    before: (side) => `vorher: ${side}`,
    after: (side) => `nachher: ${side}`,
    readOn: (day) => `beide, wie sie am ${day} gelten`,
    desc: (counts) => `Die Flüsse zweier Karten in einem Bild: ${counts}.`,
    tags: { added: "+ neu", removed: "− entfallen", changed: "~ geändert", same: "unverändert" },
    counts: (boxes, lines) => `${counted(boxes, "Kasten", "Kästen")}, ${counted(lines, "Linie", "Linien")}`,
    facets: {
      category: "Daten",
      purpose: "Zweck",
      subject: "Personen",
      country: "Land",
      role: "Rolle",
      condition: "Bedingung",
      mechanism: "Instrument",
      retention: "Speicherdauer",
      certainty: "Sicherheit der Angabe",
      kind: "Art",
      name: "Name",
    },
    further: (count) => `${counted(count, "weitere Änderung", "weitere Änderungen")}: siehe die Liste`,
    nothing: "Nichts hat sich geändert.",
    renamed: "vielleicht nur umbenannt",
    renamedFrom: (name, reason) => `vielleicht ${name}, umbenannt: ${reason}`,
    was: (words) => `vorher: ${words}`,
    alsoChanged: (facets) => `auch: ${facets}`,
    noFlow: "keiner",
    oneFlow: "1 Fluss",
  },
};
