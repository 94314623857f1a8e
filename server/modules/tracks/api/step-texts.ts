import type { Language } from '../../../kernel/refusals.ts';
import type { Missing } from '../app/kinds.ts';

/** What has to happen before a step is done, in the reader's language. */
export const MISSING_TEXTS: Readonly<Record<Missing, Readonly<Record<Language, string>>>> = {
  SCORES: { vi: 'Chưa có phiếu rà soát (điểm B1, B2)', en: 'Not scored yet (forms B1, B2)' },
  REVIEW_AGAIN: { vi: 'Họp dân chưa thống nhất: rà soát lại', en: 'The meeting did not agree: review again' },
  MEETING_AGREES: { vi: 'Chưa họp dân thống nhất', en: 'No village meeting has agreed yet' },
  MEANS_ENTERED: { vi: 'Chưa nhập thu nhập (hoặc điểm)', en: 'Income (or points) not entered yet' },
  POSTED: { vi: 'Chưa niêm yết', en: 'Not posted yet' },
  POSTING_RUNS: { vi: 'Đang niêm yết, chưa đủ ngày', en: 'Posted, its days are not over' },
  RE_CHECK_RUNS: {
    vi: 'Đang phúc tra: nhập lại thu nhập (hoặc điểm)',
    en: 'Re-check: enter the means again',
  },
  CHAIR_DECIDES: { vi: 'Chờ Chủ tịch UBND xã quyết định', en: 'Waits for the commune chair' },
};
