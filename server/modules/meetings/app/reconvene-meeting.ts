import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { newCode, newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { holdOpen } from '../../rounds/index.ts';
import { addressWithoutChoice } from '../domain/join-address.ts';
import { factsOf, meetingChanged, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { Meeting } from './meeting-store.ts';
import type { MeetingPorts } from './ports.ts';
import { recordAct } from './record-act.ts';

export type ReconveneMeeting = {
  readonly commandId: string;
  /** The adjourned one. */
  readonly meetingId: string;
  readonly place: string | null;
  readonly plannedAt: Date | null;
};
export type ReconveneMeetingRefusal =
  | CommandRefusal
  | 'NOT_ADJOURNED'
  | 'CLUSTERS_ARE_ENDED'
  | 'ALREADY_CONTINUED'
  | 'MEETING_ALREADY_PREPARED'
  | 'TEXT_TOO_LONG'
  | 'COMMUNE_HAS_REPORTED';

const CODE_SIGNS = 6;
const LONGEST = 200;

/** What was not decided, in the order it stood; what was decided is not asked again. */
async function takeUp(
  { agenda, meetings, joinAddresses }: MeetingPorts,
  tx: Tx,
  first: Meeting,
  next: {
    readonly id: string;
    readonly place: string | null;
    readonly plannedAt: Date | null;
  },
): Promise<number> {
  const { roundId, villageId, communeId, kind, chairName, agendaSeed } = first;
  const { clusterGroupId: groupId, clusterNo: no, clusterName: name } = first;
  const cluster = groupId !== null && no !== null && name !== null ? { cluster: { groupId, no, name } } : {};
  await meetings.add(tx, {
    ...{ id: next.id, code: newCode(CODE_SIGNS), roundId, villageId, communeId, kind, chairName, agendaSeed },
    ...{ place: next.place ?? first.place, plannedAt: next.plannedAt, continuesId: first.id },
    joinBase: addressWithoutChoice(joinAddresses()),
    ...cluster,
  });
  const waiting = await agenda.undecidedItems(tx, first.id);
  const items = waiting.map((item, index) => ({ ...item, id: newId(), position: index + 1 }));
  if (items.length > 0) await agenda.add(tx, next.id, items);
  return items.length;
}

async function decide(
  ports: MeetingPorts,
  tx: Tx,
  actor: Actor,
  { meetingId: firstId, place, plannedAt }: ReconveneMeeting,
): Promise<Result<{ meetingId: string }, ReconveneMeetingRefusal>> {
  const { meetings, rounds, unitOfWork } = ports;
  const known = await meetings.find(tx, firstId);
  if (!known || !can(actor, 'meeting.prepare', factsOf(known))) return refuse('NOT_FOUND');
  // locked as a preparation does, so that two of one village take turns
  await rounds.lockCommune(tx, known.roundId, known.communeId);
  const held = await holdOpen(tx, known.roundId, known.communeId, known);
  if (!held.ok) return held;
  const first = await meetings.lock(tx, firstId);
  if (!first) return refuse('NOT_FOUND');
  if (first.adjournKind === null) return refuse('NOT_ADJOURNED');
  if (await meetings.continuedBy(tx, firstId)) return refuse('ALREADY_CONTINUED');
  if ((place?.length ?? 0) > LONGEST) return refuse('TEXT_TOO_LONG', { field: 'place', most: LONGEST });
  const group = first.clusterGroupId && (await ports.clusters.find(tx, first.clusterGroupId));
  if (group && group.state !== 'OPEN') return refuse('CLUSTERS_ARE_ENDED');
  if (!group && first.kind !== 'REHEARSAL' && (await meetings.unsealedOf(tx, first.roundId, first.villageId)))
    return refuse('MEETING_ALREADY_PREPARED');
  const meetingId = newId();
  const items = await takeUp(ports, tx, first, { id: meetingId, place, plannedAt });
  const act = { meetingId: firstId, kind: 'CONTINUED', n: null, m: null, passed: null } as const;
  await recordAct(ports, tx, actor, { ...act, data: { meetingId } });
  const { roundId, communeId, villageId } = first;
  await unitOfWork.emit(tx, meetingChanged({ id: meetingId, roundId, communeId, villageId }));
  const scope = scopeOf(meetingId);
  const data = { continues: firstId, items, kind: first.kind, agendaSeed: first.agendaSeed };
  await unitOfWork.audit(tx, { scope, actor, action: 'reconvene-meeting', subject: scope, data });
  return success({ meetingId });
}

/** Meets again after an adjournment: linked to the first, people are checked in anew. */
export const reconveneMeeting =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    command: ReconveneMeeting,
  ): Promise<Result<{ meetingId: string }, ReconveneMeetingRefusal>> => {
    const place = command.place?.normalize('NFC').trim() || null;
    const { commandId, meetingId, plannedAt } = command;
    const input = { meetingId, place, plannedAt };
    const done = await meetingCommand<{ meetingId: string }, ReconveneMeetingRefusal>(
      ports,
      { commandId, actor, action: 'reconvene-meeting', input },
      (tx) => decide(ports, tx, actor, { ...command, place }),
    );
    if (done.ok) ports.live.meetingChanged(meetingId); // the first one too: it is continued now
    return done;
  };
