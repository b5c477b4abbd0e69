// The columns of the ICO's template for controllers, in its words and its order. Not all of them can be told from a map.

import type { Activity } from "../../model";
import { noField } from "../cells";
import { jointCell } from "../contact-cells";
import { recipientCell } from "../recipient-cell";
import type { Setting } from "../setting";
import { basisCell, dataCell, purposeCell, retentionCell, securityCell, subjectCell } from "../term-cells";
import { exceptionalCell, mechanismCell } from "../transfer-cells";
import type { RecordCell, RecordSheet } from "../types";
import {
  assessmentCell,
  basisRecordCell,
  contractCell,
  countryCell,
  decisionCell,
  functionCell,
  interestCell,
  locationCell,
  rightCell,
  sourceCell,
} from "./ico-cells";
import { type ColumnOf, sheetOf } from "./sheet";

export function ico(setting: Setting): readonly RecordSheet[] {
  const { map, words } = setting;
  const fill = (cellOf: (setting: Setting, activity: Activity) => RecordCell) => (activity: Activity) => cellOf(setting, activity);
  // Prescribed headings, id by id.
  const headings: readonly (readonly [string, string, (activity: Activity) => RecordCell])[] = [
    ["function", "Business function", fill(functionCell)],
    ["purposes", "Purpose of processing", fill(purposeCell)],
    ["joint-controller", "Name and contact details of joint controller (if applicable)", fill(jointCell)],
    ["subjects", "Categories of individuals", fill(subjectCell)],
    ["data", "Categories of personal data", fill(dataCell)],
    ["recipients", "Categories of recipients", (one) => recipientCell(setting, one)],
    ["contracts", "Link to contract with processor", fill(contractCell)],
    [
      "countries",
      "Names of third countries or international organisations that personal data are transferred to (if applicable)",
      fill(countryCell),
    ],
    [
      "exceptional",
      "Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)",
      fill(exceptionalCell),
    ],
    ["retention", "Retention schedule (if possible)", fill(retentionCell)],
    ["security", "General description of technical and organisational security measures (if possible)", fill(securityCell)],
    ["basis", "Article 6 lawful basis for processing personal data", (one) => basisCell(setting, one, "art-6")],
    ["condition", "Article 9 condition for processing special category data", (one) => basisCell(setting, one, "art-9")],
    ["interests", "Legitimate interests for the processing (if applicable)", fill(interestCell)],
    [
      "interests-record",
      "Link to record of legitimate interests assessment (if applicable)",
      (one) => basisRecordCell(setting, one, "legitimate-interests"),
    ],
    ["rights", "Rights available to individuals", () => rightCell(setting)],
    ["decisions", "Existence of automated decision-making, including profiling (if applicable)", fill(decisionCell)],
    ["source", "The source of the personal data (if applicable)", fill(sourceCell)],
    ["consent-record", "Link to record of consent", (one) => basisRecordCell(setting, one, "consent")],
    ["location", "Location of personal data", fill(locationCell)],
    ["assessment", "Data Protection Impact Assessment required?", (one) => assessmentCell(setting, one, "required")],
    ["assessment-progress", "Data Protection Impact Assessment progress", (one) => assessmentCell(setting, one, "status")],
    ["assessment-link", "Link to Data Protection Impact Assessment", (one) => assessmentCell(setting, one, "url")],
    ["breach", "Has a personal data breach occurred?", noField],
    ["breach-record", "Link to record of personal data breach", noField],
    ["schedule-1", "Data Protection Act 2018 Schedule 1 Condition for processing", noField],
    ["basis-again", "GDPR Article 6 lawful basis for processing", (one) => basisCell(setting, one, "art-6")],
    ["policy", "Link to retention and erasure policy document", noField],
    ["policy-kept", "Is personal data retained and erased in accordance with the policy document?", noField],
    ["policy-reasons", "Reasons for not adhering to policy document (if applicable)", noField],
  ];
  const columns: readonly ColumnOf<Activity>[] = [
    ...headings.map(([id, title, cell]) => ({ id, title, letter: null, prescribed: title, cell })),
    { id: "mechanisms", title: words.column.mechanism, letter: null, prescribed: null, cell: fill(mechanismCell) },
  ];
  const activities = map.activities.filter(({ actingAs }) => actingAs === "controller");
  return [sheetOf("activities", words.title.ico, columns, activities, ({ id, label }) => ({ id, title: label ?? id }))];
}
