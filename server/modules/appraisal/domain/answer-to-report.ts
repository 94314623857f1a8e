import { refuse, success, type Result } from '../../../kernel/result.ts';
import { SUBMISSION_FIELDS, type SubmissionField } from '../../submission/index.ts';

export const APPRAISAL_ANSWERS = ['AGREE', 'RETURN', 'RE_CHECK'] as const;
export type AppraisalAnswer = (typeof APPRAISAL_ANSWERS)[number];
export const RE_CHECK_REASONS = [
  'SCORE_DOUBTED',
  'CLASS_AGAINST_SCORE',
  'HOUSEHOLD_SPLIT',
  'RELATION_DECLARED',
  'PAPERS_DIFFER',
  'COMPLAINT_RECEIVED',
  'OTHER',
] as const;
export type ReCheckReason = (typeof RE_CHECK_REASONS)[number];

/** An answer to the report of the commune. None of them changes a class: that is for the commune to do. */
export type Answer =
  | { readonly kind: 'AGREE'; readonly words: string }
  | { readonly kind: 'RETURN'; readonly fields: readonly SubmissionField[]; readonly words: string }
  | { readonly kind: 'RE_CHECK'; readonly reason: ReCheckReason; readonly words: string };

const LONGEST = 2000;

/** Returned without a field, or asked for without words: the commune would not know what to do. */
export function readAnswer(answer: Answer): Result<Answer, 'RETURN_NAMES_NO_FIELD' | 'ANSWER_NEEDS_WORDS'> {
  const words = answer.words.normalize('NFC').trim();
  if (answer.kind === 'RETURN') {
    const fields = SUBMISSION_FIELDS.filter((field) => answer.fields.includes(field));
    if (fields.length === 0) return refuse('RETURN_NAMES_NO_FIELD', { field: 'fields' });
    if (words === '' || words.length > LONGEST) return refuse('ANSWER_NEEDS_WORDS', { field: 'words' });
    return success({ ...answer, fields, words });
  }
  if (words.length > LONGEST || (answer.kind === 'RE_CHECK' && words === ''))
    return refuse('ANSWER_NEEDS_WORDS', { field: 'words' });
  return success({ ...answer, words });
}
