import { defineRefusals } from '../../../kernel/refusals.ts';

export const PACKET_REFUSALS = defineRefusals({
  PACKET_IS_EMPTY: {
    kind: 'INVALID',
    message: { vi: 'Chưa chọn phần nào của gói họp.', en: 'No part of the packet is chosen.' },
    whatToDo: { vi: 'Chọn ít nhất một phần rồi in.', en: 'Choose at least one part, then print.' },
  },
  MEETING_IS_OVER: {
    kind: 'CONFLICT',
    message: { vi: 'Cuộc họp đã khóa kết quả.', en: 'The meeting is sealed.' },
    whatToDo: { vi: 'In biên bản ở trang biên bản.', en: 'Print its minutes instead.' },
  },
});
