import { defineRefusals, type RefusalKind } from '../../../kernel/refusals.ts';

type TwoTexts = [vi: string, en: string];
const of = (kind: RefusalKind, message: TwoTexts, whatToDo: TwoTexts) => ({
  kind,
  message: { vi: message[0], en: message[1] },
  whatToDo: { vi: whatToDo[0], en: whatToDo[1] },
});

/** Minutes: made of a sealed meeting only, once, and never changed. */
export const MINUTES_REFUSALS = defineRefusals({
  MEETING_NOT_SEALED: of(
    'CONFLICT',
    [
      'Cuộc họp chưa khóa kết quả nên chưa lập được biên bản.',
      'The meeting is not sealed, so it has no minutes yet.',
    ],
    [
      'Khóa kết quả cuộc họp trước; bản dự thảo thì xem được.',
      'Seal the meeting first; a draft can be looked at.',
    ],
  ),
  REHEARSAL_HAS_NO_MINUTES: of(
    'CONFLICT',
    ['Họp thử không có biên bản.', 'A rehearsal has no minutes.'],
    ['Lập biên bản cho cuộc họp thật.', 'Make the minutes of the real meeting.'],
  ),
  MINUTES_ALREADY_ADOPTED: of(
    'CONFLICT',
    [
      'Biên bản đã thông qua và chốt, không sửa được.',
      'The minutes were adopted and closed; they do not change.',
    ],
    ['Tải biên bản đã chốt.', 'Download the minutes as they were closed.'],
  ),
  MINUTES_NOT_ADOPTED: of(
    'CONFLICT',
    ['Biên bản chưa đọc lại và thông qua.', 'The minutes were not read out and adopted yet.'],
    ['Ghi số người thông qua rồi chốt biên bản.', 'Enter how many adopted them, then close the minutes.'],
  ),
  ADOPTION_HANDS: of(
    'INVALID',
    ['Số người thông qua phải từ 1 đến {base}.', 'The number who adopted is from 1 to {base}.'],
    ['Đếm lại rồi nhập.', 'Count again and enter it.'],
  ),
  MINUTES_TEXT: of(
    'INVALID',
    [
      'Ô {field} còn trống hoặc dài quá {most} ký tự.',
      'The field {field} is empty or longer than {most} characters.',
    ],
    ['Sửa lại ô đó.', 'Mend that field.'],
  ),
  MINUTES_ALTERED: of(
    'CONFLICT',
    ['Biên bản lưu trong máy không còn khớp mã chốt.', 'The stored minutes do not match their closing code.'],
    [
      'Không in. Báo quản trị; đối chiếu với bản giấy đã ký.',
      'Do not print. Tell the administrator; compare with the signed paper.',
    ],
  ),
  PAGE_ALREADY_ATTACHED: of(
    'CONFLICT',
    ['Ảnh này đã được đính kèm.', 'This picture is attached already.'],
    ['Chọn ảnh khác.', 'Choose another one.'],
  ),
  TOO_MANY_PAGES: of(
    'CONFLICT',
    ['Đã có {most} tệp đính kèm.', 'There are {most} files already.'],
    ['Gộp các trang thành một PDF.', 'Put the pages into one PDF.'],
  ),
  NO_SIGNED_PAGES: of(
    'CONFLICT',
    ['Chưa có ảnh trang đã ký.', 'No photo of the signed pages is attached.'],
    ['Chụp các trang đã ký và đính kèm trước.', 'Attach a photo of the signed pages first.'],
  ),
  PAGES_CHANGED: of(
    'STALE',
    ['Ảnh đính kèm vừa thay đổi.', 'The attached pictures have just changed.'],
    ['Xem lại các ảnh rồi xác nhận.', 'Look at them again, then confirm.'],
  ),
  MINUTES_ARE_CONFIRMED: of(
    'CONFLICT',
    ['Biên bản đã được xác nhận.', 'The minutes are confirmed.'],
    ['Không thêm, bớt ảnh được nữa.', 'Pictures cannot be added or taken back any more.'],
  ),
});

/** The two codes that every file route gives, in words that fit a photo. */
export const PAGE_FILE_TEXTS = defineRefusals({
  FILE_NAME_MISSING: of(
    'INVALID',
    ['Thiếu tên tệp hoặc cuộc họp.', 'The name of the file or the meeting is missing.'],
    ['Gửi lại từ trang biên bản.', 'Send it again from the page of the minutes.'],
  ),
  FILE_TOO_LARGE: of(
    'INVALID',
    [
      'Tệp quá lớn: {found} MB (nhiều nhất {most} MB).',
      'The file is too large: {found} MB ({most} MB at most).',
    ],
    ['Chụp với cỡ ảnh nhỏ hơn, hoặc gửi từng trang.', 'Take a smaller photo, or send page by page.'],
  ),
});
