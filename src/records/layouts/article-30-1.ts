// Art. 30(1) GDPR: a row for each activity of the controller, letters (a) to (g); then two columns of our own, and no others.

import type { Activity } from "../../model";
import { controllerCell, jointCell, personCell } from "../contact-cells";
import { recipientCell } from "../recipient-cell";
import type { Setting } from "../setting";
import { dataCell, purposeCell, retentionCell, securityCell, subjectCell } from "../term-cells";
import { mechanismCell, transferCell } from "../transfer-cells";
import type { RecordSheet } from "../types";
import { type ColumnOf, sheetOf } from "./sheet";

export function article301(setting: Setting): readonly RecordSheet[] {
  const { map, words } = setting;
  const letters = words.article301;
  const { column } = words;
  const columns: readonly ColumnOf<Activity>[] = [
    {
      id: "controller",
      letter: "a",
      prescribed: letters.a,
      title: column.controller,
      cell: () => ({ ...controllerCell(setting), note: null }),
    },
    { id: "joint-controller", letter: "a", prescribed: letters.a, title: column.jointController, cell: (one) => jointCell(setting, one) },
    {
      id: "representative",
      letter: "a",
      prescribed: letters.a,
      title: column.representative,
      cell: () => personCell(setting, map.controller.representative, "controller.representative"),
    },
    {
      id: "dpo",
      letter: "a",
      prescribed: letters.a,
      title: column.dpo,
      cell: () => personCell(setting, map.controller.dpo, "controller.dpo"),
    },
    { id: "purposes", letter: "b", prescribed: letters.b, title: letters.b, cell: (one) => purposeCell(setting, one) },
    { id: "subjects", letter: "c", prescribed: letters.c, title: column.subjects, cell: (one) => subjectCell(setting, one) },
    { id: "data", letter: "c", prescribed: letters.c, title: column.data, cell: (one) => dataCell(setting, one) },
    { id: "recipients", letter: "d", prescribed: letters.d, title: column.recipients, cell: (one) => recipientCell(setting, one) },
    { id: "transfers", letter: "e", prescribed: letters.e, title: column.transfers, cell: (one) => transferCell(setting, one) },
    { id: "retention", letter: "f", prescribed: letters.f, title: column.retention, cell: (one) => retentionCell(setting, one) },
    { id: "security", letter: "g", prescribed: letters.g, title: column.security, cell: (one) => securityCell(setting, one) },
    { id: "mechanisms", letter: null, prescribed: null, title: column.mechanism, cell: (one) => mechanismCell(setting, one) },
  ];
  const activities = map.activities.filter(({ actingAs }) => actingAs === "controller");
  return [sheetOf("activities", words.title["article-30-1"], columns, activities, ({ id, label }) => ({ id, title: label ?? id }))];
}
