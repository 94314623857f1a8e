import type { LegalMark } from '../../rounds/index.ts';

/** The preparation, then the six steps of QĐ 24/2021 Đ.4, in their order. */
export const STEPS = [
  'PREPARATION',
  'LIST',
  'REVIEW',
  'MEETING',
  'POSTING',
  'OPINION',
  'RECOGNITION',
] as const;
export type Step = (typeof STEPS)[number];

export const STEP_STATES = ['RUNNING', 'FINISHED'] as const;
export type StepState = (typeof STEP_STATES)[number];

export type Track = 'YEARLY' | 'GENERAL' | 'IN_YEAR';

type TwoTexts = { readonly vi: string; readonly en: string };
export type StepOfLaw = {
  readonly step: Step;
  /** 0 of the preparation, 1–6 as in the law. */
  readonly number: number;
  readonly name: TwoTexts;
  /** As the report says it in brackets. */
  readonly inReports: TwoTexts;
  readonly article: string | null;
  readonly mark: LegalMark;
};

const DECISION = 'QĐ 24/2021/QĐ-TTg Đ.4';

/** The steps as data. The preparation is practice of the plans of provinces, no step of the law. */
export const STEPS_OF_LAW: readonly StepOfLaw[] = [
  {
    step: 'PREPARATION',
    number: 0,
    name: { vi: 'Chuẩn bị', en: 'Preparation' },
    inReports: { vi: 'chuẩn bị', en: 'preparation' },
    article: null,
    mark: 'P',
  },
  {
    step: 'LIST',
    number: 1,
    name: { vi: 'Lập danh sách hộ cần rà soát', en: 'List of households to review' },
    inReports: { vi: 'lập danh sách', en: 'list' },
    article: `${DECISION} k.1`,
    mark: 'C',
  },
  {
    step: 'REVIEW',
    number: 2,
    name: { vi: 'Rà soát, phân loại hộ', en: 'Review and classify' },
    inReports: { vi: 'thu thập, chấm điểm, phân loại', en: 'collect, score, classify' },
    article: `${DECISION} k.2`,
    mark: 'C',
  },
  {
    step: 'MEETING',
    number: 3,
    name: { vi: 'Họp dân thống nhất kết quả', en: 'Village meeting' },
    inReports: { vi: 'họp dân', en: 'village meeting' },
    article: `${DECISION} k.3`,
    mark: 'C',
  },
  {
    step: 'POSTING',
    number: 4,
    name: { vi: 'Niêm yết công khai', en: 'Posting' },
    inReports: { vi: 'niêm yết', en: 'posting' },
    article: `${DECISION} k.4`,
    mark: 'C',
  },
  {
    step: 'OPINION',
    number: 5,
    name: { vi: 'Xin ý kiến cấp trên', en: 'Opinion of the tier above' },
    inReports: { vi: 'xin ý kiến cấp trên', en: 'opinion of the tier above' },
    article: `${DECISION} k.5`,
    mark: 'C',
  },
  {
    step: 'RECOGNITION',
    number: 6,
    name: { vi: 'Công nhận kết quả', en: 'Recognition' },
    inReports: { vi: 'công nhận', en: 'recognition' },
    article: `${DECISION} k.6`,
    mark: 'C',
  },
];

/** QĐ 24/2021 Đ.5: during the year there is no opinion of the tier above. */
export const stepsOf = (track: Track): readonly StepOfLaw[] =>
  track === 'IN_YEAR' ? STEPS_OF_LAW.filter(({ step }) => step !== 'OPINION') : STEPS_OF_LAW;

export type Position = { readonly step: Step; readonly state: StepState };

/** How far a position is: running is before finished, an earlier step before a later one. */
export const rankOf = ({ step, state }: Position): number =>
  STEPS.indexOf(step) * 2 + (state === 'FINISHED' ? 1 : 0);
