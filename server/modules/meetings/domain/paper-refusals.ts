import { defineRefusals } from '../../../kernel/refusals.ts';
import { MEND, of } from './refusal-of.ts';

/** A meeting held on paper, and one that goes on there. */
export const PAPER_REFUSALS = defineRefusals({
  MEETING_IS_ON_PAPER: of(
    'CONFLICT',
    ['Cuộc họp này họp giấy, không mở trên máy.', 'This meeting is held on paper, it is not opened here.'],
    ['Họp xong thì nhập kết quả ở trang “Nhập họp giấy”.', 'After the meeting, enter its results.'],
  ),
  MEETING_IS_LIVE: of(
    'CONFLICT',
    ['Cuộc họp này họp trực tiếp trên máy.', 'This meeting is held live.'],
    [
      'Nếu phải họp tiếp trên giấy: bấm “Họp tiếp trên giấy” và ghi lý do.',
      'To go on on paper, say why first.',
    ],
  ),
  REHEARSAL_IS_NOT_ENTERED: of(
    'CONFLICT',
    ['Họp thử không nhập kết quả.', 'A rehearsal has no results to enter.'],
    ['Chọn cuộc họp thật.', 'Choose the real meeting.'],
  ),
  PAPER_ALREADY_ENTERED: of(
    'CONFLICT',
    ['Kết quả họp giấy này đã nhập và khóa.', 'The results of this paper meeting are entered and sealed.'],
    ['Xem biên bản; nếu có sai, báo người có thẩm quyền.', 'Look at the minutes; report what is wrong.'],
  ),
  PAPER_DATE_FUTURE: of(
    'INVALID',
    ['Giờ kết thúc họp còn ở phía trước.', 'The meeting would end in the future.'],
    ['Nhập ngày, giờ họp thật, đã qua.', 'Enter when it was really held.'],
  ),
  PAPER_DATE_BEFORE_AGENDA: of(
    'INVALID',
    [
      'Ngày họp trước ngày chốt danh sách đưa ra họp ({fixed}).',
      'The meeting was held before its lists were fixed ({fixed}).',
    ],
    [
      'Xem lại ngày trên biên bản. Nếu thôn họp với danh sách khác thì phải họp lại.',
      'Check the date on the minutes. If the village met over other lists it has to meet again.',
    ],
  ),
  PAPER_TIMES_SWAPPED: of(
    'INVALID',
    ['Giờ kết thúc phải sau giờ bắt đầu.', 'The meeting ends after it begins.'],
    MEND,
  ),
  PAPER_TEXT_MISSING: of(
    'INVALID',
    ['Còn thiếu: {what}.', 'Missing: {what}.'],
    ['Nhập như trên biên bản giấy.', 'Enter what stands on the paper.'],
  ),
  PAPER_GROUP_INVALID: of(
    'INVALID',
    ['Số người của một thành phần không đúng.', 'The number of people of a group cannot be right.'],
    ['Mỗi thành phần một số, từ 0 đến {most}.', 'One number for each group, from 0 to {most}.'],
  ),
  PAPER_GROUP_TOO_SMALL: of(
    'CONFLICT',
    [
      'Có {named} người ghi tên trong một thành phần, nhưng chỉ nhập {people} người.',
      '{named} people of a group are named, but only {people} are entered.',
    ],
    [
      'Sửa số người, hoặc bỏ bớt tên; ai đã về thì ghi ra về trước.',
      'Mend the number, untick names, or check out who left.',
    ],
  ),
  PAPER_HOUSEHOLDS_INVALID: of(
    'INVALID',
    [
      'Số hộ có đại diện không khớp: {represented} hộ của thôn (nhiều nhất {most}), trong đó {listed} hộ trong danh sách (nhiều nhất {mostListed}).',
      'Households do not fit: {represented} of the village (at most {most}), of these {listed} on the lists (at most {mostListed}).',
    ],
    ['Đếm lại theo danh sách ký tên.', 'Count again on the list of signatures.'],
  ),
  PAPER_FORM_NOT_CHOSEN: of(
    'CONFLICT',
    ['Bỏ phiếu kín phải được quá nửa số người dự họp chọn.', 'A secret ballot is chosen by more than half.'],
    ['Nhập số người chọn bỏ phiếu kín, hoặc chọn giơ tay.', 'Enter how many chose it, or choose hands.'],
  ),
  PAPER_ITEMS_MISSING: of(
    'CONFLICT',
    ['Còn {missing} mục chưa nhập kết quả.', '{missing} items have no result yet.'],
    ['Nhập đủ từng mục theo thứ tự trong gói họp.', 'Enter every item in the order of the packet.'],
  ),
  PAPER_LIST_EMPTY: of(
    'INVALID',
    [
      'Mọi hộ của danh sách đã tách ra, nên danh sách không còn số phiếu riêng.',
      'Every household was taken out of the list, so it has no counts of its own.',
    ],
    MEND,
  ),
  PAPER_SHEETS_MISSING: of(
    'INVALID',
    [
      'Bỏ phiếu kín phải có số phiếu phát ra, thu về, không hợp lệ.',
      'A secret ballot has sheets handed out, returned, spoiled.',
    ],
    ['Nhập như trên biên bản kiểm phiếu.', 'Enter what stands in the counting minutes.'],
  ),
  PAPER_NOT_ADOPTED: of(
    'CONFLICT',
    [
      'Chưa nhập số người thông qua biên bản (từ 1 đến {base}).',
      'How many adopted the minutes is missing (1 to {base}).',
    ],
    ['Biên bản chưa thông qua thì chưa khóa được.', 'Without adoption the result is not sealed.'],
  ),
  PAPER_NEEDS_REASON: of(
    'INVALID',
    ['Chưa ghi vì sao họp tiếp trên giấy.', 'Why the meeting goes on on paper is missing.'],
    ['Ghi lý do, ví dụ: mất điện.', 'Write the reason, e.g. power cut.'],
  ),
  NOTHING_LEFT_FOR_PAPER: of(
    'CONFLICT',
    ['Mọi việc của cuộc họp đã xong trên máy.', 'Everything was decided here already.'],
    ['Khóa kết quả.', 'Seal the result.'],
  ),
});
