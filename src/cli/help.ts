// The help: what the tool is for, by examples.

import { commands, fallback } from "./commands";
import type { Command } from "./commands/types";

const line = (command: Command): string => `  whogets ${command.usage.padEnd(width)}  ${command.summary}\n`;
const width = Math.max(...[fallback, ...commands].map(({ usage }) => usage.length));

export const overview = (version: string): string => `whogets ${version}: who gets which personal data, for what, where, and how do we know?

${[fallback, ...commands].map(line).join("")}
The map is a file: whogets.config.ts, datamap.ts, datamap.yaml, datamap.yml or datamap.json in this folder, or --map FILE.

First steps
  whogets init                            write a first map (YAML or TypeScript)
  whogets email                           who gets e-mail addresses: path, country, evidence
  whogets payment --subject customer      who gets payment data about customers
  whogets party klaviyo                   what Klaviyo gets, and why
  whogets check                           what is not recorded, contradictory or out of date
  whogets draw -o flows.svg               the picture
  whogets record -o record.docx           the record of Art. 30 GDPR
  whogets erase --subject customer        whom to tell of an erasure
  whogets diff main:map.yaml map.yaml     what changed, and what to look at
  whogets rename klaviyo mailer           one id, everywhere in the map
  whogets categories cookie               which words a map may use for data
  whogets email --json | jq .             answers come as JSON, too

  whogets COMMAND --help                  more about a command

Exit codes: 0 answered, 1 a check found something, 2 the map does not load or the command cannot be understood.
`;

export const helpOf = (command: Command): string => `whogets ${command.usage}: ${command.summary}\n\n${command.help}\n`;
