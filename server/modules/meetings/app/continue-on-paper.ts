import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import {
  lockUnsealed,
  meetingChanged,
  meetingCommand,
  scopeOf,
  type CommandRefusal,
} from './meeting-command.ts';
import type { Meeting } from './meeting-store.ts';
import { recordAct } from './record-act.ts';
import type { PaperPorts } from './settle-paper-question.ts';

export type ContinueOnPaper = {
  readonly commandId: string;
  readonly meetingId: string;
  readonly expectedVersion: number;
  /** Power cut … for the minutes. */
  readonly reason: string;
  /** The question that is open cannot be closed any more: it is withdrawn, and put again on paper. */
  readonly withdrawOpen: boolean;
};
export type ContinueOnPaperRefusal =
  | CommandRefusal
  | 'MEETING_IS_SEALED'
  | 'REHEARSAL_IS_NOT_ENTERED'
  | 'STALE'
  | 'PAPER_NEEDS_REASON'
  | 'TEXT_TOO_LONG'
  | 'CLOSE_THE_QUESTION_FIRST'
  | 'NOTHING_LEFT_FOR_PAPER';

const LONGEST = 500;

/** The question that the power cut broke off has no result; what phones said is never opened. */
async function withdrawOpen(
  ports: PaperPorts,
  tx: Tx,
  actor: Actor,
  { id }: Meeting,
): Promise<string | null> {
  const open = await ports.votes.openOf(tx, id);
  const motion = open && (await ports.votes.lock(tx, open.id));
  if (motion?.state !== 'OPEN') return null;
  await ports.papers.withdraw(tx, motion.id);
  if (motion.itemId) await ports.agenda.setState(tx, motion.itemId, 'PENDING');
  const subject = `motion:${motion.id}`;
  await ports.unitOfWork.audit(tx, { scope: scopeOf(id), actor, action: 'withdraw-motion', subject });
  return motion.id;
}

async function decide(ports: PaperPorts, tx: Tx, actor: Actor, command: ContinueOnPaper) {
  const { meetingId, expectedVersion } = command;
  const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
  if (!found.ok) return found;
  const meeting = found.value;
  if (meeting.kind === 'REHEARSAL') return refuse('REHEARSAL_IS_NOT_ENTERED');
  if (meeting.kind === 'PAPER') return success({ meetingId, withdrawn: null });
  if (meeting.version !== expectedVersion) return refuse('STALE', { currentVersion: meeting.version });
  const reason = command.reason.normalize('NFC').trim();
  if (reason === '') return refuse('PAPER_NEEDS_REASON', { field: 'reason' });
  if (reason.length > LONGEST) return refuse('TEXT_TOO_LONG', { field: 'reason', most: LONGEST });
  if (!command.withdrawOpen && (await ports.votes.openOf(tx, meetingId)))
    return refuse('CLOSE_THE_QUESTION_FIRST');
  const withdrawn = await withdrawOpen(ports, tx, actor, meeting);
  const undecided = await ports.agenda.undecided(tx, meetingId);
  if (undecided === 0 && (await ports.votes.closingAgreed(tx, meetingId)))
    return refuse('NOTHING_LEFT_FOR_PAPER');
  await ports.papers.turnToPaper(tx, meetingId);
  const stage = { stageKind: 'AGENDA', stageItemId: null, stagePage: 0, phoneConsent: false } as const;
  await ports.meetings.change(tx, meetingId, stage);
  const data = { reason, undecided, withdrawn: withdrawn !== null };
  const act = { meetingId, kind: 'CONTINUED_ON_PAPER', n: null, m: null, passed: null, data } as const;
  await recordAct(ports, tx, actor, act);
  await ports.unitOfWork.emit(tx, meetingChanged(meeting));
  const subject = scopeOf(meetingId);
  const entry = { scope: subject, actor, action: 'continue-on-paper', subject, data: { undecided } };
  await ports.unitOfWork.audit(tx, entry);
  return success({ meetingId, withdrawn });
}

/**
 * Begun live, ended on paper: what was decided stays, the rest is entered from the paper, under one seal. The log and the
 * minutes say when and why.
 */
export const continueOnPaper =
  (ports: PaperPorts) =>
  async (
    actor: Actor,
    command: ContinueOnPaper,
  ): Promise<Result<{ meetingId: string; withdrawn: string | null }, ContinueOnPaperRefusal>> => {
    const { commandId, expectedVersion: _, ...input } = command;
    const done = await meetingCommand<
      { meetingId: string; withdrawn: string | null },
      ContinueOnPaperRefusal
    >(ports, { commandId, actor, action: 'continue-on-paper', input }, (tx) =>
      decide(ports, tx, actor, command),
    );
    if (done.ok && done.value.withdrawn) await ports.keys.destroy(done.value.withdrawn);
    return done;
  };
