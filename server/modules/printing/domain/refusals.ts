import { defineRefusals, type RefusalKind } from '../../../kernel/refusals.ts';

type TwoTexts = [vi: string, en: string];
const of = (kind: RefusalKind, message: TwoTexts, whatToDo: TwoTexts) => ({
  kind,
  message: { vi: message[0], en: message[1] },
  whatToDo: { vi: whatToDo[0], en: whatToDo[1] },
});

export const PRINTING_REFUSALS = defineRefusals({
  PRINT_NO_PAPERS: of(
    'INVALID',
    ['Chưa chọn giấy tờ nào để in.', 'No paper was chosen.'],
    ['Đánh dấu ít nhất một loại giấy tờ.', 'Tick at least one paper.'],
  ),
  PRINT_NUMBER: of(
    'INVALID',
    [
      'Số dự phòng phải từ 0 đến 100 phần trăm; số bản thêm từ 0 đến 1.000.',
      'The reserve must be 0 to 100 per cent; extra copies 0 to 1,000.',
    ],
    ['Sửa lại con số.', 'Mend the number.'],
  ),
  PRINT_NO_LIST: of(
    'CONFLICT',
    [
      'Chưa có danh sách hộ cần rà soát nên không điền sẵn được.',
      'There is no list of households to review, so nothing can be filled in.',
    ],
    [
      'Lập danh sách ở trang “Danh sách” rồi đặt in lại, hoặc đặt in mẫu trống.',
      'Make the list first and order again, or order blank papers.',
    ],
  ),
  PRINT_ONLY_FILLED: of(
    'CONFLICT',
    ['Giấy tờ đã chọn không có mẫu trống.', 'A paper that was chosen has no blank form.'],
    ['Bỏ chọn giấy tờ đó, hoặc đặt in bản điền sẵn.', 'Leave it out, or order filled-in papers.'],
  ),
  PRINT_NAMES: of(
    'CONFLICT',
    [
      'Giấy tờ đã chọn có tên hộ; chỉ xã được đặt in.',
      'A paper that was chosen names households; only the commune may order it.',
    ],
    [
      'Bỏ chọn các giấy tờ có tên hộ; xã đặt in phần đó.',
      'Leave the papers with names out; the commune orders those.',
    ],
  ),
  PRINT_NO_VILLAGES: of(
    'CONFLICT',
    ['Đơn vị này không có thôn nào trong đợt.', 'This unit has no village in the round.'],
    ['Chọn đợt khác, hoặc thêm thôn cho xã trước.', 'Choose another round, or add the villages first.'],
  ),
  PRINT_NOT_MADE: of(
    'CONFLICT',
    [
      'Gói này chưa làm xong, hoặc đã được thay bằng đơn in sau.',
      'This packet is not made yet, or a later order replaced it.',
    ],
    [
      'Chờ trang báo xong, hoặc mở đơn in mới nhất.',
      'Wait until the page says so, or open the newest order.',
    ],
  ),
});
