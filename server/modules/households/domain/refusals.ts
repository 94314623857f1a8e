import { defineRefusals } from '../../../kernel/refusals.ts';

export const HOUSEHOLD_REFUSALS = defineRefusals({
  HOUSEHOLD_HAS_HEAD: {
    kind: 'INVALID',
    message: {
      vi: 'Hộ đã có chủ hộ; một hộ chỉ có một chủ hộ.',
      en: 'The household has a head; there is one head in a household.',
    },
    whatToDo: {
      vi: 'Dùng “Đổi chủ hộ” trong biến động của hộ.',
      en: 'Use “Change of head” among the life events.',
    },
  },
  NOTHING_CHANGED: {
    kind: 'INVALID',
    message: { vi: 'Không có gì thay đổi.', en: 'Nothing was changed.' },
    whatToDo: { vi: 'Sửa nội dung rồi lưu lại.', en: 'Change something, then save.' },
  },
});
