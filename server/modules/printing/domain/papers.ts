/** What a village gets printed, in the order of the work. */
export const PRINT_PAPERS = [
  'LOUDSPEAKER',
  'LEAFLET',
  'REQUEST',
  'LEAVE_REQUEST',
  'REVIEW_LIST',
  'FORM_A',
  'FORM_B1',
  'FORM_B2',
  'INVITATIONS',
  'ATTENDANCE',
  'RESULT_LISTS',
  'OPINIONS',
  'BALLOTS',
  'COUNTING',
  'MINUTES',
  'POSTER',
  'DECISION',
  'CERTIFICATES',
] as const;
export type PrintPaper = (typeof PRINT_PAPERS)[number];

/** BLANK: nothing but the form. FILLED: with what is known of the village. */
export const PRINT_FORMS = ['BLANK', 'FILLED'] as const;
export type PrintForm = (typeof PRINT_FORMS)[number];

/** Why a paper is not in a packet; each can be mended by whoever works there. */
export const MISSING_REASONS = [
  'NO_PLAN',
  'NO_SUCH_FORM',
  'NO_AGENDA',
  'NOT_POSTED',
  'NOT_RECOGNISED',
  'NO_CERTIFICATE',
  'ONLY_FILLED',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** What copies are counted from. RESERVE_*: only the reserve of it, for nobody knows who will ask. */
export const COPY_BASES = [
  'ONE',
  'TWO',
  'MINUTES',
  'HOUSEHOLDS',
  'RESERVE_OF_HOUSEHOLDS',
  'RESERVE_OF_POOR',
  'LISTED',
  'ASKED',
  'SLIPS_OF_4',
  'SLIPS_OF_8',
  'PLACES',
] as const;
export type CopyBase = (typeof COPY_BASES)[number];

type PaperRule = {
  readonly group: 'BEFORE' | 'REVIEW' | 'MEETING' | 'AFTER';
  readonly base: CopyBase;
  /** Names households when it is filled in: who may not see the list of a village does not print it. */
  readonly named: boolean;
  /** Has a form without anything in it. */
  readonly blank: boolean;
};
const rule = (
  group: PaperRule['group'],
  base: CopyBase,
  { named = false, blank = true }: { named?: boolean; blank?: boolean } = {},
): PaperRule => ({ group, base, named, blank });

export const PAPER_RULES: Readonly<Record<PrintPaper, PaperRule>> = {
  LOUDSPEAKER: rule('BEFORE', 'ONE', { blank: false }),
  LEAFLET: rule('BEFORE', 'HOUSEHOLDS', { blank: false }),
  REQUEST: rule('REVIEW', 'RESERVE_OF_HOUSEHOLDS'),
  LEAVE_REQUEST: rule('REVIEW', 'RESERVE_OF_POOR'),
  REVIEW_LIST: rule('REVIEW', 'TWO', { named: true }),
  FORM_A: rule('REVIEW', 'ASKED'),
  FORM_B1: rule('REVIEW', 'LISTED'),
  FORM_B2: rule('REVIEW', 'LISTED'),
  INVITATIONS: rule('MEETING', 'SLIPS_OF_4', { named: true }),
  ATTENDANCE: rule('MEETING', 'ONE', { named: true }),
  RESULT_LISTS: rule('MEETING', 'TWO', { named: true, blank: false }),
  OPINIONS: rule('MEETING', 'ONE'),
  BALLOTS: rule('MEETING', 'SLIPS_OF_8'),
  COUNTING: rule('MEETING', 'TWO'),
  MINUTES: rule('MEETING', 'MINUTES'),
  POSTER: rule('AFTER', 'PLACES', { named: true, blank: false }),
  DECISION: rule('AFTER', 'ONE', { named: true, blank: false }),
  CERTIFICATES: rule('AFTER', 'ONE', { named: true, blank: false }),
};

/** On paper everything is Vietnamese. Mẫu số 01 is called Phụ lục 1a in rounds up to 2020. */
const NAMES: Readonly<Record<PrintPaper, string>> = {
  LOUDSPEAKER: 'Lời đọc trên loa',
  LEAFLET: 'Tờ rơi phát từng hộ',
  REQUEST: 'Giấy đề nghị rà soát',
  LEAVE_REQUEST: 'Giấy đề nghị thoát nghèo, thoát cận nghèo (Mẫu số 04)',
  REVIEW_LIST: 'Danh sách hộ cần rà soát (Phụ lục I)',
  FORM_A: 'Phiếu A',
  FORM_B1: 'Phiếu B1',
  FORM_B2: 'Phiếu B2',
  INVITATIONS: 'Giấy mời họp dân',
  ATTENDANCE: 'Danh sách dự họp (ký, điểm chỉ)',
  RESULT_LISTS: 'Kết quả rà soát đưa ra lấy ý kiến',
  OPINIONS: 'Phiếu ghi ý kiến tại cuộc họp',
  BALLOTS: 'Phiếu lấy ý kiến kín',
  COUNTING: 'Biên bản kiểm phiếu',
  MINUTES: 'Biên bản họp dân',
  POSTER: 'Danh sách niêm yết',
  DECISION: 'Quyết định công nhận',
  CERTIFICATES: 'Giấy chứng nhận (Mẫu số 03)',
};
export const paperName = (paper: PrintPaper, requestForm: string | null): string =>
  paper === 'REQUEST' && requestForm !== null ? `${NAMES.REQUEST} (${requestForm})` : NAMES[paper];

/** What the counts of a village were when it was ordered. */
export type VillageCounts = {
  /** On the list to review, struck ones left out. */
  readonly listed: number;
  /** Of them: asked to be reviewed. */
  readonly asked: number;
  /** Of them: poor or near-poor at the start. */
  readonly poor: number;
  /** Households of the village. */
  readonly households: number;
  /** Places where the list hangs. */
  readonly places: number;
};

export const MOST_RESERVE = 100;
export const MOST_EXTRA = 1000;

export type Reserve = {
  /** In a hundred, as the officer set it. */
  readonly reserve: number;
  /** Copies more, as the officer set them. */
  readonly extra: number;
};

const shareOf = (of: number, percent: number): number => Math.ceil((of * percent) / 100);
const withReserve = (of: number, percent: number): number => of + shareOf(of, percent);

/** Copies that come from counts and a reserve somebody chose; no number of it is a rule of law but the minutes'. */
const COPIES: Readonly<
  Record<CopyBase, (of: VillageCounts, reserve: number, rule: { filled: boolean; minutes: number }) => number>
> = {
  ONE: () => 1,
  TWO: () => 2,
  MINUTES: (_, __, { minutes }) => minutes,
  HOUSEHOLDS: ({ households }, reserve) => withReserve(households, reserve),
  RESERVE_OF_HOUSEHOLDS: ({ households }, reserve) => shareOf(households, reserve),
  RESERVE_OF_POOR: ({ poor }, reserve) => shareOf(poor, reserve),
  LISTED: ({ listed }, reserve) => withReserve(listed, reserve),
  ASKED: ({ asked, listed }, reserve) => asked + shareOf(listed, reserve),
  SLIPS_OF_4: ({ households }, reserve, { filled }) =>
    filled ? 1 : Math.ceil(withReserve(households, reserve) / 4),
  SLIPS_OF_8: ({ households }, reserve) => Math.ceil(withReserve(households, reserve) / 8),
  PLACES: ({ places }) => places,
};

/** At least one: a paper that was chosen is in the packet. `minutes`: copies by the rule pack (Phụ lục V). */
export function copiesOf(
  paper: PrintPaper,
  of: VillageCounts,
  { reserve, extra, form, minutes }: Reserve & { readonly form: PrintForm; readonly minutes: number },
): number {
  const copies = COPIES[PAPER_RULES[paper].base](of, reserve, { filled: form === 'FILLED', minutes });
  return Math.max(1, copies) + extra;
}
