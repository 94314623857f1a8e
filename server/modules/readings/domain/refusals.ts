import { defineRefusals } from '../../../kernel/refusals.ts';

export const READING_REFUSALS = defineRefusals({
  ROUND_IS_CLOSED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Đợt rà soát này đã khép lại nên giữ nguyên bộ quy định.',
      en: 'This round is closed and keeps its rule pack.',
    },
    whatToDo: {
      vi: 'Bản mới chỉ áp dụng cho đợt đang mở.',
      en: 'A new version is for open rounds only.',
    },
  },
  ADOPT_NOTHING_NEW: {
    kind: 'CONFLICT',
    message: {
      vi: 'Đợt này đang dùng bản mới nhất của tỉnh.',
      en: 'This round uses the newest version of the province already.',
    },
    whatToDo: { vi: 'Không cần làm gì.', en: 'There is nothing to do.' },
  },
  ADOPT_MEETING_IN_SESSION: {
    kind: 'CONFLICT',
    message: {
      vi: 'Có {meetings} cuộc họp đang diễn ra hoặc đã bắt đầu điểm danh; loại hộ không được đổi trước mắt người dự họp.',
      en: '{meetings} meetings are in session or have people at the door; no class changes before their eyes.',
    },
    whatToDo: {
      vi: 'Áp dụng khi các cuộc họp đó đã kết thúc.',
      en: 'Adopt when these meetings have ended.',
    },
  },
  ADOPT_CANNOT_SCORE: {
    kind: 'CONFLICT',
    message: {
      vi: 'Có {cases} hộ không phân loại được theo bản mới.',
      en: '{cases} households cannot be classed by the new version.',
    },
    whatToDo: {
      vi: 'Bổ sung các giá trị còn trống của bộ quy định rồi làm lại.',
      en: 'Fill the empty values of the pack, then try again.',
    },
  },
});
