import type { Language } from '../../../kernel/refusals.ts';
import type { NoticeCode } from './notice.ts';
import type { Reason, ReasonCode } from './reason.ts';

type Texts = Readonly<Record<Language, string>>;

/** What is wrong and what to do. `{name}` is filled from the finding's details: numbers and column names only. */
export const REASON_TEXTS: Readonly<Record<ReasonCode, Texts>> = {
  HOUSEHOLD_CODE_MISSING: {
    vi: 'Thiếu mã hộ. Ghi mã hộ theo danh sách chủ hộ của thôn.',
    en: 'The household code is missing. Write the code from the village list of heads.',
  },
  HOUSEHOLD_CODE_DUPLICATE: {
    vi: 'Mã hộ này đã thuộc về hộ khác trong danh sách. Kiểm tra và ghi đúng mã của hộ.',
    en: 'Another household of the list already has this code. Check and write this household’s own code.',
  },
  NAME_EMPTY: {
    vi: 'Thiếu họ và tên chủ hộ. Ghi đầy đủ họ và tên.',
    en: 'The name of the head of household is missing. Write the full name.',
  },
  BIRTH_DATE_MISSING: {
    vi: 'Thiếu ngày sinh. Ghi ngày/tháng/năm; nếu chỉ biết năm thì ghi năm.',
    en: 'The date of birth is missing. Write day/month/year, or the year alone if no more is known.',
  },
  BIRTH_DATE_UNREADABLE: {
    vi: 'Không đọc được ngày sinh. Ghi theo dạng ngày/tháng/năm, năm đủ 4 chữ số.',
    en: 'The date of birth cannot be read. Write day/month/year with a year of four digits.',
  },
  BIRTH_DATE_IMPOSSIBLE: {
    vi: 'Ngày sinh không có thật. Đối chiếu giấy tờ và ghi lại.',
    en: 'There is no such date of birth. Check the papers and write it again.',
  },
  BIRTH_DATE_IN_FUTURE: {
    vi: 'Ngày sinh sau năm rà soát {year}. Đối chiếu giấy tờ và ghi lại.',
    en: 'The date of birth lies after the review year {year}. Check the papers and write it again.',
  },
  VILLAGE_MISSING: {
    vi: 'Chưa biết hộ thuộc thôn nào. Ghi tên thôn (ấp, buôn, khóm, tổ dân phố).',
    en: 'The village of this household is not known. Write the name of the village.',
  },
  VILLAGE_UNKNOWN: {
    vi: 'Tên thôn không có trong danh sách thôn của xã. Ghi đúng tên thôn.',
    en: 'The commune has no village of this name. Write the village’s name as in the list.',
  },
  START_CLASS_MISSING: {
    vi: 'Hộ đang quản lý nhưng thiếu phân loại đầu kỳ. Ghi hộ nghèo hoặc hộ cận nghèo.',
    en: 'A household that is managed now needs its class at the start. Write poor or near-poor.',
  },
  START_CLASS_UNKNOWN: {
    vi: 'Không hiểu phân loại đầu kỳ. Ghi HN (nghèo), HCN (cận nghèo) hoặc Không.',
    en: 'The class at the start is not understood. Write HN (poor), HCN (near-poor) or Không (none).',
  },
  B1_MISSING: {
    vi: 'Thiếu điểm B1. Ghi điểm theo Phiếu B; hệ thống không tự cho điểm.',
    en: 'Score B1 is missing. Write the score of form B; no points are ever invented.',
  },
  B1_NOT_A_NUMBER: {
    vi: 'Điểm B1 phải là số nguyên. Ghi bằng chữ số, không ghi chữ hay công thức.',
    en: 'Score B1 must be a whole number. Write digits, no words and no formula.',
  },
  B2_MISSING: {
    vi: 'Thiếu điểm B2. Ghi điểm theo Phiếu B.',
    en: 'Score B2 is missing. Write the score of form B.',
  },
  B2_NOT_A_NUMBER: {
    vi: 'Điểm B2 phải là số nguyên. Ghi bằng chữ số.',
    en: 'Score B2 must be a whole number. Write digits.',
  },
  B2_NOT_MULTIPLE_OF_10: {
    vi: 'Điểm B2 phải chia hết cho {points} (mỗi chỉ số thiếu hụt {points} điểm). Đối chiếu Phiếu B.',
    en: 'B2 must be a multiple of {points} ({points} points for each deprived indicator). Check form B.',
  },
  B2_CONTRADICTS_INDICATORS: {
    vi: 'Điểm B2 là {b2} nhưng có {indicators} chỉ số thiếu hụt (mỗi chỉ số {points} điểm). Đối chiếu Phiếu B.',
    en: 'B2 is {b2} beside {indicators} deprived indicators ({points} points each). Check form B.',
  },
  INDICATORS_UNREADABLE: {
    vi: 'Không đọc được chỉ số thiếu hụt. Ghi số của chỉ số, cách nhau bằng dấu phẩy, ví dụ 4, 6, 8.',
    en: 'The deprived indicators cannot be read. Write their numbers with commas between, for example 4, 6, 8.',
  },
  INDICATOR_OUT_OF_RANGE: {
    vi: 'Có chỉ số thiếu hụt ngoài khoảng {from}–{to}. Đối chiếu Phiếu B.',
    en: 'An indicator number lies outside {from}–{to}. Check form B.',
  },
  INDICATOR_TWICE: {
    vi: 'Một chỉ số thiếu hụt được ghi hai lần. Đối chiếu Phiếu B.',
    en: 'An indicator is written twice. Check form B.',
  },
  ID_MISSING: {
    vi: 'Thiếu số CCCD/CMND. Vẫn họp được; bổ sung trước khi cấp giấy chứng nhận.',
    en: 'The id number is missing. The meeting can take place; add it before the certificate.',
  },
  ID_NOT_DIGITS: {
    vi: 'Số CCCD/CMND có ký tự không phải chữ số. Vẫn họp được; sửa trước khi cấp giấy chứng nhận.',
    en: 'The id number holds more than digits. The meeting can take place; mend it before the certificate.',
  },
  ID_WRONG_LENGTH: {
    vi: 'Số CCCD/CMND sai độ dài (đúng: {lengths} chữ số). Vẫn họp được; sửa trước khi cấp giấy chứng nhận.',
    en: 'The id number has a wrong length (right: {lengths} digits). The meeting can take place; mend it before the certificate.',
  },
  ID_LOST_LEADING_ZERO: {
    vi: 'Ô là dạng số nên số CCCD/CMND mất chữ số đầu (thường là số 0). Đổi ô sang dạng văn bản và ghi lại theo giấy tờ.',
    en: 'The cell is a number, so the id number lost its first digit (mostly a 0). Make the cell text and write it again from the papers.',
  },
  ID_DUPLICATE_IN_FILE: {
    vi: 'Số CCCD/CMND trùng với dòng {otherRow}. Đối chiếu giấy tờ của cả hai hộ.',
    en: 'Row {otherRow} has the same id number. Check the papers of both households.',
  },
  ID_DUPLICATE_IN_ROUND: {
    vi: 'Số CCCD/CMND trùng với một hộ khác trong đợt rà soát. Đối chiếu giấy tờ của cả hai hộ.',
    en: 'Another household of this round has the same id number. Check the papers of both.',
  },
  ID_PROVINCE_UNKNOWN: {
    vi: 'Ba chữ số đầu của số CCCD không phải mã tỉnh. Đối chiếu giấy tờ.',
    en: 'The first three digits of the id number are no province code. Check the papers.',
  },
  ID_CONTRADICTS_SEX: {
    vi: 'Số CCCD không khớp giới tính. Đối chiếu giấy tờ.',
    en: 'The id number does not fit the sex. Check the papers.',
  },
  ID_CONTRADICTS_BIRTH: {
    vi: 'Số CCCD không khớp năm sinh. Đối chiếu giấy tờ.',
    en: 'The id number does not fit the year of birth. Check the papers.',
  },
  CLASS_CONTRADICTS_SCORES: {
    vi: 'Phân loại trong bảng khác kết quả tính từ điểm B1, B2. Hộ được đưa ra họp riêng.',
    en: 'The class in the sheet differs from what B1 and B2 give. The household goes to the meeting one by one.',
  },
  CLASS_NOT_UNDERSTOOD: {
    vi: 'Không hiểu phân loại trong bảng. Kết quả tính từ điểm B1, B2.',
    en: 'The class in the sheet is not understood. The class is computed from B1 and B2.',
  },
  START_CLASS_CONTRADICTS_REASON: {
    vi: 'Ghi "đang quản lý" nhưng đầu kỳ không nghèo, không cận nghèo. Kiểm tra lại lý do rà soát.',
    en: 'Managed now, but neither poor nor near-poor at the start. Check the reason for the review.',
  },
  REVIEW_REASON_UNKNOWN: {
    vi: 'Không rõ lý do rà soát (đang quản lý hay có giấy đề nghị). Kiểm tra lại.',
    en: 'The reason for the review is not clear (managed now, or a request). Check it.',
  },
  SIZE_MISSING: {
    vi: 'Thiếu số nhân khẩu. Ghi số người trong hộ.',
    en: 'The number of persons is missing. Write how many people the household has.',
  },
  SIZE_UNREADABLE: {
    vi: 'Không đọc được số nhân khẩu. Kiểm tra lại.',
    en: 'The number of persons cannot be read. Check it.',
  },
  SIZE_DIFFERS_FROM_MEMBERS: {
    vi: 'Số nhân khẩu ghi {size}, danh sách nhân khẩu có {members}. Kiểm tra lại.',
    en: 'The sheet says {size} persons, the list of members has {members}. Check it.',
  },
  SEX_UNREADABLE: { vi: 'Không đọc được giới tính (Nam/Nữ).', en: 'The sex cannot be read (Nam/Nữ).' },
  MARK_NOT_UNDERSTOOD: {
    vi: 'Dấu ở cột này không hiểu được, tính là không. Ghi "x" hoặc để trống.',
    en: 'The mark in this column is not understood and counts as no. Write "x" or leave it blank.',
  },
  ALREADY_ON_LIST: {
    vi: 'Hộ đã có trong đợt rà soát; dòng này khác nội dung đã nhập và không làm thay đổi hồ sơ.',
    en: 'The household is already in this round; this row says something else and changes nothing.',
  },
  NOT_IN_HEAD_LIST: {
    vi: 'Hộ chưa có trong danh sách chủ hộ của thôn. Kiểm tra mã hộ hoặc bổ sung danh sách.',
    en: 'The village list of heads does not have this household. Check the code or add it to the list.',
  },
  NAME_DIFFERS_FROM_HEAD_LIST: {
    vi: 'Tên chủ hộ khác với danh sách chủ hộ. Kiểm tra lại mã hộ và tên.',
    en: 'The name differs from the list of heads. Check code and name.',
  },
  VILLAGE_DIFFERS_FROM_HEAD_LIST: {
    vi: 'Thôn khác với danh sách chủ hộ. Kiểm tra lại.',
    en: 'The village differs from the list of heads. Check it.',
  },
  FORMULA_TEXT_IS_TEXT: {
    vi: 'Ô có chữ giống công thức; được giữ nguyên là chữ, không tính toán.',
    en: 'The cell looks like a formula; it is kept as text and never computed.',
  },
  MARKUP_IS_TEXT: {
    vi: 'Ô có chữ giống mã lệnh; được giữ nguyên là chữ. Kiểm tra lại.',
    en: 'The cell looks like markup; it is kept as text. Check it.',
  },
};

export const NOTICE_TEXTS: Readonly<Record<NoticeCode, Texts>> = {
  HEAD_LIST_MISSING: {
    vi: 'Tệp không có danh sách chủ hộ; dùng danh sách đã có của xã.',
    en: 'The file has no list of heads; the one the commune already has is used.',
  },
  MEMBER_LIST_MISSING: {
    vi: 'Tệp không có danh sách nhân khẩu.',
    en: 'The file has no list of members.',
  },
  HEAD_ROW_INCOMPLETE: {
    vi: 'Dòng trong danh sách chủ hộ thiếu mã hộ, tên hoặc thôn.',
    en: 'A row of the list of heads lacks code, name or village.',
  },
  HEAD_CODE_DUPLICATE: {
    vi: 'Mã hộ có hai lần trong danh sách chủ hộ; dòng sau không được nhập.',
    en: 'A code stands twice in the list of heads; the later row is left out.',
  },
  MEMBER_ROW_INCOMPLETE: {
    vi: 'Dòng trong danh sách nhân khẩu thiếu mã hộ hoặc tên.',
    en: 'A row of the list of members lacks code or name.',
  },
  MEMBER_OF_UNKNOWN_HOUSEHOLD: {
    vi: 'Nhân khẩu thuộc mã hộ không có trong danh sách chủ hộ.',
    en: 'A member belongs to a code that the list of heads does not have.',
  },
  MEMBER_BIRTH_WRONG: {
    vi: 'Ngày sinh của nhân khẩu trống hoặc sai; nhân khẩu vẫn được nhập.',
    en: 'The member’s date of birth is blank or wrong; the member is entered all the same.',
  },
  MEMBER_ID_WRONG: {
    vi: 'Số CCCD/CMND của nhân khẩu sai hoặc không khớp; nhân khẩu vẫn được nhập.',
    en: 'The member’s id number is wrong or does not fit; the member is entered all the same.',
  },
  ROW_NOT_UNDERSTOOD: {
    vi: 'Dòng có chữ nhưng không phải hộ, tên thôn hay dòng cộng; không được nhập.',
    en: 'A row with text that is neither household, village nor total; it is left out.',
  },
  TOTAL_DIFFERS: {
    vi: 'Dòng cộng ghi {stated} hộ, đếm được {counted} hộ.',
    en: 'The totals row says {stated} households, {counted} are counted.',
  },
  AREA_KIND_MISSING: {
    vi: 'Không rõ khu vực nông thôn hay thành thị; lấy theo đơn vị hành chính.',
    en: 'Rural or urban is not stated; the administrative unit decides.',
  },
};

const fill = (text: string, details: Readonly<Record<string, string | number>> = {}): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => String(details[name] ?? blank));

export const reasonText = (reason: Pick<Reason, 'code' | 'details'>, language: Language): string =>
  fill(REASON_TEXTS[reason.code][language], reason.details);

export const noticeText = (
  notice: { readonly code: NoticeCode; readonly details?: Readonly<Record<string, string | number>> },
  language: Language,
): string => fill(NOTICE_TEXTS[notice.code][language], notice.details);

/** One finding on one line of a terminal: row, column, what to do. */
export function reasonLine(reason: Reason): string {
  const column = reason.column ? `${reason.column.letter} (${reason.column.header})` : reason.field;
  return `dòng ${reason.row} · ${column} · ${reason.code}: ${reasonText(reason, 'vi')} / ${reasonText(reason, 'en')}`;
}
