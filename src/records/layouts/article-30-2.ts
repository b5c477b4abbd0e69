// Art. 30(2) GDPR: a row for each controller on whose behalf the organisation of the map acts, letters (a) to (d).

import { type Activity, partyOf } from "../../model";
import { distinctEvidence, none, notStated } from "../cells";
import { controllerCell, partyCell, personCell } from "../contact-cells";
import { type Setting, who } from "../setting";
import { purposeCell, securityCell } from "../term-cells";
import { mechanismCell, transferCell } from "../transfer-cells";
import type { RecordCell, RecordSheet } from "../types";
import { type ColumnOf, sheetOf } from "./sheet";

/** A controller with what is done for it; null = the map does not say for whom. */
interface Client {
  readonly party: string | null;
  readonly activities: readonly Activity[];
}

export function article302(setting: Setting): readonly RecordSheet[] {
  const { map, words } = setting;
  const letters = words.article302;
  const { column } = words;
  const a = { letter: "a", prescribed: letters.a } as const;
  const fieldOf = ({ activities }: Client): string => `activities.${activities[0]?.id ?? ""}.onBehalfOf`;
  const joined = (client: Client, cellOf: (activity: Activity) => RecordCell): RecordCell =>
    joinedCell(
      setting,
      client.activities.map((activity) => ({ title: activity.label ?? activity.id, cell: cellOf(activity) })),
    );
  const columns: readonly ColumnOf<Client>[] = [
    { id: "processor", ...a, title: column.processor, cell: () => controllerCell(setting) },
    {
      id: "processor-representative",
      ...a,
      title: column.processorRepresentative,
      cell: () => personCell(setting, map.controller.representative, "controller.representative"),
    },
    { id: "dpo", ...a, title: column.dpo, cell: () => personCell(setting, map.controller.dpo, "controller.dpo") },
    {
      id: "controller",
      ...a,
      title: column.controller,
      cell: (client) => (client.party === null ? notStated(fieldOf(client)) : partyCell(setting, client.party)),
    },
    {
      id: "controller-representative",
      ...a,
      title: column.controllerRepresentative,
      cell: (client) =>
        client.party === null
          ? notStated(fieldOf(client))
          : personCell(setting, partyOf(map, client.party)?.representative ?? null, `parties.${client.party}.representative`),
    },
    {
      id: "processing",
      letter: "b",
      prescribed: letters.b,
      title: letters.b,
      cell: (client) => joined(client, (one) => purposeCell(setting, one)),
    },
    {
      id: "transfers",
      letter: "c",
      prescribed: letters.c,
      title: column.transfers,
      cell: (client) => joined(client, (one) => transferCell(setting, one)),
    },
    {
      id: "security",
      letter: "d",
      prescribed: letters.d,
      title: column.security,
      cell: (client) => joined(client, (one) => securityCell(setting, one)),
    },
    {
      id: "mechanisms",
      letter: null,
      prescribed: null,
      title: column.mechanism,
      cell: (client) => joined(client, (one) => mechanismCell(setting, one)),
    },
  ];
  return [
    sheetOf("controllers", words.title["article-30-2"], columns, clientsOf(setting), ({ party }) =>
      party === null ? { id: "not-stated", title: words.misc.noController } : { id: party, title: who(setting, party) },
    ),
  ];
}

function clientsOf({ map }: Setting): readonly Client[] {
  const activities = map.activities.filter(({ actingAs }) => actingAs === "processor");
  const parties = [...new Set(activities.flatMap(({ onBehalfOf }) => (onBehalfOf ?? []).map(({ party }) => party)))].sort();
  const named = parties.map((party) => ({
    party,
    activities: activities.filter(({ onBehalfOf }) => onBehalfOf?.some((term) => term.party === party) ?? false),
  }));
  const open = activities.filter(({ onBehalfOf }) => (onBehalfOf ?? []).length === 0);
  return open.length === 0 ? named : [...named, { party: null, activities: open }];
}

/** What is said of several activities, each under its name. */
function joinedCell({ words }: Setting, parts: readonly { readonly title: string; readonly cell: RecordCell }[]): RecordCell {
  const lines = parts.flatMap(({ title, cell }) => {
    const { state, values, notStated: field } = cell;
    if (state === "not-stated") return [title, ` ${words.cell.notStated} (${words.cell.fieldOf(field ?? "")})`];
    if (state === "unknown") return [title, ` ${words.cell.unknown}`];
    return [title, ...(values.length === 0 ? [` ${words.cell.none}`] : values.map((line) => ` ${line}`))];
  });
  return {
    ...none(lines),
    state: "stated",
    evidence: distinctEvidence(parts.flatMap(({ cell }) => cell.evidence)),
    notStated: parts.find(({ cell }) => cell.notStated !== null)?.cell.notStated ?? null,
    note: parts.flatMap(({ title, cell }) => (cell.note === null ? [] : [`${title}${words.colon}${cell.note}`])).join(" ") || null,
  };
}
