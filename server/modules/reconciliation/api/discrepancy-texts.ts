import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Language } from '../../../kernel/refusals.ts';
import type { DiscrepancyKind, Found, WayOut } from '../app/kinds.ts';

type Text = Readonly<Record<Language, string>>;
type KindText = {
  readonly title: Text;
  /** Why it holds the report back, or why not. */
  readonly why: Text;
  readonly says: (found: Found, language: Language) => string;
};

/** +2, −3: with the sign that print uses. */
const signed = (count: number): string => `${count < 0 ? '−' : '+'}${Math.abs(count)}`;
const num = (found: Found, name: string): number => Number(found[name] ?? 0);
const CLASSES: Readonly<Record<HouseholdClass, Text>> = {
  POOR: { vi: 'hộ nghèo', en: 'poor' },
  NEAR_POOR: { vi: 'hộ cận nghèo', en: 'near-poor' },
  AVERAGE_LIVING: { vi: 'mức sống trung bình', en: 'average living' },
  NOT_POOR: { vi: 'không nghèo', en: 'not poor' },
};
const classText = (found: Found, name: string, language: Language): string =>
  CLASSES[found[name] as HouseholdClass]?.[language] ?? '–';
const unitText = ({ unit }: Found, language: Language): string =>
  unit === 'PERSONS' ? { vi: 'khẩu', en: 'persons' }[language] : { vi: 'hộ', en: 'households' }[language];

const FALSE_NUMBER: Text = {
  vi: 'Chặn báo cáo: số liệu gửi đi sẽ sai.',
  en: 'Holds the report back: its figures would be false.',
};
const TWICE: Text = {
  vi: 'Chặn báo cáo cho đến khi giải trình: có thể một người (hộ) được tính hai lần.',
  en: 'Holds the report back until it is explained: one person or household may be counted twice.',
};
const SEALED: Text = {
  vi: 'Không chặn báo cáo: kết quả họp đã chốt, không đổi được; cấp thẩm định sẽ thấy giải trình.',
  en: 'Does not hold the report back: the result is sealed; the tier that appraises sees the explanation.',
};

const COUNTS: Readonly<Record<string, (found: Found) => Text>> = {
  HANDS_MISSING: (found) => ({
    vi: `Đếm thiếu ${num(found, 'people')} trong ${num(found, 'handBase')} người giơ tay.`,
    en: `${num(found, 'people')} of ${num(found, 'handBase')} people answering by hand were not counted.`,
  }),
  BASE: (found) => ({
    vi: `Số người giơ tay và dùng điện thoại lệch ${num(found, 'people')} so với ${num(found, 'base')} người dự họp.`,
    en: `Hands and phones differ by ${num(found, 'people')} from the ${num(found, 'base')} people attending.`,
  }),
  RESULT: (found) => ({
    vi: `Kết quả lệch ${num(found, 'people')} so với ${num(found, 'base')} người dự họp.`,
    en: `The result differs by ${num(found, 'people')} from the ${num(found, 'base')} people attending.`,
  }),
  ELECTORS: (found) => ({
    vi: `Lượt lấy ý kiến tính ${num(found, 'base')} người, danh sách có ${num(found, 'electors')} người.`,
    en: `The question counts ${num(found, 'base')} people, its list has ${num(found, 'electors')}.`,
  }),
  ATTENDANCE: (found) => ({
    vi: `${num(found, 'absent')} người được tính nhưng theo danh sách dự họp không có mặt lúc mở lượt lấy ý kiến.`,
    en: `${num(found, 'absent')} people are counted who, by the attendance list, were not there when the question opened.`,
  }),
};

const twice =
  (vi: string, en: string): KindText['says'] =>
  (found, language) =>
    ({
      vi: `${vi} (${found['sameId'] ? 'cùng số định danh' : 'cùng họ tên và ngày sinh'}).`,
      en: `${en} (${found['sameId'] ? 'the same id number' : 'the same name and birth'}).`,
    })[language];

const MINUTES: Readonly<Record<string, Text>> = {
  NONE: { vi: 'Biên bản chưa được thông qua.', en: 'The minutes were not adopted.' },
  NOT_SIGNED: {
    vi: 'Biên bản chưa có bản ký đính kèm.',
    en: 'No signed pages are attached to the minutes.',
  },
  ATTACHED: {
    vi: 'Bản ký đã đính kèm, chưa có người đối chiếu.',
    en: 'Signed pages are attached; nobody has compared them.',
  },
};

export const KIND_TEXTS: Readonly<Record<DiscrepancyKind, KindText>> = {
  RECOUNT_DIFFERS: {
    title: { vi: 'Biểu tổng hợp khác với hồ sơ', en: 'The tally is not what the cases give' },
    why: FALSE_NUMBER,
    says: (found, language) => {
      const of = `${classText(found, 'class', language)}, ${unitText(found, language)}`;
      const more = num(found, 'more');
      return {
        vi: `Biểu ghi ${num(found, 'found')}, tính lại từ hồ sơ được ${num(found, 'expected')} (${of})${more > 0 ? `, và ${more} số khác` : ''}.`,
        en: `The tally says ${num(found, 'found')}, a recount of the cases gives ${num(found, 'expected')} (${of})${more > 0 ? `, and ${more} other figures` : ''}.`,
      }[language];
    },
  },
  FORMS_DIFFER: {
    title: { vi: 'Hai biểu không khớp', en: 'The two forms do not agree' },
    why: FALSE_NUMBER,
    says: (found, language) =>
      ({
        vi: `Kiểm tra ${String(found['check'])} (${unitText(found, 'vi')}): phải là ${num(found, 'expected')}, đang là ${num(found, 'found')}.`,
        en: `Check ${String(found['check'])} (${unitText(found, 'en')}): ${num(found, 'expected')} expected, ${num(found, 'found')} found.`,
      })[language],
  },
  OPENING_DIFFERS: {
    title: { vi: 'Số đầu kỳ khác cuối kỳ trước', en: 'The opening is not the last end' },
    why: FALSE_NUMBER,
    says: (found, language) => {
      const [opening, last, adjusted] = [
        num(found, 'opening'),
        num(found, 'lastEnd'),
        num(found, 'adjusted'),
      ];
      const left = opening - last - adjusted;
      const of = `${classText(found, 'class', language)}, ${unitText(found, language)}`;
      return {
        vi: `Cuối kỳ trước ${last}, đầu kỳ này ${opening}${adjusted === 0 ? '' : `, đã điều chỉnh ${signed(adjusted)}`}: còn lệch ${signed(left)} (${of}).`,
        en: `The last round ended with ${last}, this one begins with ${opening}${adjusted === 0 ? '' : `, ${signed(adjusted)} by decision`}: ${signed(left)} unexplained (${of}).`,
      }[language];
    },
  },
  UNDECIDED_AFTER_SEAL: {
    title: { vi: 'Hộ chưa có kết quả họp', en: 'No decision after the meeting' },
    why: FALSE_NUMBER,
    says: (found, language) =>
      ({
        vi: `Cuộc họp đã chốt mà ${num(found, 'households')} hộ chưa có kết quả.`,
        en: `The meeting is sealed and households have no result: ${num(found, 'households')}.`,
      })[language],
  },
  DECISION_AGAINST_SCORE: {
    title: { vi: 'Kết quả họp khác điểm hiện nay', en: 'The decision is not what the scores give now' },
    why: FALSE_NUMBER,
    says: (found, language) =>
      ({
        vi: `Họp thống nhất ${classText(found, 'endClass', 'vi')}; điểm hiện nay (B1 ${num(found, 'b1')}, B2 ${num(found, 'b2')}) là ${classText(found, 'scoredClass', 'vi')}.`,
        en: `Agreed: ${classText(found, 'endClass', 'en')}; the scores of now (B1 ${num(found, 'b1')}, B2 ${num(found, 'b2')}) give ${classText(found, 'scoredClass', 'en')}.`,
      })[language],
  },
  HOUSEHOLD_IN_TWO_VILLAGES: {
    title: { vi: 'Một hộ ở hai thôn', en: 'One household in two villages' },
    why: TWICE,
    says: twice(
      'Chủ hộ của hai hộ ở hai thôn có vẻ là một người',
      'The heads of two households in two villages seem to be one person',
    ),
  },
  PERSON_IN_TWO_VILLAGES: {
    title: { vi: 'Một người ở hai thôn', en: 'One person in two villages' },
    why: TWICE,
    says: twice('Một người có vẻ được ghi ở hai thôn', 'One person seems to be written down in two villages'),
  },
  MEMBER_TWICE: {
    title: { vi: 'Một người được tính hai lần', en: 'One person counted twice' },
    why: TWICE,
    says: twice(
      'Một người có vẻ được ghi hai lần trong thôn',
      'One person seems to be written down twice in the village',
    ),
  },
  ID_NUMBER_TWICE: {
    title: { vi: 'Một số định danh, hai người', en: 'One id number, two people' },
    why: {
      vi: 'Không chặn báo cáo: không làm sai số đếm; danh sách gửi cơ sở dữ liệu dân cư sẽ báo lỗi.',
      en: 'Does not hold the report back: no count is false; the export to the population database will fail on it.',
    },
    says: (_, language) =>
      ({
        vi: 'Hai người khác tên có cùng một số định danh.',
        en: 'Two people of different names have the same id number.',
      })[language],
  },
  COUNT_NOT_ATTENDANCE: {
    title: { vi: 'Số đếm khác số dự họp', en: 'The count is not the attendance' },
    why: SEALED,
    says: (found, language) => COUNTS[String(found['check'])]?.(found)[language] ?? '',
  },
  HAND_AND_PHONE: {
    title: { vi: 'Giơ tay và điện thoại lệch nhau', en: 'Hands against phones' },
    why: SEALED,
    says: (found, language) =>
      ({
        vi: `Giơ tay nhiều hơn ${num(found, 'people')} so với ${num(found, 'handBase')} người giơ tay; ${num(found, 'phoneBase')} người dùng điện thoại.`,
        en: `${num(found, 'people')} more hands than the ${num(found, 'handBase')} people answering by hand; ${num(found, 'phoneBase')} had phones.`,
      })[language],
  },
  COUNTERS_DIFFERED: {
    title: { vi: 'Hai người đếm lệch nhau', en: 'The two counters differed' },
    why: SEALED,
    says: (found, language) =>
      ({
        vi: `Hai người kiểm phiếu không thống nhất; chủ trì lấy số của người đếm ${num(found, 'counterNo')}.`,
        en: `The two counters did not agree; the chair took the count of counter ${num(found, 'counterNo')}.`,
      })[language],
  },
  PAPER_SHEETS: {
    title: { vi: 'Phiếu giấy không khớp', en: 'Paper sheets do not add up' },
    why: SEALED,
    says: (found, language) =>
      ({
        vi: `Phát ra ${num(found, 'handedOut')}, thu về ${num(found, 'returned')} phiếu, ${num(found, 'base')} người dự họp.`,
        en: `${num(found, 'handedOut')} sheets handed out, ${num(found, 'returned')} came back, ${num(found, 'base')} people attending.`,
      })[language],
  },
  SHEET_CLASS_DIFFERS: {
    title: { vi: 'Phân loại trên bảng khác điểm', en: 'The class on the sheet is not what the scores give' },
    why: {
      vi: 'Không chặn báo cáo: họp dân lấy ý kiến về kết quả chấm điểm; họp xong thì hết.',
      en: 'Does not hold the report back: the meeting is asked about the scores; it ends with their agreement.',
    },
    says: (found, language) =>
      ({
        vi: `Bảng ghi ${classText(found, 'sheetClass', 'vi')}; điểm (B1 ${num(found, 'b1')}, B2 ${num(found, 'b2')}) là ${classText(found, 'scoredClass', 'vi')}.`,
        en: `The sheet says ${classText(found, 'sheetClass', 'en')}; the scores (B1 ${num(found, 'b1')}, B2 ${num(found, 'b2')}) give ${classText(found, 'scoredClass', 'en')}.`,
      })[language],
  },
  MINUTES_NOT_SIGNED: {
    title: { vi: 'Biên bản chưa xong', en: 'The minutes are not finished' },
    why: {
      vi: 'Chưa có bản ký thì xã chưa báo cáo được, trừ khi giải trình bản ký đang giữ ở đâu.',
      en: 'Without the signed copy the commune cannot report, unless an answer says where it is kept.',
    },
    says: (found, language) => MINUTES[String(found['state'])]?.[language] ?? '',
  },
};

export const WAY_OUT_TEXTS: Readonly<Record<WayOut, Text>> = {
  LIST_TO_MEND: { vi: 'Đang sửa danh sách đầu kỳ', en: 'The list at the start is being mended' },
  NEXT_MEETING: { vi: 'Đưa ra cuộc họp tới', en: 'It goes to the next meeting' },
  RE_CHECK: { vi: 'Đang phúc tra', en: 'It is being re-checked' },
  TWO_HOUSEHOLDS: { vi: 'Đã xác minh: hai hộ khác nhau', en: 'Verified: two households' },
  TWO_PEOPLE: { vi: 'Đã xác minh: hai người khác nhau', en: 'Verified: two people' },
  ONE_TO_STRIKE: { vi: 'Sẽ đưa một hộ ra khỏi danh sách', en: 'One household will be struck' },
  MEMBER_TO_CORRECT: { vi: 'Đang sửa nhân khẩu', en: 'The members are being corrected' },
  NUMBER_TO_CORRECT: { vi: 'Đang sửa số định danh', en: 'The id number is being corrected' },
  STATED_IN_MINUTES: { vi: 'Biên bản đã nêu rõ', en: 'The minutes say so' },
  LEFT_BEFORE_COUNT: { vi: 'Có người ra về trước khi đếm', en: 'People left before the count' },
  COUNTED_ONCE: { vi: 'Đã kiểm tra: mỗi người chỉ tính một lần', en: 'Checked: everybody is counted once' },
  CHAIR_DECIDED: { vi: 'Chủ trì đã quyết định, có ghi lý do', en: 'The chair decided, with a reason' },
  SHEETS_KEPT_BACK: {
    vi: 'Có người không nộp phiếu, tính là không có ý kiến',
    en: 'Sheets were kept back; they count as no opinion',
  },
  SCORE_STANDS: { vi: 'Phiếu chấm đúng, bảng ghi nhầm', en: 'The scores are right, the sheet is wrong' },
  REVIEW_AGAIN: { vi: 'Đang rà soát lại', en: 'It is being reviewed again' },
  SIGNED_COPY_KEPT: { vi: 'Bản ký giấy đang lưu ở xã', en: 'The signed paper is kept at the commune' },
  TO_BE_SIGNED: { vi: 'Đang lấy chữ ký', en: 'It is being signed' },
  TOLD_ADMINISTRATOR: { vi: 'Đã báo quản trị', en: 'The administrator was told' },
  TAKEN_BACK: { vi: 'Rút lại giải trình', en: 'The answer is taken back' },
};
