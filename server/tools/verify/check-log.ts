import { createHash } from 'node:crypto';
import {
  plainJson,
  same,
  type Differences,
  type Entry,
  type MeetingRecord,
  type Motion,
} from './record-file.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const few = (phones: number): boolean => phones > 0 && phones < 5;
const fewPhones = ({ phoneBase, phonesAside = 0, phoneBallots = 0 }: Motion): boolean =>
  few(phoneBase - phonesAside) || few(phoneBallots);

/** Hands of a question that one to four phones could answer, or did, are left out of the file: by subtraction they would name a voter. */
const mayBeLeftOut = ({ action, subject }: Entry, motions: readonly Motion[]): boolean =>
  (action === 'record-hands' || action === 'count-apart') &&
  motions.some((motion) => subject === `motion:${motion.id}` && fewPhones(motion));

/** Every entry carries the hash of the one before it, from 64 zeros on. */
export function* checkChain({ log, meeting, motions }: MeetingRecord): Differences {
  let before = '0'.repeat(64);
  for (const [index, entry] of log.entries()) {
    const at = {
      vi: `Nhật ký, dòng ${index + 1} (${entry.action})`,
      en: `Log, entry ${index + 1} (${entry.action})`,
    };
    if (entry.scope !== `meeting:${meeting.id}` || entry.seq !== index + 1)
      yield {
        vi: `${at.vi}: sai số thứ tự hoặc sai cuộc họp.`,
        en: `${at.en}: wrong number or another meeting.`,
      };
    if (entry.prevHash !== before)
      yield {
        vi: `${at.vi}: không nối với dòng trước.`,
        en: `${at.en}: does not follow the entry before it.`,
      };
    const { hash, ...content } = entry;
    if (entry.data === null && !mayBeLeftOut(entry, motions))
      yield { vi: `${at.vi}: thiếu nội dung.`, en: `${at.en}: its content is missing.` };
    if (entry.data !== null && sha256(plainJson(content)) !== hash)
      yield {
        vi: `${at.vi}: nội dung không khớp mã băm.`,
        en: `${at.en}: its content does not match its hash.`,
      };
    before = hash;
  }
}

/** What the log says of a question is what stands in the minutes. */
function* checkMotion(motion: Motion, log: readonly Entry[]): Differences {
  const of = log.filter(({ subject }) => subject === `motion:${motion.id}`);
  const closes = of.filter(({ action }) => action === 'close-motion');
  const named = { vi: `Lượt lấy ý kiến ${motion.id}`, en: `Question ${motion.id}` };
  const [close] = closes;
  if (!close || closes.length !== 1) {
    yield {
      vi: `${named.vi}: nhật ký ghi kết thúc ${closes.length} lần.`,
      en: `${named.en}: closed ${closes.length} times in the log.`,
    };
    return;
  }
  const { numerator, denominator, comparison, source } = motion.rule;
  const told: Record<string, unknown> = {
    ...{ base: motion.base, ...motion.result, agreed: motion.agreed, purpose: motion.purpose },
    ...{ itemId: motion.itemId, attempt: motion.attempt, ruleSource: source },
    ...{ share: { numerator, denominator, comparison }, mismatch: motion.mismatchReason !== null },
  };
  for (const [field, value] of Object.entries(told))
    if (!same(close.data?.[field] ?? null, value))
      yield {
        vi: `${named.vi}: nhật ký và biên bản khác nhau ở “${field}”.`,
        en: `${named.en}: log and minutes differ in “${field}”.`,
      };
  const hands = of.filter(({ action }) => action === 'record-hands').map(({ data }) => data);
  if (motion.handCounts !== null && !same(hands, motion.handCounts))
    yield {
      vi: `${named.vi}: số đếm giơ tay khác nhật ký.`,
      en: `${named.en}: the hands differ from the log.`,
    };
  const sheets = of.filter(({ action }) => action === 'record-sheets').at(-1)?.data ?? null;
  if (!same(sheets, motion.sheets ?? null))
    yield {
      vi: `${named.vi}: kết quả kiểm phiếu khác nhật ký.`,
      en: `${named.en}: the sheets differ from the log.`,
    };
}

const subjects = (log: readonly Entry[], action: string): string[] => [
  ...new Set(log.filter((entry) => entry.action === action).map(({ subject }) => subject)),
];

/** The log and the record tell of the same questions and the same people, and the end of the evening. */
export function* checkLog({ log, motions, people, adoption, meeting }: MeetingRecord): Differences {
  for (const motion of motions) yield* checkMotion(motion, log);
  const closed = subjects(log, 'close-motion');
  if (!same(closed.sort(), motions.map(({ id }) => `motion:${id}`).sort()))
    yield { vi: 'Số lượt lấy ý kiến khác nhật ký.', en: 'The questions differ from the log.' };
  const came = new Set(subjects(log, 'check-in'));
  const unknown = people.find(({ id }) => !came.has(`attendee:${id}`));
  if (unknown)
    yield {
      vi: `Người dự họp “${unknown.name}” không có trong nhật ký.`,
      en: `“${unknown.name}” attends, but is not in the log.`,
    };
  for (const action of ['seal-meeting', 'adopt-minutes'])
    if (
      log.filter((entry) => entry.action === action && entry.subject === `meeting:${meeting.id}`).length !== 1
    )
      yield {
        vi: `Nhật ký không có đúng một dòng “${action}”.`,
        en: `The log has not exactly one “${action}”.`,
      };
  const last = log.at(-1);
  if (
    last?.action !== 'adopt-minutes' ||
    last.data?.['agree'] !== adoption.agree ||
    last.data['base'] !== adoption.base
  )
    yield {
      vi: 'Số người thông qua biên bản khác nhật ký.',
      en: 'Who adopted the minutes differs from the log.',
    };
}
