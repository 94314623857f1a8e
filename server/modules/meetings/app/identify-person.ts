import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import { namedKey, type Person } from '../domain/attendance.ts';
import { readInvitationNumber } from '../domain/invitation-number.ts';
import type { Meeting } from './meeting-store.ts';
import type { MeetingPorts } from './ports.ts';

/** Who stands at the door: of the roll, by the number of an invitation, or as typed. */
export type PersonAsked = {
  readonly rollKey?: string | null;
  readonly invitation?: string | null;
  readonly name?: string | null;
  readonly toName?: string | null;
  readonly birthYear?: number | null;
  /** Somebody looked: it is not who sounds alike. */
  readonly anotherPerson?: boolean | null;
};

export type PersonRefusal =
  'PERSON_NOT_ON_ROLL' | 'INVITATION_UNKNOWN' | 'NAME_MISSING' | 'BIRTH_YEAR_INVALID';

const LONGEST_NAME = 120;
const OLDEST = 1890;
const clean = (text: string | null | undefined): string =>
  text?.normalize('NFC').trim().replace(/\s+/g, ' ') ?? '';

function asTyped(typed: PersonAsked, year: number): Result<Person, PersonRefusal> {
  const name = clean(typed.name);
  const toName = clean(typed.toName) || null;
  const birthYear = typed.birthYear ?? null;
  const tooLong = [name, toName ?? ''].some((text) => text.length > LONGEST_NAME);
  if (searchKey(name) === '' || tooLong) return refuse('NAME_MISSING', { field: 'name' });
  if (birthYear !== null && (birthYear < OLDEST || birthYear > year))
    return refuse('BIRTH_YEAR_INVALID', { field: 'birthYear' });
  const personKey = namedKey(name, toName, birthYear);
  return success({ personKey, name, toName, birthYear, householdId: null });
}

async function keyOf(
  { invitations }: Pick<MeetingPorts, 'invitations'>,
  tx: Tx,
  meetingId: string,
  { rollKey, invitation }: PersonAsked,
): Promise<Result<string | null, PersonRefusal>> {
  if (!invitation) return success(rollKey || null);
  const number = readInvitationNumber(invitation);
  const key = number === null ? null : await invitations.keyOf(tx, meetingId, number);
  return key === null ? refuse('INVITATION_UNKNOWN', { field: 'invitation' }) : success(key);
}

/** From the roll of the village, or as typed. */
export async function identifyPerson(
  ports: Pick<MeetingPorts, 'roll' | 'invitations'>,
  tx: Tx,
  { id: meetingId, roundId, villageId }: Meeting,
  asked: PersonAsked,
  year: number,
): Promise<Result<Person, PersonRefusal>> {
  const key = await keyOf(ports, tx, meetingId, asked);
  if (!key.ok) return key;
  if (key.value === null) return asTyped(asked, year);
  const entry = await ports.roll.find(tx, { meetingId, roundId, villageId }, key.value);
  if (!entry) return refuse('PERSON_NOT_ON_ROLL', { field: 'rollKey' });
  const { name, toName, birthYear, householdId } = entry;
  return success({ personKey: entry.key, name, toName, birthYear, householdId });
}
