import { defineRefusals } from '../../../kernel/refusals.ts';
import { MEND, of } from './refusal-of.ts';

/** The door of the hall: people, slips, links. */
export const DOOR_REFUSALS = defineRefusals({
  PERSON_NOT_ON_ROLL: of(
    'INVALID',
    ['Không có người này trong danh sách của thôn.', 'This person is not on the roll of the village.'],
    ['Tìm lại, hoặc nhập họ tên.', 'Search again, or type the name.'],
  ),
  NAME_MISSING: of('INVALID', ['Chưa có họ tên, hoặc quá dài.', 'The name is missing or too long.'], MEND),
  BIRTH_YEAR_INVALID: of('INVALID', ['Năm sinh không đúng.', 'The year of birth cannot be right.'], MEND),
  TOO_YOUNG: of(
    'CONFLICT',
    ['Người này chưa đủ {age} tuổi trong năm {year}.', 'This person is not yet {age} in {year}.'],
    [
      'Mời một người lớn khác trong hộ; kiểm tra lại năm sinh.',
      'Ask another adult of the household; check the year.',
    ],
  ),
  ALREADY_CHECKED_IN: of(
    'CONFLICT',
    ['Người này đã được điểm danh.', 'This person is checked in already.'],
    [
      'Mỗi người một lần; nếu trùng tên thì nhập thêm tổ và năm sinh.',
      'Once each; with two of one name, add tổ and year.',
    ],
  ),
  NOT_PRESENT: of(
    'CONFLICT',
    ['Người này đã ra về.', 'This person has gone home.'],
    ['Điểm danh lại trước.', 'Check them in again first.'],
  ),
  SECRET_ALREADY_SHOWN: of(
    'CONFLICT',
    ['Mã này đã hiện một lần và không lưu lại.', 'This was shown once and is not kept.'],
    ['Cấp mã mới.', 'Issue a new one.'],
  ),
  SLIP_UNKNOWN: of(
    'INVALID',
    ['Mã phiếu không đúng với cuộc họp này.', 'The slip does not fit this meeting.'],
    [
      'Xem lại mã in trên phiếu, hoặc xin phiếu mới ở bàn điểm danh.',
      'Look at the slip again, or ask for a new one at the door.',
    ],
  ),
  LINK_NOT_VALID: of(
    'NOT_ALLOWED',
    ['Đường dẫn này không dùng được nữa.', 'This link is not valid.'],
    ['Xin xã cấp đường dẫn mới.', 'Ask the commune for a new one.'],
  ),
  PIN_WRONG: of(
    'INVALID',
    ['Mã PIN không đúng.', 'The PIN is wrong.'],
    ['Xem lại mã PIN xã đã báo.', 'Check the PIN that the commune told you.'],
  ),
});
