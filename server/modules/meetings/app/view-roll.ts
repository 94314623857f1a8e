import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import { searchKey } from '../../../kernel/search-key.ts';
import { bornUntil } from '../domain/attendance.ts';
import { factsOf } from './meeting-command.ts';
import { loadRules } from './meeting-rules.ts';
import type { MeetingPorts } from './ports.ts';
import type { RollPerson } from './roll-store.ts';

export type ViewRoll = { readonly meetingId: string; readonly search: string; readonly first: number };

const MOST = 200;

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
      return ports.roll.search(tx, of, { key: searchKey(search), bornUntil: born, first: limit });
    });
