import type { Block } from '../../../platform/papers/index.ts';
import { shareText } from '../../meetings/index.ts';
import type { Figures } from '../domain/figures.ts';
import type { Adoption, MeetingFacts, RecordedAct } from '../domain/meeting-record.ts';

/** What a page of the minutes is written from: closed, or a draft without an adoption. */
export type Told = {
  readonly facts: MeetingFacts;
  readonly figures: Figures;
  readonly adoption: Adoption | null;
};

export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
/** Leads on to a table or a list, and stands on its page. */
export const leadIn = (text: string): Block => ({ kind: 'paragraph', text, leadsOn: true });
export const heading = (text: string): Block => ({ kind: 'heading', text });

/** "45 trên 50 người, 90 %": never a percentage without the two numbers it comes from. */
export const nOfM = (n: number, m: number, unit = 'người'): string =>
  `${n} trên ${m} ${unit}${m > 0 ? `, ${shareText(n, m)}` : ''}`;

export const lastAct = ({ acts }: MeetingFacts, kind: string): RecordedAct | undefined =>
  acts.findLast((act) => act.kind === kind);

/** "…; …; …." */
export const sentences = (items: readonly string[]): Block => ({
  kind: 'list',
  items: items.map((item, index) => `${item}${index === items.length - 1 ? '.' : ';'}`),
});
