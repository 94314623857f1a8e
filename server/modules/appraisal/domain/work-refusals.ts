import { defineRefusals } from '../../../kernel/refusals.ts';

const OVER = {
  vi: 'Xem kết quả; muốn thay đổi, làm theo văn bản của cấp có thẩm quyền.',
  en: 'Look at the result; a change needs a paper of whoever may order it.',
};
const TAKE_ANOTHER = { vi: 'Nhận hồ sơ khác.', en: 'Take another case.' };

/** Of claims and decisions. */
export const WORK_REFUSALS = defineRefusals({
  NO_CASE_LEFT: {
    kind: 'CONFLICT',
    message: { vi: 'Không còn hồ sơ nào chờ bạn.', en: 'There is no case left for you.' },
    whatToDo: {
      vi: 'Hồ sơ mới hiện khi một xã báo cáo hoặc trả lời; xem hàng đợi.',
      en: 'New ones come when a commune reports or answers; look at the queue.',
    },
  },
  CASE_NOT_OPEN: {
    kind: 'CONFLICT',
    message: {
      vi: 'Xã chưa báo cáo, hồ sơ chưa mở.',
      en: 'The commune has not reported; the case is not open.',
    },
    whatToDo: TAKE_ANOTHER,
  },
  CASE_ANSWERED: {
    kind: 'CONFLICT',
    message: { vi: 'Hồ sơ này đã được trả lời.', en: 'This case has been answered already.' },
    whatToDo: TAKE_ANOTHER,
  },
  HELD_BY_ANOTHER: {
    kind: 'CLAIM_LOST',
    message: { vi: '{holder} đang giữ hồ sơ này.', en: '{holder} holds this case.' },
    whatToDo: {
      vi: 'Nhận hồ sơ khác, hoặc nhờ lãnh đạo phòng chuyển hồ sơ.',
      en: 'Take another case, or ask the lead to hand it over.',
    },
  },
  CLAIM_IS_LOST: {
    kind: 'CLAIM_LOST',
    message: { vi: 'Bạn không còn giữ hồ sơ này.', en: 'You do not hold this case any more.' },
    whatToDo: {
      vi: 'Nhận lại hồ sơ rồi làm tiếp; chưa có gì được ghi.',
      en: 'Take the case again and go on; nothing was written.',
    },
  },
  APPRAISAL_ROUND_CLOSED: {
    kind: 'ROUND_CLOSED',
    message: { vi: 'Đợt rà soát đã đóng.', en: 'The round is closed.' },
    whatToDo: OVER,
  },
  OPINION_WAS_SENT: {
    kind: 'ROUND_CLOSED',
    message: {
      vi: 'Văn bản ý kiến về xã này đã gửi.',
      en: 'The written opinion on this commune was sent.',
    },
    whatToDo: OVER,
  },
  OWN_PART_IN_CASE: {
    kind: 'NOT_ALLOWED',
    message: {
      vi: 'Bạn đã rà soát, báo cáo, phúc tra hoặc có quan hệ với hộ này; người khác quyết định.',
      en: 'You surveyed, submitted or re-checked this household, or are related to it; somebody else decides.',
    },
    whatToDo: TAKE_ANOTHER,
  },
  RETURN_NAMES_NO_FIELD: {
    kind: 'INVALID',
    message: { vi: 'Chưa chọn phần nào để xã sửa.', en: 'No part is named for the commune to mend.' },
    whatToDo: { vi: 'Chọn ít nhất một phần.', en: 'Choose at least one part.' },
  },
  ANSWER_NEEDS_WORDS: {
    kind: 'INVALID',
    message: {
      vi: 'Cần viết rõ lý do (tối đa 2.000 ký tự).',
      en: 'Say why (at most 2,000 signs).',
    },
    whatToDo: { vi: 'Viết lý do rồi gửi lại.', en: 'Write the reason and send again.' },
  },
  WORK_REASON_MISSING: {
    kind: 'INVALID',
    message: { vi: 'Cần ghi lý do.', en: 'A reason is needed.' },
    whatToDo: { vi: 'Ghi lý do rồi làm lại.', en: 'Write the reason and do it again.' },
  },
  PERCENT_INVALID: {
    kind: 'INVALID',
    message: { vi: 'Tỷ lệ từ 0 đến 100.', en: 'The share is 0 to 100.' },
    whatToDo: { vi: 'Sửa tỷ lệ.', en: 'Mend the share.' },
  },
});

const DRAW_FIRST = { vi: 'Mở trang chọn mẫu của xã.', en: 'Open the sampling page of the commune.' };
/** Of samples and what they permit. */
export const SAMPLE_REFUSALS = defineRefusals({
  NOTHING_TO_DRAW: {
    kind: 'CONFLICT',
    message: { vi: 'Xã không có hồ sơ nào đang chờ.', en: 'The commune has no case that waits.' },
    whatToDo: { vi: 'Chờ xã báo cáo.', en: 'Wait for the report of the commune.' },
  },
  ALREADY_DRAWN: {
    kind: 'CONFLICT',
    message: { vi: 'Mẫu này đã được rút.', en: 'This sample was drawn already.' },
    whatToDo: { vi: 'Kiểm tra các phiếu đã rút.', en: 'Check the forms that were drawn.' },
  },
  SECOND_DRAW_NOT_NOW: {
    kind: 'CONFLICT',
    message: {
      vi: 'Chỉ rút lần hai khi lần một xong và có đúng một phiếu sai.',
      en: 'A second draw follows a first that is over and found exactly one defect.',
    },
    whatToDo: { vi: 'Kiểm tra hết các phiếu đã rút.', en: 'Check all forms that were drawn.' },
  },
  FORM_NOT_DRAWN: {
    kind: 'CONFLICT',
    message: { vi: 'Phiếu này không có trong mẫu.', en: 'This form is not in the sample.' },
    whatToDo: DRAW_FIRST,
  },
  FORM_CHECKED: {
    kind: 'CONFLICT',
    message: { vi: 'Phiếu này đã kiểm tra.', en: 'This form has been checked.' },
    whatToDo: { vi: 'Kiểm tra phiếu khác.', en: 'Check another one.' },
  },
  CORRECTION_CANNOT_BE_SCORED: {
    kind: 'INVALID',
    message: {
      vi: 'Không chấm điểm được các câu trả lời đã sửa.',
      en: 'The corrected answers cannot be scored.',
    },
    whatToDo: {
      vi: 'Kiểm tra điểm B1 và số thứ tự các chỉ số.',
      en: 'Look at the points of B1 and the numbers of the indicators.',
    },
  },
  CORRECTION_NEEDS_NOTE: {
    kind: 'INVALID',
    message: { vi: 'Câu trả lời nào sai, căn cứ gì?', en: 'Which answer was wrong, by what evidence?' },
    whatToDo: { vi: 'Ghi căn cứ rồi lưu lại.', en: 'Write it down and save again.' },
  },
  SAMPLE_NOT_PASSED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Mẫu của thôn này chưa đạt; chưa đồng ý hàng loạt được.',
      en: 'The sample of this village has not passed; nothing is agreed in bulk.',
    },
    whatToDo: DRAW_FIRST,
  },
  VILLAGE_NOT_FAILED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Thôn này không có hai phiếu sai trong mẫu.',
      en: 'This village was not failed by the sample.',
    },
    whatToDo: DRAW_FIRST,
  },
  BULK_LIST_EMPTY: {
    kind: 'INVALID',
    message: { vi: 'Danh sách trống.', en: 'The list is empty.' },
    whatToDo: { vi: 'Chọn ít nhất một hồ sơ.', en: 'Choose at least one case.' },
  },
  BULK_LIST_TOO_LONG: {
    kind: 'INVALID',
    message: { vi: 'Danh sách quá 1.000 hồ sơ.', en: 'The list is longer than 1,000 cases.' },
    whatToDo: { vi: 'Chia thành nhiều lần.', en: 'Do it in parts.' },
  },
});
