/** How sure the law is of a term; as in the rule packs. */
export type RetentionMark = 'C' | 'P' | 'U';

export type RetentionRule = {
  readonly kind: 'COMPLAINT_WORDS' | 'ID_NUMBER' | 'FORMS' | 'MEETINGS' | 'LOG' | 'SESSIONS';
  readonly what: { readonly vi: string; readonly en: string };
  /** Years after the year of the round; null: kept. */
  readonly years: number | null;
  readonly mark: RetentionMark;
  readonly why: { readonly vi: string; readonly en: string };
  /** The product can delete it, when a person says so. */
  readonly erasable: boolean;
};

/**
 * How long what is kept. No text with a term for these papers was found: the years are a working value (U) that the province
 * confirms before anybody deletes. Nothing is ever deleted by a clock.
 */
export const RETENTION: readonly RetentionRule[] = [
  {
    ...{ kind: 'COMPLAINT_WORDS', years: 5, mark: 'U', erasable: true },
    what: {
      vi: 'Lời và tên người gửi khiếu nại, phản ánh',
      en: 'Words and senders of complaints and feedback',
    },
    why: {
      vi: 'Cần khi giải quyết và khi có khiếu nại tiếp theo; sau đó chỉ cần kết luận.',
      en: 'Needed to decide, and for a further complaint; later the outcome is enough.',
    },
  },
  {
    ...{ kind: 'ID_NUMBER', years: 5, mark: 'U', erasable: true },
    what: {
      vi: 'Số định danh của người thuộc hộ không còn rà soát, cả trong phiếu, lần sửa và dòng đã nhập',
      en: 'Id numbers of people whose household is reviewed no more, also in forms, corrections and imported rows',
    },
    why: {
      vi: 'Cần để lập danh sách hưởng chính sách của năm; hộ thôi rà soát thì thôi cần.',
      en: 'Needed for the year’s lists of benefits; no longer when the household is not reviewed.',
    },
  },
  {
    ...{ kind: 'FORMS', years: null, mark: 'U', erasable: false },
    what: { vi: 'Phiếu rà soát và điểm', en: 'Forms and scores' },
    why: {
      vi: 'Kết quả của năm sau được so với các phiếu này. Chưa xóa được bằng phần mềm.',
      en: 'Later years are held against them. Not deleted by the product yet.',
    },
  },
  {
    ...{ kind: 'MEETINGS', years: null, mark: 'U', erasable: false },
    what: { vi: 'Biên bản, kết quả và người dự họp', en: 'Minutes, results and who attended' },
    why: {
      vi: 'Hồ sơ của quyết định; đã chốt thì không sửa.',
      en: 'The file behind the decision; sealed, so never changed.',
    },
  },
  {
    ...{ kind: 'LOG', years: null, mark: 'P', erasable: false },
    what: { vi: 'Nhật ký: mã số và mã băm, không có tên', en: 'The log: ids and hashes, no names' },
    why: { vi: 'Chứng minh việc đã làm.', en: 'Proves what was done.' },
  },
  {
    ...{ kind: 'SESSIONS', years: null, mark: 'P', erasable: false },
    what: { vi: 'Phiên đăng nhập của cán bộ', en: 'Sessions of officials' },
    why: {
      vi: 'Hết hạn thì không dùng được nữa; dòng đã hết hạn vẫn còn.',
      en: 'Of no use once expired; the row stays.',
    },
  },
];

export const yearsOf = (kind: RetentionRule['kind']): number =>
  RETENTION.find((rule) => rule.kind === kind)?.years ?? Infinity;
