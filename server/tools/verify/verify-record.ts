import { createHash } from 'node:crypto';
import { checkFigures } from './check-figures.ts';
import { checkChain, checkLog } from './check-log.ts';
import { checkResults } from './check-results.ts';
import { plainJson, type Difference, type Differences, type RecordFile } from './record-file.ts';

const FORMAT = 'hop-dan/meeting-record/1';

export type Verdict =
  | {
      readonly ok: true;
      /** The first 16 signs of the closing hash, as on every page of the minutes. */
      readonly code: string;
      readonly closingHash: string;
      readonly village: string;
      readonly entries: number;
      readonly questions: number;
      readonly households: number;
    }
  | { readonly ok: false; readonly difference: Difference };

const refused = (vi: string, en: string): Verdict => ({ ok: false, difference: { vi, en } });

function* differences({ record }: RecordFile): Differences {
  yield* checkChain(record);
  yield* checkLog(record);
  yield* checkResults(record);
  yield* checkFigures(record);
}

const codeOf = (hash: string): string => (hash.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join('-');

function readFile(bytes: Uint8Array): RecordFile | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const file = JSON.parse(text) as RecordFile;
    // one way to write it: a space or an escape more is a change too
    return plainJson(file) + '\n' === text && file.record.format === FORMAT ? file : null;
  } catch {
    return null;
  }
}

function firstOf(file: RecordFile): Difference | null {
  try {
    const { value, done } = differences(file).next();
    return done ? null : value;
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    return { vi: `Thiếu dữ liệu trong tệp (${what}).`, en: `The file lacks something (${what}).` };
  }
}

/** Walks the log, counts every question and every list again, and names the first difference. */
export function verifyRecord(bytes: Uint8Array): Verdict {
  const file = readFile(bytes);
  if (!file)
    return refused(
      'Tệp không đọc được hoặc đã bị sửa cách viết.',
      'The file cannot be read, or its writing was changed.',
    );
  const first = firstOf(file);
  if (first) return { ok: false, difference: first };
  const { record, closingHash } = file;
  const hash = createHash('sha256').update(plainJson(record), 'utf8').digest('hex');
  if (hash !== closingHash)
    return refused(
      'Mã chốt không khớp nội dung của cuộc họp.',
      'The closing hash does not match the content of the meeting.',
    );
  return {
    ...{ ok: true, code: codeOf(hash), closingHash: hash, village: record.meeting.villageName },
    ...{ entries: record.log.length, questions: record.motions.length },
    households: record.items.reduce((sum, { households }) => sum + households.length, 0),
  };
}
