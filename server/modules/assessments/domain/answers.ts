import { z } from 'zod';
import { refuse, success, type Result } from '../../../kernel/result.ts';

const LONGEST = 500;
const text = z.string().trim().max(LONGEST);
/** Not answered yet is null; nothing is ever filled in. */
const yesNo = z.boolean().nullable().default(null);
const choice = <const T extends readonly [string, ...string[]]>(of: T) => z.enum(of).nullable().default(null);
const isoDay = z.iso.date().nullable().default(null);

export const RELATIONS = [
  'HEAD',
  'SPOUSE',
  'CHILD',
  'PARENT',
  'GRANDCHILD',
  'GRANDPARENT',
  'SIBLING',
  'OTHER',
] as const;
export const CERTIFICATES = [
  'NONE',
  'PRIMARY',
  'LOWER_SECONDARY',
  'UPPER_SECONDARY',
  'VOCATIONAL_OR_HIGHER',
  'TRAINED_ON_THE_JOB',
] as const;
/** What counts as working age no pack says: the reviewer does. */
export const WORK_STATES = [
  'OWN_WORK',
  'WAGES_WITH_CONTRACT',
  'WAGES_WITHOUT_CONTRACT',
  'NO_WORK_BUT_READY',
  'NOT_ABLE_OR_NOT_READY',
  'NOT_OF_WORKING_AGE',
] as const;
export const ASSISTANCE = ['NONE', 'AS_ELDERLY_OR_DISABLED', 'FOR_OTHER_REASONS'] as const;

const memberSchema = z.strictObject({
  /** Stays with the person over all versions of the form. */
  key: z.string().regex(/^[\w-]{1,64}$/),
  name: text,
  relation: choice(RELATIONS),
  sex: choice(['MALE', 'FEMALE']),
  birthDate: isoDay,
  /** When only the year is known. */
  birthYear: z.int().min(1900).max(2100).nullable().default(null),
  idNumber: z.string().trim().max(20).nullable().default(null),
  ethnicity: text.nullable().default(null),
  insured: yesNo,
  studying: yesNo,
  fittingLevel: yesNo,
  certificate: choice(CERTIFICATES),
  work: choice(WORK_STATES),
  assistance: choice(ASSISTANCE),
  undernourished: yesNo,
});
export type MemberAnswers = z.infer<typeof memberSchema>;

export const WATER = [
  'PIPED',
  'DRILLED_WELL',
  'PROTECTED_DUG_WELL',
  'PROTECTED_SPRING',
  'RAIN',
  'BOTTLED',
  'OTHER',
] as const;
export const TOILETS = [
  'SEPTIC',
  'SEMI_SEPTIC',
  'POUR_FLUSH',
  'VENTILATED_PIT',
  'TWO_COMPARTMENT',
  'OTHER',
  'NONE',
] as const;
export const HOUSES = ['SOLID', 'SEMI_SOLID', 'LESS_SOLID', 'MAKESHIFT'] as const;
export const MEANS = [
  'TELEVISION',
  'RADIO',
  'DESKTOP',
  'TELEPHONE',
  'LAPTOP',
  'TABLET',
  'SMARTPHONE',
] as const;

const dwellingSchema = z.strictObject({
  /** Square metres, to a tenth. */
  areaM2: z.number().positive().max(10_000).multipleOf(0.1).nullable().default(null),
  wallDurable: yesNo,
  columnDurable: yesNo,
  roofDurable: yesNo,
  house: choice(HOUSES),
  water: choice(WATER),
  toilet: choice(TOILETS),
  usesInternet: yesNo,
  usesTelephone: yesNo,
  /** Empty: none of them. */
  means: z.array(z.enum(MEANS)).nullable().default(null),
  hearsLoudspeaker: yesNo,
  untreatedIllness: yesNo,
});
export type DwellingAnswers = z.infer<typeof dwellingSchema>;

const b1Schema = z.strictObject({
  source: z.enum(['TYPED', 'SCORE_TABLE']),
  /** As scored on paper. */
  points: z.number().nullable().default(null),
  tableId: z.uuid().nullable().default(null),
  region: text.nullable().default(null),
  items: z.record(z.string().max(200), z.string().max(200)).default({}),
});

/** What a reviewer says of an indicator: ticked where the form cannot compute it, or against what it computed. */
const tickSchema = z.strictObject({ deprived: z.boolean(), reason: text.nullable().default(null) });

/** The forms of one household, as answered. A changed shape is a new number. */
export const answersSchema = z.strictObject({
  shape: z.literal(1),
  members: z.array(memberSchema).max(40),
  dwelling: dwellingSchema,
  /** By number of the indicator. */
  indicators: z.record(z.string().regex(/^[1-9]\d?$/), tickSchema).default({}),
  b1: b1Schema,
  causes: z.array(z.string().max(40)).default([]),
  groups: z.strictObject({ ethnicMinority: yesNo, noLabour: yesNo, merit: yesNo }),
  supports: z.array(z.string().max(200)).max(20).default([]),
});
export type Answers = z.infer<typeof answersSchema>;

/** Reads the forms as they were sent; what cannot be read is refused with the place named. */
export function readAnswers(data: unknown): Result<Answers, 'ANSWERS_UNREADABLE'> {
  const read = answersSchema.safeParse(data);
  if (read.success) return success(read.data);
  const field = read.error.issues[0]?.path.join('.') || 'answers';
  return refuse('ANSWERS_UNREADABLE', { field });
}
