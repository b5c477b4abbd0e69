// Names and contact details, letter (a): of the controller, of joint controllers, representatives and data protection officers.

import { type Activity, type Contact, type Controller, type Party, partyOf } from "../model";
import { countryWords } from "../words";
import { distinctEvidence, none, notStated, stated } from "./cells";
import { evidenceOf, type Setting, who } from "./setting";
import { doubtsOf, possibleWords } from "./statements";
import type { RecordCell } from "./types";

/** The controller of the map: name, contact details, country. A part that is missing names its field. */
export function controllerCell(setting: Setting): RecordCell {
  const { controller } = setting.map;
  return partsCell(setting, controller, "controller", countryLine(setting, controller.country), controller.note);
}

/** A party: name, contact details, country. */
export function partyCell(setting: Setting, id: string): RecordCell {
  const party = partyOf(setting.map, id);
  if (party === undefined) return notStated(`parties.${id}`);
  return partsCell(setting, { ...party, name: party.name ?? party.id }, `parties.${id}`, countryLine(setting, party.country), party.note);
}

function partsCell(
  setting: Setting,
  of: Pick<Controller | Party, "name" | "contacts" | "evidence" | "country">,
  field: string,
  country: readonly string[],
  note: string | null,
): RecordCell {
  const { words } = setting;
  if (of.name === null && of.contacts === null) return notStated(`${field}.name`, { evidence: of.evidence, notes: [note] });
  const missing = (what: string, key: string): string =>
    `${what}${words.colon}${words.cell.notStated} (${words.cell.fieldOf(`${field}.${key}`)})`;
  const name = of.name === null ? [missing(words.column.name, "name")] : [of.name];
  const contacts = of.contacts === null ? [missing(words.column.contacts, "contacts")] : of.contacts;
  const cell = stated([...name, ...contacts, ...country], {
    evidence: [...of.evidence, ...(of.country === null ? [] : evidenceOf(of.country))],
    notes: [note, of.country?.note ?? null],
  });
  return { ...cell, notStated: of.name === null ? `${field}.name` : of.contacts === null ? `${field}.contacts` : null };
}

function countryLine(setting: Setting, country: Controller["country"]): readonly string[] {
  const { words } = setting;
  if (country === null) return [];
  if (country.value === "unknown") return [words.recipient.countryUnknown];
  const doubts = possibleWords(setting, doubtsOf(setting, [country])).join(", ");
  return [`${countryWords(words, country.value)}${doubts === "" ? "" : `, ${doubts}`}`];
}

/** A representative (Art. 27 GDPR) or a data protection officer (Art. 37 GDPR). */
export function personCell(setting: Setting, contact: Contact | null, field: string): RecordCell {
  if (contact === null) return notStated(field);
  const { words } = setting;
  if (contact.name === "none") return none([], { evidence: evidenceOf(contact), notes: [contact.note ?? null] });
  if (contact.name === "unknown") return { ...none(), state: "unknown" };
  const country = contact.country === undefined ? [] : countryLine(setting, contact.country as Controller["country"]);
  const lines = [...(contact.name === undefined ? [] : [contact.name]), ...(contact.contacts ?? []), ...country];
  if (lines.length === 0) return notStated(`${field}.name`);
  const missing = contact.contacts === undefined ? `${field}.contacts` : null;
  const open = missing === null ? [] : [`${words.column.contacts}${words.colon}${words.cell.notStated} (${words.cell.fieldOf(missing)})`];
  return { ...stated([...lines, ...open], { evidence: evidenceOf(contact), notes: [contact.note ?? null] }), notStated: missing };
}

export function jointCell(setting: Setting, activity: Activity): RecordCell {
  const { jointWith } = activity;
  if (jointWith === null) return notStated(`activities.${activity.id}.jointWith`);
  if (jointWith.length === 0) return none();
  const { words } = setting;
  return stated(
    jointWith.flatMap(({ party, contract, ...said }) => {
      const title = contract?.title ?? contract?.url;
      const doubts = possibleWords(setting, doubtsOf(setting, [said]));
      return [
        [who(setting, party), ...doubts, ...(title === undefined ? [] : [title])].join("; "),
        ...partyCell(setting, party)
          .values.slice(1)
          .map((line) => ` ${line}`),
      ];
    }),
    {
      evidence: distinctEvidence(jointWith.flatMap(({ evidence }) => evidence)),
      notes: jointWith.map(({ note, party }) => (note === null ? null : `${who(setting, party)}${words.colon}${note}`)),
    },
  );
}
