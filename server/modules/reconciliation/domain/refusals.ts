import { defineRefusals } from '../../../kernel/refusals.ts';

export const RECONCILIATION_REFUSALS = defineRefusals({
  NO_DISCREPANCY_CHOSEN: {
    kind: 'INVALID',
    message: { vi: 'Chưa chọn sai lệch nào.', en: 'No discrepancy was chosen.' },
    whatToDo: {
      vi: 'Chọn ít nhất một, nhiều nhất {most} sai lệch.',
      en: 'Choose at least one, at most {most}.',
    },
  },
  DISCREPANCY_GONE: {
    kind: 'CONFLICT',
    message: {
      vi: 'Sai lệch này không còn như lúc bạn xem: số liệu đằng sau vừa thay đổi.',
      en: 'This discrepancy is not what you saw any more: the facts behind it have changed.',
    },
    whatToDo: { vi: 'Xem lại danh sách rồi làm tiếp.', en: 'Look at the list again, then go on.' },
  },
  WAY_OUT_DOES_NOT_FIT: {
    kind: 'INVALID',
    message: {
      vi: 'Cách xử lý này không dùng cho loại sai lệch đó.',
      en: 'This way out is none of that kind of discrepancy.',
    },
    whatToDo: {
      vi: 'Chọn một trong các cách được nêu ở sai lệch.',
      en: 'Choose one of those named beside the discrepancy.',
    },
  },
  NOTHING_TO_TAKE_BACK: {
    kind: 'CONFLICT',
    message: { vi: 'Chưa có giải trình để rút lại.', en: 'There is no answer to take back.' },
    whatToDo: { vi: 'Không cần làm gì thêm.', en: 'There is nothing to do.' },
  },
  CORRECTION_REASON_MISSING: {
    kind: 'INVALID',
    message: {
      vi: 'Chưa ghi lý do (nhiều nhất 1.000 ký tự).',
      en: 'The reason is missing (1,000 signs at most).',
    },
    whatToDo: {
      vi: 'Ghi vì sao; cấp trên sẽ đọc được sau khi xã báo cáo.',
      en: 'Say why; the tier above reads it once the commune has reported.',
    },
  },
  ADJUSTMENT_AMOUNT: {
    kind: 'INVALID',
    message: {
      vi: 'Số điều chỉnh phải là số nguyên khác 0, ví dụ 2 hoặc -3.',
      en: 'The adjustment must be a whole number other than 0, such as 2 or -3.',
    },
    whatToDo: {
      vi: 'Ghi đầu kỳ này nhiều hơn (+) hay ít hơn (-) cuối kỳ trước bao nhiêu.',
      en: 'Enter by how much this opening is more (+) or less (-) than the last end.',
    },
  },
  ADJUSTMENT_NUMBER_MISSING: {
    kind: 'INVALID',
    message: {
      vi: 'Chưa ghi số quyết định (nhiều nhất 200 ký tự).',
      en: 'The number of the decision is missing (200 signs at most).',
    },
    whatToDo: {
      vi: 'Ghi số, ký hiệu như trên văn bản, ví dụ 45/QĐ-UBND.',
      en: 'Enter it as on the paper, such as 45/QĐ-UBND.',
    },
  },
  ADJUSTMENT_DATE: {
    kind: 'INVALID',
    message: { vi: 'Ngày quyết định không dùng được.', en: 'The date of the decision cannot be used.' },
    whatToDo: { vi: 'Nhập một ngày có thật, không sau hôm nay.', en: 'Enter a real day, not after today.' },
  },
  OPENING_FROZEN: {
    kind: 'CONFLICT',
    message: {
      vi: 'Xã đã báo cáo nên số đầu kỳ không điều chỉnh được nữa.',
      en: 'The commune has reported, so that the opening cannot be adjusted any more.',
    },
    whatToDo: {
      vi: 'Giải trình với cấp thẩm định; nếu hồ sơ được trả lại thì điều chỉnh.',
      en: 'Explain it to the tier that appraises; adjust when the dossier comes back.',
    },
  },
});
export type ReconciliationRefusal = keyof typeof RECONCILIATION_REFUSALS;
