// `whogets vendor NAME`: what the catalogue knows of a vendor on a day, from where, how sure, and when to look again.

import { type PlainDate, UsageError } from "../../index";
import { shown } from "../../model";
import { findVendor, type Source, type ToldFact, type VendorMatch, type VendorOnDay, type VendorSearch, vendorOn } from "../../processors";
import { cell, paint, type Terminal, writeTable } from "../terminal";
import { type Command, jsonText, textValue, type Values } from "./types";

export const vendor: Command = {
  name: "vendor",
  usage: "vendor NAME",
  summary: "what the catalogue knows of a vendor on a day, from where, and how sure",
  help: `What the catalogue knows of a vendor: companies, services, usual roles and data, documents; each fact with its source and grade.
NAME is a brand, a former name, a company, a service or a domain. With --on names, companies and services are those of that day.
"from memory" means that nobody saw it in a text. Usual data and purposes are the editors' judgement. Nothing here enters a map by itself.

  --on YYYY-MM-DD    the day (default: today)
  --json             one JSON object on stdout

  whogets vendor stripe
  whogets vendor "Facebook Inc." --on 2018-05-24
  whogets vendor connect.facebook.net --json | jq '.vendors[].vendor'`,
  options: { on: { type: "string" }, json: { type: "boolean" } },
  words: { least: 1, most: 1 },
  run,
};

async function run(terminal: Terminal, [name = ""]: readonly string[], values: Values): Promise<number> {
  const on = (textValue(values, "on") ?? terminal.today) as PlainDate;
  const search = findVendor(name, { on });
  if (search.match === null) throw new UsageError(nothingFound(search));
  const matches = [search.match, ...search.others];
  if (values.json === true) {
    terminal.out(jsonText({ asked: name, on, vendors: matches.map((match) => ({ match, ...vendorOn(match.vendor, on) })) }));
    return 0;
  }
  writeVendor(terminal, vendorOn(search.match.vendor, on), search.match);
  if (search.others.length > 0) terminal.out(`\nThe name may also mean: ${search.others.map((one) => one.vendor).join(", ")}\n`);
  return 0;
}

function nothingFound({ asked, near }: VendorSearch): string {
  const remedy =
    near.length === 0
      ? "see all: whogets vendors"
      : `did you mean ${near.map(({ name, vendor: slug }) => (name.toLowerCase() === slug ? `"${slug}"` : `"${name}" (${slug})`)).join(" or ")}?`;
  return `the catalogue has no vendor ${shown(asked)}; ${remedy}`;
}

function writeVendor(terminal: Terminal, known: VendorOnDay, match: VendorMatch): void {
  const { bold } = paint(terminal);
  const from = sourceNumbers();
  const line = (text: string) => terminal.out(`${cell(text)}\n`);
  line(`${known.name.value} on ${known.on}: ${known.kind}, ${known.vendor} in the catalogue`);
  if (known.nameToday !== null) line(`Called ${known.nameToday} today (${from(known.name).replace("\n", "; ")})`);
  for (const text of matchWords(match, known.on)) line(text);
  for (const doubt of known.doubts) line(doubt);
  line(
    `Gone over on ${known.reviewed}; to be looked at again after ${known.recheckAfter}${known.on > known.recheckAfter ? ": that day has passed" : ""}`,
  );
  if (known.note !== null) line(known.note);

  terminal.out(`\n${bold("Companies")}\n`);
  if (known.entities.length === 0) line("None recorded.");
  else
    writeTable(
      terminal,
      companyColumns,
      known.entities.map((one) => companyRow(one, from)),
    );

  terminal.out(`\n${bold("Services")} (usual data and purposes are the editors' judgement)\n`);
  writeTable(
    terminal,
    serviceColumns,
    known.services.map((one) => serviceRow(one, from)),
  );

  terminal.out(`\n${bold("Elsewhere")}\n`);
  writeTable(
    terminal,
    [
      { title: "What", share: 0 },
      { title: "Recorded", share: 3, join: ", " },
      { title: "From", share: 2 },
    ],
    otherRows(known, from),
  );

  terminal.out(`\n${bold("Sources")}\n`);
  if (from.list.length === 0) line("None: all of it is from memory.");
  for (const [at, source] of from.list.entries()) terminal.out(`${String(at + 1).padStart(3)}  ${cell(sourceWords(source))}\n`);
}

/** What was asked for, and what of it holds on the day. */
function matchWords({ matched, inUse, entity, service }: VendorMatch, on: string): readonly string[] {
  const time =
    matched.until !== null && !inUse && matched.until < on ? `until ${matched.until}` : `since ${matched.since ?? "another day"}`;
  return [
    ...(inUse
      ? []
      : [
          `"${matched.text}" is a name ${time}, not one of ${on}${entity === null ? "" : `; that company is ${entity.name} (${entity.country}) then`}`,
        ]),
    ...(service === null ? [] : [`"${matched.text}" is its service ${service}`]),
  ];
}

interface Numbers {
  (fact: ToldFact<unknown>): string;
  readonly list: readonly Source[];
}

/** Facts as numbers that lead to the list of sources below. */
function sourceNumbers(): Numbers {
  const list: Source[] = [];
  const numberOf = (source: Source): number => {
    const at = list.findIndex((one) => JSON.stringify(one) === JSON.stringify(source));
    return at === -1 ? list.push(source) : at + 1;
  };
  const numbers = (fact: ToldFact<unknown>): string =>
    [
      fact.grade === "memory" ? "from memory" : fact.sources.map((one) => `[${numberOf(one)}]`).join(" "),
      ...(fact.note === null ? [] : [fact.note]),
    ].join("\n");
  return Object.assign(numbers, { list });
}

const sourceWords = ({ title, kind, url, place, textAsOf, seen }: Source): string =>
  [
    `${title} (${kind})`,
    url ?? place ?? "no address recorded",
    textAsOf === undefined ? "text without a date" : `text of ${textAsOf}`,
    `read on ${seen}`,
  ].join(", ");

const companyColumns = [
  { title: "Company", share: 2 },
  { title: "Country", share: 0 },
  { title: "Signs for", share: 1, join: ", " },
  { title: "From", share: 2 },
  { title: "Data Privacy Framework", share: 2 },
];

const companyRow = ({ name, country, contractsWith, dpf }: VendorOnDay["entities"][number], from: Numbers): readonly string[] => [
  name.value,
  country,
  contractsWith === null ? "not recorded" : contractsWith.join("\n"),
  from(name),
  dpf === null ? "no US company" : `${dpf.value}: ${dpf.why}\n${from(dpf)}`,
];

const serviceColumns = [
  { title: "Service", share: 2 },
  { title: "Then", share: 1 },
  { title: "Usual role", share: 2 },
  { title: "Usual data", share: 3, join: ", " },
  { title: "Usual purposes", share: 2, join: ", " },
];

function serviceRow(service: VendorOnDay["services"][number], from: Numbers): readonly string[] {
  const { id, name, status, since, until, role, phases, categories, purposes, selfHosted, successor, note } = service;
  return [
    [id, name, ...(note === null ? [] : [note])].join("\n"),
    [
      selfHosted
        ? "no recipient: runs on the customer's machines"
        : status === "not-yet"
          ? "not yet"
          : status === "ended"
            ? "ended"
            : "no end recorded",
      ...(status === "not-yet" && since !== null ? [`since ${since.value}`, from(since)] : []),
      ...(status === "ended" && until !== null ? [`until ${until.value}`, from(until)] : []),
      ...(status === "ended" && successor !== null ? [`then ${successor}`] : []),
    ].join("\n"),
    [`${role.value}`, from(role), ...phases.map((one) => `${one.phase}: ${one.role.value}`)].join("\n"),
    categories.length === 0 ? "none" : categories.join("\n"),
    purposes.join("\n"),
  ];
}

const documentNames = {
  dpa: "processing terms",
  privacy: "privacy policy",
  subProcessors: "list of sub-processors",
  terms: "terms",
} as const;

const otherRows = (known: VendorOnDay, from: Numbers): readonly (readonly string[])[] => [
  ["domains", known.domains.value.length === 0 ? "none recorded" : known.domains.value.join("\n"), from(known.domains)],
  ["hosting", known.hosting === null ? "not recorded" : known.hosting.value.join("\n"), known.hosting === null ? "" : from(known.hosting)],
  ...(known.owner === null ? [] : [["owner", known.owner.value, from(known.owner)]]),
  ...known.documents.map(({ kind, url }) => [documentNames[kind], url.value, from(url)]),
  ...known.subProcessors.map((fact) => [
    "known sub-processor",
    `${fact.value.name}${fact.value.country === undefined ? "" : ` (${fact.value.country})`}`,
    from(fact),
  ]),
];
