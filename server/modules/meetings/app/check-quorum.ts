import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { Meeting } from './meeting-store.ts';
import type { MeetingPorts } from './ports.ts';
import { recordAct } from './record-act.ts';

export type QuorumRefusal = 'QUORUM_NOT_REACHED' | 'QUORUM_BASE_EMPTY';

/**
 * Before the meeting starts and before each question. BLOCK stops it; WARN lets the meeting go on and writes the number
 * down for the minutes, once for each number. A rehearsal asks for nobody.
 */
export async function checkQuorum(
  { quorums, acts, unitOfWork }: Pick<MeetingPorts, 'quorums' | 'acts' | 'unitOfWork'>,
  tx: Tx,
  actor: Actor,
  meeting: Meeting,
  when: 'START' | 'QUESTION',
): Promise<Result<null, QuorumRefusal>> {
  if (meeting.kind === 'REHEARSAL') return success(null);
  const seen = await quorums.of(tx, meeting.id);
  if (!seen) return success(null);
  const { rule, state } = seen;
  const { represented, base, needed, reached } = state;
  if (base === 0) return refuse('QUORUM_BASE_EMPTY');
  if (reached) return success(null);
  if (rule.mode === 'BLOCK') return refuse('QUORUM_NOT_REACHED', { represented, base, needed });
  const noted = (await acts.of(tx, meeting.id)).findLast(({ kind }) => kind === 'QUORUM_NOTED');
  if (noted?.n === represented && noted.m === base) return success(null);
  const data = { mode: rule.mode, needed, of: rule.base, source: rule.source, when };
  const act = { meetingId: meeting.id, kind: 'QUORUM_NOTED', n: represented, m: base } as const;
  await recordAct({ acts, unitOfWork }, tx, actor, { ...act, passed: false, data });
  return success(null);
}
