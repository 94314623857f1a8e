import { defineRefusals } from '../../../kernel/refusals.ts';

export const AREA_REFUSALS = defineRefusals({
  AREA_HAS_NO_PAST: {
    kind: 'CONFLICT',
    message: {
      vi: 'Không có đơn vị nào được biết là đã nhập vào xã này.',
      en: 'No unit is known to have gone into this commune.',
    },
    whatToDo: {
      vi: 'Chọn xã, phường hiện nay; thôn của xã cũ vẫn nằm ở xã cũ.',
      en: 'Choose a commune of today; villages of an old commune stay where they are.',
    },
  },
});
