import { defineRefusals } from '../../../kernel/refusals.ts';
import { MEND, of } from './refusal-of.ts';

/** Two counters. */
const COUNTERS = defineRefusals({
  COUNTERS_INVALID: of('INVALID', ['Chọn một hoặc hai người đếm.', 'Choose one or two counters.'], MEND),
  COUNTER_NUMBER: of(
    'INVALID',
    ['Người đếm mang số 1 hoặc số 2.', 'A counter is number 1 or number 2.'],
    MEND,
  ),
  TWO_COUNTERS_COUNT: of(
    'CONFLICT',
    ['Lượt này do hai người đếm riêng.', 'Two counters count this question apart.'],
    ['Chờ hai người đếm gửi số từ điện thoại của họ.', 'Wait until both have sent their numbers.'],
  ),
  ONE_COUNTER_COUNTS: of(
    'CONFLICT',
    ['Lượt này chỉ một người đếm, nhập ở bàn điều khiển.', 'One person counts this question, at the desk.'],
    ['Chờ lượt sau.', 'Wait for the next question.'],
  ),
  COUNT_ALREADY_IN: of(
    'CONFLICT',
    ['Bạn đã gửi số đếm của lần này.', 'You have sent your count of this attempt.'],
    ['Chờ người kia gửi.', 'Wait for the other counter.'],
  ),
  COUNTERS_NOT_IN: of(
    'CONFLICT',
    ['Hai người đếm chưa gửi đủ số.', 'The two counters have not both sent their numbers.'],
    ['Chờ cả hai gửi rồi kết thúc.', 'Wait for both, then close.'],
  ),
  COUNTERS_DIFFER: of(
    'CONFLICT',
    ['Hai người đếm khác nhau – đếm lại.', 'The two counters differ – count again.'],
    [
      'Cả hai đếm lại; không đếm lại được thì chủ trì ghi lý do lấy số của người nào.',
      'Both count again; if that cannot be, the chair writes down whose count stands, and why.',
    ],
  ),
  COUNT_NOT_DIFFERENT: of(
    'CONFLICT',
    ['Hai người đếm không khác nhau.', 'The two counters do not differ.'],
    ['Kết thúc lượt lấy ý kiến, hoặc chờ đủ hai người.', 'Close the question, or wait for both.'],
  ),
  SETTLE_NEEDS_REASON: of(
    'INVALID',
    ['Chưa ghi lý do, hoặc dài quá 300 ký tự.', 'The reason is missing or longer than 300 characters.'],
    ['Ghi vì sao lấy số của người đó.', 'Write why this count stands.'],
  ),
});

/** The secret ballot on paper. */
const SHEETS = defineRefusals({
  COMMITTEE_SIZE: of(
    'INVALID',
    ['Tổ kiểm phiếu có từ {min} đến {max} người.', 'A counting committee has {min} to {max} people.'],
    ['Chọn lại người.', 'Choose again.'],
  ),
  COMMITTEE_MEMBER: of(
    'INVALID',
    [
      'Người trong tổ kiểm phiếu phải là người lớn đang dự họp, mỗi người một lần.',
      'Members are adults who are present, each named once.',
    ],
    ['Chọn lại người.', 'Choose again.'],
  ),
  COMMITTEE_MISSING: of(
    'CONFLICT',
    ['Bỏ phiếu kín phải có tổ kiểm phiếu.', 'A secret ballot needs a counting committee.'],
    ['Cử tổ kiểm phiếu và lấy biểu quyết của cuộc họp trước.', 'Name one and let the meeting approve it.'],
  ),
  SECRET_NOT_IN_PACK: of(
    'CONFLICT',
    [
      'Bộ quy định của đợt chưa có bỏ phiếu kín.',
      'The rule pack of this round says nothing of a secret ballot.',
    ],
    ['Lấy ý kiến bằng giơ tay.', 'Take hands.'],
  ),
  NOT_A_SECRET_BALLOT: of(
    'CONFLICT',
    ['Lượt này không bỏ phiếu kín.', 'This question is not a secret ballot.'],
    ['Nhập số giơ tay.', 'Enter the hands.'],
  ),
  IS_A_SECRET_BALLOT: of(
    'CONFLICT',
    ['Lượt này bỏ phiếu kín bằng giấy.', 'This question is a secret ballot on paper.'],
    ['Nhập kết quả kiểm phiếu.', 'Enter the sheets.'],
  ),
  SHEETS_NOT_COUNTED: of(
    'CONFLICT',
    ['Chưa nhập kết quả kiểm phiếu.', 'The sheets were not counted.'],
    ['Kiểm phiếu, nhập số rồi kết thúc.', 'Count the sheets, enter them, then close.'],
  ),
  SHEETS_INVALID: of(
    'INVALID',
    ['Số phiếu phải là số nguyên từ 0.', 'Sheets are whole numbers from 0.'],
    MEND,
  ),
  SHEETS_MORE_THAN_PRESENT: of(
    'INVALID',
    [
      'Phát ra {handedOut} phiếu, nhiều hơn {most} người được nhận phiếu.',
      '{handedOut} sheets handed out, more than the {most} people who take one.',
    ],
    ['Kiểm lại số phiếu phát ra.', 'Check how many were handed out.'],
  ),
  SHEETS_MORE_THAN_HANDED_OUT: of(
    'INVALID',
    [
      'Thu về {returned} phiếu, nhiều hơn {handedOut} phiếu phát ra.',
      '{returned} sheets returned, more than the {handedOut} handed out.',
    ],
    ['Kiểm lại số phiếu thu về.', 'Check how many came back.'],
  ),
  SHEETS_DO_NOT_ADD_UP: of(
    'INVALID',
    [
      'Cộng lại được {sum} phiếu, nhưng thu về {returned}.',
      'The sheets add up to {sum}, {returned} came back.',
    ],
    ['Kiểm phiếu lại.', 'Count the sheets again.'],
  ),
});

export const FORM_REFUSALS = defineRefusals({ ...COUNTERS, ...SHEETS });
