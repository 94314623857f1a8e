import { defineRefusals, type RefusalKind } from '../../../kernel/refusals.ts';

type TwoTexts = [vi: string, en: string];
const of = (kind: RefusalKind, message: TwoTexts, whatToDo: TwoTexts) => ({
  kind,
  message: { vi: message[0], en: message[1] },
  whatToDo: { vi: whatToDo[0], en: whatToDo[1] },
});

/** Posting (QĐ 24/2021 Đ.4 k.4): of what the meeting settled, as it stands on the paper. */
export const POSTING_REFUSALS = defineRefusals({
  POSTING_MEETING_NOT_SETTLED: of(
    'CONFLICT',
    [
      'Thôn chưa xong họp dân: còn {households} hộ chưa chốt.',
      'The village meeting is not finished: {households} households are not settled.',
    ],
    [
      'Họp xong và chốt hết các hộ rồi mới niêm yết.',
      'Finish the meeting and settle every household, then post.',
    ],
  ),
  POSTING_NOTHING_NEW: of(
    'CONFLICT',
    ['Không có hộ nào thay đổi so với lần niêm yết trước.', 'Nothing has changed since the last posting.'],
    [
      'Chỉ niêm yết lại khi phúc tra có kết quả mới.',
      'A list is posted again only after a re-check gave a new result.',
    ],
  ),
  POSTING_DAY: of(
    'INVALID',
    [
      'Ngày bắt đầu niêm yết chưa đúng, hoặc quá {most} ngày nữa.',
      'The day of the start is not right, or more than {most} days ahead.',
    ],
    ['Ghi đúng ngày sẽ treo hoặc đã treo danh sách.', 'Enter the day on which the list hangs.'],
  ),
  POSTING_UNTIL: of(
    'INVALID',
    [
      'Ngày hết niêm yết ghi trên giấy phải từ ngày bắt đầu ({startedOn}) trở đi.',
      'The last day on the poster cannot lie before its first ({startedOn}).',
    ],
    ['Sửa lại ngày hết niêm yết.', 'Mend the last day.'],
  ),
  POSTING_PLACES: of(
    'INVALID',
    [
      'Chưa ghi nơi niêm yết, quá {most} nơi, hoặc một nơi ghi quá dài.',
      'No place was given, more than {most}, or one of them is too long.',
    ],
    [
      'Ghi ít nhất một nơi: nhà văn hóa thôn, trụ sở UBND xã.',
      'Name at least one place: village house, commune office.',
    ],
  ),
  POSTING_OBJECTIONS: of(
    'INVALID',
    [
      'Chưa ghi ai nhận khiếu nại, ở đâu, hoặc ghi quá dài.',
      'Who receives objections, and where, is missing or too long.',
    ],
    [
      'Ghi một dòng: người hoặc bộ phận nhận, địa điểm, điện thoại.',
      'Write one line: person or office, place, telephone.',
    ],
  ),
  POSTING_END_BEFORE_START: of(
    'INVALID',
    [
      'Danh sách treo từ {startedOn}, không thể gỡ trước ngày đó.',
      'The list hangs from {startedOn}; it cannot have been taken down before.',
    ],
    ['Sửa lại ngày gỡ.', 'Mend the day.'],
  ),
  POSTING_END_DAY: of(
    'INVALID',
    ['Ngày gỡ chưa đúng, hoặc ở tương lai.', 'The day is not right, or lies in the future.'],
    ['Ghi ngày đã gỡ danh sách.', 'Enter the day on which the list was taken down.'],
  ),
  POSTING_TERM_RUNS: of(
    'CONFLICT',
    ['Thời hạn niêm yết còn chạy đến hết {dueOn}.', 'The term of the posting runs until the end of {dueOn}.'],
    [
      'Để danh sách treo đủ ngày; nếu phải gỡ sớm, ghi lý do.',
      'Let the list hang; if it had to come down early, say why.',
    ],
  ),
  POSTING_EARLY_REASON: of(
    'INVALID',
    ['Lý do gỡ sớm ghi quá dài (nhiều nhất {most} ký tự).', 'The reason is too long ({most} characters).'],
    ['Ghi ngắn lại.', 'Make it shorter.'],
  ),
  POSTING_IS_OVER: of(
    'CONFLICT',
    ['Lần niêm yết này đã kết thúc.', 'This posting is over.'],
    ['Xem lại trang niêm yết của thôn.', 'Look at the page of the village again.'],
  ),
  POSTING_LIST_ALTERED: of(
    'CONFLICT',
    [
      'Danh sách lưu trong máy không còn khớp mã đã chốt.',
      'The stored list does not match the code it was frozen with.',
    ],
    ['Không in. Báo quản trị; đối chiếu với bản đã treo.', 'Do not print. Tell the administrator.'],
  ),
  POSTING_WITHOUT_LIST: of(
    'CONFLICT',
    [
      'Lần niêm yết này được ghi từ trước, không lưu danh sách.',
      'This posting was recorded before lists were kept.',
    ],
    ['Dùng bản giấy đã treo.', 'Use the paper that hung.'],
  ),
  PHOTO_NOT_A_PICTURE: of(
    'INVALID',
    ['Tệp này không phải ảnh JPEG hay PNG.', 'This file is no JPEG or PNG picture.'],
    ['Chụp lại rồi gửi.', 'Take the photo again.'],
  ),
  PHOTO_DAY: of(
    'INVALID',
    [
      'Ngày chụp chưa đúng: từ ngày treo đến hôm nay.',
      'The day of the photo is not right: from the day of hanging to today.',
    ],
    ['Sửa lại ngày chụp.', 'Mend the day.'],
  ),
  PHOTO_ALREADY_THERE: of(
    'CONFLICT',
    ['Ảnh này đã có.', 'This picture is there already.'],
    ['Chọn ảnh khác.', 'Choose another one.'],
  ),
  PHOTO_TOO_MANY: of(
    'CONFLICT',
    ['Đã có {most} ảnh.', 'There are {most} pictures already.'],
    ['Bỏ bớt một ảnh trước.', 'Take one back first.'],
  ),
  POSTING_ASKED_TOO_OFTEN: of(
    'TOO_MANY',
    ['Trang này đang được mở quá nhiều.', 'This page is being opened too often.'],
    ['Chờ {seconds} giây rồi mở lại.', 'Wait {seconds} seconds, then open it again.'],
  ),
});
export type PostingRefusal = keyof typeof POSTING_REFUSALS;

/** The two codes that every file route gives, in words that fit a photo. */
export const PHOTO_FILE_TEXTS = defineRefusals({
  FILE_NAME_MISSING: of(
    'INVALID',
    ['Thiếu tên tệp hoặc lần niêm yết.', 'The name of the file or the posting is missing.'],
    ['Gửi lại từ trang niêm yết.', 'Send it again from the page of the posting.'],
  ),
  FILE_TOO_LARGE: of(
    'INVALID',
    [
      'Ảnh quá lớn: {found} MB (nhiều nhất {most} MB).',
      'The picture is too large: {found} MB ({most} MB at most).',
    ],
    ['Chụp với cỡ ảnh nhỏ hơn.', 'Take a smaller photo.'],
  ),
});
