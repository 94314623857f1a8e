import { defineRefusals } from '../../../kernel/refusals.ts';

/** Of files made from a question. */
export const EXPORT_REFUSALS = defineRefusals({
  FILTER_EMPTY: {
    kind: 'INVALID',
    message: {
      vi: 'Điều kiện lọc để trống hoặc ngược.',
      en: 'A list in the filter is empty, or a range is the wrong way round.',
    },
    whatToDo: {
      vi: 'Bỏ điều kiện đó, hoặc điền giá trị.',
      en: 'Leave the condition out, or fill it.',
    },
  },
  TOO_MANY_EXPORTS: {
    kind: 'CONFLICT',
    message: { vi: 'Đang có {most} tệp chưa xong.', en: 'There are {most} files being written already.' },
    whatToDo: { vi: 'Chờ một tệp xong rồi làm lại.', en: 'Wait until one is ready, then ask again.' },
  },
  EXPORT_GONE: {
    kind: 'NOT_ALLOWED',
    message: { vi: 'Tệp đã được xóa sau một giờ.', en: 'The file was removed after an hour.' },
    whatToDo: { vi: 'Xuất lại.', en: 'Export it again.' },
  },
});
