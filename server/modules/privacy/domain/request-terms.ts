import type { Term } from '../../calendar/index.ts';

/**
 * Law 91/2025/QH15, NĐ 356/2025/NĐ-CP: acknowledged within 2 working days, carried out in 10 to 20 days by the kind of request.
 * Which kind has which was not found: the shorter one is shown, marked U, and informs only.
 */
const ARTICLE = 'Luật 91/2025/QH15; NĐ 356/2025/NĐ-CP';
export const REQUEST_TERMS: Readonly<Record<'DATA_ACKNOWLEDGE' | 'DATA_ANSWER', Term>> = {
  DATA_ACKNOWLEDGE: { days: 2, unit: 'WORKING_DAYS', mark: 'U', article: ARTICLE },
  DATA_ANSWER: { days: 10, unit: 'DAYS', mark: 'U', article: ARTICLE },
};

export const REQUEST_KINDS = ['SHOW', 'CORRECT'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];
export const ASKED_BY = ['SELF', 'FOR_THEM'] as const;
export type AskedBy = (typeof ASKED_BY)[number];
export const ANSWER_KINDS = ['ACKNOWLEDGED', 'DONE', 'REFUSED'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];
export const ERASURE_KINDS = ['COMPLAINT_WORDS', 'ID_NUMBER'] as const;
export type ErasureKind = (typeof ERASURE_KINDS)[number];
