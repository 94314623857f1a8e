/** Something about a sheet as a whole, or about a row that is no household under review. Never blocks the import. */
export const NOTICE_CODES = [
  'HEAD_LIST_MISSING',
  'MEMBER_LIST_MISSING',
  'HEAD_ROW_INCOMPLETE',
  'HEAD_CODE_DUPLICATE',
  'MEMBER_ROW_INCOMPLETE',
  'MEMBER_OF_UNKNOWN_HOUSEHOLD',
  'MEMBER_BIRTH_WRONG',
  'MEMBER_ID_WRONG',
  'ROW_NOT_UNDERSTOOD',
  'TOTAL_DIFFERS',
  'AREA_KIND_MISSING',
] as const;
export type NoticeCode = (typeof NOTICE_CODES)[number];

export interface Notice {
  readonly sheet: string;
  readonly row: number;
  readonly code: NoticeCode;
  readonly details?: Readonly<Record<string, string | number>>;
}
