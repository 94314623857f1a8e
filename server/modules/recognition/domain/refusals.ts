import { defineRefusals, type RefusalKind } from '../../../kernel/refusals.ts';

type TwoTexts = [vi: string, en: string];
const of = (kind: RefusalKind, message: TwoTexts, whatToDo: TwoTexts) => ({
  kind,
  message: { vi: message[0], en: message[1] },
  whatToDo: { vi: whatToDo[0], en: whatToDo[1] },
});

const MISSING = {
  CASES_UNSETTLED: of(
    'CONFLICT',
    ['Còn {count} hộ chưa thống nhất: {names}.', '{count} households are not agreed yet: {names}.'],
    ['Họp lại hoặc xử lý các hộ đó trước.', 'Meet on them again, or settle them first.'],
  ),
  POSTING_NOT_ENDED: of(
    'CONFLICT',
    ['Chưa niêm yết xong: {names}.', 'The posting has not ended in: {names}.'],
    ['Niêm yết và ghi ngày kết thúc ở các thôn đó.', 'Post there, and record the end.'],
  ),
  OPEN_COMPLAINTS: of(
    'CONFLICT',
    ['Còn {count} khiếu nại chưa giải quyết.', '{count} complaints are not decided.'],
    ['Giải quyết khiếu nại trước khi công nhận.', 'Decide the complaints before the recognition.'],
  ),
  OPINION_NOT_SENT: of(
    'CONFLICT',
    ['Chưa có văn bản ý kiến của cấp trên.', 'The tier above has not sent its opinion.'],
    [
      'Chờ văn bản ý kiến (QĐ 24/2021, Điều 4 khoản 5).',
      'Wait for the opinion (QĐ 24/2021, Điều 4 khoản 5).',
    ],
  ),
  CHANGED_AFTER_OPINION: of(
    'CONFLICT',
    [
      'Có {count} hộ không còn như hồ sơ đã xin ý kiến: {names}.',
      '{count} households are not as they were reported for the opinion: {names}.',
    ],
    ['Báo cáo lại để cấp trên cho ý kiến về các hộ đó.', 'Report them again for the opinion.'],
  ),
  DIFFERS_FROM_POSTED: of(
    'CONFLICT',
    [
      'Có {count} hộ khác với danh sách đã niêm yết mà chưa rõ lý do: {names}.',
      '{count} households differ from what was posted, without a reason in the records: {names}.',
    ],
    ['Niêm yết lại các hộ đó.', 'Post these households again.'],
  ),
  NOBODY_TO_RECOGNISE: of(
    'CONFLICT',
    ['Không có hộ nào để công nhận.', 'There is no household to recognise.'],
    ['Kiểm tra lại danh sách của xã.', 'Check the list of the commune.'],
  ),
} as const;

const DECISIONS = {
  ALREADY_RECOGNISED: of(
    'CONFLICT',
    ['Danh sách của đợt này đã được công nhận.', 'The list of this round was recognised already.'],
    [
      'Muốn đổi thì ra quyết định bổ sung hoặc thu hồi.',
      'To change it make a decision of supplement or withdrawal.',
    ],
  ),
  NOT_RECOGNISED_YET: of(
    'CONFLICT',
    ['Chưa có quyết định công nhận.', 'There is no decision of recognition yet.'],
    ['Ký quyết định công nhận trước.', 'Sign the decision of recognition first.'],
  ),
  RECOGNITION_TEXT: of(
    'INVALID',
    [
      'Ô {field} còn trống, quá dài, hoặc ngày không có thật.',
      'The field {field} is empty, too long, or no real day.',
    ],
    ['Sửa lại ô đó.', 'Mend that field.'],
  ),
  RECOGNITION_BEFORE_OPINION: of(
    'INVALID',
    [
      'Ngày quyết định trước ngày {day} của văn bản ý kiến.',
      'The decision is dated before the opinion of {day}.',
    ],
    ['Ghi lại ngày quyết định.', 'Mend the date of the decision.'],
  ),
  RECOGNITION_NUMBER_TAKEN: of(
    'CONFLICT',
    [
      'Số {number} đã dùng cho quyết định khác trong năm.',
      'The number {number} is taken by another decision of the year.',
    ],
    ['Kiểm tra sổ văn bản.', 'Check the register of papers.'],
  ),
  LIST_CHANGED: of(
    'STALE',
    ['Danh sách vừa thay đổi so với khi bạn xem.', 'The lists changed since you looked.'],
    ['Xem lại bốn danh sách rồi ký.', 'Look at the four lists again, then sign.'],
  ),
  NOT_IN_DECISION: of(
    'CONFLICT',
    [
      'Có hộ không đưa vào quyết định này được: {names}.',
      'Households that cannot be in this decision: {names}.',
    ],
    [
      'Thu hồi: hộ đang được công nhận. Bổ sung: hộ đã thống nhất mà chưa được công nhận.',
      'Withdraw who is recognised; add who was agreed on and is not recognised.',
    ],
  ),
} as const;

const CERTIFICATES = {
  MEMBER_IN_TWO_HOUSEHOLDS: of(
    'CONFLICT',
    [
      'Có người đứng tên ở hai hộ nên chưa cấp được giấy chứng nhận: {names}.',
      'Somebody stands in two households, so no certificate yet: {names}.',
    ],
    [
      'Sửa danh sách nhân khẩu của một trong hai hộ rồi cấp.',
      'Mend the members of one of the two, then issue.',
    ],
  ),
  NO_CERTIFICATE_TO_ISSUE: of(
    'CONFLICT',
    ['Không có hộ nào cần cấp giấy chứng nhận.', 'No household needs a certificate.'],
    ['Xem danh sách đã cấp.', 'Look at those that were issued.'],
  ),
  PRINT_IS_RUNNING: of(
    'CONFLICT',
    ['Đang in lô này rồi.', 'This batch is being made already.'],
    ['Chờ lô đang chạy.', 'Wait for it.'],
  ),
  NOTHING_TO_PRINT: of(
    'CONFLICT',
    ['Chưa có gì để in.', 'There is nothing to print yet.'],
    ['Cấp giấy chứng nhận hoặc ký quyết định trước.', 'Issue certificates or sign the decision first.'],
  ),
} as const;

const EXPORTS = {
  MAPPING_INVALID: of(
    'INVALID',
    ['Bảng cột chưa đúng: {field}.', 'The columns are not right: {field}.'],
    ['Mỗi cột có tiêu đề riêng; ít nhất một cột.', 'Each column has its own heading; at least one column.'],
  ),
  NOTHING_TO_EXPORT: of(
    'CONFLICT',
    ['Không có hộ nào để xuất.', 'There is no household to export.'],
    ['Ký quyết định công nhận trước.', 'Sign the decision of recognition first.'],
  ),
} as const;

/** Recognition, certificates, exports. */
export const RECOGNITION_REFUSALS = defineRefusals({ ...MISSING, ...DECISIONS, ...CERTIFICATES, ...EXPORTS });
