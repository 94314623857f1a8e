import { defineRefusals } from '../../../kernel/refusals.ts';
import type { PreparationRefusal } from '../../preparation/index.ts';

export const PROGRESS_REFUSALS = defineRefusals({
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
});
/** A paper is judged as those of the preparation are. */
export type ProgressRefusal = keyof typeof PROGRESS_REFUSALS | PreparationRefusal;
