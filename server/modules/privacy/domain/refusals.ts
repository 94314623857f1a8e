import { defineRefusals } from '../../../kernel/refusals.ts';

export const PRIVACY_REFUSALS = defineRefusals({
  DATA_REQUEST_DAY: {
    kind: 'INVALID',
    message: { vi: 'Ngày không đúng hoặc ở sau hôm nay.', en: 'The day is no day, or lies after today.' },
    whatToDo: { vi: 'Ghi ngày đã xảy ra.', en: 'Enter the day on which it happened.' },
  },
  DATA_REQUEST_WORDS: {
    kind: 'INVALID',
    message: { vi: 'Chưa ghi nội dung.', en: 'The words are missing.' },
    whatToDo: {
      vi: 'Ghi điều cần sửa, hoặc lý do từ chối, tối đa 2.000 chữ.',
      en: 'Write what is to be corrected, or why it is refused, at most 2,000 signs.',
    },
  },
  DATA_REQUEST_ENDED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Yêu cầu này đã được ghi như vậy hoặc đã xong.',
      en: 'This was recorded already, or the request has ended.',
    },
    whatToDo: { vi: 'Mở lại trang để xem bước mới nhất.', en: 'Open the page again to see the newest step.' },
  },
  NOT_YET_ERASABLE: {
    kind: 'CONFLICT',
    message: {
      vi: 'Dữ liệu này chưa hết thời hạn lưu, hoặc đã xóa.',
      en: 'This is still kept, or was deleted.',
    },
    whatToDo: { vi: 'Chỉ xóa những dòng có trong danh sách.', en: 'Delete only what stands in the list.' },
  },
});
