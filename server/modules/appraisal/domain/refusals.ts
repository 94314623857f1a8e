import { defineRefusals } from '../../../kernel/refusals.ts';
import type { NotReady } from './report-readiness.ts';

export const APPRAISAL_REFUSALS = defineRefusals<Exclude<NotReady, 'STALE'> | 'NO_OPINION_STEP'>({
  NO_OPINION_STEP: {
    kind: 'CONFLICT',
    message: {
      vi: 'Rà soát trong năm không có bước xin ý kiến cấp trên (QĐ 24/2021 Đ.5).',
      en: 'A review during the year has no opinion step (QĐ 24/2021 Đ.5).',
    },
    whatToDo: {
      vi: 'Niêm yết kết quả, rồi Chủ tịch UBND xã quyết định ở trang “Rà soát trong năm”.',
      en: 'Post the result; the commune chair then decides on the page of reviews during the year.',
    },
  },
  ALREADY_REPORTED: {
    kind: 'CONFLICT',
    message: { vi: 'Xã đã báo cáo đợt này.', en: 'The commune has reported this round already.' },
    whatToDo: {
      vi: 'Xem hồ sơ đã báo cáo; muốn sửa, liên hệ đơn vị thẩm định.',
      en: 'Look at what was reported; to change it, speak with the appraisal unit.',
    },
  },
  NOTHING_TO_REPORT: {
    kind: 'CONFLICT',
    message: { vi: 'Xã chưa có hộ nào để báo cáo.', en: 'The commune has no household to report yet.' },
    whatToDo: { vi: 'Nhập danh sách rà soát trước.', en: 'Import the review list first.' },
  },
  HOUSEHOLDS_NOT_REVIEWED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Còn hộ trong danh sách chưa rà soát ở: {villages}.',
      en: 'Households on the list are not reviewed yet in: {villages}.',
    },
    whatToDo: {
      vi: 'Rà soát từng hộ, hoặc gạch tên kèm lý do, rồi họp thôn.',
      en: 'Review each one, or strike it with a reason, then hold the meeting.',
    },
  },
  ROWS_LEFT_TO_MEND: {
    kind: 'CONFLICT',
    message: { vi: 'Còn {rows} hộ chưa nhập được.', en: '{rows} households could not be read yet.' },
    whatToDo: {
      vi: 'Sửa từng dòng, hoặc ghi tên và lý do bỏ, rồi báo cáo lại.',
      en: 'Mend each row, or excuse it with a name and a reason, then report again.',
    },
  },
  MEETING_STILL_IN_SESSION: {
    kind: 'CONFLICT',
    message: { vi: 'Đang họp dân: {villages}.', en: 'Meeting now: {villages}.' },
    whatToDo: {
      vi: 'Chờ cuộc họp kết thúc rồi báo cáo.',
      en: 'Wait until the meeting has ended, then report.',
    },
  },
  UNSETTLED_CASES: {
    kind: 'CONFLICT',
    message: { vi: 'Còn hộ chưa chốt: {villages}.', en: 'Households not settled yet: {villages}.' },
    whatToDo: {
      vi: 'Họp dân lấy ý kiến các hộ còn lại; hộ chưa thống nhất thì rà soát lại rồi họp lại.',
      en: 'Take the remaining households to a meeting; those not agreed are reviewed again and met on again.',
    },
  },
  TALLY_DOES_NOT_BALANCE: {
    kind: 'CONFLICT',
    message: {
      vi: 'Biểu không cân tại {place}, {check} ({unit}): phải là {expected}, đang là {found}.',
      en: 'The form does not balance at {place}, {check} ({unit}): it should be {expected}, it is {found}.',
    },
    whatToDo: {
      vi: 'Mở các hộ sau con số này và sửa trước khi báo cáo.',
      en: 'Open the households behind this figure and mend them before you report.',
    },
  },
});
