import { defineRefusals } from '../../../kernel/refusals.ts';
import { MEND, of } from './refusal-of.ts';

/** Quorum, adjourning and meeting again, the meeting's own choices, relations and standing aside. */
export const ASSEMBLY_REFUSALS = defineRefusals({
  QUORUM_NOT_REACHED: of(
    'CONFLICT',
    [
      'Mới có đại diện {represented} trên {base} hộ, cần {needed}.',
      '{represented} of {base} households are represented, {needed} are needed.',
    ],
    [
      'Chờ thêm người đến rồi làm lại; nếu không đủ thì hoãn họp, lý do “không đủ số hộ”.',
      'Wait for more people and try again; or adjourn with the reason “no quorum”.',
    ],
  ),
  QUORUM_BASE_EMPTY: of(
    'CONFLICT',
    [
      'Chưa nhập số hộ được mời nên không tính được số hộ cần có.',
      'How many households were invited is not entered.',
    ],
    ['Nhập số hộ được mời ở phần Điểm danh.', 'Enter the number under Attendance.'],
  ),
  HOUSEHOLDS_INVALID: of(
    'INVALID',
    [
      'Số hộ được mời phải là số nguyên từ 1 đến 5000.',
      'Households invited is a whole number from 1 to 5000.',
    ],
    MEND,
  ),
  QUORUM_INVALID: of(
    'INVALID',
    ['Tỷ lệ số hộ cần có không đúng.', 'The share of households cannot be right.'],
    ['Ví dụ: trên 1/2, hoặc từ 2/3.', 'For example more than 1/2, or at least 2/3.'],
  ),
  QUORUM_NEEDS_SOURCE: of(
    'INVALID',
    ['Chưa ghi căn cứ (quy ước của thôn, văn bản), hoặc quá dài.', 'Who said so is missing or too long.'],
    ['Ghi tên văn bản hoặc quy ước, số, ngày.', 'Write the regulation, its number and date.'],
  ),
  PACK_HAS_QUORUM: of(
    'CONFLICT',
    ['Bộ quy định của đợt đã có tỷ lệ số hộ cần có.', 'The rule pack of the round has a quorum already.'],
    ['Giữ tỷ lệ đó; chỉ chọn nhắc hay chặn.', 'Keep it; choose only between warning and blocking.'],
  ),
  FORM_NOT_OFFERED: of(
    'CONFLICT',
    ['Hình thức này chưa chọn được ở đây.', 'This form of vote cannot be chosen here.'],
    [
      'Giơ tay, bỏ phiếu kín thì chọn ở đây; dùng điện thoại thì hỏi ý kiến ở mục điện thoại.',
      'Hands or a secret ballot are chosen here; phones by the question about phones.',
    ],
  ),
  ADJOURN_NEEDS_REASON: of(
    'INVALID',
    ['Chưa ghi lý do hoãn họp.', 'The reason for adjourning is missing.'],
    ['Ghi lý do, một câu là đủ.', 'Write the reason, one sentence is enough.'],
  ),
  NOTHING_LEFT_TO_ADJOURN: of(
    'CONFLICT',
    ['Mọi nội dung đã xong và cuộc họp đã thống nhất.', 'Everything is decided and the whole is confirmed.'],
    ['Khóa kết quả cuộc họp.', 'Seal the meeting.'],
  ),
  NOT_ADJOURNED: of(
    'CONFLICT',
    ['Cuộc họp này không bị hoãn.', 'This meeting was not adjourned.'],
    ['Chuẩn bị cuộc họp mới nếu cần.', 'Prepare a new meeting if there is a need.'],
  ),
  ALREADY_CONTINUED: of(
    'CONFLICT',
    ['Đã có cuộc họp tiếp theo của cuộc họp này.', 'Another meeting takes this one up already.'],
    ['Mở cuộc họp tiếp theo đó.', 'Go to that meeting.'],
  ),
  MEETING_TO_CONTINUE: of(
    'CONFLICT',
    [
      'Thôn này có cuộc họp bị hoãn, chưa họp tiếp.',
      'The village has an adjourned meeting to take up again.',
    ],
    ['Chọn “Họp tiếp” ở cuộc họp đã hoãn.', 'Press “Meet again” at the adjourned meeting.'],
  ),
  RELATION_NEEDS_KINSHIP: of(
    'INVALID',
    ['Chưa ghi quan hệ gì.', 'What the relation is has to be written.'],
    ['Ví dụ: anh ruột, con dâu, thông gia.', 'For example: brother, daughter-in-law.'],
  ),
  ITEM_ALREADY_DECIDED: of(
    'CONFLICT',
    ['Nội dung này đã lấy ý kiến xong.', 'This item has been decided.'],
    ['Kết quả đã chốt; ghi vào ghi chú nếu cần.', 'The result stands; write a note if there is a need.'],
  ),
  STAND_ASIDE_TOO_LATE: of(
    'CONFLICT',
    [
      'Người này đã trả lời, không có trong lượt đang mở, hoặc đã đếm tay.',
      'This person has answered, is not in the open question, or the hands were counted.',
    ],
    [
      'Ý kiến đã nhận vẫn giữ. Xin không biểu quyết phải trước khi trả lời và trước khi đếm tay.',
      'What was answered stands. Standing aside comes before answering and before hands are counted.',
    ],
  ),
  STAND_ASIDE_BASE_OPTION: of(
    'CONFLICT',
    [
      'Bộ quy định này bớt người xin không biểu quyết khỏi tổng số: chưa đối chiếu văn bản nên không dùng được.',
      'This pack takes whoever stands aside out of the base: that is unconfirmed and cannot be used.',
    ],
    [
      'Người đó không giơ tay, tính là không có ý kiến; báo tỉnh xem lại bộ quy định.',
      'They raise no hand and count as no opinion; ask the province to look at the pack.',
    ],
  ),
  HANDS_OF_STAND_ASIDES: of(
    'INVALID',
    [
      'Đếm được {raised} tay, nhưng {aside} người xin không biểu quyết nên nhiều nhất là {most}.',
      '{raised} hands counted, but {aside} people stand aside, so at most {most}.',
    ],
    [
      'Đếm lại; người xin không biểu quyết tính vào không có ý kiến.',
      'Count again; whoever stands aside is part of no opinion.',
    ],
  ),
});
