import { defineRefusals } from '../../../kernel/refusals.ts';

/** Of complaints and second visits at the office. */
export const COMPLAINT_REFUSALS = defineRefusals({
  COMPLAINT_NOT_SIGNED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Khiếu nại phải có họ tên, địa chỉ và chữ ký (hoặc điểm chỉ).',
      en: 'A complaint needs a name, an address and a signature (or fingerprint).',
    },
    whatToDo: {
      vi: 'Mời người gửi ký, hoặc ghi nhận là phản ánh, kiến nghị.',
      en: 'Ask the sender to sign, or take it as feedback.',
    },
  },
  COMPLAINT_SIGNED_ALREADY: {
    kind: 'CONFLICT',
    message: { vi: 'Khiếu nại này đã được ký.', en: 'This complaint is signed already.' },
    whatToDo: { vi: 'Xem lại trang rồi làm bước tiếp theo.', en: 'Look at the page and do the next step.' },
  },
  COMPLAINT_CLOSED: {
    kind: 'CONFLICT',
    message: { vi: 'Việc này đã có kết luận.', en: 'This has been decided.' },
    whatToDo: {
      vi: 'Nếu có tình tiết mới, hãy tiếp nhận khiếu nại mới.',
      en: 'If something new has come up, receive a new complaint.',
    },
  },
  COMPLAINT_WITHOUT_CASE: {
    kind: 'CONFLICT',
    message: {
      vi: 'Chưa rõ khiếu nại về hộ nào trong danh sách.',
      en: 'It is not clear yet which household of the list it is about.',
    },
    whatToDo: {
      vi: 'Chọn hộ trước, rồi giao phúc tra.',
      en: 'Choose the household, then ask for the re-check.',
    },
  },
  HOUSEHOLD_NOT_REVIEWED: {
    kind: 'INVALID',
    message: {
      vi: 'Hộ này không có hồ sơ rà soát trong đợt này của xã.',
      en: 'This household has no review case of this round in the commune.',
    },
    whatToDo: {
      vi: 'Chọn hộ khác, hoặc ghi là “hộ bị bỏ sót”.',
      en: 'Choose another one, or take it as “left out”.',
    },
  },
  COMPLAINT_IS_JUDGED: {
    kind: 'INVALID',
    message: {
      vi: 'Khiếu nại phải được kết luận: đúng, đúng một phần, không đúng, hoặc đã rút.',
      en: 'A complaint is decided: upheld, partly, rejected or withdrawn.',
    },
    whatToDo: { vi: 'Chọn một kết luận.', en: 'Choose one of them.' },
  },
  FEEDBACK_IS_NOTED: {
    kind: 'INVALID',
    message: {
      vi: 'Phản ánh, kiến nghị chỉ được ghi nhận; chỉ khiếu nại đã ký mới có kết luận đúng hay không đúng.',
      en: 'Feedback is noted; only a signed complaint is upheld or rejected.',
    },
    whatToDo: { vi: 'Chọn “Đã ghi nhận”.', en: 'Choose “Noted”.' },
  },
  OUTCOME_CONTRADICTS: {
    kind: 'INVALID',
    message: {
      vi: 'Kết luận không đúng hoặc đã rút thì kết quả của hộ không thay đổi.',
      en: 'If it is rejected or withdrawn, the result of the household stays.',
    },
    whatToDo: {
      vi: 'Chọn “đúng” hoặc “đúng một phần”, hoặc giữ nguyên kết quả của hộ.',
      en: 'Choose upheld or partly, or keep the result.',
    },
  },
  COMPLAINT_NOT_DECIDED: {
    kind: 'CONFLICT',
    message: { vi: 'Chưa có kết luận để trả lời.', en: 'There is no decision to answer with yet.' },
    whatToDo: { vi: 'Kết luận trước, rồi gửi văn bản trả lời.', en: 'Decide first, then send the letter.' },
  },
  COMPLAINT_ANSWERED_ALREADY: {
    kind: 'CONFLICT',
    message: { vi: 'Văn bản trả lời đã được ghi nhận.', en: 'The answer letter is recorded already.' },
    whatToDo: { vi: 'Xem lại trang.', en: 'Look at the page again.' },
  },
  OWNER_NOT_HERE: {
    kind: 'INVALID',
    message: {
      vi: 'Người được giao không phải cán bộ của xã này.',
      en: 'This person is not an official of the commune.',
    },
    whatToDo: { vi: 'Chọn người trong danh sách.', en: 'Choose somebody from the list.' },
  },
  NOT_ABOUT_LEFT_OUT: {
    kind: 'CONFLICT',
    message: { vi: 'Việc này không phải là bỏ sót hộ.', en: 'This is not about a household left out.' },
    whatToDo: {
      vi: 'Hộ có trong danh sách thì phúc tra, không lập đơn mới.',
      en: 'A household of the list is re-checked, not requested anew.',
    },
  },
  COMPLAINT_DAY_INVALID: {
    kind: 'INVALID',
    message: { vi: 'Ngày {day} không dùng được.', en: 'The day {day} cannot be used.' },
    whatToDo: {
      vi: 'Nhập ngày không sau hôm nay và không trước bước trước đó.',
      en: 'Enter a day not after today and not before the step before it.',
    },
  },
  WORDS_TOO_LONG: {
    kind: 'INVALID',
    message: {
      vi: 'Nội dung có {length} chữ, nhiều hơn {most} chữ cho phép. Nội dung vẫn còn nguyên trên máy.',
      en: 'The text has {length} signs, more than the {most} allowed. It is still on this device.',
    },
    whatToDo: { vi: 'Viết ngắn lại rồi gửi.', en: 'Make it shorter, then send.' },
  },
});

/** Of second visits. */
export const RE_CHECK_REFUSALS = defineRefusals({
  RE_CHECK_RUNS: {
    kind: 'CONFLICT',
    message: { vi: 'Hộ này đang có phúc tra chưa xong.', en: 'A re-check of this household is open.' },
    whatToDo: { vi: 'Kết thúc lần phúc tra đó trước.', en: 'End that re-check first.' },
  },
  RE_CHECK_MISSING: {
    kind: 'CONFLICT',
    message: {
      vi: 'Chưa phúc tra nên chưa kết luận được.',
      en: 'Without a re-check this cannot be decided.',
    },
    whatToDo: {
      vi: 'Giao phúc tra và ghi kết quả trước (QĐ 24/2021 Điều 4 khoản 4).',
      en: 'Ask for the re-check and record it first (QĐ 24/2021 art. 4.4).',
    },
  },
  RE_CHECK_OUTCOME_MISSING: {
    kind: 'INVALID',
    message: {
      vi: 'Đã phúc tra: Chủ tịch xã kết luận và nói rõ kết quả của hộ có thay đổi hay không.',
      en: 'There was a re-check: the chair decides, and says what becomes of the household.',
    },
    whatToDo: {
      vi: 'Chọn giữ nguyên, thay đổi, hoặc họp lại.',
      en: 'Choose: stays, changes, or a new meeting.',
    },
  },
  RE_CHECK_NOT_VISITED: {
    kind: 'CONFLICT',
    message: { vi: 'Chưa ghi kết quả phúc tra.', en: 'The visit is not recorded yet.' },
    whatToDo: { vi: 'Ghi lần phúc tra trước.', en: 'Record the visit first.' },
  },
  RE_CHECK_VISITED_ALREADY: {
    kind: 'CONFLICT',
    message: { vi: 'Lần phúc tra này đã được ghi.', en: 'This visit is recorded already.' },
    whatToDo: { vi: 'Xem lại kết quả đã ghi.', en: 'Look at what was recorded.' },
  },
  RE_CHECK_ENDED: {
    kind: 'CONFLICT',
    message: { vi: 'Lần phúc tra này đã kết thúc.', en: 'This re-check has ended.' },
    whatToDo: { vi: 'Xem lại trang.', en: 'Look at the page again.' },
  },
  CASE_NOT_DECIDED_YET: {
    kind: 'CONFLICT',
    message: {
      vi: 'Họp dân chưa thống nhất về hộ này, nên chưa có kết quả để thay đổi.',
      en: 'No meeting has agreed on this household, so there is no result to change.',
    },
    whatToDo: {
      vi: 'Giữ nguyên; phiếu phúc tra đã có sẵn cho cuộc họp.',
      en: 'Let it stay; the new form is there for the meeting.',
    },
  },
  CLASS_IS_THE_SAME: {
    kind: 'CONFLICT',
    message: {
      vi: 'Phiếu phúc tra cho cùng kết quả với kết quả đang có, hoặc chưa có phiếu mới.',
      en: 'The re-check gives the class that stands, or there is no new form.',
    },
    whatToDo: {
      vi: 'Chọn giữ nguyên. Kết quả của hộ chỉ đổi theo phiếu, không nhập tay.',
      en: 'Let it stay. A class follows from the form, it is never typed.',
    },
  },
  NO_MEETING_AFTER_REPORT: {
    kind: 'CONFLICT',
    message: {
      vi: 'Xã đã báo cáo, danh sách đã khóa nên không đưa ra họp lại được.',
      en: 'The commune has reported and its list is frozen, so no new meeting is held.',
    },
    whatToDo: {
      vi: 'Quyết định theo kết quả phúc tra; cấp trên thấy thay đổi này.',
      en: 'Decide by the re-check; the tier above sees the change.',
    },
  },
  DECIDED_WITH_COMPLAINT: {
    kind: 'CONFLICT',
    message: {
      vi: 'Phúc tra theo khiếu nại được kết luận cùng với khiếu nại.',
      en: 'A re-check of a complaint is decided with the complaint.',
    },
    whatToDo: { vi: 'Mở khiếu nại và kết luận ở đó.', en: 'Open the complaint and decide it there.' },
  },
});

/** What people read who are not signed in. */
export const DOOR_REFUSALS = defineRefusals({
  POSTER_UNKNOWN: {
    kind: 'NOT_ALLOWED',
    message: { vi: 'Không có tờ niêm yết nào mang mã này.', en: 'There is no poster with this code.' },
    whatToDo: {
      vi: 'Quét lại mã trên tờ niêm yết, hoặc đến Ủy ban nhân dân xã.',
      en: 'Scan the poster again, or go to the commune office.',
    },
  },
  TOO_MANY_SENT: {
    kind: 'TOO_MANY',
    message: {
      vi: 'Đang có quá nhiều ý kiến gửi từ đây. Ý kiến của ông/bà vẫn còn trên điện thoại này.',
      en: 'Too much is being sent from here. What you wrote is still on this phone.',
    },
    whatToDo: {
      vi: 'Xin chờ {minutes} phút rồi gửi lại, hoặc đến Ủy ban nhân dân xã.',
      en: 'Please wait {minutes} minutes and send again, or go to the commune office.',
    },
  },
  RECEIPT_UNKNOWN: {
    kind: 'NOT_ALLOWED',
    message: { vi: 'Không tìm thấy mã này.', en: 'This code was not found.' },
    whatToDo: {
      vi: 'Xem lại từng chữ trên giấy biên nhận, hoặc hỏi Ủy ban nhân dân xã.',
      en: 'Compare it with the receipt sign by sign, or ask at the commune office.',
    },
  },
  TOO_MANY_GUESSES: {
    kind: 'TOO_MANY',
    message: { vi: 'Đã nhập sai mã quá nhiều lần.', en: 'Too many wrong codes.' },
    whatToDo: {
      vi: 'Chờ {retryAfterSeconds} giây rồi thử lại.',
      en: 'Wait {retryAfterSeconds} seconds, then try again.',
    },
  },
});
