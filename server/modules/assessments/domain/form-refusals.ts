import { defineRefusals } from '../../../kernel/refusals.ts';

const MEND = {
  vi: 'Mở phiếu ở chỗ được báo, sửa rồi gửi lại.',
  en: 'Open the form at the place named, mend it and send again.',
};
const invalid = (vi: string, en: string, whatToDo = MEND) => ({
  kind: 'INVALID' as const,
  message: { vi, en },
  whatToDo,
});
const conflict = (vi: string, en: string, whatToDo: { vi: string; en: string }) => ({
  kind: 'CONFLICT' as const,
  message: { vi, en },
  whatToDo,
});
const TABLE = {
  vi: 'Sửa tệp bảng điểm rồi nạp lại; chưa có gì được lưu.',
  en: 'Mend the file of the score table and load it again; nothing was saved.',
};
const PAPER = {
  vi: 'Nhập điểm ghi trên phiếu B1 giấy, hoặc chấm lại phiếu.',
  en: 'Enter the score as written on the paper form B1, or score the form again.',
};

/** Why a form, its score table or a decision between two forms is declined. */
export const FORM_REFUSALS = defineRefusals({
  ANSWERS_UNREADABLE: invalid(
    'Phiếu có câu trả lời không đọc được: {field}.',
    'The form has an answer that cannot be read: {field}.',
  ),
  ANSWERS_MISSING: invalid(
    'Phiếu còn thiếu {count} câu trả lời nên chưa tính điểm.',
    '{count} answers of the form are missing, so nothing is scored.',
    {
      vi: 'Trả lời các câu còn thiếu rồi gửi lại. Chưa biết thì hỏi lại hộ, không để máy tự điền.',
      en: 'Answer what is missing and send again. If it is not known, ask the household; nothing is filled in.',
    },
  ),
  HEAD_NONE: invalid('Hộ chưa có chủ hộ.', 'The household has no head.'),
  HEAD_TWICE: invalid('Hộ có hơn một chủ hộ.', 'The household has more than one head.'),
  MEMBER_BORN_AFTER_ROUND: invalid(
    'Có người sinh sau ngày rà soát của đợt.',
    'Somebody was born after the day of the review.',
  ),
  MEMBER_TWICE: invalid('Một người được ghi hai lần trong hộ.', 'A person stands twice in the household.'),
  INDICATOR_NOT_IN_PACK: invalid(
    'Phiếu có chỉ số không thuộc bộ quy định của đợt này: {field}.',
    'The form has an indicator that the rules of this round do not know: {field}.',
  ),
  OVERRIDE_WITHOUT_REASON: invalid(
    'Kết quả chỉ số được sửa khác với kết quả máy tính nhưng chưa ghi lý do.',
    'An indicator was changed against what the answers give, without a reason.',
  ),
  CAUSE_NOT_IN_PACK: invalid(
    'Phiếu có nguyên nhân không thuộc bộ quy định của đợt này.',
    'The form has a cause that the rules of this round do not know.',
  ),
  B1_NOT_A_SCORE: invalid(
    'Điểm B1 phải là số nguyên lớn hơn 0; 0, số âm hay số lẻ không phải điểm của phiếu.',
    'B1 must be a whole number above 0; 0, less or a fraction is no score of a form.',
    PAPER,
  ),
  SCORE_TABLE_MISSING: invalid('Không có bảng điểm này.', 'There is no such score table.', PAPER),
  SCORE_TABLE_IS_EXAMPLE: invalid(
    'Đây là bảng ví dụ, không phải văn bản; không được dùng để chấm điểm.',
    'This is an example table, not a document; nothing is scored by it.',
    PAPER,
  ),
  SCORE_TABLE_OF_OTHERS: invalid(
    'Bảng điểm này không áp dụng cho địa bàn hoặc năm của đợt.',
    'This score table does not hold for the place or the year of the round.',
    PAPER,
  ),
  SCORE_TABLE_ANSWER: invalid(
    'Câu trả lời {field} không có trong bảng điểm.',
    'The answer {field} is not in the score table.',
  ),
  SCORE_TABLE_HEADER: invalid(
    'Bảng điểm thiếu hoặc sai phần: {field}.',
    'The score table lacks or has wrong: {field}.',
    TABLE,
  ),
  SCORE_TABLE_LINE: invalid(
    'Bảng điểm sai ở dòng {line}, cột {column}.',
    'The score table is wrong in line {line}, column {column}.',
    TABLE,
  ),
  SCORE_TABLE_TWICE: invalid(
    'Bảng điểm ghi hai lần ở dòng {line}: {place}.',
    'The score table says this twice, in line {line}: {place}.',
    TABLE,
  ),
  SCORE_TABLE_GAPS: invalid(
    'Bảng điểm còn thiếu {count} chỗ, trước hết: {places}.',
    'The score table has {count} gaps, first of all: {places}.',
    TABLE,
  ),
  SCORE_TABLE_TOO_LONG: invalid('Tệp bảng điểm quá dài.', 'The file of the score table is too long.', TABLE),
  REASON_MISSING: invalid('Chưa ghi lý do.', 'The reason is missing.', {
    vi: 'Ghi lý do rồi gửi lại.',
    en: 'Write the reason and send again.',
  }),
  SIGNER_MISSING: invalid('Chưa ghi người ký phiếu.', 'The name of whoever signed the form is missing.', {
    vi: 'Ghi họ tên rà soát viên đã ký.',
    en: 'Write the name of the reviewer who signed.',
  }),
  FORM_A_FIRST: conflict(
    'Hộ này có giấy đề nghị nên phải có Phiếu A trước.',
    'This household asked for a review, so form A comes first.',
    { vi: 'Ghi kết quả Phiếu A rồi gửi phiếu B.', en: 'Enter the result of form A, then send form B.' },
  ),
  FORM_A_SAYS_NO: conflict(
    'Theo Phiếu A, hộ này không lập phiếu B.',
    'By form A, no form B is made for this household.',
    {
      vi: 'Nếu Phiếu A sai, ghi lại kết quả Phiếu A kèm lý do; nếu đúng, xã đưa hộ ra khỏi danh sách.',
      en: 'If form A was wrong, enter it again with a reason; if it was right, the commune strikes the household.',
    },
  ),
  FORM_A_TOO_LATE: conflict(
    'Hộ này không còn chờ Phiếu A.',
    'This household does not wait for form A any more.',
    { vi: 'Mở phiếu của hộ để xem.', en: 'Open the form of the household.' },
  ),
  ROUND_CLOSED: conflict(
    'Đợt rà soát này đã khép lại nên không nhận phiếu nữa.',
    'This round is closed, so no form is taken any more.',
    {
      vi: 'Chọn hộ trong đợt đang mở; giữa hai đợt thì hộ làm đơn rà soát trong năm.',
      en: 'Choose the household in an open round; between rounds the household asks for a review during the year.',
    },
  ),
  ENTRY_STRUCK: conflict('Hộ này đã ra khỏi danh sách rà soát.', 'This household has left the list.', {
    vi: 'Hỏi cán bộ xã; lý do nằm ở danh sách cần rà soát.',
    en: 'Ask the commune officer; the reason stands in the list.',
  }),
  CASE_AGREED: conflict(
    'Họp dân đã thống nhất kết quả của hộ này nên không chấm lại được.',
    'A meeting has agreed on the result of this household, so it cannot be scored again.',
    {
      vi: 'Nếu có khiếu nại, dùng phúc tra sau niêm yết.',
      en: 'If somebody objects, the re-check after the posting is the way.',
    },
  ),
  CASE_ON_AGENDA: conflict(
    'Hộ này đang ở trong danh sách họp đã chốt nên không chấm lại được.',
    'This household stands on a fixed agenda, so it cannot be scored again.',
    {
      vi: 'Chờ họp xong. Nếu chưa thống nhất, hộ được rà soát lại.',
      en: 'Wait for the meeting. If it does not agree, the household is reviewed again.',
    },
  ),
  CONFLICT_ENDED: conflict('Hai phiếu này đã được quyết định.', 'These two forms were decided on.', {
    vi: 'Mở lại phiếu của hộ để xem kết quả.',
    en: 'Open the form of the household to see the result.',
  }),
  CHOICES_MISSING: invalid('Còn {count} câu trả lời chưa chọn.', '{count} answers are not chosen yet.', {
    vi: 'Chọn một trong hai cho từng câu.',
    en: 'Choose one of the two for every answer.',
  }),
});
