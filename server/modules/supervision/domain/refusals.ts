import { defineRefusals, type RefusalKind } from '../../../kernel/refusals.ts';

type TwoTexts = [vi: string, en: string];
const of = (kind: RefusalKind, message: TwoTexts, whatToDo: TwoTexts) => ({
  kind,
  message: { vi: message[0], en: message[1] },
  whatToDo: { vi: whatToDo[0], en: whatToDo[1] },
});

export const SUPERVISION_REFUSALS = defineRefusals({
  NOT_A_MEMBER_HERE: of(
    'INVALID',
    [
      'Người này không phải thành viên Ban Chỉ đạo hay giám sát viên của địa bàn.',
      'This person is no committee member or inspector of the area.',
    ],
    [
      'Chọn người khác, hoặc nhờ quản trị cấp vai trò.',
      'Choose somebody else, or have the administrator give the role.',
    ],
  ),
  ALREADY_ASSIGNED: of(
    'CONFLICT',
    ['Người này đã được phân công phụ trách xã.', 'This person is already in charge of the commune.'],
    ['Không cần làm gì thêm.', 'Nothing is left to be done.'],
  ),
  VISIT_DAY: of(
    'INVALID',
    [
      'Ngày kiểm tra chưa đúng, hoặc còn chưa đến.',
      'The day of the visit is not right, or has not come yet.',
    ],
    [
      'Ghi ngày đã đi; chuyến sắp đi chưa ghi.',
      'Enter the day on which you went; a visit to come is not recorded.',
    ],
  ),
  FINDING_OWNER: of(
    'INVALID',
    [
      'Người chịu trách nhiệm phải là người làm việc ở xã này.',
      'The owner has to be somebody who works in this commune.',
    ],
    ['Chọn một người trong danh sách.', 'Choose somebody of the list.'],
  ),
  FINDING_DUE: of(
    'INVALID',
    ['Hạn khắc phục phải từ ngày kiểm tra trở đi.', 'It cannot be due before the day of the visit.'],
    ['Sửa lại hạn.', 'Mend the day.'],
  ),
  FINDING_IS_CLOSED: of(
    'CONFLICT',
    ['Phát hiện này đã đóng.', 'This finding is closed.'],
    [
      'Còn việc thì ghi phát hiện mới ở lần kiểm tra sau.',
      'If something is left, write it down at the next visit.',
    ],
  ),
  FINDING_NOT_DONE: of(
    'CONFLICT',
    ['Chưa ai báo đã khắc phục gì.', 'Nobody has said yet what was done.'],
    ['Chờ xã báo việc đã làm rồi mới xác nhận.', 'Wait until the commune says what was done.'],
  ),
  FINDING_BY_ITS_OWNER: of(
    'CONFLICT',
    [
      'Người chịu trách nhiệm hoặc người báo đã làm không tự xác nhận.',
      'The owner, or who reported it done, does not sign it off.',
    ],
    ['Nhờ một người khác kiểm tra rồi xác nhận.', 'Have somebody else look, and sign off.'],
  ),
  INSPECTION_DRAW_SIZE: of(
    'INVALID',
    ['Số hộ bốc phải từ 1 đến {most}.', 'Between 1 and {most} households can be drawn.'],
    ['Sửa lại số hộ.', 'Mend the number.'],
  ),
  INSPECTION_NOTHING_TO_DRAW: of(
    'CONFLICT',
    ['Không còn hộ nào để bốc phúc tra.', 'No household is left to be drawn.'],
    [
      'Hộ đang phúc tra, hoặc đã bốc trước đó, không bốc lại.',
      'One that is being re-checked, or was drawn before, is not drawn again.',
    ],
  ),
  INSPECTION_AFTER_REPORT: of(
    'CONFLICT',
    [
      'Xã đã báo cáo; danh sách đang chờ cấp trên.',
      'The commune has reported; its lists wait for the tier above.',
    ],
    ['Từ lúc này phúc tra do cấp thẩm định yêu cầu.', 'From now on the appraisers ask for a re-check.'],
  ),
  REMARK_ANSWERED: of(
    'CONFLICT',
    ['Ý kiến này đã được trả lời.', 'This remark was answered.'],
    [
      'Câu trả lời đã gửi không sửa; Mặt trận có thể góp ý kiến mới.',
      'An answer stays as it is; the Front may remark again.',
    ],
  ),
  MAY_BE_PERSONAL: of(
    'INVALID',
    [
      'Trong nội dung có dãy số giống số định danh, CMND hoặc số điện thoại.',
      'The text holds a number like that of an identity card or a telephone.',
    ],
    [
      'Bỏ số đó đi: mọi cán bộ trong đợt đều đọc được. Nếu chắc không phải của ai, đánh dấu rồi gửi lại.',
      'Take it out: every official of the round reads this. If it is surely nobody’s, tick the box and send again.',
    ],
  ),
  QUESTION_IS_ANSWERED: of(
    'CONFLICT',
    ['Câu hỏi này đã có trả lời.', 'This question was answered.'],
    ['Đọc câu trả lời; còn vướng thì hỏi câu mới.', 'Read the answer; ask anew if something is left.'],
  ),
  NO_TIER_ABOVE: of(
    'CONFLICT',
    [
      'Đây là cấp tỉnh, không còn cấp trên trong đợt để chuyển.',
      'This is the province; there is no tier above in the round.',
    ],
    ['Trả lời câu hỏi này.', 'Answer the question.'],
  ),
});
export type SupervisionRefusal = keyof typeof SUPERVISION_REFUSALS;

/** In place of that of imports, which names workbooks. */
export const INSPECTION_FILE_TEXTS = defineRefusals({
  FILE_NAME_MISSING: of(
    'INVALID',
    ['Thiếu tên tệp hoặc lần kiểm tra.', 'The name of the file or the visit is missing.'],
    ['Gửi lại từ trang kiểm tra.', 'Send it again from the page of inspections.'],
  ),
});
