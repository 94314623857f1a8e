import type { Actor } from '../../../kernel/actor.ts';
import { actorTag } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, type Refusal } from '../../../kernel/result.ts';
import type { CommuneKey } from './appraisal-store.ts';
import type { WorkCase, Worker, WorkStore } from './work-store.ts';

/** Tokens of claims: made from the command, so that a repeated command gives the same; only the hash is stored. */
export type ClaimTokens = { make(commandId: string): string; hash(token: string): string };

export type WorkPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly work: WorkStore;
  readonly tokens: ClaimTokens;
};

export const workerOf = (actor: Extract<Actor, { kind: 'ACCOUNT' }>): Worker => ({
  accountId: actor.accountId,
  tag: actorTag(actor),
  name: actor.name,
});

export const scopeOf = ({ roundId, communeId }: CommuneKey): string => `commune:${roundId}:${communeId}`;

/** Queues and boards of the commune and the tier show something else now. */
export const tell = ({ unitOfWork }: WorkPorts, tx: Tx, { roundId, communeId }: CommuneKey): Promise<void> =>
  unitOfWork.emit(tx, { topic: 'appraisal.changed', payload: { roundId, communeId } });

/** Nothing is decided any more. */
export function overWhy({
  roundState,
  opinionSent,
}: WorkCase): Refusal<'APPRAISAL_ROUND_CLOSED' | 'OPINION_WAS_SENT'> | null {
  if (roundState !== 'OPEN') return refuse('APPRAISAL_ROUND_CLOSED');
  return opinionSent ? refuse('OPINION_WAS_SENT') : null;
}

/** Somebody else holds it, or nobody does: the token that was sent no longer opens it. */
export const claimLost = (
  { heldBy, holderName }: WorkCase,
  accountId: string,
): Refusal<'CLAIM_IS_LOST' | 'HELD_BY_ANOTHER'> =>
  heldBy && heldBy !== accountId
    ? refuse('HELD_BY_ANOTHER', { holder: holderName ?? '' })
    : refuse('CLAIM_IS_LOST');

export const holds = (of: WorkCase, accountId: string, tokenSha256: string): boolean =>
  of.heldBy === accountId && of.tokenSha256 === tokenSha256;
