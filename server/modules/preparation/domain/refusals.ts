import { defineRefusals } from '../../../kernel/refusals.ts';

/** DATE_NOT_READABLE, PAPER_NUMBER_EMPTY and ALREADY_RECORDED are said by the later steps too: one text each. */
export const PREPARATION_REFUSALS = defineRefusals({
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
    whatToDo: {
      vi: 'Chọn kế hoạch hoặc loại quyết định.',
      en: 'Choose the plan or the kind of decision.',
    },
  },
  ALREADY_RECORDED: {
    kind: 'CONFLICT',
    message: { vi: 'Việc này đã được ghi.', en: 'This was recorded already.' },
    whatToDo: { vi: 'Xem lại trang.', en: 'Look at the page again.' },
  },
  PLAN_DAYS: {
    kind: 'INVALID',
    message: {
      vi: 'Ngày bắt đầu, kết thúc của kế hoạch chưa đúng.',
      en: 'First and last day of the plan are not right.',
    },
    whatToDo: {
      vi: 'Ghi cả hai ngày, bắt đầu trước kết thúc; chỉ kế hoạch mới có.',
      en: 'Enter both, the first before the last; only a plan has them.',
    },
  },
  DECISION_AFTER_MEETING: {
    kind: 'INVALID',
    message: {
      vi: 'Quyết định ghi ngày {dated}, sau cuộc họp dân ngày {met}: cuộc họp đó chưa có {what}.',
      en: 'The decision is dated {dated}, after the village meeting of {met}, which was held without it ({what}).',
    },
    whatToDo: {
      vi: 'Xem lại ngày; nếu thay quyết định cũ thì ghi quyết định cũ trước.',
      en: 'Check the date; if it replaces an older decision, record the older one first.',
    },
  },
  PEOPLE_LINES_WRONG: {
    kind: 'INVALID',
    message: {
      vi: '{count} dòng chưa đúng: {places}. Chưa ghi gì cả.',
      en: 'Lines that are not right: {count} ({places}). Nothing was recorded.',
    },
    whatToDo: { vi: 'Sửa các dòng đó rồi gửi lại.', en: 'Mend these lines and send again.' },
  },
  NO_PAPER_LINES: {
    kind: 'INVALID',
    message: { vi: 'Chưa ghi xã nào.', en: 'No commune is named.' },
    whatToDo: {
      vi: 'Mỗi xã một dòng: xã; số, ký hiệu; ngày.',
      en: 'One commune a line: commune; number; date.',
    },
  },
  PAPER_LINES_WRONG: {
    kind: 'INVALID',
    message: {
      vi: '{count} dòng chưa đúng: {places}. Chưa ghi gì cả.',
      en: 'Lines that are not right: {count} ({places}). Nothing was recorded.',
    },
    whatToDo: {
      vi: 'Mỗi dòng: xã; số, ký hiệu; ngày (05/09/2026). Xem xã có thuộc đơn vị này không, ngày có ở tương lai hay sau cuộc họp dân không, văn bản đã được ghi chưa.',
      en: 'Each line: commune; number; date (05/09/2026). Check that the commune is in this unit, that the date is neither in the future nor after the village meeting, and that the paper is not recorded already.',
    },
  },
  NO_PEOPLE: {
    kind: 'INVALID',
    message: { vi: 'Danh sách không có ai.', en: 'There is nobody on the list.' },
    whatToDo: {
      vi: 'Mỗi người một dòng: họ tên; phần việc; đơn vị.',
      en: 'One person a line: name; part; unit.',
    },
  },
  TOO_MANY_PEOPLE: {
    kind: 'INVALID',
    message: {
      vi: 'Danh sách quá dài: tối đa {most} dòng.',
      en: 'The list is too long: {most} lines at most.',
    },
    whatToDo: { vi: 'Chia làm nhiều lần.', en: 'Send it in parts.' },
  },
  MONEY_WRONG: {
    kind: 'INVALID',
    message: {
      vi: 'Số tiền phải là số nguyên đồng, không âm.',
      en: 'Money is in whole đồng and never negative.',
    },
    whatToDo: { vi: 'Ghi 0 nếu chưa chi.', en: 'Enter 0 when nothing was spent.' },
  },
  BUDGET_TEXT: {
    kind: 'INVALID',
    message: {
      vi: 'Chưa ghi chi cho việc gì, hoặc ghi quá dài.',
      en: 'What the money is for is missing, or a text is too long.',
    },
    whatToDo: { vi: 'Ghi ngắn gọn nội dung chi.', en: 'Say briefly what it is for.' },
  },
  CLASS_INCOMPLETE: {
    kind: 'INVALID',
    message: {
      vi: 'Chưa ghi nơi mở lớp, hoặc ghi quá dài, hoặc ngày chưa đúng.',
      en: 'The place of the class is missing or too long, or its day is not right.',
    },
    whatToDo: { vi: 'Ghi nơi và ngày của lớp.', en: 'Enter place and day of the class.' },
  },
  CLASS_IN_FUTURE: {
    kind: 'CONFLICT',
    message: {
      vi: 'Lớp ngày {heldOn} chưa diễn ra, chưa thể điểm danh.',
      en: 'The class of {heldOn} has not been held: nobody can have come yet.',
    },
    whatToDo: { vi: 'Điểm danh khi lớp đã mở.', en: 'Call the roll once it is held.' },
  },
  CLASS_ENDED: {
    kind: 'CONFLICT',
    message: { vi: 'Lớp này đã được bỏ.', en: 'This class was taken back.' },
    whatToDo: { vi: 'Ghi lớp khác.', en: 'Record another class.' },
  },
  PREPARATION_REASON: {
    kind: 'INVALID',
    message: { vi: 'Chưa ghi lý do, hoặc ghi quá dài.', en: 'The reason is missing, or too long.' },
    whatToDo: { vi: 'Ghi một câu.', en: 'Write one sentence.' },
  },
  TOO_MANY_SCANS: {
    kind: 'CONFLICT',
    message: { vi: 'Văn bản đã có {most} ảnh.', en: 'The paper has {most} scans already.' },
    whatToDo: { vi: 'Gộp các trang vào một tệp PDF.', en: 'Put the pages into one PDF.' },
  },
  PRACTICE_INCOMPLETE: {
    kind: 'INVALID',
    message: { vi: 'Còn câu chưa trả lời.', en: 'Some items have no answer.' },
    whatToDo: { vi: 'Trả lời hết rồi chấm.', en: 'Answer all of them.' },
  },
});
export type PreparationRefusal = keyof typeof PREPARATION_REFUSALS;

/** Said over plain HTTP only, to whoever sends a scan. */
export const SCAN_FILE_TEXTS = defineRefusals({
  FILE_NAME_MISSING: {
    kind: 'INVALID',
    message: { vi: 'Thiếu tên tệp hoặc văn bản.', en: 'The name of the file or the paper is missing.' },
    whatToDo: { vi: 'Gửi lại từ trang chuẩn bị.', en: 'Send it again from the page of the preparation.' },
  },
  FILE_TOO_LARGE: {
    kind: 'INVALID',
    message: {
      vi: 'Tệp quá lớn: {found} MB (nhiều nhất {most} MB).',
      en: 'The file is too large: {found} MB ({most} MB at most).',
    },
    whatToDo: { vi: 'Chụp hoặc quét nhỏ hơn.', en: 'Make a smaller picture or scan.' },
  },
});
