// The fixed words of pictures in French. Not read by a native speaker.

import { countriesFrench } from "../countries-french";
import { frenchTerms as terms } from "../terms-french";
import { frenchCategories, frenchPurposes } from "../vocabulary-french";
import type { LaneWords, PictureWords } from "./types";
import { frenchPartyKinds } from "./vocabulary-french";

const same = (title: string): LaneWords => ({ title, short: title });
/** None and one are singular. */
const counted = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;
/** A colon stands apart, and does not begin a line. */
const colon = "\u00a0: ";

export const french: PictureWords = {
  language: "fr",

  categories: frenchCategories,
  purposes: frenchPurposes,
  partyKinds: frenchPartyKinds,
  roles: { ...terms.roles, unspecified: "rôle laissé ouvert" },
  conditions: terms.conditions,
  forms: terms.forms,
  assertions: terms.assertions,
  country: (code) => countriesFrench[code],
  laws: { EU_GDPR: "le RGPD", UK_GDPR: "le UK GDPR", CH_FADP: "la LPD suisse", directive: "la directive 95/46/CE" },

  quotes: ["«\u00a0", "\u00a0»"],
  and: (items) => items.join(" et "),
  or: (items) => items.join(" ou "),
  fromTo: (from, to, what) => `${from} à ${to}${colon}${what}`,
  of: (lead, words) => `${lead}${colon}${words}`,

  heading: {
    dataFlows: "Flux de données",
    named: (controller, title) => `${controller}${colon}${title}`,
    nameless: "Flux de données d’un responsable du traitement non nommé",
    titled: (title) => `${title} (nom du responsable du traitement non indiqué)`,
    asOf: (day) => `état${colon}${day ?? "date non indiquée"}`,
    asOfSentence: (day, grouped) => `État${colon}${day ?? "date non indiquée"}${grouped === null ? "" : `, ${grouped}`}.`,
    version: (version) => `version${colon}${version ?? "non indiquée"}`,
    thisPage: (part) => `Cette page${colon}${part}`,
    page: (number, count, part) => `Page ${number} sur ${count}${colon}${part}.`,
    allOfIt: "l’ensemble",
    namelessController: "un responsable du traitement non nommé",
    nothing: `Rien à dessiner${colon}la carte n’indique aucun flux auquel tout cela s’applique.`,
  },

  grouping: {
    under: (law, day, notes) => `groupé selon ${law}, état ${day}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`,
    first: (laws) => `la première de ${laws} lois indiquées`,
    local: "droit du pays du responsable du traitement",
    assumed: `supposé${colon}aucune loi indiquée`,
    latest: "dernières tables",
    firstDay: "son premier jour",
    tablesEnd: (day) => `les tables finissent ${day}`,
  },

  lanes: {
    inside: {
      EU_GDPR: { title: "Espace économique européen", short: "EEE" },
      UK_GDPR: { title: "Royaume-Uni", short: "R.-U." },
      CH_FADP: same("Suisse"),
    },
    adequacy: {
      EU_GDPR: { title: "décision d’adéquation", short: "adéquation" },
      UK_GDPR: { title: "adéquation en droit britannique", short: "adéquation (UK)" },
      CH_FADP: { title: "adéquation en droit suisse", short: "adéquation (CH)" },
    },
    common: {
      "for-a-time": { title: "pas un pays tiers pour un temps", short: "pour un temps" },
      third: same("pays tiers"),
      several: same("plusieurs pays"),
      unknown: { title: "pays inconnu", short: "inconnu" },
      "not-stated": { title: "pays non indiqué", short: "non indiqué" },
    },
    otherThird: { title: "autres pays tiers", short: "autres pays" },
  },

  place: {
    notStated: "pays non indiqué",
    unknown: "pays inconnu",
    is: (names) => `pays${colon}${names}`,
    also: (codes) => `aussi ${codes}`,
    someFlows: "certains flux",
    open: (condition) => `adéquation sous condition${colon}${condition}`,
    possible: "possible",
  },

  box: {
    nameNotStated: "nom non indiqué",
    controller: "responsable du traitement",
    everyone: "toutes les personnes",
    dataFrom: (names) => `données de${colon}${names}`,
    also: (names) => `aussi${colon}${names}`,
    including: (names) => `dont${colon}${names}`,
    people: "personnes concernées",
    passesOn: "transmet des données",
    kind: (kind) => frenchPartyKinds[kind],
    getsNothing: "ne reçoit rien; une source de données",
    role: (roles) => `rôle${colon}${roles}`,
    roleNotStated: "non indiqué",
    toItself: (words) => `à soi-même${colon}${words}`,
    nameToItself: (name, words) => `${name} à soi-même${colon}${words}`,
  },

  data: {
    notStated: "données non indiquées",
    none: "aucune donnée",
    collectionNotStated: "collecte non indiquée",
    derives: `déduit${colon}`,
    byRecipient: (form) => `${form} par le destinataire`,
    except: (words) => `sauf ${words}`,
    may: "éventuel",
    if: (conditions) => `si${colon}${conditions}`,
    allIf: (conditions) => `le tout si${colon}${conditions}`,
    more: (count) => `+${count} ${count < 2 ? "autre" : "autres"}`,
    kinds: (count) => `${counted(count, "type", "types")} de données`,
    otherTerms: "aussi sous d’autres conditions",
    hidden: (count, terms) => `+${count} ${count < 2 ? "autre" : "autres"}, ${terms}`,
    collection: (words) => `collecte${colon}${words}`,
    flow: (id, words) => `flux ${id}${colon}${words}`,
    flows: (count) => `${count} flux`,
    counted: (count, sureness) =>
      sureness === "possible" ? counted(count, "possible", "possibles") : counted(count, "sous condition", "sous condition"),
  },
  sureness: { plain: "certain", conditional: "sous condition", possible: "possible" },

  legend: {
    people: "personnes",
    controller: "responsable du traitement",
    role: (label) => (label.startsWith("rôle") ? label : `rôle${colon}${label}`),
    roleNotStated: "rôle non indiqué",
    open: "adéquation sous une condition, non indiquée comme remplie",
    lines: {
      plain: "flux",
      conditional: "seulement sous condition",
      possible: `possible${colon}éventuel, sous-entendu ou déduit`,
      silent: "rien d’indiqué sur la venue des données",
    },
    quoted: "mots du texte lui-même",
  },

  flowView: {
    desc: (controller, people, others, flows) =>
      `Qui reçoit des données personnelles de ${controller}${colon}${counted(people, "groupe", "groupes")} de personnes, ${counted(others, "autre partie", "autres parties")}, ${flows} flux.`,
  },

  plurals: {
    person: "personnes",
    controller: "responsable du traitement",
    company: "entreprises",
    service: "services",
    internal: "unités internes",
    category: "catégories de destinataires",
    authority: "autorités",
    successor: "successeurs",
  },
  status: {
    certain: "certain",
    conditional: "seulement sous condition",
    possible: `possible${colon}éventuel, sous-entendu, déduit ou non nommé`,
  },
  flowIds: (ids) => `flux${colon}${ids}`,

  matrix: {
    empty: `Pas de tableau${colon}la carte n’indique aucun destinataire de données personnelles.`,
    sentence: `Une marque dit que le destinataire reçoit ce type de données, directement ou par d’autres. Ce qui relève d’un type compte aussi pour lui; là où seul un type plus large est indiqué, le plus étroit est possible. Vide${colon}la carte ne l’indique pas.`,
    countries: `Pays${colon}«\u00a0–\u00a0» non indiqué, «\u00a0?\u00a0» inconnu.`,
    desc: (controller, rows, columns, marks) =>
      `Qui reçoit quoi de ${controller}${colon}${counted(rows, "destinataire", "destinataires")}, ${counted(columns, "type", "types")} de données, ${counted(marks, "marque", "marques")}.`,
    part: (top, bottom, rows, left, right, columns) =>
      `destinataires ${top} à ${bottom} sur ${rows}; types de données ${left} à ${right} sur ${columns}`,
    howMany: (status) => `combien de types${colon}${status}`,
    whoGets: "qui reçoit",
    in: "pays",
    category: (id) => `catégorie ${id}`,
    recipients: "destinataires",
    kinds: "types de données",
    any: (category) => `${category}, tous types`,
    totals: { certain: "certain", conditional: "sous condition", possible: "possible" },
  },

  sankey: {
    empty: `Pas de bandes${colon}la carte n’indique aucun destinataire de données personnelles.`,
    sentence: `La largeur d’une bande est un nombre de types de données${colon}un pour chaque type qu’un destinataire reçoit, directement ou par d’autres. Elle ne dit rien du nombre de personnes ou d’enregistrements.`,
    desc: (controller, categories, recipients, countries) =>
      `Quels types de données vont de ${controller} à qui, dans quel pays${colon}${counted(categories, "groupe", "groupes")} de données, ${counted(recipients, "destinataire", "destinataires")}, ${countries} pays ou lieux non indiqués.`,
    heads: { category: "types de données", party: "qui les reçoit", country: "pays" },
    status: { certain: "certain", conditional: "sous condition", possible: "possible" },
    kinds: (count) => counted(count, "type", "types"),
    kindsOfData: (count) => `${counted(count, "type", "types")} de données`,
    recipients: (count) => counted(count, "destinataire", "destinataires"),
    kindsAre: (words) => `types de données${colon}${words}`,
    recipientsAre: (names) => `destinataires${colon}${names}`,
    band: (kind, name, status, words) => `${kind} à ${name}, ${status}${colon}${words}`,
  },

  network: {
    sentence:
      "Une ligne est tout ce qui va de l’un à l’autre; ce qu’elle porte figure dans son titre. Près et loin, gauche et droite ne disent rien.",
    wider: (isAllCounted) =>
      `Les lignes plus larges représentent plus de flux; le nombre est ${isAllCounted ? "sur la ligne" : "sur la ligne s’il y a la place, sinon dans son titre"}.`,
    desc: (controller, boxes, lines, flows) =>
      `Qui transmet des données personnelles à qui autour de ${controller}${colon}${counted(boxes, "personne ou partie", "personnes et parties")}, ${counted(lines, "ligne", "lignes")}, ${flows} flux.`,
  },

  transfers: {
    title: "Transferts",
    nameless: (title) => `${title} d’un responsable du traitement non nommé`,
    judged: (day) => `apprécié au ${day}`,
    noLaw: "aucune loi appliquée",
    desc: (counts, day, laws) =>
      `Étapes des données personnelles entre pays, selon ce sur quoi elles reposent${colon}${counts}. Apprécié au ${day}; ${laws}.`,
    noCounts: "aucune",
    status: {
      "not-covered": "non couvert",
      undecided: "indécis",
      derogation: "dérogation",
      safeguarded: "garanties",
      adequate: "adéquat",
      "not-a-transfer": "pas de transfert",
    },
    whole: {
      "not-covered": "rien d’enregistré ne le couvre",
      undecided: `indécis${colon}un fait manque`,
      derogation: "dérogation pour des situations particulières",
      safeguarded: "garanties appropriées",
      adequate: "adéquation",
      "not-a-transfer": "pas de transfert",
    },
    law: terms.regimes,
    source: {
      asked: "demandée",
      stated: "indiquée",
      country: "d’après le pays de l’expéditeur",
      assumed: `supposée${colon}rien ne dit quelle loi s’applique`,
    },
    signsIn: (country) => `siège contractuel${colon}${country}`,
    unstatedCountry: "pays non indiqué",
    countryNotStated: "Pays non indiqué",
    countryUnknown: "Pays inconnu",
    dot: "pays d’un expéditeur ou d’un destinataire",
    twoHops: "= deux étapes",
    map: "carte",
    listed: (from, to, count) => `lignes ${from} à ${to} sur ${count}`,
    columns: {
      number: "Nº",
      route: "De > vers",
      rests: "Repose sur",
      instrument: "Instrument, ou pourquoi aucun (motifs en anglais)",
      parties: "Acteurs",
    },
    moreReasons: (count) => `et ${count} autres raisons`,
    aside: "Pas sur la carte",
    moreInList: (count) => `et ${count} ${count < 2 ? "autre" : "autres"}, dans la liste`,
    europe: "L’Europe",
    world: "Le monde",
    europeNote: `L’Europe, agrandie${colon}les lignes qui y restent. Les autres sont sur la carte du monde.`,
    noTransfer: "Aucun transfert ce jour-là.",
    nothingOnMap: "Aucune étape n’a ses deux pays sur la carte.",
    cut: "Une ligne qui quitte le globe à un bord continue à l’autre, à la même hauteur.",
    unlabelled: (numbers) => `Pas de place sur la carte pour les étiquettes de${colon}${numbers}. Elles sont dans la liste.`,
    hidden: (hops, isListed) =>
      `${isListed ? "Ni dessiné ni listé" : "Non dessiné"}${colon}${hops === 1 ? "1 étape qui n’est pas un transfert" : `${hops} étapes qui ne sont pas des transferts`}.`,
  },

  part: {
    part: "une partie de la carte",
    data: (names) => `données${colon}${names}`,
    about: (name) => `sur${colon}${name}`,
    activity: (name) => `activité${colon}${name}`,
    around: (name) => `autour de${colon}${name}`,
    reaches: (country) => `ce qui arrive à${colon}${country}`,
    depth: (steps, isFromController) =>
      `au plus ${counted(steps, "étape", "étapes")} ${isFromController ? "du responsable du traitement" : "de là"}`,
    collapse: "services dans leur entreprise",
    notStated: "pays non indiqués",
    unknown: "pays inconnus",
  },

  pages: {
    alsoFrom: (pages) => `aussi de ${pages}`,
    from: (pages) => `de ${pages}`,
    moreOn: (pages) => `plus en ${pages}`,
    continuesOn: (pages) => `suite en ${pages}`,
    others: (count) => `${count} autres pages`,
    pages: (count, numbers) => `${count === 1 ? "page" : "pages"} ${numbers}`,
    index: (from, to) => `index des noms, de ${from} à ${to}`,
    collected: "ce qui est collecté",
    firstHand: (lanes, passesOn) =>
      `qui reçoit les données de première main${colon}${lanes}${passesOn ? "; et à qui elles sont transmises" : ""}`,
    lane: (title, own, total) => `${title}, ${own === total ? `tous (${total})` : `${own} sur ${total}`}`,
    otherLane: "autres",
    rest: (names) => `le reste de ${names}`,
    andOthers: (names, count) => `${names} et ${count} autres`,
  },

  diff: {
    title: (controller) => (controller === null ? "Ce qui a changé" : `${controller} : ce qui a changé`),
    before: (side) => `avant : ${side}`,
    after: (side) => `après : ${side}`,
    readOn: (day) => `l’une et l’autre telles qu’au ${day}`,
    desc: (counts) => `Les flux de deux cartes en une image : ${counts}.`,
    tags: { added: "+ ajouté", removed: "− supprimé", changed: "~ modifié", same: "inchangé" },
    counts: (boxes, lines) => `${counted(boxes, "case", "cases")}, ${counted(lines, "ligne", "lignes")}`,
    facets: {
      category: "données",
      purpose: "finalité",
      subject: "personnes",
      country: "pays",
      role: "rôle",
      condition: "condition",
      mechanism: "instrument",
      retention: "conservation",
      certainty: "certitude",
      kind: "nature",
      name: "nom",
    },
    further: (count) => `${counted(count, "autre changement", "autres changements")} : voir la liste`,
    nothing: "Rien n’a changé.",
    renamed: "peut-être seulement renommé",
    renamedFrom: (name, reason) => `peut-être ${name}, renommé : ${reason}`,
    was: (words) => `avant : ${words}`,
    alsoChanged: (facets) => `aussi : ${facets}`,
    noFlow: "aucun",
    oneFlow: "1 flux",
  },
};
