import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isAgreed } from '../../rounds/index.ts';
import { countBallots } from '../domain/count-ballots.ts';
import { addUp, settleHands, sumOf, type HandsRefusal } from '../domain/count-hands.ts';
import { sheetsResult } from '../domain/count-sheets.ts';
import type { Counts } from '../domain/vocabulary.ts';
import { closeInCluster, isPartOfSum } from './close-in-cluster.ts';
import { factsOf, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { Meeting } from './meeting-store.ts';
import type { MeetingPorts } from './ports.ts';
import type { Motion } from './vote-store.ts';

export type CloseMotion = {
  readonly commandId: string;
  readonly motionId: string;
  readonly expectedRevision: number;
  /** Why fewer hands were counted than people answer by hand. */
  readonly mismatchReason: string | null;
};
export type Closed = { readonly motionId: string; readonly meetingId: string };
type CountRefusal =
  HandsRefusal | 'MOTION_KEY_LOST' | 'COUNTERS_NOT_IN' | 'COUNTERS_DIFFER' | 'SHEETS_NOT_COUNTED';
export type CloseMotionRefusal = CommandRefusal | 'STALE' | CountRefusal;

type Counted = {
  readonly result: Counts;
  readonly hands: Counts | null;
  /** The reason given, where one was needed. */
  readonly mismatchReason: string | null;
};

/** Without its key nothing sent by phone can be read: everybody, phones too, shows hands and the reason is written down. */
function countAllByHand(motion: Motion, hands: Counts | null, reason: string | null) {
  if (!reason || !hands || sumOf(hands) !== motion.base)
    return refuse('MOTION_KEY_LOST', { base: motion.base });
  return success<Counted>({ result: hands, hands, mismatchReason: reason });
}

/** The sheets that came back; whoever took none, returned none or spoiled it is in as no opinion. */
async function countSheets({ counting }: MeetingPorts, tx: Tx, motion: Motion) {
  const sheets = await counting.latestSheets(tx, motion.id);
  if (!sheets) return refuse('SHEETS_NOT_COUNTED');
  return success<Counted>({ result: sheetsResult(sheets, motion.base), hands: null, mismatchReason: null });
}

/** Two counters: only what both sent, or the chair settled, and nothing of an attempt that is not over. */
async function handsOf(
  { votes, counting }: MeetingPorts,
  tx: Tx,
  motion: Motion,
): Promise<Result<Counts | null, 'COUNTERS_NOT_IN' | 'COUNTERS_DIFFER'>> {
  if (motion.counters === 2) {
    const { state } = await counting.counting(tx, motion.id);
    if (state === 'DIFFERENT') return refuse('COUNTERS_DIFFER');
    if (state !== 'TAKEN') return refuse('COUNTERS_NOT_IN');
  }
  return success(await votes.latestHands(tx, motion.id));
}

async function count(
  ports: MeetingPorts,
  tx: Tx,
  motion: Motion,
  mismatchReason: string | null,
): Promise<Result<Counted, CountRefusal>> {
  const { votes, keys } = ports;
  if (motion.paperBase > 0) return countSheets(ports, tx, motion);
  const taken = await handsOf(ports, tx, motion);
  if (!taken.ok) return taken;
  const hands = taken.value;
  const nobody = { agree: 0, disagree: 0, noOpinion: 0 };
  let phones: Counts = nobody;
  if (motion.phoneBase > 0) {
    const open = await keys.opener(motion.id);
    if (!open) return countAllByHand(motion, hands, mismatchReason);
    const counted = countBallots(await votes.ballots(tx, motion.id), open);
    if (!counted) throw new Error(`two counts of motion ${motion.id} differ`);
    phones = counted;
  }
  const settled = settleHands({ handBase: motion.handBase, hands, mismatchReason });
  if (!settled.ok) return settled;
  const needed = hands !== null && sumOf(hands) !== motion.handBase;
  const result = addUp(motion.base, settled.value, phones);
  return success({ result, hands, mismatchReason: needed ? mismatchReason : null });
}

/** The result with everything that follows from it, in the same transaction. */
async function seal(
  ports: MeetingPorts,
  tx: Tx,
  actor: Actor,
  { meeting, motion, counted }: { meeting: Meeting; motion: Motion; counted: Counted },
): Promise<void> {
  const { result, hands, mismatchReason } = counted;
  const verdict = isAgreed({ agree: result.agree, base: motion.base, share: motion.share });
  if (!verdict.ok) throw new Error(`a frozen rule cannot be applied: ${verdict.code}`);
  const agreed = verdict.value;
  const rehearsal = meeting.kind === 'REHEARSAL';
  await ports.votes.close(tx, { id: motion.id, result, agreed, hands, mismatchReason });
  let caseIds: readonly string[] = [];
  if (motion.itemId) {
    caseIds = await ports.agenda.decide(tx, {
      motionId: motion.id,
      itemId: motion.itemId,
      agreed,
      rehearsal,
    });
    if (!rehearsal) await ports.agenda.settleCases(tx, caseIds, agreed);
    await ports.agenda.setState(tx, motion.itemId, agreed ? 'AGREED' : 'NOT_AGREED');
  }
  await ports.meetings.change(tx, meeting.id, {});
  const { roundId, communeId, villageId } = meeting;
  const payload = { motionId: motion.id, meetingId: meeting.id, roundId, communeId, villageId, rehearsal };
  await ports.unitOfWork.emit(tx, { topic: 'motion.closed', payload });
  await ports.unitOfWork.audit(tx, {
    scope: scopeOf(meeting.id),
    actor,
    action: 'close-motion',
    subject: `motion:${motion.id}`,
    data: {
      ...{ itemId: motion.itemId, purpose: motion.purpose, attempt: motion.attempt },
      ...{ share: motion.share, ruleSource: motion.ruleSource, base: motion.base, ...result },
      ...{ agreed, cases: caseIds.length, rehearsal, mismatch: mismatchReason !== null },
    },
  });
}

async function decide(
  ports: MeetingPorts,
  tx: Tx,
  actor: Actor,
  command: CloseMotion,
): Promise<Result<Closed, CloseMotionRefusal>> {
  // the motion alone, first: ballots hold it FOR SHARE, so from here on every acknowledged one is visible and none follows
  const motion = await ports.votes.lock(tx, command.motionId);
  const meeting = motion && (await ports.meetings.find(tx, motion.meetingId));
  if (!meeting || !can(actor, 'meeting.run', factsOf(meeting))) return refuse('NOT_FOUND');
  const closed = { motionId: motion.id, meetingId: meeting.id };
  if (motion.state === 'CLOSED') return success(closed);
  if (motion.revision !== command.expectedRevision)
    return refuse('STALE', { currentVersion: motion.revision });
  const mismatchReason = command.mismatchReason?.normalize('NFC').trim() || null;
  const counted = await count(ports, tx, motion, mismatchReason);
  if (!counted.ok) return counted;
  const follow = isPartOfSum(meeting, motion) ? closeInCluster : seal;
  await follow(ports, tx, actor, { meeting, motion, counted: counted.value });
  return success(closed);
}

/** Closes a question and counts it. Closed once, it stays as it is: closing again gives the same result. */
export const closeMotion =
  (ports: MeetingPorts) =>
  async (actor: Actor, command: CloseMotion): Promise<Result<Closed, CloseMotionRefusal>> => {
    const { commandId, motionId, mismatchReason } = command;
    const result = await meetingCommand<Closed, CloseMotionRefusal>(
      ports,
      { commandId, actor, action: 'close-motion', input: { motionId, mismatchReason } },
      (tx) => decide(ports, tx, actor, command),
    );
    if (result.ok) await ports.keys.destroy(motionId); // only once the result is committed
    return result;
  };
