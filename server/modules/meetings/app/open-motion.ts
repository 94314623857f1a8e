import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { MotionPurpose } from '../domain/vocabulary.ts';
import { ruleOfClusters } from './close-in-cluster.ts';
import { checkQuorum, type QuorumRefusal } from './check-quorum.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import { loadRules } from './meeting-rules.ts';
import type { Meeting } from './meeting-store.ts';
import type { MeetingPorts } from './ports.ts';
import type { Elector, NewMotion } from './vote-store.ts';

export type OpenMotion = {
  readonly commandId: string;
  readonly meetingId: string;
  /** For purpose ITEM. */
  readonly itemId: string | null;
  readonly purpose: MotionPurpose;
  readonly expectedVersion: number;
  /** Why the question is put again. */
  readonly reason: string | null;
};

type QuestionRefusal =
  | 'ITEM_NOT_HERE'
  | 'ITEM_ALREADY_AGREED'
  | 'ITEM_NEEDS_RE_REVIEW'
  | 'ITEM_COUNTED_IN_CLUSTER'
  | 'ITEMS_UNDECIDED'
  | 'CLOSING_ALREADY_CONFIRMED';

export type OpenMotionRefusal =
  | CommandRefusal
  | QuestionRefusal
  | QuorumRefusal
  | 'MEETING_IS_SEALED'
  | 'MEETING_IS_ON_PAPER'
  | 'MEETING_NOT_IN_SESSION'
  | 'MOTION_ALREADY_OPEN'
  | 'STALE'
  | 'REPEAT_NEEDS_REASON'
  | 'RULE_SHARE_EMPTY'
  | 'NOBODY_PRESENT'
  | 'COMMITTEE_MISSING';

export type Opened = { readonly motionId: string; readonly meetingId: string };

/** Below the share: review again, then meet again (QĐ 24/2021 Đ.4 k.3); so not the same evening. */
async function mayAsk(
  { agenda, votes }: MeetingPorts,
  tx: Tx,
  meeting: Meeting,
  { purpose, itemId }: OpenMotion,
): Promise<Result<null, QuestionRefusal>> {
  if (purpose === 'CLOSING') {
    const waiting = await agenda.undecided(tx, meeting.id);
    if (waiting > 0) return refuse('ITEMS_UNDECIDED', { waiting });
    return (await votes.closingAgreed(tx, meeting.id)) ? refuse('CLOSING_ALREADY_CONFIRMED') : success(null);
  }
  const item = itemId === null ? null : await agenda.item(tx, itemId);
  if (!item || item.meetingId !== meeting.id) return refuse('ITEM_NOT_HERE', { field: 'itemId' });
  if (item.state === 'AGREED') return refuse('ITEM_ALREADY_AGREED');
  if (item.state === 'COUNTED') return refuse('ITEM_COUNTED_IN_CLUSTER');
  return item.state === 'NOT_AGREED' ? refuse('ITEM_NEEDS_RE_REVIEW') : success(null);
}

/** Bỏ phiếu kín: only with a committee that the meeting approved; the closing question stays a show of hands. */
async function isSecret(
  { acts }: MeetingPorts,
  tx: Tx,
  meeting: Meeting,
  purpose: MotionPurpose,
): Promise<Result<boolean, 'COMMITTEE_MISSING'>> {
  if (meeting.form !== 'SECRET_BALLOT' || purpose === 'CLOSING') return success(false);
  const named = (await acts.of(tx, meeting.id)).some(
    ({ kind, passed }) => kind === 'COMMITTEE_APPROVED' && passed,
  );
  return named ? success(true) : refuse('COMMITTEE_MISSING');
}

/** By phone only with the meeting's consent and a phone that has joined; the closing question is a show of hands. */
async function electorsOf(
  { attendees, standAsides }: MeetingPorts,
  tx: Tx,
  meeting: Meeting,
  { purpose, itemId, secret }: { purpose: MotionPurpose; itemId: string | null; secret: boolean },
): Promise<Elector[]> {
  const aside = itemId === null ? new Set<string>() : await standAsides.ofItem(tx, itemId);
  const byPhone = meeting.phoneConsent && purpose === 'ITEM';
  return (await attendees.voters(tx, meeting.id)).map((voter) => ({
    attendeeId: voter.id,
    channel: secret ? 'PAPER' : byPhone && voter.channel === 'PHONE' && voter.phoneJoined ? 'PHONE' : 'HAND',
    standsAside: aside.has(voter.id),
  }));
}

type FreezeRefusal = 'REPEAT_NEEDS_REASON' | 'RULE_SHARE_EMPTY' | 'NOBODY_PRESENT' | 'COMMITTEE_MISSING';

/** Freezes who answers, how, and the rule; from here on nobody joins or leaves this base. */
async function freeze(
  ports: MeetingPorts,
  tx: Tx,
  meeting: Meeting,
  command: OpenMotion,
): Promise<Result<NewMotion, FreezeRefusal>> {
  const itemId = command.purpose === 'ITEM' ? command.itemId : null;
  const attempt = (await ports.votes.attempts(tx, meeting.id, itemId)) + 1;
  const reason = command.reason?.normalize('NFC').trim() || null;
  if (attempt > 1 && !reason) return refuse('REPEAT_NEEDS_REASON', { field: 'reason' });
  const frozen = await ruleOfClusters(ports, tx, meeting);
  const { share, source } = frozen ?? (await loadRules(ports, tx, meeting)).agree;
  if (!share) return refuse('RULE_SHARE_EMPTY');
  const secret = await isSecret(ports, tx, meeting, command.purpose);
  if (!secret.ok) return secret;
  const asked = { purpose: command.purpose, itemId, secret: secret.value };
  const electors = await electorsOf(ports, tx, meeting, asked);
  if (electors.length === 0) return refuse('NOBODY_PRESENT');
  const by = (of: Elector['channel']): number => electors.filter(({ channel }) => channel === of).length;
  const handBase = by('HAND');
  const motion = {
    id: newId(),
    meetingId: meeting.id,
    itemId,
    purpose: command.purpose,
    attempt,
    reason,
    share: { numerator: share.numerator, denominator: share.denominator, comparison: share.comparison },
    ruleSource: source,
    base: electors.length,
    handBase,
    phoneBase: by('PHONE'),
    paperBase: by('PAPER'),
    counters: handBase > 0 ? meeting.counters : (1 as const),
  };
  await ports.votes.open(tx, motion, electors);
  return success(motion);
}

async function decide(
  ports: MeetingPorts,
  tx: Tx,
  actor: Actor,
  command: OpenMotion,
): Promise<Result<Opened, OpenMotionRefusal>> {
  const found = await lockUnsealed(ports, tx, actor, 'meeting.run', command.meetingId);
  if (!found.ok) return found;
  const meeting = found.value;
  if (meeting.kind === 'PAPER') return refuse('MEETING_IS_ON_PAPER');
  if (meeting.state !== 'IN_SESSION') return refuse('MEETING_NOT_IN_SESSION');
  if (await ports.votes.openOf(tx, meeting.id)) return refuse('MOTION_ALREADY_OPEN');
  if (meeting.version !== command.expectedVersion)
    return refuse('STALE', { currentVersion: meeting.version });
  const quorum = await checkQuorum(ports, tx, actor, meeting, 'QUESTION');
  if (!quorum.ok) return quorum;
  const may = await mayAsk(ports, tx, meeting, command);
  if (!may.ok) return may;
  const frozen = await freeze(ports, tx, meeting, command);
  if (!frozen.ok) return frozen;
  const { id, itemId, purpose, attempt, reason, share, ruleSource } = frozen.value;
  const { base, handBase, phoneBase, paperBase, counters } = frozen.value;
  if (itemId) await ports.agenda.setState(tx, itemId, 'OPEN');
  const stageKind = itemId ? 'ITEM' : 'CLOSING';
  await ports.meetings.change(tx, meeting.id, { stageKind, stageItemId: itemId, stagePage: 0 });
  if (phoneBase > 0) await ports.keys.make(id); // on disk before the commit, so that no ballot can precede it
  await ports.unitOfWork.audit(tx, {
    scope: scopeOf(meeting.id),
    actor,
    action: 'open-motion',
    subject: `motion:${id}`,
    data: {
      ...{ itemId, purpose, attempt, repeated: reason !== null, share, ruleSource },
      ...{ base, handBase, phoneBase, paperBase, counters },
    },
  });
  return success({ motionId: id, meetingId: meeting.id });
}

/** Puts a household, a list, or the whole result to the meeting. One question is open at a time. */
export const openMotion =
  (ports: MeetingPorts) =>
  async (actor: Actor, command: OpenMotion): Promise<Result<Opened, OpenMotionRefusal>> => {
    const { commandId, expectedVersion: _, ...input } = command;
    return meetingCommand<Opened, OpenMotionRefusal>(
      ports,
      { commandId, actor, action: 'open-motion', input },
      (tx) => decide(ports, tx, actor, command),
    );
  };
