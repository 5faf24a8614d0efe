export {
  type Differences,
  differences,
  type FieldDifference,
  type Fields,
  fieldDifferences,
  type PartDifference,
  type PartState,
  type RecordState,
} from './differences.ts';
export { fieldInWords } from './field-words.ts';
export { headlineOf, type NoticeKind, noticeKind, type RecordOperation } from './notices.ts';
export { type PartKind, partWords, type RecordKind, recordWords, titleOf } from './record-words.ts';
export { type NameOf, sentencesOf } from './sentences.ts';
