import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { Choice } from '../domain/vocabulary.ts';
import type { MeetingPorts } from './ports.ts';

export type CastBallot = { readonly motionId: string; readonly n: number; readonly choice: Choice };
export type Receipt = { readonly motionId: string; readonly n: number };
export type CastBallotRefusal =
  'NOT_SIGNED_IN' | 'NOT_FOUND' | 'BALLOT_NUMBER_INVALID' | 'MOTION_NOT_OPEN' | 'NOT_ENTITLED';

/** A person changes their mind a few times; a program that counts without end is stopped. */
const HIGHEST_N = 10_000;

export type CastBallotPorts = Pick<MeetingPorts, 'unitOfWork' | 'votes' | 'keys' | 'live'>;

/**
 * A phone's answer. The phone counts its own tries (`n`) and repeats until it hears "received" or "closed": the same
 * number again is the same ballot, the highest number counts. An error in between is not a refusal.
 */
export const castBallot =
  ({ unitOfWork, votes, keys, live }: CastBallotPorts) =>
  async (actor: Actor, { motionId, n, choice }: CastBallot): Promise<Result<Receipt, CastBallotRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    if (
      actor.kind !== 'PHONE' ||
      !can(actor, 'ballot.cast', { areaPath: [], roundId: null, meetingId: actor.meetingId })
    )
      return refuse('NOT_FOUND');
    if (!Number.isInteger(n) || n < 1 || n > HIGHEST_N)
      return refuse('BALLOT_NUMBER_INVALID', { field: 'n' });
    const { attendeeId, meetingId } = actor;
    const sealed = await keys.seal(motionId, attendeeId, n, choice);
    if (sealed && (await votes.castBallot({ motionId, attendeeId, n, choice: sealed }))) {
      live.turnoutChanged(meetingId);
      return success({ motionId, n });
    }
    const standing = await unitOfWork.read((tx) => votes.standing(tx, motionId, attendeeId));
    if (standing && standing.counted !== null && standing.counted >= n) return success({ motionId, n });
    if (standing && standing.state !== 'OPEN') return refuse('MOTION_NOT_OPEN');
    if (!standing || standing.counted === null) return refuse('NOT_ENTITLED');
    throw new Error(
      sealed ? 'a ballot found its motion open and was not written' : 'the key of an open motion is gone',
    );
  };
