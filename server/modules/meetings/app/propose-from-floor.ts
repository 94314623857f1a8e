import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type ProposeFromFloor = {
  readonly commandId: string;
  readonly meetingId: string;
  readonly headName: string;
  readonly toName: string | null;
  /** Who named the household in the room. */
  readonly askedBy: string;
  readonly words: string;
};
export type Proposed = { readonly meetingId: string; readonly requestId: string };

/** Opens the request; the list's own refusals come back as they are. */
export type OpenFloorRequest = (
  tx: Tx,
  actor: Actor,
  asked: {
    readonly roundId: string;
    readonly communeId: string;
    readonly villageId: string;
    readonly householdId: null;
    readonly newHousehold: { readonly headName: string; readonly toName: string | null; readonly size: null };
    readonly askedBy: string;
    readonly words: string;
  },
) => Promise<Result<{ readonly requestId: string }>>;

const LONGEST = 1000;
const tidy = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ');

/** As it stands in the minutes. */
const noteOf = (head: string, to: string | null, by: string, words: string): string =>
  [
    `Đề nghị thêm hộ ${head}${to ? ` (${to})` : ''}; người đề nghị: ${by}.`,
    ...(words ? [words] : []),
    'Lập đề nghị rà soát, không lấy ý kiến trong cuộc họp này.',
  ].join(' ');

/**
 * Somebody left out is named from the floor: it opens a request, which the household signs, then scores and a later
 * meeting follow (QĐ 24/2021 Đ.4). Never voted on this evening: the agenda stays as it is.
 */
export const proposeFromFloor =
  (ports: MeetingPorts & { readonly openFloorRequest: OpenFloorRequest }) =>
  async (
    actor: Actor,
    { commandId, meetingId, ...asked }: ProposeFromFloor,
  ): Promise<Result<Proposed, CommandRefusal | string>> => {
    const { meetings, notes, rounds, unitOfWork } = ports;
    const command = { commandId, actor, action: 'propose-from-floor', input: { meetingId, ...asked } };
    return meetingCommand<Proposed, string>(ports, command, async (tx) => {
      const known = await meetings.find(tx, meetingId);
      if (!known) return refuse('NOT_FOUND');
      // the commune before the meeting, as everywhere: its list, imports and agendas take turns
      await rounds.lockCommune(tx, known.roundId, known.communeId);
      const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      const { roundId, communeId, villageId, kind, state } = found.value;
      if (kind === 'REHEARSAL') return refuse('REHEARSAL_REACHES_NOTHING');
      if (state !== 'IN_SESSION') return refuse('MEETING_NOT_IN_SESSION');
      const [headName, askedBy] = [tidy(asked.headName), tidy(asked.askedBy)];
      const [toName, words] = [tidy(asked.toName ?? '') || null, tidy(asked.words)];
      if (words.length > LONGEST) return refuse('TEXT_TOO_LONG', { field: 'words', most: LONGEST });
      const newHousehold = { headName, toName, size: null };
      const at = { roundId, communeId, villageId, householdId: null };
      const opened = await ports.openFloorRequest(tx, actor, { ...at, newHousehold, askedBy, words });
      if (!opened.ok) return opened;
      const { requestId } = opened.value;
      const text = noteOf(headName, toName, askedBy, words);
      await notes.add(tx, { id: newId(), meetingId, itemId: null, kind: 'FLOOR', text });
      await meetings.change(tx, meetingId, {});
      const subject = `request:${requestId}`;
      await unitOfWork.audit(tx, { scope: scopeOf(meetingId), actor, action: 'propose-from-floor', subject });
      return success({ meetingId, requestId });
    });
  };
