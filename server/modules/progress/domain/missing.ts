import type { Outstanding } from './situation.ts';
import type { EventKind } from './step-events.ts';
import { rankOf, type Position, type Track } from './steps.ts';

/** What a village still needs before its next step, by code. */
export const MISSING_CODES = [
  'PREPARATION_PAPERS',
  'LIST',
  'ROWS_TO_MEND',
  'ROWS_WITHOUT_VILLAGE',
  'SCORES',
  'RE_REVIEW',
  'MEETING',
  'MEETING_TO_START',
  'MEETING_TO_END',
  'MEETING_TO_CONTINUE',
  'POSTING',
  'POSTING_TO_END',
  'LATE_HOUSEHOLDS',
  'REPORT',
  'OPINION',
  'RECOGNITION',
] as const;
export type MissingCode = (typeof MISSING_CODES)[number];
export type Missing = { readonly code: MissingCode; readonly households: number };

type MissingText = { readonly vi: string; readonly en: string };
const TEXTS: Readonly<Record<MissingCode, MissingText>> = {
  PREPARATION_PAPERS: {
    vi: 'ghi đủ kế hoạch, quyết định Ban Chỉ đạo, tập huấn',
    en: 'record plan, committee and training',
  },
  LIST: {
    vi: 'lập danh sách hộ cần rà soát, hoặc chốt danh sách trống',
    en: 'make the list of households to review, or close it as empty',
  },
  ROWS_TO_MEND: { vi: 'nhập nốt {n} hộ chưa nhập được', en: 'mend the rows that could not be read: {n}' },
  ROWS_WITHOUT_VILLAGE: {
    vi: 'xã còn {n} hộ chưa rõ thôn',
    en: 'rows of the commune without a village: {n}',
  },
  SCORES: { vi: 'chấm điểm nốt {n} hộ', en: 'households still to be scored: {n}' },
  RE_REVIEW: { vi: 'rà soát lại {n} hộ chưa thống nhất', en: 'review again, households not agreed: {n}' },
  MEETING: { vi: 'họp dân về {n} hộ', en: 'hold the meeting, households: {n}' },
  MEETING_TO_START: { vi: 'bắt đầu cuộc họp đã chuẩn bị', en: 'start the meeting that is prepared' },
  MEETING_TO_END: { vi: 'kết thúc cuộc họp đang diễn ra', en: 'end the meeting under way' },
  MEETING_TO_CONTINUE: { vi: 'họp tiếp về {n} hộ', en: 'go on with the meeting, households left: {n}' },
  POSTING: { vi: 'niêm yết danh sách', en: 'post the list' },
  POSTING_TO_END: { vi: 'kết thúc niêm yết', en: 'end the posting' },
  LATE_HOUSEHOLDS: {
    vi: '{n} hộ đến sau khi niêm yết chưa có kết quả',
    en: 'households that came after the posting and have no result: {n}',
  },
  REPORT: { vi: 'xã báo cáo, xin ý kiến cấp trên', en: 'the commune reports and asks for the opinion' },
  OPINION: { vi: 'chờ ý kiến bằng văn bản của cấp trên', en: 'wait for the written opinion' },
  RECOGNITION: { vi: 'quyết định công nhận của xã', en: 'the decision of recognition' },
};

const NUMBER = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') };

/** In words, for a person. */
export const missingText = ({ code, households }: Missing, language: 'vi' | 'en'): string =>
  TEXTS[code][language].replace('{n}', NUMBER[language].format(households));

/** Where a village stands, and what led it there. */
type At = Position & { readonly kind: EventKind | null };

function beforeMeeting(at: At, facts: Outstanding): Missing[] {
  const { rowsToMend, rowsWithoutVillage, waiting, reReview, cases, unsettled } = facts;
  const counted: readonly (readonly [MissingCode, number])[] = [
    ['ROWS_TO_MEND', rowsToMend],
    ['ROWS_WITHOUT_VILLAGE', rowsWithoutVillage],
    ['SCORES', waiting],
    ['RE_REVIEW', reReview],
  ];
  const found = counted
    .filter(([, households]) => households > 0)
    .map(([code, households]) => ({ code, households }));
  if (cases + waiting + rowsToMend === 0)
    return at.kind === 'EMPTY_LIST_CLOSED' ? found : [{ code: 'LIST', households: 0 }];
  return found.length > 0 ? found : [{ code: 'MEETING', households: unsettled }];
}

const LATER: readonly (readonly [number, MissingCode])[] = [
  [rankOf({ step: 'RECOGNITION', state: 'RUNNING' }), 'RECOGNITION'],
  [rankOf({ step: 'OPINION', state: 'FINISHED' }), 'RECOGNITION'],
  [rankOf({ step: 'OPINION', state: 'RUNNING' }), 'OPINION'],
  [rankOf({ step: 'POSTING', state: 'FINISHED' }), 'REPORT'],
  [rankOf({ step: 'POSTING', state: 'RUNNING' }), 'POSTING_TO_END'],
  [rankOf({ step: 'MEETING', state: 'FINISHED' }), 'POSTING'],
];

/** Households that came when the list hung already: they hold back the commune's report, not the posting. */
const late = ({ rowsToMend, waiting, unsettled }: Outstanding): Missing[] => {
  const households = rowsToMend + waiting + unsettled;
  return households > 0 ? [{ code: 'LATE_HOUSEHOLDS', households }] : [];
};

/** What is missing before the next step of a village; empty when it is through, or nobody is to be reviewed. */
export function missingFor(at: At, facts: Outstanding, track: Track): Missing[] {
  const rank = rankOf(at);
  const papers: Missing[] = facts.prepared ? [] : [{ code: 'PREPARATION_PAPERS', households: 0 }];
  if (at.step === 'RECOGNITION' && at.state === 'FINISHED') return papers;
  const [, code] = LATER.find(([from]) => rank >= from) ?? [];
  if (code === 'REPORT' && track === 'IN_YEAR') return [...papers, { code: 'RECOGNITION', households: 0 }];
  if (code === 'POSTING') return [...papers, { code, households: 0 }];
  if (code) return [...papers, ...late(facts), { code, households: 0 }];
  if (facts.meetingState === 'PREPARED') return [...papers, { code: 'MEETING_TO_START', households: 0 }];
  if (facts.meetingState === 'IN_SESSION') return [...papers, { code: 'MEETING_TO_END', households: 0 }];
  if (facts.meetingState === 'ADJOURNED')
    return [...papers, { code: 'MEETING_TO_CONTINUE', households: facts.unsettled }];
  return [...papers, ...beforeMeeting(at, facts)];
}
