// Who is answerable, and how to reach them: the first line of every notice and record.

import type { Cause, Rule } from "../rule";

export const controllerContacts: Rule = {
  id: "controller-contacts",
  title: "Controller without name or contacts",
  article: "Art. 13(1)(a), 30(1)(a) GDPR",
  severity: "warning",
  why: "People must know who decides on their data and how to reach them; every right of theirs starts there.",
  fix: 'Write controller: { name: "...", contacts: ["privacy@example.org", "postal address"] }.',
  run(map) {
    const { name, contacts, evidence } = map.controller;
    const silent = [...(name === null ? ["name"] : []), ...(contacts === null ? ["contact details"] : [])];
    const cause = (about: string, message: string, severity?: "error"): Cause => ({
      items: [{ about, words: about, path: ["controller"], evidence }],
      message: () => message,
      ...(severity === undefined ? {} : { severity }),
    });
    return [
      ...(silent.length > 0
        ? [
            cause(
              silent.join(" and "),
              `The ${silent.join(" and the ")} of the controller ${silent.includes("contact details") ? "are" : "is"} not stated.`,
            ),
          ]
        : []),
      ...(contacts?.length === 0
        ? [cause("no contacts", "The map states that the controller has no contact details (contacts: []).", "error")]
        : []),
    ];
  },
};
