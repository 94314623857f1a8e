import { defineTexts } from '../../i18n/define-texts.ts';
import { formatNumber } from '../../i18n/format.ts';

export const paperTexts = defineTexts({
  vi: {
    title: 'Việc cần ghi tiếp',
    missing: 'Còn thiếu',
    what: {
      EMPTY_LIST: 'lập danh sách, hoặc chốt danh sách trống',
    },
    button: {
      EMPTY_LIST: 'Chốt danh sách trống',
    },
    villages: (count: number) => `${formatNumber(count)} thôn`,
    of: (button: string, name: string) => `${button}: ${name}`,
    date: {
      EMPTY_LIST: 'Ngày chốt',
    },
    reason: 'Vì sao thôn không có hộ nào cần rà soát',
    reasonHint: 'Dựa vào đâu: ai đã xem, đã hỏi ai.',
    emptyList:
      'Không có hộ nào trong danh sách của thôn. Chốt rồi thì thôn xong bước 1 và 2, không phải họp dân. Có hộ đến sau thì thôn lại rà soát như mọi thôn.',
    dateError: 'Ghi ngày trên văn bản.',
    reasonError: 'Ghi một câu vì sao.',
    save: 'Lưu',
    cancel: 'Thôi',
    saved: (what: string, name: string) => `Đã lưu – ${what}: ${name}.`,
  },
  en: {
    title: 'To record next',
    missing: 'Missing',
    what: {
      EMPTY_LIST: 'make the list, or close it as empty',
    },
    button: {
      EMPTY_LIST: 'Close the empty list',
    },
    villages: (count: number) => (count === 1 ? '1 village' : `${formatNumber(count)} villages`),
    of: (button: string, name: string) => `${button}: ${name}`,
    date: {
      EMPTY_LIST: 'Day of closing',
    },
    reason: 'Why nobody in the village is to be reviewed',
    reasonHint: 'What it rests on: who looked, who was asked.',
    emptyList:
      'Nobody is on the list of the village. Once closed, steps 1 and 2 are finished and no meeting is needed. A household that comes later is reviewed as any other.',
    dateError: 'Enter the date that stands on the paper.',
    reasonError: 'Write one sentence.',
    save: 'Save',
    cancel: 'Cancel',
    saved: (what: string, name: string) => `Saved – ${what}: ${name}.`,
  },
});
