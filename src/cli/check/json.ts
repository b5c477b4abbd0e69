// Findings for scripts: the shape stays.

import { plain } from "../terminal";
import type { Report } from "./report";

export const json: Report = ({ on, findings, waived, known }) => `${plain(JSON.stringify({ on, findings, waived, known }, null, 2))}\n`;
