import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { FindingState } from './vocabulary.ts';

export type Standing = {
  readonly state: FindingState;
  readonly ownerId: string;
  /** Who said that it is mended, as the log writes an actor; null: nobody yet. */
  readonly reportedBy: string | null;
};
export type SignOffRefusal = 'FINDING_IS_CLOSED' | 'FINDING_NOT_DONE' | 'FINDING_BY_ITS_OWNER';

/** Four eyes: neither its owner nor whoever reported it done looks after it. */
export function maySignOff(of: Standing, accountId: string): Result<null, SignOffRefusal> {
  if (of.state === 'CLOSED') return refuse('FINDING_IS_CLOSED');
  if (of.ownerId === accountId || of.reportedBy === `account:${accountId}`)
    return refuse('FINDING_BY_ITS_OWNER');
  return of.state === 'DONE' ? success(null) : refuse('FINDING_NOT_DONE');
}
