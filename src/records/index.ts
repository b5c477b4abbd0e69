// Records: a map in, the record of Art. 30 GDPR out, as data and as files.

export { type RecordOptions, record, recordLayouts } from "./record";
export type { ActivityRecord, CellState, RecordCell, RecordColumn, RecordFact, RecordLayout, RecordRow, RecordSheet } from "./types";
export { type RecordFormat, recordFormats, type WriteRecordOptions, writeRecord } from "./write";
