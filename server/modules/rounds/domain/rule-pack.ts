import { z } from 'zod';
import {
  byArea,
  confirmedSchema,
  legal,
  lineComparisonSchema,
  markSchema,
  shareComparisonSchema,
  textSchema,
} from './legal-value.ts';

const count = z.int().min(0);
const positive = z.int().min(1);
const isoDay = z.iso.date();
const dayOfYear = z.string().regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/);
/** A point line may be unknown; then the pack cannot score. */
const pointLine = byArea(legal(count.nullable()));
const incomeLine = byArea(legal(positive));

const shareSchema = z.strictObject({
  numerator: positive,
  denominator: positive,
  comparison: shareComparisonSchema,
  base: z.literal('PERSONS_ATTENDING'),
});

const formOfVoteSchema = z.strictObject({
  options: z.array(z.enum(['HAND_COUNT', 'SECRET_BALLOT'])).min(1),
  default: z.enum(['HAND_COUNT', 'SECRET_BALLOT']),
  decidedBy: z.literal('MEETING'),
  share: z.strictObject({ numerator: positive, denominator: positive, comparison: shareComparisonSchema }),
  countingCommittee: z.strictObject({ min: positive, max: positive }),
});

/** QĐ 24/2021 Đ.4 k.3: how the village meeting agrees. An empty value means: not found, the commune enters its own. */
const meetingSchema = z.strictObject({
  article: z.string().nullable(),
  agreeShare: legal(shareSchema.nullable()),
  onNotAgreed: legal(z.literal('RE_REVIEW_THEN_NEW_MEETING')).optional(),
  minimumAge: legal(positive.nullable()),
  quorum: legal(z.strictObject({ ...shareSchema.shape, base: z.literal('HOUSEHOLDS_INVITED') }).nullable()),
  supervisorCounts: legal(z.boolean().nullable()),
  /** Roles in the base besides the supervisor's; left out: every role. */
  countedRoles: legal(z.array(z.string().regex(/^[A-Z_]+$/)).min(1)).optional(),
  /** A base that shrinks by whoever stands aside: an option without a text, off. */
  standAsideLeavesBase: legal(z.boolean()).optional(),
  formOfVote: legal(formOfVoteSchema.nullable()),
  perHouseholdOrByList: legal(z.enum(['PER_HOUSEHOLD', 'BY_LIST', 'BOTH'])).optional(),
  minutesCopies: legal(positive).optional(),
  signers: legal(z.array(z.enum(['CHAIR', 'SECRETARY', 'HOUSEHOLD_REPRESENTATIVES']))).optional(),
});

const clocksSchema = z.strictObject({
  window: legal(z.strictObject({ from: dayOfYear, to: dayOfYear })).optional(),
  postingWorkingDays: legal(positive).optional(),
  reCheckWorkingDays: legal(positive).optional(),
  repostWorkingDays: legal(positive).optional(),
  opinionWorkingDays: legal(positive).optional(),
  inYearDays: legal(positive).optional(),
  inYearWorkingDays: legal(positive).optional(),
  averageTrack: legal(
    z.strictObject({ postingWorkingDays: positive, reCheckWorkingDays: positive, totalDays: positive }),
  ).optional(),
});

const indicatorSchema = z.strictObject({
  number: positive,
  code: z.string().regex(/^[A-Z][A-Z_]*$/),
  name: legal(textSchema),
  service: textSchema.optional(),
  cutOff: legal(textSchema),
});

const tierSchema = z.strictObject({
  from: isoDay.optional(),
  to: isoDay.optional(),
  tier: z.enum(['DISTRICT', 'PROVINCE']),
  mark: markSchema,
  article: z.string().optional(),
  note: z.string().optional(),
  confirmed: confirmedSchema.optional(),
});

const alsoForSchema = z.strictObject({
  year: z.int(),
  role: z.enum(['STATUS_LIST', 'GENERAL_REVIEW']),
  mark: markSchema,
  article: z.string().optional(),
  note: z.string().optional(),
  confirmed: confirmedSchema.optional(),
});

const range = legal(z.strictObject({ above: count, upTo: positive }));
const reportSchema = z.union([
  z.strictObject({ what: z.literal('IN_YEAR'), day: positive, months: z.array(z.int().min(1).max(12)) }),
  z.strictObject({ what: z.enum(['PRELIMINARY', 'OFFICIAL']), before: dayOfYear }),
]);

const common = {
  id: z.string().regex(/^[a-z0-9-]+$/),
  scope: z.enum(['NATIONAL', 'PROVINCIAL']),
  name: textSchema,
  legalTexts: z.array(z.string().min(1)).min(1),
  reviewYears: legal(z.array(z.int().min(1990).max(2100)).min(1)),
  alsoFor: z.array(alsoForSchema),
  /** False: the pack states lines but no points; nothing is scored by it. */
  usableForScoring: z.boolean(),
  b2: z.strictObject({
    pointsPerIndicator: legal(positive.nullable()),
    poorFrom: legal(positive.nullable()),
    comparison: legal(shareComparisonSchema),
    poorFromIndicators: legal(positive).optional(),
  }),
  averageLiving: z
    .strictObject({
      method: z.enum(['B1_POINTS', 'ACTUAL_INCOME_12_MONTHS']),
      note: z.string().optional(),
      ranges: byArea(range),
    })
    .optional(),
  lowIncomeWorker: z
    .strictObject({ from: z.int(), comparison: legal(lineComparisonSchema), income: incomeLine })
    .optional(),
  indicators: z.array(indicatorSchema),
  indicatorsChanged: legal(
    z.strictObject({ out: z.array(z.string()), into: z.array(z.string()) }),
  ).optional(),
  meeting: meetingSchema,
  clocks: clocksSchema,
  reports: legal(z.array(reportSchema)).optional(),
  causes: legal(z.array(z.strictObject({ code: z.string().min(1), ...textSchema.shape }))),
  appraisalTier: z.array(tierSchema).min(1),
  forms: z.array(z.strictObject({ code: z.string().min(1), ...textSchema.shape })).optional(),
  idNumberLengths: legal(z.array(positive)),
  areaKind: byArea(legal(z.array(z.string().min(1)))),
  householdDefinition: legal(textSchema).optional(),
  requestForm: legal(z.string().min(1)).optional(),
};

/** NĐ 07/2021 Đ.3: poor = B1 at the line or below AND enough indicators. */
const bothConditionsSchema = z.strictObject({
  ...common,
  shape: z.literal('BOTH_CONDITIONS'),
  incomeLines: z.strictObject({ line: incomeLine }),
  b1: z.strictObject({ comparison: legal(lineComparisonSchema), line: pointLine }),
});

/** QĐ 59/2015: poor in two ways, by income alone under the lower line, or by indicators between the two lines. */
const twoWaysSchema = z.strictObject({
  ...common,
  shape: z.literal('TWO_WAYS'),
  incomeLines: z.strictObject({ lower: incomeLine, upper: incomeLine }),
  b1: z.strictObject({ comparison: legal(lineComparisonSchema), lower: pointLine, upper: pointLine }),
});

export const rulePackSchema = z.discriminatedUnion('shape', [bothConditionsSchema, twoWaysSchema]);

export type RulePack = z.infer<typeof rulePackSchema>;
export type TwoWaysPack = z.infer<typeof twoWaysSchema>;
export type BothConditionsPack = z.infer<typeof bothConditionsSchema>;
export type Indicator = z.infer<typeof indicatorSchema>;
export type AgreeShare = z.infer<typeof shareSchema>;
export type AppraisalTier = z.infer<typeof tierSchema>['tier'];
