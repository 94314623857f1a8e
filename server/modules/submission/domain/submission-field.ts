/**
 * What the tier above can give back of a case, by name. RESULT: scores, class and decision as a re-check finds them.
 * PAPERS: minutes, evidence; nothing in the frozen case changes, the answer says what was done.
 */
export const SUBMISSION_FIELDS = [
  'HEAD',
  'MEMBERS',
  'GROUPS',
  'CAUSE',
  'SCORES',
  'RESULT',
  'PAPERS',
] as const;
export type SubmissionField = (typeof SUBMISSION_FIELDS)[number];

/** A case as it is sent up: everything that the tier above judges, and that recognition is later compared with. */
export type CaseContent = {
  readonly householdId: string;
  readonly householdCode: string | null;
  readonly headName: string;
  readonly toName: string | null;
  readonly villageId: string;
  /** Known by name; `persons` is what the report counts. */
  readonly members: number;
  readonly persons: number;
  readonly listedBecause: string;
  readonly b1: number;
  readonly b1Line: number;
  readonly b2: number;
  readonly deprived: readonly number[];
  readonly scoredClass: string;
  readonly poorKind: string | null;
  readonly sheetClass: string | null;
  readonly startClass: string;
  readonly endClass: string | null;
  readonly movementCause: string;
  readonly cause: string | null;
  readonly ethnicMinority: boolean;
  readonly noLabour: boolean;
  readonly merit: boolean;
  readonly outcome: string | null;
  readonly decisionSeq: number | null;
  readonly decisionSource: string | null;
  readonly assessmentVersion: number | null;
  /** The posting in which it last hung. */
  readonly postingId: string | null;
  readonly postedClass: string | null;
};
export type ContentKey = keyof CaseContent;

/** Which part of a case each field opens. */
const OPENS: Readonly<Record<SubmissionField, readonly ContentKey[]>> = {
  HEAD: ['headName', 'toName', 'householdCode', 'members'],
  MEMBERS: ['members', 'persons'],
  GROUPS: ['ethnicMinority', 'noLabour', 'merit'],
  CAUSE: ['cause'],
  SCORES: ['b1', 'b2', 'deprived', 'scoredClass', 'poorKind', 'assessmentVersion'],
  RESULT: [
    ...([
      'b1',
      'b2',
      'deprived',
      'scoredClass',
      'poorKind',
      'assessmentVersion',
      'members',
      'persons',
    ] as const),
    ...(['endClass', 'movementCause', 'outcome', 'decisionSeq', 'decisionSource', 'postingId'] as const),
    ...(['postedClass', 'cause', 'ethnicMinority', 'noLabour', 'merit'] as const),
  ],
  PAPERS: [],
};

export type Difference = { readonly key: ContentKey; readonly sent: unknown; readonly now: unknown };

/** Real values, compared one by one: what was sent against what stands today. */
export const differencesOf = (sent: CaseContent, now: CaseContent): Difference[] =>
  (Object.keys(now) as ContentKey[])
    .filter((key) => JSON.stringify(sent[key] ?? null) !== JSON.stringify(now[key] ?? null))
    .map((key) => ({ key, sent: sent[key] ?? null, now: now[key] ?? null }));

/** What differs and was not given back to be mended. */
export const beyond = (
  fields: readonly SubmissionField[],
  differences: readonly Difference[],
): Difference[] => differences.filter(({ key }) => !fields.some((field) => OPENS[field].includes(key)));

/** What is mended where it stands; a person, a score or a result is mended where people, scores and results are made. */
export type Mended = {
  readonly cause?: string | null | undefined;
  readonly ethnicMinority?: boolean | null | undefined;
  readonly noLabour?: boolean | null | undefined;
  readonly merit?: boolean | null | undefined;
};
