import { can, type Action } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { cleanLine, endRefusal } from '../domain/judge-posting.ts';
import type { Posting } from '../domain/posting.ts';
import type { PostingRefusal } from '../domain/refusals.ts';
import type { PostingPorts } from './ports.ts';
import type { Posted } from './start-posting.ts';

export type EndPosting = {
  readonly commandId: string;
  readonly postingId: string;
  readonly endedOn: string;
  /** Why, when its term still runs. */
  readonly earlyReason: string | null;
};
type Refused = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'COMMAND_OF_ANOTHER' | PostingRefusal;

/** The posting, for somebody who may do this there; null also when it is not theirs. */
export async function findPosting(
  { postings }: Pick<PostingPorts, 'postings'>,
  tx: Tx,
  actor: Actor,
  action: Action,
  postingId: string,
): Promise<Posting | null> {
  const posting = await postings.find(tx, postingId);
  const place = posting && (await postings.place(tx, posting.roundId, posting.villageId));
  return place && can(actor, action, place) ? posting : null;
}

/** Somebody took the list down, on a day. The clock informs; it ends nothing. */
export const endPosting =
  (ports: PostingPorts) =>
  async (actor: Actor, command: EndPosting): Promise<Result<Posted, Refused>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { unitOfWork, postings, keepClocks } = ports;
    const { commandId, ...input } = command;
    const once = { commandId, actor, action: 'end-posting', input };
    return unitOfWork.once<Posted, Refused>(once, async (tx) => {
      const seen = await findPosting(ports, tx, actor, 'posting.record', input.postingId);
      if (!seen) return refuse('NOT_FOUND');
      const { id, roundId, communeId, villageId, startedOn } = seen;
      await postings.lockVillage(tx, roundId, villageId);
      if ((await postings.find(tx, id))?.endedOn !== null) return refuse('POSTING_IS_OVER');
      const { endedOn } = input;
      const earlyReason = cleanLine(input.earlyReason ?? '') || null;
      const [clock] = await keepClocks.ofSubjects(tx, [id]);
      const dueOn = clock?.dueOn ?? null;
      const wrong = endRefusal({ startedOn, endedOn, dueOn, earlyReason, today: keepClocks.today() });
      if (wrong) return wrong;
      const early = dueOn !== null && endedOn < dueOn;
      await postings.end(tx, id, {
        endedOn,
        earlyReason: early ? earlyReason : null,
        endedBy: actorTag(actor),
      });
      await keepClocks.stop(tx, actor, id, endedOn);
      const payload = { roundId, communeId, villageId, postingId: id };
      await unitOfWork.emit(tx, { topic: 'posting.changed', payload });
      const entry = { scope: `commune:${roundId}:${communeId}`, actor, action: 'end-posting' };
      await unitOfWork.audit(tx, { ...entry, subject: `posting:${id}`, data: { endedOn, dueOn, early } });
      return success({ roundId, villageId, postingId: id });
    });
  };
