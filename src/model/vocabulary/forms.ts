// The form in which a recipient gets data. A form is never a category: asking for e-mail also finds hashed e-mail.

import { tableOf } from "./table";

export interface FormRow {
  readonly label: string;
  readonly definition: string;
  /** Whether data in this form is still personal data (Art. 4(1), recital 26 GDPR). */
  readonly personal: boolean;
}

export const forms = tableOf<FormRow>()({
  truncated: { label: "truncated", definition: "Cut short, such as an IP address without its end.", personal: true },
  hashed: {
    label: "hashed",
    definition: "Turned into a code that is the same for the same input, so that people can still be matched.",
    personal: true,
  },
  pseudonymised: {
    label: "pseudonymised",
    definition: "Without what points to the person, which is kept apart (Art. 4(5) GDPR).",
    personal: true,
  },
  tokenised: { label: "tokenised", definition: "Replaced by a stand-in that only its issuer can turn back.", personal: true },
  encrypted: { label: "encrypted", definition: "Unreadable without the key.", personal: true },
  anonymised: {
    label: "anonymised",
    definition: "Changed so that nobody can be told apart any more, by anyone (recital 26 GDPR).",
    personal: false,
  },
  aggregated: { label: "aggregated", definition: "Summed up over many people.", personal: false },
});

export type FormId = keyof typeof forms;
