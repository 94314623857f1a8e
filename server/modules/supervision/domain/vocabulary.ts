/** OPEN: to be mended. DONE: its owner says it is. CLOSED: somebody else has seen that it is. */
export const FINDING_STATES = ['OPEN', 'DONE', 'CLOSED'] as const;
export type FindingState = (typeof FINDING_STATES)[number];
export const FINDING_EVENTS = ['DONE', 'SENT_BACK', 'SIGNED_OFF'] as const;
export type FindingEventKind = (typeof FINDING_EVENTS)[number];

export const QUESTION_STATES = ['WAITING', 'ANSWERED'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];
export const QUESTION_EVENTS = ['HANDED_UP', 'ANSWERED'] as const;
export type QuestionEventKind = (typeof QUESTION_EVENTS)[number];
