import { defineTexts } from '../../i18n/define-texts.ts';
import { formatNumber } from '../../i18n/format.ts';

export const reportTexts = defineTexts({
  vi: {
    report: 'Báo cáo kết quả',
    reportTo: (area: string) => `Báo cáo lên ${area}`,
    reportText:
      'Sau khi báo cáo, người thẩm định xem được hồ sơ từng hộ. Báo cáo khi mọi thôn đã họp xong và số liệu cân đối.',
    reported: (when: string) => `Đã báo cáo lúc ${when}`,
    reportedText: 'Hồ sơ đã mở cho người thẩm định.',
    reportConfirm: 'Báo cáo kết quả của xã?',
    reportConfirmText: (area: string, when: string) =>
      `Kết quả theo bản cập nhật lúc ${when} được gửi lên ${area}. Việc này ghi vào nhật ký và không thu lại được.`,
    reportYes: 'Báo cáo',
    reportDone: (cases: number) => `${formatNumber(cases)} hồ sơ đã mở cho người thẩm định.`,
    missing: 'Còn thiếu để báo cáo',
    missingNothing: 'Không thấy thiếu gì trên bảng này.',
    missingRow: {
      toMend: (rows: number) => `${formatNumber(rows)} hộ chưa nhập được`,
      waiting: (count: number) => `${formatNumber(count)} hộ chưa rà soát`,
      notSealed: 'chưa họp xong',
      undecided: (cases: number) => `${formatNumber(cases)} hồ sơ chưa lấy ý kiến`,
      notAgreed: (cases: number) => `${formatNumber(cases)} hồ sơ chưa thống nhất`,
    },
  },
  en: {
    report: 'Report the result',
    reportTo: (area: string) => `Report to ${area}`,
    reportText:
      'After the report the appraiser can see the cases of single households. Report when all villages have met and the figures balance.',
    reported: (when: string) => `Reported at ${when}`,
    reportedText: 'The cases are open to the appraiser.',
    reportConfirm: "Report the commune's result?",
    reportConfirmText: (area: string, when: string) =>
      `The result as updated at ${when} goes to ${area}. This is written to the log and cannot be taken back.`,
    reportYes: 'Report',
    reportDone: (cases: number) => `${formatNumber(cases)} cases are open to the appraiser.`,
    missing: 'Still missing for the report',
    missingNothing: 'This board shows nothing missing.',
    missingRow: {
      toMend: (rows: number) => `${formatNumber(rows)} households not yet read in`,
      waiting: (count: number) => `${formatNumber(count)} households not reviewed yet`,
      notSealed: 'has not finished its meeting',
      undecided: (cases: number) => `${formatNumber(cases)} cases not voted on`,
      notAgreed: (cases: number) => `${formatNumber(cases)} cases not agreed`,
    },
  },
});
