import type { TokenAction } from '../../../access/index.ts';

type Text = { readonly vi: string; readonly en: string };

/** What a program may do, in the words of the person who ticks it. */
export const TOKEN_ACTION_TEXTS: Readonly<Record<TokenAction, Text>> = {
  'appraisal.view': {
    vi: 'Xem hồ sơ thẩm định: danh sách, số liệu, từng hồ sơ',
    en: 'See the appraisal queue: lists, totals, single cases',
  },
  'appraisal.export': {
    vi: 'Xuất kết quả câu hỏi ra tệp CSV, XLSX',
    en: 'Export the answer to a question as CSV, XLSX',
  },
  'round.view': { vi: 'Xem các đợt rà soát và danh sách xã', en: 'See rounds and their communes' },
  'tally.view': { vi: 'Xem biểu tổng hợp của xã', en: 'See the tally of communes' },
  'progress.view': { vi: 'Xem tiến độ từng thôn, xã', en: 'See how far villages and communes are' },
  'report.view': { vi: 'Xem biểu mẫu, báo cáo của đơn vị', en: 'See forms and reports of a unit' },
  'calendar.view': { vi: 'Xem lịch và thời hạn', en: 'See the calendar and due dates' },
  'case.view': { vi: 'Xem hồ sơ rà soát của hộ', en: 'See the review case of a household' },
  'list.view': { vi: 'Xem danh sách hộ rà soát', en: 'See the list of households' },
  'assessment.view': { vi: 'Xem phiếu rà soát', en: 'See the forms' },
  'meeting.view': { vi: 'Xem cuộc họp dân', en: 'See meetings' },
  'minutes.view': { vi: 'Xem biên bản', en: 'See minutes' },
  'track.view': { vi: 'Xem hồ sơ trong năm', en: 'See reviews during the year' },
};
