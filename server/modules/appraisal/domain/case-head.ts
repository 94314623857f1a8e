/** Whose household a case is about: for whoever holds the case, and for nobody else. */
export type CaseHead = { readonly name: string; readonly toName: string | null };

export const HEAD_CLOSED = {
  vi: 'Chỉ người đang giữ hồ sơ xem được họ tên, tổ và quan hệ; mỗi lần xem đều được ghi lại.',
  en: 'Name, group and relations are open to whoever holds the case; each reading is written to the log.',
};
