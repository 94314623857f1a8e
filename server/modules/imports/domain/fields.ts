/**
 * The columns of the review list (Phụ lục I with the results beside it), by meaning instead of by letter. `rowId` stands
 * only in the workbook of rows to mend: it says which earlier row is meant.
 */
export const REVIEW_FIELDS = [
  'ordinal',
  'code',
  'name',
  'birth',
  'sex',
  'ethnicity',
  'idNumber',
  'village',
  'size',
  'startClass',
  'reason',
  'b1',
  'b2',
  'indicators',
  'resultClass',
  'minority',
  'noLabour',
  'merit',
  'cause',
  'opinion',
  'rowId',
] as const;
export type ReviewField = (typeof REVIEW_FIELDS)[number];

/** How a column is called on screen and in the workbook of rows to mend when the file itself had no such column. */
export const FIELD_HEADERS: Readonly<Record<ReviewField, string>> = {
  ordinal: 'STT',
  code: 'Mã hộ',
  name: 'Họ và tên chủ hộ',
  birth: 'Ngày, tháng, năm sinh',
  sex: 'Giới tính',
  ethnicity: 'Dân tộc',
  idNumber: 'Số CCCD/CMND',
  village: 'Thôn/ấp',
  size: 'Số nhân khẩu',
  startClass: 'Phân loại đầu kỳ',
  reason: 'Lý do rà soát',
  b1: 'Điểm B1',
  b2: 'Điểm B2',
  indicators: 'Chỉ số thiếu hụt',
  resultClass: 'Phân loại',
  minority: 'DTTS',
  noLabour: 'Không có KNLĐ',
  merit: 'Người có công',
  cause: 'Nguyên nhân',
  opinion: 'Ý kiến khác (nếu có)',
  rowId: 'Mã dòng chưa nhập',
};

/** Where a field stands in this file: the letter Excel shows and the header as written. */
export interface Column {
  readonly index: number;
  readonly letter: string;
  readonly header: string;
}
