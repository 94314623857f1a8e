import { can, type Action } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { PostingStore } from '../../posting/index.ts';
import type { CommuneKey, Place, RecognitionStore } from './recognition-store.ts';

export type RecognitionPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly recognitions: RecognitionStore;
  readonly postings: PostingStore;
  /** Today in Vietnam (ISO): a paper is not dated later. */
  readonly today: () => string;
  readonly hashOf: (value: unknown) => string;
};

/** A commune of a round, for somebody who may do this there; another commune is not found. */
export async function loadPlace(
  { recognitions }: Pick<RecognitionPorts, 'recognitions'>,
  tx: Tx,
  actor: Actor,
  { action, ...key }: CommuneKey & { readonly action: Action },
): Promise<Result<Place, 'NOT_SIGNED_IN' | 'NOT_FOUND'>> {
  if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
  const place = await recognitions.place(tx, key);
  const facts = place && { areaPath: place.areaPath, roundId: key.roundId };
  return facts && can(actor, action, facts) ? success(place) : refuse('NOT_FOUND');
}

export const scopeOf = ({ roundId, communeId }: CommuneKey): string => `commune:${roundId}:${communeId}`;
