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
      'Mời người lớn khác trong hộ, kiểm tra lại năm sinh. Nếu chỉ đi cùng giúp hộ thì chọn vai trò “Người đi cùng”: có mặt, không biểu quyết.',
      'Ask another adult of the household, check the year. Somebody who only comes along to help takes the role “companion”: present, without a vote.',
    ],
  ),
  COMPANION_IS_ADULT: of(
    'CONFLICT',
    [
      'Người đủ {age} tuổi dự họp thì được tính, không ghi là người đi cùng.',
      'Whoever is {age} and attends is counted and cannot be a companion.',
    ],
    [
      'Chọn vai trò “Đại diện hộ”, hoặc nhập năm sinh của người chưa đủ tuổi.',
      'Take the role “household representative”, or enter the year of birth of the minor.',
    ],
  ),
  MAYBE_SAME_PERSON: of(
    'CONFLICT',
    ['Có thể trùng với một người đã điểm danh.', 'This may be somebody who is checked in already.'],
    [
      'Hỏi lại. Nếu đúng là người khác thì bấm “Là người khác”, tốt nhất kèm năm sinh.',
      'Ask. If it is somebody else press “Somebody else”, best with the year of birth.',
    ],
  ),
  INVITATION_UNKNOWN: of(
    'INVALID',
    ['Không có giấy mời số này trong cuộc họp.', 'No invitation of this meeting has this number.'],
    ['Xem lại số in trên giấy mời, hoặc tìm theo tên.', 'Look at the number again, or search by name.'],
  ),
  NOBODY_CHOSEN: of(
    'INVALID',
    ['Chưa chọn ai để điểm danh.', 'Nobody is chosen.'],
    ['Chọn một tổ, hoặc từng chủ hộ.', 'Choose a tổ, or heads of household.'],
  ),
  TOO_MANY_CHOSEN: of(
    'INVALID',
    ['Một lần điểm danh nhiều nhất {most} người.', 'At most {most} people in one go.'],
    ['Điểm danh từng tổ.', 'Check in one tổ at a time.'],
  ),
  NOT_COUNTED: of(
    'CONFLICT',
    ['Người này không biểu quyết nên không cần xin.', 'This person has no vote and need not stand aside.'],
    ['Không phải làm gì.', 'Nothing needs to be done.'],
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
