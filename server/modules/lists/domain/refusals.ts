import { defineRefusals, type RefusalKind } from '../../../kernel/refusals.ts';

const of = (kind: RefusalKind, [vi, en]: [string, string], [doVi, doEn]: [string, string]) => ({
  kind,
  message: { vi, en },
  whatToDo: { vi: doVi, en: doEn },
});
const LOOK: [string, string] = [
  'Xem lại thông tin của hộ rồi nhập lại.',
  'Look at the household again and enter it anew.',
];

const LIST = defineRefusals({
  ROUND_NOT_EARLIER: of(
    'INVALID',
    [
      'Chỉ lấy danh sách từ một đợt trước của xã, hoặc của các xã cũ nhập thành xã.',
      'A list is taken over from an earlier round of the commune, or of those it was made of.',
    ],
    ['Chọn đợt rà soát trước.', 'Choose an earlier round.'],
  ),
  ENTRY_OFF_LIST: of(
    'CONFLICT',
    ['Hộ này đã được gạch tên.', 'This household was struck off the list.'],
    ['Hộ muốn rà soát lại thì làm đơn đề nghị.', 'The household may ask for a review again.'],
  ),
  ENTRY_ON_AGENDA: of(
    'CONFLICT',
    [
      'Hộ đã nằm trong chương trình họp hoặc đã có kết quả.',
      'The household is on an agenda, or was decided on.',
    ],
    [
      'Nêu ở cuộc họp; kết quả do cuộc họp thống nhất.',
      'Raise it in the meeting, which agrees on the result.',
    ],
  ),
  ENTRY_NOT_WAITING: of(
    'CONFLICT',
    ['Hộ này không còn chờ rà soát.', 'This household no longer waits for its review.'],
    ['Tải lại danh sách.', 'Load the list again.'],
  ),
});

const REQUESTS = defineRefusals({
  REQUEST_NOT_SIGNED: of(
    'INVALID',
    [
      'Đơn chưa có chữ ký hoặc điểm chỉ của hộ.',
      'The request has neither signature nor fingerprint of the household.',
    ],
    [
      'Đưa hộ ký hoặc điểm chỉ, rồi nhận đơn. Người khác viết giúp cũng được.',
      'Have the household sign; somebody else may write it.',
    ],
  ),
  ALREADY_ON_LIST: of(
    'CONFLICT',
    [
      'Hộ đã có trong danh sách rà soát của {village} ({because}).',
      'The household stands on the list of {village} already ({because}).',
    ],
    [
      'Không cần nhận đơn: hộ sẽ được rà soát theo danh sách.',
      'No request is needed: it is reviewed with the list.',
    ],
  ),
  NOT_ON_LIST: of(
    'CONFLICT',
    [
      'Hộ không có trong danh sách nghèo, cận nghèo đang quản lý.',
      'The household is not on the current list.',
    ],
    [
      'Mẫu số 04 chỉ dành cho hộ đang trong danh sách.',
      'Only a household on the current list may ask to leave it.',
    ],
  ),
  NO_FORM_TO_LEAVE: of(
    'INVALID',
    [
      'Bộ quy định của đợt này không có mẫu xin ra khỏi danh sách.',
      'The rules of this round have no form to leave the list.',
    ],
    ['Hộ được rà soát cùng danh sách của thôn.', 'The household is reviewed with the list of its village.'],
  ),
  REQUEST_ENDED: of(
    'CONFLICT',
    ['Đơn này đã kết thúc.', 'This request has ended.'],
    ['Hộ có thể làm đơn mới.', 'The household may make a new request.'],
  ),
  REQUEST_SIGNED: of(
    'CONFLICT',
    ['Đơn này đã được ký.', 'This request was signed already.'],
    ['Tải lại danh sách đơn.', 'Load the requests again.'],
  ),
});

const EVENTS = defineRefusals({
  EVENT_IN_FUTURE: of(
    'INVALID',
    ['Ngày này ở tương lai.', 'This day is in the future.'],
    ['Nhập ngày sự việc đã xảy ra.', 'Enter the day on which it happened.'],
  ),
  EVIDENCE_MISSING: of(
    'INVALID',
    ['Thiếu loại giấy tờ chứng minh.', 'The kind of paper that proves it is missing.'],
    ['Ghi loại giấy, số và ngày.', 'Name the paper, its number and its date.'],
  ),
  EVENT_BEFORE_BIRTH: of(
    'INVALID',
    ['Ngày này trước ngày sinh của người trong hộ.', 'This day lies before the birth of the person.'],
    LOOK,
  ),
  HOUSEHOLD_ENDED: of('CONFLICT', ['Hộ này không còn từ {day}.', 'This household ended on {day}.'], LOOK),
  MEMBER_ENDED: of(
    'CONFLICT',
    ['Người này đã được ghi là mất hoặc đã rời hộ.', 'This person was recorded as dead or gone before.'],
    LOOK,
  ),
  MEMBER_NOT_HERE: of(
    'INVALID',
    ['Người này không thuộc hộ.', 'This person does not belong to the household.'],
    LOOK,
  ),
  MEMBERS_UNKNOWN: of(
    'CONFLICT',
    ['Hộ chưa có danh sách nhân khẩu.', 'The members of this household are not entered yet.'],
    ['Thêm nhân khẩu của hộ trước.', 'Add the members of the household first.'],
  ),
  HEAD_NEEDED: of(
    'INVALID',
    ['Những người còn lại chưa có chủ hộ.', 'Those who stay have no head of household.'],
    ['Chọn chủ hộ mới.', 'Choose the new head.'],
  ),
  TWO_HEADS: of(
    'INVALID',
    ['Một hộ chỉ có một chủ hộ.', 'A household has one head.'],
    ['Dùng “Đổi chủ hộ” nếu chủ hộ thay đổi.', 'Use “Change of head” when the head changes.'],
  ),
  ALREADY_HEAD: of('INVALID', ['Người này đang là chủ hộ.', 'This person is the head already.'], LOOK),
  SPLIT_INTO_ITSELF: of(
    'INVALID',
    ['Tách hộ phải có người đi và có người ở lại.', 'In a split some people leave and some stay.'],
    ['Chọn những người ra hộ mới.', 'Choose who goes to the new household.'],
  ),
  MERGE_WITH_ITSELF: of(
    'INVALID',
    ['Không thể nhập một hộ vào chính nó.', 'A household cannot be merged with itself.'],
    ['Chọn hộ khác để nhập vào.', 'Choose another household.'],
  ),
  SAME_VILLAGE: of(
    'INVALID',
    ['Nơi đến và nơi đi là cùng một thôn.', 'It would move to the village it lives in.'],
    ['Sửa tổ của hộ nếu hộ chỉ chuyển tổ.', 'Change its group if it moved inside the village.'],
  ),
});

export const LIST_REFUSALS = { ...LIST, ...REQUESTS, ...EVENTS };
