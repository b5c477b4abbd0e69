// Documents for others: a map in, parts of a privacy notice or the list of processors out.

export { type Notice, type NoticeOptions, type NoticePart, type NoticeSentence, notice } from "./notice";
export {
  type ListChange,
  type ListedProcessor,
  type ProcessorList,
  type SubprocessorOptions,
  subprocessors,
} from "./subprocessors";
export { type NoticeFormat, noticeFormats, writeNotice } from "./write-notice";
export { type SubprocessorFormat, subprocessorFormats, writeSubprocessors } from "./write-subprocessors";
