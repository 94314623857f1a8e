import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Refusal, type Result } from '../../../kernel/result.ts';
import { admitPerson, openDoor, type AdmitRefusal } from './admit-person.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import { loadRules } from './meeting-rules.ts';
import type { Meeting } from './meeting-store.ts';
import type { MeetingPorts } from './ports.ts';

export type CheckInMany = {
  readonly commandId: string;
  readonly meetingId: string;
  /** Of the roll; all by hand, as household representatives. */
  readonly rollKeys: readonly string[];
};
/** What became of each, in the order asked. Null: is in now. */
export type ManyCheckedIn = {
  readonly meetingId: string;
  readonly outcomes: readonly {
    readonly rollKey: string;
    readonly attendeeId: string | null;
    readonly refused: Pick<Refusal<AdmitRefusal>, 'code' | 'details'> | null;
  }[];
};
export type CheckInManyRefusal = CommandRefusal | 'MEETING_IS_SEALED' | 'NOBODY_CHOSEN' | 'TOO_MANY_CHOSEN';

const MOST = 300;
const ROLL_KEY = /^(head|member):[0-9a-f-]{36}$/i;

async function admitAll(
  ports: MeetingPorts,
  tx: Tx,
  actor: Actor,
  meeting: Meeting,
  keys: readonly string[],
) {
  const door = await openDoor(ports, tx, meeting, await loadRules(ports, tx, meeting));
  const outcomes: ManyCheckedIn['outcomes'][number][] = [];
  for (const rollKey of keys) {
    const arrival = { role: 'HOUSEHOLD_REPRESENTATIVE', channel: 'HAND', slipHash: null } as const;
    const admitted = await admitPerson(ports, tx, door, { ...arrival, person: { rollKey } });
    if (!admitted.ok) {
      const { code, details } = admitted;
      const asked = ROLL_KEY.test(rollKey) ? rollKey : ''; // the answer is kept, and something else may be a name
      outcomes.push({ rollKey: asked, attendeeId: null, refused: details ? { code, details } : { code } });
      continue;
    }
    const { attendeeId, notCounted } = admitted.value;
    outcomes.push({ rollKey, attendeeId, refused: null });
    const data = { role: arrival.role, channel: arrival.channel, counts: notCounted === null, notCounted };
    const entry = {
      scope: scopeOf(meeting.id),
      actor,
      action: 'check-in',
      subject: `attendee:${attendeeId}`,
    };
    await ports.unitOfWork.audit(tx, { ...entry, data });
  }
  return outcomes;
}

/** A whole tổ, or the heads chosen, with one Enter. Who is in already stays in once; each refusal is told by name. */
export const checkInMany =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, meetingId, rollKeys }: CheckInMany,
  ): Promise<Result<ManyCheckedIn, CheckInManyRefusal>> => {
    const keys = [...new Set(rollKeys)];
    const command = { commandId, actor, action: 'check-in-many', input: { meetingId, rollKeys: keys } };
    return meetingCommand<ManyCheckedIn, CheckInManyRefusal>(ports, command, async (tx) => {
      if (keys.length === 0) return refuse('NOBODY_CHOSEN', { field: 'rollKeys' });
      if (keys.length > MOST) return refuse('TOO_MANY_CHOSEN', { field: 'rollKeys', most: MOST });
      const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      const outcomes = await admitAll(ports, tx, actor, found.value, keys);
      await ports.meetings.change(tx, meetingId, {});
      return success({ meetingId, outcomes });
    });
  };
