import type { Actor } from '../../kernel/actor.ts';
import { newId } from '../../kernel/ids.ts';
import type { Result } from '../../kernel/result.ts';
import type { Doors } from '../../modules/meetings/api/doors.ts';

/** In the demo a refusal is a bug. */
export function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`demo data: ${result.code} ${JSON.stringify(result.details ?? {})}`);
  return result.value;
}

export type EveningPorts = {
  readonly doors: Doors;
  /** The version of a meeting and the items of its agenda, in order. */
  readonly look: (meetingId: string) => Promise<{ version: number; items: readonly string[] }>;
};
type Village = { readonly roundId: string; readonly villageId: string };

const PEOPLE = 2;

/** Prepared: the agenda is fixed. */
export async function prepare({ doors }: EveningPorts, officer: Actor, village: Village): Promise<string> {
  const where = {
    ...village,
    kind: 'LIVE' as const,
    place: 'Nhà văn hóa thôn',
    plannedAt: null,
    chairName: null,
  };
  return must(await doors.prepareMeeting(officer, { commandId: newId(), ...where })).meetingId;
}

/** People have come and the meeting has begun. */
export async function begin({ doors, look }: EveningPorts, officer: Actor, meetingId: string): Promise<void> {
  for (let n = 1; n <= PEOPLE; n += 1)
    must(
      await doors.checkIn(officer, {
        ...{ commandId: newId(), meetingId, person: { name: `Người dự họp ${n}` } },
        ...{ role: 'HOUSEHOLD_REPRESENTATIVE', channel: 'HAND' },
      }),
    );
  const { version: expectedVersion } = await look(meetingId);
  must(await doors.startMeeting(officer, { commandId: newId(), meetingId, expectedVersion }));
}

async function put(
  { doors, look }: EveningPorts,
  officer: Actor,
  meetingId: string,
  itemId: string | null,
  agree: number,
) {
  const { version: expectedVersion } = await look(meetingId);
  const motion = { commandId: newId(), meetingId, itemId, reason: null, expectedVersion };
  const opened = must(
    await doors.openMotion(officer, { ...motion, purpose: itemId === null ? 'CLOSING' : 'ITEM' }),
  );
  const { motionId } = opened;
  const hands = { agree, disagree: PEOPLE - agree, noOpinion: 0 };
  must(await doors.recordHands(officer, { commandId: newId(), motionId, hands }));
  const close = { commandId: newId(), motionId, expectedRevision: 1, mismatchReason: null };
  must(await doors.closeMotion(officer, close));
}

/** Everything is put to the meeting by show of hands, confirmed as a whole and sealed. */
export async function decideAndSeal(
  ports: EveningPorts,
  officer: Actor,
  meetingId: string,
  agreed: boolean,
): Promise<void> {
  for (const itemId of (await ports.look(meetingId)).items)
    await put(ports, officer, meetingId, itemId, agreed ? PEOPLE : 0);
  await put(ports, officer, meetingId, null, PEOPLE);
  const { version: expectedVersion } = await ports.look(meetingId);
  must(await ports.doors.sealMeeting(officer, { commandId: newId(), meetingId, expectedVersion }));
}
