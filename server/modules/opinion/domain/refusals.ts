import { defineRefusals } from '../../../kernel/refusals.ts';

type Code =
  | 'OPINION_TOO_EARLY'
  | 'CASES_UNDECIDED'
  | 'RETURNS_OPEN'
  | 'OPINION_SENT'
  | 'OPINION_SIGNED'
  | 'OPINION_NOT_DRAFTED'
  | 'OPINION_NOT_SIGNED_OFF'
  | 'OPINION_NOT_SIGNED'
  | 'OPINION_OUTDATED'
  | 'FOUR_EYES'
  | 'REMARKS_TOO_LONG'
  | 'OPINION_NUMBER_EMPTY'
  | 'OPINION_DATE'
  | 'APPROVAL_NOT_WANTED'
  | 'APPROVAL_SOURCE_EMPTY'
  | 'APPROVAL_TOO_EARLY'
  | 'APPROVAL_RECORDED';

export const OPINION_REFUSALS = defineRefusals<Code>({
  OPINION_TOO_EARLY: {
    kind: 'CONFLICT',
    message: { vi: 'Xã chưa báo cáo.', en: 'The commune has not reported.' },
    whatToDo: { vi: 'Chờ báo cáo của xã.', en: 'Wait for its report.' },
  },
  CASES_UNDECIDED: {
    kind: 'CONFLICT',
    message: { vi: 'Còn {count} hồ sơ chưa có ý kiến.', en: '{count} cases are not decided yet.' },
    whatToDo: {
      vi: 'Xử lý hết hồ sơ của xã rồi soạn văn bản.',
      en: 'Decide all cases of the commune first.',
    },
  },
  RETURNS_OPEN: {
    kind: 'CONFLICT',
    message: {
      vi: 'Xã đang sửa {count} phần được trả lại.',
      en: 'The commune still has {count} returns to answer.',
    },
    whatToDo: { vi: 'Chờ xã gửi lại và xử lý.', en: 'Wait for the answers and decide on them.' },
  },
  OPINION_SENT: {
    kind: 'CONFLICT',
    message: { vi: 'Văn bản ý kiến đã gửi.', en: 'The opinion was sent.' },
    whatToDo: { vi: 'Văn bản đã gửi thì không sửa được.', en: 'What was sent cannot be changed.' },
  },
  OPINION_SIGNED: {
    kind: 'CONFLICT',
    message: { vi: 'Văn bản ý kiến đã được ký.', en: 'The opinion is signed.' },
    whatToDo: { vi: 'Ghi ngày gửi để hoàn tất.', en: 'Record when it was sent.' },
  },
  OPINION_NOT_DRAFTED: {
    kind: 'CONFLICT',
    message: { vi: 'Chưa có dự thảo.', en: 'There is no draft yet.' },
    whatToDo: { vi: 'Chuyên viên soạn dự thảo trước.', en: 'The appraiser drafts it first.' },
  },
  OPINION_NOT_SIGNED_OFF: {
    kind: 'CONFLICT',
    message: { vi: 'Lãnh đạo phòng chưa duyệt dự thảo.', en: 'The lead has not signed it off.' },
    whatToDo: { vi: 'Lãnh đạo phòng duyệt trước khi ký.', en: 'The lead signs it off before it is signed.' },
  },
  OPINION_NOT_SIGNED: {
    kind: 'CONFLICT',
    message: { vi: 'Văn bản chưa được ký.', en: 'It is not signed yet.' },
    whatToDo: { vi: 'Người có thẩm quyền ký trước khi gửi.', en: 'It is signed before it is sent.' },
  },
  OPINION_OUTDATED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Kết quả thẩm định đã thay đổi sau khi soạn.',
      en: 'The appraisal has changed since this was drafted.',
    },
    whatToDo: { vi: 'Soạn lại từ số liệu mới.', en: 'Draft it again from the new figures.' },
  },
  FOUR_EYES: {
    kind: 'CONFLICT',
    message: {
      vi: 'Người soạn, người duyệt và người ký phải là ba người khác nhau.',
      en: 'Who drafts, who signs off and who signs are three people.',
    },
    whatToDo: { vi: 'Người khác làm bước này.', en: 'Somebody else takes this step.' },
  },
  REMARKS_TOO_LONG: {
    kind: 'INVALID',
    message: { vi: 'Phần nhận xét quá dài.', en: 'The remarks are too long.' },
    whatToDo: { vi: 'Viết không quá 4.000 ký tự.', en: 'Write at most 4,000 characters.' },
  },
  OPINION_NUMBER_EMPTY: {
    kind: 'INVALID',
    message: { vi: 'Chưa ghi số, ký hiệu văn bản.', en: 'The number is missing.' },
    whatToDo: {
      vi: 'Ghi số, ký hiệu (không quá 100 ký tự).',
      en: 'Write the number (at most 100 characters).',
    },
  },
  OPINION_DATE: {
    kind: 'INVALID',
    message: { vi: 'Ngày chưa đúng.', en: 'The date is not right.' },
    whatToDo: {
      vi: 'Ghi một ngày có thật, không sau hôm nay; ngày gửi không trước ngày ký.',
      en: 'A real day, not after today; it is not sent before it is dated.',
    },
  },
  APPROVAL_NOT_WANTED: {
    kind: 'CONFLICT',
    message: {
      vi: 'Đợt này không có bước trình, phê duyệt.',
      en: 'This round has no request and decision of approval.',
    },
    whatToDo: {
      vi: 'Nếu tỉnh yêu cầu, cấp tỉnh bật bước này kèm căn cứ.',
      en: 'Where the province wants it, the province turns it on with the text that asks for it.',
    },
  },
  APPROVAL_SOURCE_EMPTY: {
    kind: 'INVALID',
    message: { vi: 'Chưa ghi căn cứ.', en: 'The text that asks for it is missing.' },
    whatToDo: { vi: 'Ghi số, ký hiệu văn bản của tỉnh.', en: 'Name the document of the province.' },
  },
  APPROVAL_TOO_EARLY: {
    kind: 'CONFLICT',
    message: { vi: 'Còn thiếu: {missing}.', en: 'Still missing: {missing}.' },
    whatToDo: {
      vi: 'Gửi ý kiến cho các xã còn lại; cấp tỉnh quyết định sau khi có tờ trình của cấp dưới.',
      en: 'Send the opinions that are missing; the province decides once the tiers below have asked.',
    },
  },
  APPROVAL_RECORDED: {
    kind: 'CONFLICT',
    message: { vi: 'Văn bản này đã được ghi.', en: 'This was recorded already.' },
    whatToDo: { vi: 'Xem văn bản trong danh sách.', en: 'Look at it in the list.' },
  },
});
