import { defineRefusals } from '../../../kernel/refusals.ts';
import { of } from './refusal-of.ts';

/** What a real evening needs besides its votes. */
export const RUNNING_REFUSALS = defineRefusals({
  MOVE_NEEDS_REASON: of(
    'INVALID',
    ['Chưa ghi lý do đổi thứ tự, hoặc quá dài.', 'The reason for the new order is missing or too long.'],
    ['Ghi ngắn gọn vì sao; lý do vào biên bản.', 'Write briefly why; it goes into the minutes.'],
  ),
  MOVE_NOT_THERE: of(
    'INVALID',
    [
      'Không có vị trí đó trong phần này của chương trình.',
      'There is no such place in this part of the agenda.',
    ],
    ['Chọn vị trí khác trong cùng phần.', 'Choose another place in the same part.'],
  ),
  ITEM_ALREADY_DECIDED: of(
    'CONFLICT',
    ['Nội dung này đã lấy ý kiến.', 'This item has been voted on.'],
    ['Chỉ đổi thứ tự nội dung chưa lấy ý kiến.', 'Only what is still to be voted on can be moved.'],
  ),
  REHEARSAL_REACHES_NOTHING: of(
    'CONFLICT',
    ['Đây là buổi tập: không lập đề nghị thật.', 'This is a rehearsal: nothing real is opened.'],
    ['Ghi lại ở cuộc họp thật.', 'Write it down in the real meeting.'],
  ),
  HAND_OVER_USED: of(
    'CONFLICT',
    [
      'Mã chuyển máy đã được dùng hoặc đã quá 2 phút.',
      'This code was used already or is older than two minutes.',
    ],
    [
      'Tạo mã mới ở máy đang điều khiển. Nếu không phải máy của mình đã dùng mã, báo xã thu hồi đường dẫn.',
      'Make a new code on the device in charge. If it was not your device that used it, let the commune revoke the link.',
    ],
  ),
});
