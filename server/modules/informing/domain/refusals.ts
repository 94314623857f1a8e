import { defineRefusals, type RefusalKind } from '../../../kernel/refusals.ts';

type TwoTexts = [vi: string, en: string];
const of = (kind: RefusalKind, message: TwoTexts, whatToDo: TwoTexts) => ({
  kind,
  message: { vi: message[0], en: message[1] },
  whatToDo: { vi: whatToDo[0], en: whatToDo[1] },
});

export const INFORMING_REFUSALS = defineRefusals({
  INFORMING_NO_VILLAGE: of(
    'INVALID',
    [
      'Chưa chọn thôn nào, hoặc chọn quá {most} thôn một lần.',
      'No village is chosen, or more than {most} at once.',
    ],
    ['Chọn ít nhất một thôn.', 'Choose one village at least.'],
  ),
  INFORMING_DAYS: of(
    'INVALID',
    [
      'Các ngày chưa đúng thứ tự, hoặc có ngày không có thật.',
      'The days are out of order, or one of them does not exist.',
    ],
    ['Ngày hết phải từ ngày bắt đầu rà soát trở đi.', 'A last day cannot lie before the first visits.'],
  ),
  INFORMING_TIME: of(
    'INVALID',
    ['Giờ chưa đúng, cần dạng 19:30.', 'The time is not right; write it as 19:30.'],
    ['Sửa lại giờ.', 'Mend the time.'],
  ),
  INFORMING_MEETING_DAY: of(
    'INVALID',
    [
      'Ngày họp dân chưa đúng, hoặc trước ngày bắt đầu rà soát.',
      'The day of the meeting is not right, or before the first visits.',
    ],
    [
      'Sửa lại ngày họp, hoặc để trống cả ba ô về họp.',
      'Mend it, or leave all three fields on the meeting empty.',
    ],
  ),
  INFORMING_TOLD_DAY: of(
    'INVALID',
    ['Ngày đã phát chưa đúng, hoặc còn chưa đến.', 'The day is not right, or has not come yet.'],
    ['Ghi ngày đã phát, đã đọc.', 'Enter the day on which it was told.'],
  ),
  INFORMING_NOT_PLANNED: of(
    'CONFLICT',
    ['Thôn này chưa có ngày và nơi của mình.', 'This village has no days and places of its own yet.'],
    [
      'Ghi ngày, nơi của thôn trước; lời đọc và tờ rơi lấy từ đó.',
      'Enter them first; the texts are made of them.',
    ],
  ),
});
