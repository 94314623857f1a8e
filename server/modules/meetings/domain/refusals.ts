import { defineRefusals } from '../../../kernel/refusals.ts';
import { ASSEMBLY_REFUSALS } from './assembly-refusals.ts';
import { CLUSTER_REFUSALS } from './cluster-refusals.ts';
import { DOOR_REFUSALS } from './door-refusals.ts';
import { FORM_REFUSALS } from './form-refusals.ts';
import { MEND, of } from './refusal-of.ts';
import { RUNNING_REFUSALS } from './running-refusals.ts';

const CLOSE_IT: [string, string] = [
  'Kết thúc lượt lấy ý kiến đang mở trước.',
  'Close the question that is open first.',
];

/** Preparing, opening and ending the evening. */
const EVENING = defineRefusals({
  MEETING_ALREADY_PREPARED: of(
    'CONFLICT',
    ['Thôn này đã có một cuộc họp chưa kết thúc.', 'This village has a meeting that is not over yet.'],
    [
      'Mở cuộc họp đó; họp lại chỉ sau khi cuộc trước đã khóa.',
      'Go to that meeting; the next comes after it is sealed.',
    ],
  ),
  NOTHING_TO_DECIDE: of(
    'CONFLICT',
    ['Thôn không còn hộ nào cần lấy ý kiến.', 'No household of the village is left to be decided on.'],
    [
      'Xem biểu tổng hợp, hoặc nhập danh sách rà soát của xã.',
      "Look at the tally, or import the commune's list.",
    ],
  ),
  TEXT_TOO_LONG: of(
    'INVALID',
    ['Nội dung dài quá {most} ký tự.', 'The text is longer than {most} characters.'],
    MEND,
  ),
  MEETING_IS_SEALED: of(
    'CONFLICT',
    ['Cuộc họp đã khóa kết quả.', 'The result of this meeting is sealed.'],
    ['Không sửa được nữa; nếu cần thì họp lại.', 'It cannot be changed; if need be, meet again.'],
  ),
  DISK_NEARLY_FULL: of(
    'CONFLICT',
    [
      'Ổ đĩa của máy chủ sắp đầy: còn {free} MB, cần ít nhất {least} MB cho một buổi họp.',
      'The disk of the server is nearly full: {free} MB left, an evening needs at least {least} MB.',
    ],
    [
      'Xóa bớt tệp không cần trên máy chủ rồi bấm lại; không được thì họp giấy.',
      'Delete files that nobody needs on the server and press again; failing that, meet on paper.',
    ],
  ),
  MEETING_NOT_IN_SESSION: of(
    'CONFLICT',
    ['Cuộc họp chưa khai mạc.', 'The meeting has not started.'],
    ['Bấm “Bắt đầu họp” trước.', 'Press “Start the meeting” first.'],
  ),
  CLOSE_THE_QUESTION_FIRST: of(
    'CONFLICT',
    ['Đang lấy ý kiến một nội dung.', 'A question is open.'],
    CLOSE_IT,
  ),
  ITEMS_UNDECIDED: of(
    'CONFLICT',
    ['Còn {waiting} nội dung chưa lấy ý kiến.', '{waiting} items were not put to the meeting yet.'],
    [
      'Lấy ý kiến hết các nội dung rồi mới biểu quyết toàn bộ.',
      'Put every item to the meeting, then confirm the whole.',
    ],
  ),
  CLOSING_NOT_CONFIRMED: of(
    'CONFLICT',
    [
      'Cuộc họp chưa giơ tay thống nhất toàn bộ kết quả.',
      'No show of hands has confirmed the whole result yet.',
    ],
    ['Lấy biểu quyết giơ tay cho toàn bộ kết quả rồi khóa.', 'Ask for hands on the whole result, then seal.'],
  ),
  CLOSING_ALREADY_CONFIRMED: of(
    'CONFLICT',
    ['Cuộc họp đã thống nhất toàn bộ kết quả.', 'The meeting has confirmed the whole result already.'],
    ['Khóa kết quả cuộc họp.', 'Seal the meeting.'],
  ),
  ADDRESS_NOT_OURS: of(
    'INVALID',
    ['Địa chỉ này không phải của máy chủ.', 'This is not an address of this server.'],
    ['Chọn một địa chỉ trong danh sách.', 'Choose one of the list.'],
  ),
  STAGE_PAGE_INVALID: of('INVALID', ['Số trang không đúng.', 'The page number is not right.'], MEND),
  NOTE_LENGTH: of(
    'INVALID',
    ['Ghi chú phải có từ 1 đến {most} ký tự.', 'A note has 1 to {most} characters.'],
    MEND,
  ),
});

/** Questions put to the meeting. */
const QUESTIONS = defineRefusals({
  MOTION_ALREADY_OPEN: of(
    'CONFLICT',
    ['Đang lấy ý kiến một nội dung khác.', 'Another question is open.'],
    CLOSE_IT,
  ),
  MOTION_IS_CLOSED: of(
    'CONFLICT',
    ['Lượt lấy ý kiến này đã kết thúc.', 'This question is closed.'],
    ['Kết quả đã chốt, không sửa được.', 'The result stands and cannot be changed.'],
  ),
  ITEM_NOT_HERE: of(
    'INVALID',
    ['Nội dung này không có trong cuộc họp.', 'This item is not on the agenda of the meeting.'],
    ['Chọn lại trong danh sách của cuộc họp.', 'Choose one of the agenda.'],
  ),
  ITEM_ALREADY_AGREED: of(
    'CONFLICT',
    ['Nội dung này cuộc họp đã thống nhất.', 'The meeting has agreed on this item already.'],
    ['Chuyển sang nội dung tiếp theo.', 'Go on to the next item.'],
  ),
  ITEM_NEEDS_RE_REVIEW: of(
    'CONFLICT',
    [
      'Nội dung này chưa thống nhất, phải rà soát lại.',
      'This item was not agreed and has to be reviewed again.',
    ],
    [
      'Rà soát lại hộ rồi họp lần sau (QĐ 24/2021 Đ.4 k.3); không lấy ý kiến lại trong buổi này.',
      'Review the household again, then meet again (QĐ 24/2021 Đ.4 k.3); not in the same meeting.',
    ],
  ),
  REPEAT_NEEDS_REASON: of(
    'INVALID',
    ['Lấy ý kiến lại thì phải ghi lý do.', 'A question that is put again needs a reason.'],
    ['Ghi lý do rồi mở lại.', 'Write down why, then open it.'],
  ),
  NOBODY_PRESENT: of(
    'CONFLICT',
    ['Chưa có ai dự họp được tính biểu quyết.', 'Nobody who counts is checked in.'],
    ['Điểm danh người dự họp trước.', 'Check people in first.'],
  ),
  LIST_ALREADY_DECIDED: of(
    'CONFLICT',
    ['Danh sách này đã lấy ý kiến.', 'This list has been decided.'],
    ['Ghi ý kiến vào ghi chú của cuộc họp.', 'Write the objection down as a note.'],
  ),
});

/** Counting. */
const COUNTS = defineRefusals({
  HANDS_INVALID: of('INVALID', ['Số đếm phải là số nguyên từ 0.', 'Counts are whole numbers from 0.'], MEND),
  HANDS_MORE_THAN_PRESENT: of(
    'INVALID',
    [
      'Đếm được {counted}, nhiều hơn {base} người dự họp.',
      '{counted} counted, more than the {base} people attending.',
    ],
    ['Đếm lại.', 'Count again.'],
  ),
  HANDS_NOT_COUNTED: of(
    'CONFLICT',
    ['Chưa nhập số giơ tay của {handBase} người.', 'The hands of {handBase} people were not counted.'],
    ['Đếm và nhập số giơ tay rồi kết thúc.', 'Count the hands, enter them, then close.'],
  ),
  HANDS_DO_NOT_ADD_UP: of(
    'CONFLICT',
    [
      'Đếm được {counted} người, nhưng có {handBase} người giơ tay biểu quyết.',
      '{counted} counted, but {handBase} people answer by hand.',
    ],
    [
      'Đếm lại. Nếu đếm thiếu mà không đếm lại được thì ghi lý do: người thiếu tính là không có ý kiến.',
      'Count again. If some are missing and it cannot be counted again, write why: they count as no opinion.',
    ],
  ),
  MOTION_KEY_LOST: of(
    'CONFLICT',
    [
      'Máy chủ mất khóa mở phiếu điện thoại của lượt này.',
      'The key to the phone ballots of this question is lost.',
    ],
    [
      'Lấy lại ý kiến bằng giơ tay cho cả {base} người (kể cả người dùng điện thoại), nhập đủ số và ghi lý do rồi kết thúc.',
      'Ask all {base} people again by hand (phones too), enter the whole count and a reason, then close.',
    ],
  ),
});

/** The phone. */
const BALLOTS = defineRefusals({
  BALLOT_NUMBER_INVALID: of(
    'INVALID',
    ['Số thứ tự phiếu không đúng.', 'The number of the ballot is not right.'],
    ['Tải lại trang rồi chọn lại.', 'Reload the page and choose again.'],
  ),
  MOTION_NOT_OPEN: of(
    'MOTION_NOT_OPEN',
    [
      'Lượt lấy ý kiến đã kết thúc; lần chọn này không được tính.',
      'The question is closed; this choice was not counted.',
    ],
    ['Chờ kết quả trên màn hình.', 'Wait for the result on the screen.'],
  ),
  NOT_ENTITLED: of(
    'NOT_ENTITLED',
    ['Bạn chưa ở trong lượt lấy ý kiến này bằng điện thoại.', 'You do not answer this question by phone.'],
    [
      'Chờ lượt sau; nếu có mặt từ đầu thì giơ tay.',
      'Wait for the next one; if you were here when it opened, raise your hand.',
    ],
  ),
});

export const MEETING_REFUSALS = defineRefusals({
  ...EVENING,
  ...QUESTIONS,
  ...COUNTS,
  ...BALLOTS,
  ...DOOR_REFUSALS,
  ...ASSEMBLY_REFUSALS,
  ...FORM_REFUSALS,
  ...RUNNING_REFUSALS,
  ...CLUSTER_REFUSALS,
});
