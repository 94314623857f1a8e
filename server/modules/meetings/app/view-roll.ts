import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { readingOrder } from '../../../kernel/reading-order.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import { bornUntil } from '../domain/attendance.ts';
import { factsOf } from './meeting-command.ts';
import { loadRules } from './meeting-rules.ts';
import type { MeetingPorts } from './ports.ts';
import type { RollPerson } from './roll-store.ts';

export type ViewRoll = { readonly meetingId: string; readonly search: string; readonly first: number };

const MOST = 200;

/**
 * Names that begin as typed before others, heads before members, households under review first; then by tổ and name.
 * The whole village is put in order, not a page of it: it has some thousand people at most.
 */
function inRollOrder(people: readonly RollPerson[], key: string): RollPerson[] {
  const rank = (person: RollPerson): number =>
    (searchKey(person.name).startsWith(key) ? 0 : 4) +
    (person.key.startsWith('head:') ? 0 : 2) +
    (person.underReview ? 0 : 1);
  return people
    .map((person) => ({ person, rank: rank(person) }))
    .sort(
      (one, other) =>
        one.rank - other.rank ||
        readingOrder(one.person.toName ?? '', other.person.toName ?? '') ||
        readingOrder(one.person.name, other.person.name) ||
        (one.person.key < other.person.key ? -1 : 1),
    )
    .map(({ person }) => person);
}

/** Heads and grown members of the village, found in any spelling, for the door. Not yours: empty. */
export const viewRoll =
  (ports: Pick<MeetingPorts, 'unitOfWork' | 'meetings' | 'rounds' | 'packs' | 'roll'>) =>
  (actor: Actor, { meetingId, search, first }: ViewRoll): Promise<readonly RollPerson[]> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const meeting = await ports.meetings.find(tx, meetingId);
      if (!meeting || !can(actor, 'meeting.view', factsOf(meeting))) return [];
      const { round, pack } = await loadRules(ports, tx, meeting);
      const limit = Math.min(Math.max(Math.trunc(first), 1), MOST);
      const born = bornUntil(round.year, pack.meeting.minimumAge.value);
      const of = { meetingId, roundId: meeting.roundId, villageId: meeting.villageId };
      const key = searchKey(search);
      const found = await ports.roll.search(tx, of, { key, bornUntil: born });
      return inRollOrder(found, key).slice(0, limit);
    });
