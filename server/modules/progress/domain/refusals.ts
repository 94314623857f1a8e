import { defineRefusals } from '../../../kernel/refusals.ts';

export const PROGRESS_REFUSALS = defineRefusals({
  DATE_NOT_READABLE: {
    kind: 'INVALID',
    message: { vi: 'Ngày chưa đúng, hoặc ở tương lai.', en: 'The date is not right, or lies in the future.' },
    whatToDo: { vi: 'Ghi đúng ngày trên văn bản.', en: 'Enter the date that stands on the paper.' },
  },
  PAPER_NUMBER_EMPTY: {
    kind: 'INVALID',
    message: {
      vi: 'Chưa ghi số văn bản, hoặc số quá dài.',
      en: 'The number of the paper is missing, or too long.',
    },
    whatToDo: { vi: 'Ghi số, ký hiệu như trên văn bản.', en: 'Enter number and sign as on the paper.' },
  },
  PREPARATION_PAPER_UNKNOWN: {
    kind: 'INVALID',
    message: { vi: 'Loại văn bản chuẩn bị chưa đúng.', en: 'This is no paper of the preparation.' },
    whatToDo: { vi: 'Chọn kế hoạch, Ban Chỉ đạo hoặc tập huấn.', en: 'Choose plan, committee or training.' },
  },
  EMPTY_LIST_REASON: {
    kind: 'INVALID',
    message: {
      vi: 'Chưa ghi vì sao thôn không có hộ nào, hoặc ghi quá dài.',
      en: 'Why nobody is to be reviewed is missing, or too long.',
    },
    whatToDo: { vi: 'Ghi một câu, dựa vào đâu.', en: 'Write one sentence, and what it rests on.' },
  },
  LIST_NOT_EMPTY: {
    kind: 'CONFLICT',
    message: {
      vi: 'Danh sách của thôn không trống: {households} hộ.',
      en: 'The list of the village is not empty: {households} households.',
    },
    whatToDo: {
      vi: 'Rà soát các hộ đó, sửa dòng chưa nhập được hoặc gạch tên có lý do.',
      en: 'Review them, mend the rows that could not be read, or strike them with a reason.',
    },
  },
  ALREADY_RECORDED: {
    kind: 'CONFLICT',
    message: { vi: 'Việc này đã được ghi.', en: 'This was recorded already.' },
    whatToDo: { vi: 'Xem lại trang tiến độ.', en: 'Look at the progress page.' },
  },
});
export type ProgressRefusal = keyof typeof PROGRESS_REFUSALS;
