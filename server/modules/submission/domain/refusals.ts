import { defineRefusals } from '../../../kernel/refusals.ts';
import type { NotReady } from './report-readiness.ts';

type Code =
  | Exclude<NotReady, 'STALE'>
  | 'NO_OPINION_STEP'
  | 'REPORT_ROUND_CLOSED'
  | 'LETTER_NOT_READABLE'
  | 'FILE_IN_THE_MAKING'
  | 'NOT_REPORTED_YET'
  | 'RETURN_FIELDS_MISSING'
  | 'RETURN_REASON_MISSING'
  | 'ALREADY_RETURNED'
  | 'CASE_NOT_SUBMITTED'
  | 'RETURN_ANSWERED'
  | 'ANSWER_MISSING'
  | 'CHANGED_MORE_THAN_ASKED'
  | 'RETURNED_CASE_UNSETTLED'
  | 'RETURN_UNCHANGED'
  | 'FIELD_NOT_RETURNED';

export const SUBMISSION_REFUSALS = defineRefusals<Code>({
  NO_OPINION_STEP: {
    kind: 'CONFLICT',
    message: {
      vi: 'Rà soát trong năm không có bước xin ý kiến cấp trên (QĐ 24/2021 Đ.5).',
      en: 'A review during the year has no opinion step (QĐ 24/2021 Đ.5).',
    },
    whatToDo: {
      vi: 'Niêm yết kết quả, rồi Chủ tịch UBND xã quyết định ở trang “Rà soát trong năm”.',
      en: 'Post the result; the commune chair then decides on the page of reviews during the year.',
    },
  },
  REPORT_ROUND_CLOSED: {
    kind: 'CONFLICT',
    message: { vi: 'Đợt rà soát đã đóng.', en: 'The round is closed.' },
    whatToDo: {
      vi: 'Liên hệ cấp tỉnh nếu đợt đóng nhầm.',
      en: 'Ask the province if it was closed by mistake.',
    },
  },
  LETTER_NOT_READABLE: {
    kind: 'INVALID',
    message: {
      vi: 'Số hoặc ngày của báo cáo chưa đúng.',
      en: 'The number or the date of the letter is not right.',
    },
    whatToDo: {
      vi: 'Số không quá 100 ký tự, ngày có thật; chưa có số thì để trống.',
      en: 'At most 100 characters and a real day; leave it empty while there is no number.',
    },
  },
  FILE_IN_THE_MAKING: {
    kind: 'CONFLICT',
    message: { vi: 'Tệp đang được tạo.', en: 'The file is being made.' },
    whatToDo: { vi: 'Chờ ít giây rồi mở lại.', en: 'Wait a few seconds, then open it again.' },
  },
  ALREADY_REPORTED: {
    kind: 'CONFLICT',
    message: { vi: 'Xã đã báo cáo đợt này.', en: 'The commune has reported this round already.' },
    whatToDo: {
      vi: 'Xem hồ sơ đã gửi ở trang “Báo cáo, xin ý kiến”; muốn sửa, đề nghị đơn vị thẩm định trả lại hồ sơ đó.',
      en: 'Look at what was sent on the page “Report”; to change a case, ask the appraisal unit to give it back.',
    },
  },
  NOTHING_TO_REPORT: {
    kind: 'CONFLICT',
    message: { vi: 'Xã chưa có hộ nào để báo cáo.', en: 'The commune has no household to report yet.' },
    whatToDo: { vi: 'Nhập danh sách rà soát trước.', en: 'Import the review list first.' },
  },
  ROWS_LEFT_TO_MEND: {
    kind: 'CONFLICT',
    message: { vi: 'Còn {rows} hộ chưa nhập được.', en: '{rows} households could not be read yet.' },
    whatToDo: {
      vi: 'Sửa từng dòng, hoặc ghi tên và lý do bỏ, rồi báo cáo lại.',
      en: 'Mend each row, or excuse it with a name and a reason, then report again.',
    },
  },
  VILLAGES_SILENT: {
    kind: 'CONFLICT',
    message: {
      vi: 'Có thôn chưa có danh sách, cũng chưa chốt là không có hộ nào: {villages}.',
      en: 'Villages without a list, and nobody has said that there is none to review: {villages}.',
    },
    whatToDo: {
      vi: 'Lập danh sách của thôn, hoặc chốt danh sách trống kèm lý do ở trang tiến độ.',
      en: 'Make the list of the village, or close its empty list with a reason on the progress page.',
    },
  },
  HOUSEHOLDS_NOT_REVIEWED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Còn hộ trong danh sách chưa rà soát ở: {villages}.',
      en: 'Households on the list are not reviewed yet in: {villages}.',
    },
    whatToDo: {
      vi: 'Rà soát từng hộ, hoặc gạch tên kèm lý do, rồi họp thôn.',
      en: 'Review each one, or strike it with a reason, then hold the meeting.',
    },
  },
  MEETING_STILL_IN_SESSION: {
    kind: 'CONFLICT',
    message: { vi: 'Đang họp dân: {villages}.', en: 'Meeting now: {villages}.' },
    whatToDo: {
      vi: 'Chờ cuộc họp kết thúc rồi báo cáo.',
      en: 'Wait until the meeting has ended, then report.',
    },
  },
  UNSETTLED_CASES: {
    kind: 'CONFLICT',
    message: { vi: 'Còn hộ chưa chốt: {villages}.', en: 'Households not settled yet: {villages}.' },
    whatToDo: {
      vi: 'Họp dân lấy ý kiến các hộ còn lại; hộ chưa thống nhất thì rà soát lại rồi họp lại.',
      en: 'Take the remaining households to a meeting; those not agreed are reviewed again and met on again.',
    },
  },
  MEETINGS_NOT_SEALED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Cuộc họp đã chuẩn bị mà chưa khóa kết quả: {villages}.',
      en: 'A meeting was prepared and is not sealed: {villages}.',
    },
    whatToDo: {
      vi: 'Họp và khóa kết quả, hoặc nhập cuộc họp giấy.',
      en: 'Hold the meeting and seal it, or enter it from paper.',
    },
  },
  MINUTES_NOT_SIGNED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Biên bản họp dân chưa có bản ký được xác nhận: {villages}.',
      en: 'The minutes have no confirmed signed pages: {villages}.',
    },
    whatToDo: {
      vi: 'Chụp hoặc quét trang đã ký, đính kèm và xác nhận ở trang biên bản của cuộc họp.',
      en: 'Photograph or scan the signed pages, attach and confirm them on the page of the minutes.',
    },
  },
  VILLAGES_NOT_POSTED: {
    kind: 'CONFLICT',
    message: { vi: 'Chưa niêm yết: {villages}.', en: 'Not posted yet: {villages}.' },
    whatToDo: {
      vi: 'Niêm yết kết quả của thôn, chờ hết thời hạn rồi ghi ngày kết thúc.',
      en: 'Post the result of the village, let its time run out, then record its end.',
    },
  },
  POSTING_STILL_RUNNING: {
    kind: 'CONFLICT',
    message: { vi: 'Đang niêm yết: {villages}.', en: 'Still posted: {villages}.' },
    whatToDo: {
      vi: 'Hết thời hạn niêm yết thì ghi ngày kết thúc; kết thúc sớm phải ghi lý do.',
      en: 'When its time has run out, record its end; ending it early needs a reason.',
    },
  },
  POSTED_OTHERWISE: {
    kind: 'CONFLICT',
    message: {
      vi: '{count} hộ đã niêm yết khác với kết quả hiện nay: {villages}.',
      en: '{count} households were posted otherwise than they stand now: {villages}.',
    },
    whatToDo: { vi: 'Niêm yết lại những hộ đã thay đổi.', en: 'Post the changed households again.' },
  },
  COMPLAINTS_OPEN: {
    kind: 'CONFLICT',
    message: {
      vi: 'Còn {count} khiếu nại chưa giải quyết: {villages}.',
      en: '{count} complaints are still open: {villages}.',
    },
    whatToDo: {
      vi: 'Phúc tra, trả lời bằng văn bản và đóng từng khiếu nại, rồi báo cáo.',
      en: 'Re-check, answer in writing and close each complaint, then report.',
    },
  },
  DISCREPANCIES_OPEN: {
    kind: 'CONFLICT',
    message: {
      vi: 'Còn {count} sai lệch số liệu chưa xử lý: {villages}.',
      en: '{count} discrepancies are not resolved: {villages}.',
    },
    whatToDo: {
      vi: 'Mở trang “Đối chiếu”, xem từng dòng và ghi cách xử lý.',
      en: 'Open the page “Reconciliation”, look at each row and record what was done.',
    },
  },
  TALLY_DOES_NOT_BALANCE: {
    kind: 'CONFLICT',
    message: { vi: 'Biểu không cân: {note}.', en: 'The form does not balance: {note}.' },
    whatToDo: {
      vi: 'Mở các hộ sau con số này và sửa trước khi báo cáo.',
      en: 'Open the households behind this figure and mend them before you report.',
    },
  },
  NOT_REPORTED_YET: {
    kind: 'CONFLICT',
    message: { vi: 'Xã chưa báo cáo.', en: 'The commune has not reported yet.' },
    whatToDo: { vi: 'Chờ báo cáo của xã.', en: 'Wait for the report of the commune.' },
  },
  RETURN_FIELDS_MISSING: {
    kind: 'INVALID',
    message: { vi: 'Chưa nêu phần nào phải sửa.', en: 'It is not said what has to be mended.' },
    whatToDo: {
      vi: 'Chọn ít nhất một phần; chỉ những phần đó được mở lại.',
      en: 'Name at least one field; only these open again.',
    },
  },
  RETURN_REASON_MISSING: {
    kind: 'INVALID',
    message: { vi: 'Chưa ghi lý do trả lại.', en: 'The reason is missing.' },
    whatToDo: { vi: 'Ghi lý do, không quá 2.000 ký tự.', en: 'Write the reason, at most 2,000 characters.' },
  },
  ALREADY_RETURNED: {
    kind: 'CONFLICT',
    message: { vi: 'Hồ sơ này đang ở xã để sửa.', en: 'The commune has this back already.' },
    whatToDo: { vi: 'Chờ xã gửi lại.', en: 'Wait until the commune has answered.' },
  },
  CASE_NOT_SUBMITTED: {
    kind: 'CONFLICT',
    message: { vi: 'Hồ sơ này không có trong báo cáo của xã.', en: 'This case is not in the report.' },
    whatToDo: { vi: 'Chọn hồ sơ đã được gửi.', en: 'Choose a case that was sent.' },
  },
  RETURN_ANSWERED: {
    kind: 'CONFLICT',
    message: { vi: 'Phần trả lại này đã được xã gửi lại.', en: 'This was sent back already.' },
    whatToDo: { vi: 'Tải lại trang để xem.', en: 'Reload the page to see it.' },
  },
  ANSWER_MISSING: {
    kind: 'INVALID',
    message: { vi: 'Chưa ghi đã sửa gì.', en: 'It is not said what was done.' },
    whatToDo: {
      vi: 'Ghi ngắn gọn cho chuyên viên thẩm định, không quá 2.000 ký tự.',
      en: 'Write it briefly for the appraiser, at most 2,000 characters.',
    },
  },
  CHANGED_MORE_THAN_ASKED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Có thay đổi ngoài phần được trả lại: {fields}.',
      en: 'Something else was changed than was given back: {fields}.',
    },
    whatToDo: {
      vi: 'Sửa lại cho đúng như đã gửi, hoặc đề nghị đơn vị thẩm định trả lại cả phần đó.',
      en: 'Put it back as it was sent, or ask the appraisal unit to give that back too.',
    },
  },
  RETURNED_CASE_UNSETTLED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Hồ sơ được trả lại chưa có kết quả thống nhất.',
      en: 'What was given back is not settled again.',
    },
    whatToDo: { vi: 'Phúc tra hoặc họp lại, rồi gửi.', en: 'Re-check it or meet on it again, then send it.' },
  },
  FIELD_NOT_RETURNED: {
    kind: 'CONFLICT',
    message: { vi: 'Phần này không được trả lại để sửa.', en: 'This was not given back to be mended.' },
    whatToDo: {
      vi: 'Chỉ sửa những phần mà đơn vị thẩm định đã nêu.',
      en: 'Mend only what the appraisal unit has named.',
    },
  },
  RETURN_UNCHANGED: {
    kind: 'CONFLICT',
    message: { vi: 'Hồ sơ vẫn như khi gửi.', en: 'Nothing differs from what was sent.' },
    whatToDo: {
      vi: 'Sửa phần được nêu trước khi gửi lại; nếu không đồng ý, trao đổi với chuyên viên thẩm định.',
      en: 'Mend what was named before you send it; if you do not agree, speak with the appraiser.',
    },
  },
});
