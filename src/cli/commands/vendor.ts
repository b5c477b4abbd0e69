// `whogets vendor NAME`: what the catalogue knows of a vendor on a day, from where, how sure, and when to look again.

import { type PlainDate, UsageError } from "../../index";
import { shown } from "../../model";
import {
  findVendor,
  type Recorded,
  type Source,
  type ToldFact,
  type VendorMatch,
  type VendorOnDay,
  type VendorSearch,
  vendorFinderOf,
  vendorOn,
  vendorsFor,
} from "../../processors";
import { wrapped } from "../check/text";
import { mapFor } from "../find-map";
import { cell, paint, type Terminal } from "../terminal";
import { type Command, jsonText, mapOptions, textValue, type Values } from "./types";

export const vendor: Command = {
  name: "vendor",
  usage: "vendor NAME",
  summary: "what the catalogue knows of a vendor on a day, from where, and how sure",
  help: `What the catalogue knows of a vendor: companies, services, usual roles and data, documents; each fact with its source and grade.
NAME is a brand, a former name, a company, a service or a domain. With --on names, companies and services are those of that day.
With --map the map's own vendors are known, too, and stand in the place of one with the same slug.
"from memory" means that nobody saw it in a text. Usual data and purposes are the editors' judgement. Nothing here enters a map by itself.

  --on YYYY-MM-DD    the day (default: today)
  --map FILE         also the vendors of your own that this map has
  --json             one JSON object on stdout

  whogets vendor stripe
  whogets vendor "Facebook Inc." --on 2018-05-24
  whogets vendor connect.facebook.net --json | jq '.vendors[].vendor'`,
  options: { ...mapOptions, on: { type: "string" } },
  words: { least: 1, most: 1 },
  run,
};

async function run(terminal: Terminal, [name = ""]: readonly string[], values: Values): Promise<number> {
  const on = (textValue(values, "on") ?? terminal.today) as PlainDate;
  const named = textValue(values, "map");
  const known = named === undefined ? null : vendorsFor(await mapFor(terminal, named));
  const search = (known === null ? findVendor : vendorFinderOf(known))(name, { on });
  if (search.match === null) throw new UsageError(nothingFound(search, known !== null));
  const whole = ({ vendor: slug }: VendorMatch): Recorded | string => known?.find(({ record }) => record.slug === slug) ?? slug;
  const isOwn = (match: VendorMatch): boolean => {
    const found = whole(match);
    return typeof found !== "string" && found.own === true;
  };
  const matches = [search.match, ...search.others];
  if (values.json === true) {
    const told = matches.map((match) => ({ match, ...(isOwn(match) ? { own: true } : {}), ...vendorOn(whole(match), on) }));
    terminal.out(jsonText({ asked: name, on, vendors: told }));
    return 0;
  }
  writeVendor(terminal, vendorOn(whole(search.match), on), search.match, isOwn(search.match));
  if (search.others.length > 0) terminal.out(`\nThe name may also mean: ${search.others.map((one) => cell(one.vendor)).join(", ")}\n`);
  return 0;
}

function nothingFound({ asked, near }: VendorSearch, withOwn: boolean): string {
  const remedy =
    near.length === 0
      ? "see all: whogets vendors"
      : `did you mean ${near.map(({ name, vendor: slug }) => (name.toLowerCase() === slug ? `"${slug}"` : `"${name}" (${slug})`)).join(" or ")}?`;
  return `${withOwn ? "neither the map nor the catalogue has a" : "the catalogue has no"} vendor ${shown(asked)}; ${remedy}`;
}

function writeVendor(terminal: Terminal, known: VendorOnDay, match: VendorMatch, own: boolean): void {
  const { bold } = paint(terminal);
  const width = Math.max(60, Math.min(terminal.columns, mostColumns));
  const from = sourceNumbers();
  const write = (lines: readonly string[]) => terminal.out(lines.map((line) => `${line}\n`).join(""));
  const say = (text: string) => write(wrapped(cell(text), width, ""));
  const head = (text: string, rest = "") => terminal.out(`\n${bold(text)}${rest}\n`);
  const blocks = (list: readonly Block[]) => write(list.flatMap((one) => blockLines(one, width)));

  write(
    wrapped(
      cell(
        `${known.name.value} on ${known.on}: ${known.kind}, ${known.vendor} ${own ? "among the map's own vendors" : "in the catalogue"}`,
      ),
      width,
      "",
    ).map(bold),
  );
  if (known.nameToday !== null) say(factWords(`Called ${known.nameToday} today`, known.name, from));
  for (const text of [...matchWords(match, known.on), ...known.doubts]) say(sentence(text));
  const passed = known.on > known.recheckAfter ? ": that day has passed" : "";
  say(`Gone over on ${known.reviewed}; to be looked at again after ${known.recheckAfter}${passed}.`);
  if (known.note !== null) say(sentence(known.note));

  head("Companies");
  if (known.entities.length === 0) write(["  None recorded."]);
  blocks(known.entities.map((one) => companyBlock(one, from)));
  head("Services", " (usual data and purposes are the editors' judgement)");
  if (known.services.length === 0) write(["  None recorded."]);
  blocks(known.services.map((one) => serviceBlock(one, from)));
  head("Elsewhere");
  blocks([{ title: null, rows: otherRows(known, from) }]);
  head("Sources");
  if (from.list.length === 0) write(["  None: all of it is from memory."]);
  blocks([{ title: null, rows: from.list.map((source, at) => [`[${at + 1}]`, sourceWords(source)]) }]);
}

/** Wider lines are hard to read. */
const mostColumns = 100;

/** A title and what is known below it, a label and words a row. */
interface Block {
  readonly title: string | null;
  readonly rows: readonly (readonly [label: string, words: string])[];
}

/** Labels in a column of their own; words wrap beside them. */
function blockLines({ title, rows }: Block, width: number): readonly string[] {
  const indent = title === null ? "  " : "    ";
  const widest = Math.max(0, ...rows.map(([label]) => label.length));
  const beside = indent + " ".repeat(widest + 2);
  return [
    ...(title === null ? [] : wrapped(cell(title), width, "  ")),
    ...rows.flatMap(([label, words]) =>
      wrapped(cell(words), width, beside).map((line, at) => (at === 0 ? `${indent}${label.padEnd(widest)}  ${line.trimStart()}` : line)),
    ),
  ];
}

/** What was asked for, and what of it holds on the day. */
function matchWords({ matched, inUse, entity, service }: VendorMatch, on: string): readonly string[] {
  const { text, since, until } = matched;
  const time = until !== null && until < on ? `an earlier name, until ${until}` : `a later name, since ${since ?? "another day"}`;
  const today = entity === null ? "" : ` On ${on} that company is called ${entity.name} (${entity.country}).`;
  return [...(inUse ? [] : [`"${text}" is ${time}.${today}`]), ...(service === null ? [] : [`"${text}" is its service ${service}.`])];
}

/** What a fact rests on, in words: `[1] [2]`, `(from memory)`, or nothing where the words say it. */
interface Numbers {
  (fact: ToldFact<unknown>): string;
  readonly list: readonly Source[];
}

/** Sources as numbers that lead to the list of them below. */
function sourceNumbers(): Numbers {
  const list: Source[] = [];
  const numberOf = (source: Source): number => {
    const at = list.findIndex((one) => JSON.stringify(one) === JSON.stringify(source));
    return at === -1 ? list.push(source) : at + 1;
  };
  const numbers = (fact: ToldFact<unknown>): string =>
    fact.grade === "memory" ? "(from memory)" : fact.sources.map((one) => `[${numberOf(one)}]`).join(" ");
  return Object.assign(numbers, { list });
}

/** `controller [2]. Both under its own terms.` */
const factWords = (words: string, fact: ToldFact<unknown>, from: Numbers): string =>
  [[words, from(fact)].filter((part) => part !== "").join(" "), ...(fact.note === null ? [] : [sentence(fact.note)])].join(". ");

/** With a full stop, unless it ends with one or stands for itself. */
const sentence = (text: string): string => (/[.!?)]$/.test(text) ? text : `${text}.`);
const listed = (values: readonly string[], none: string): string => (values.length === 0 ? none : values.join(", "));

const sourceWords = ({ title, kind, url, place, textAsOf, seen }: Source): string =>
  [
    `${title} (${kind})`,
    url ?? place ?? "no address recorded",
    textAsOf === undefined ? "text without a date" : `text of ${textAsOf}`,
    `read on ${seen}`,
  ].join(", ");

const companyBlock = ({ name, country, contractsWith, dpf }: VendorOnDay["entities"][number], from: Numbers): Block => ({
  title: `${name.value} (${country}) ${from(name)}`,
  rows: [
    ...(name.note === null ? [] : [["note", sentence(name.note)] as const]),
    ["signs for", contractsWith === null ? "not recorded" : customerWords(contractsWith)],
    ...(dpf === null ? [] : [["Data Privacy Framework", factWords(listingWords(dpf), dpf, from)] as const]),
  ],
});

const customerWords = (places: readonly string[]): string =>
  places.every((one) => one === "elsewhere") ? "customers elsewhere" : `customers in ${places.join(", ")}`;

/** `active: as of 2026-09-01` */
const listingWords = ({ value, why }: NonNullable<VendorOnDay["entities"][number]["dpf"]>): string =>
  `${value}: ${why.charAt(0).toLowerCase()}${why.slice(1).replace(/\.$/, "")}`;

function serviceBlock(service: VendorOnDay["services"][number], from: Numbers): Block {
  const { id, name, status, since, until, role, phases, categories, purposes, selfHosted, successor, note } = service;
  const state = { ended: "ended", "not-yet": "not yet there", "no-end-recorded": null }[status];
  const [time, word] = status === "ended" ? [until, "until"] : [since, "since"];
  return {
    title: `${id}: ${name}`,
    rows: [
      ...(selfHosted ? [["recipient", "none: it runs on the customer's machines"] as const] : []),
      ...(state === null || time === null ? [] : [[state, factWords(`${word} ${time.value}`, time, from)] as const]),
      ...(status === "ended" && successor !== null ? [["then", successor] as const] : []),
      ["role", factWords(role.value, role, from)],
      ...phases.map((one) => [one.phase, factWords(one.role.value, one.role, from)] as const),
      ["data", listed(categories, "none listed")],
      ["purposes", listed(purposes, "none listed")],
      ...(note === null ? [] : [["note", sentence(note)] as const]),
    ],
  };
}

const documentNames = {
  dpa: "processing terms",
  privacy: "privacy policy",
  subProcessors: "list of sub-processors",
  terms: "terms",
} as const;

function otherRows(known: VendorOnDay, from: Numbers): Block["rows"] {
  const { domains, hosting, owner, documents, subProcessors } = known;
  return [
    ["domains", domains.value.length === 0 ? "none recorded" : factWords(listed(domains.value, ""), domains, from)],
    ["hosting", hosting === null ? "not recorded" : factWords(listed(hosting.value, "none"), hosting, from)],
    ...(owner === null ? [] : [["owner", factWords(owner.value, owner, from)] as const]),
    ...documents.map(({ kind, url }) => [documentNames[kind], factWords(url.value, url, from)] as const),
    ...subProcessors.map((fact) => {
      const { name, country } = fact.value;
      return ["known sub-processor", factWords(country === undefined ? name : `${name} (${country})`, fact, from)] as const;
    }),
  ];
}
