// The CNIL's template: a sheet for each activity, in its words and its order.

import type { Activity } from "../../model";
import { dateWords } from "../../words";
import { listCell, notStated, stated } from "../cells";
import { jointCell } from "../contact-cells";
import { recipientCell } from "../recipient-cell";
import type { Setting } from "../setting";
import { dataCell, purposeCell, retentionCell, securityCell, specialCell, subjectCell } from "../term-cells";
import { mechanismCell, transferCell } from "../transfer-cells";
import type { RecordCell, RecordSheet } from "../types";
import { type ColumnOf, sheetOf } from "./sheet";

export function cnil(setting: Setting): readonly RecordSheet[] {
  const { map, words } = setting;
  const dated = (activity: Activity, key: "created" | "updated"): RecordCell => {
    const date = activity[key];
    return date === null ? notStated(`activities.${activity.id}.${key}`) : stated([dateWords(words, date)]);
  };
  const isProcessor = ({ leg }: { readonly leg: { readonly role: string | null } }) =>
    leg.role === "processor" || leg.role === "sub-processor";
  // Prescribed headings, id by id.
  const headings: readonly (readonly [string, string, (activity: Activity) => RecordCell])[] = [
    ["name", "Nom de l'activité", ({ id, label }) => stated([label ?? id])],
    ["created", "Date de création de la fiche", (one) => dated(one, "created")],
    ["updated", "Date de dernière mise à jour", (one) => dated(one, "updated")],
    ["joint-controller", "Nom du responsable conjoint du traitement", (one) => jointCell(setting, one)],
    ["systems", "Nom du logiciel ou de l'application", ({ id, systems }) => listCell(systems, `activities.${id}.systems`, (text) => text)],
    ["purposes", "Objectifs poursuivis", (one) => purposeCell(setting, one)],
    ["subjects", "Catégories de personnes concernées", (one) => subjectCell(setting, one)],
    ["data", "Catégories de données collectées", (one) => dataCell(setting, one)],
    ["special", "Des données sensibles sont-elles traitées ?", (one) => specialCell(setting, one)],
    ["retention", "Durées de conservation des catégories de données", (one) => retentionCell(setting, one)],
    ["recipients-internal", "Destinataires internes", (one) => recipientCell(setting, one, ({ place }) => place === "internal")],
    [
      "recipients-external",
      "Organismes externes",
      (one) => recipientCell(setting, one, ({ place, received }) => place !== "internal" && !received.every(isProcessor)),
    ],
    [
      "processors",
      "Sous-traitants",
      (one) => recipientCell(setting, one, ({ place, received }) => place !== "internal" && received.some(isProcessor)),
    ],
    ["transfers", "Transferts des données hors UE", (one) => transferCell(setting, one)],
    ["security", "Mesures de sécurité", (one) => securityCell(setting, one)],
  ];
  const columns: readonly ColumnOf<Activity>[] = [
    ...headings.map(([id, title, cell]) => ({ id, title, letter: null, prescribed: title, cell })),
    { id: "mechanisms", title: words.column.mechanism, letter: null, prescribed: null, cell: (one) => mechanismCell(setting, one) },
  ];
  return map.activities
    .filter(({ actingAs }) => actingAs === "controller")
    .map((activity) =>
      sheetOf(activity.id, activity.label ?? activity.id, columns, [activity], ({ id, label }) => ({ id, title: label ?? id })),
    );
}
