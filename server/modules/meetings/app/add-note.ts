import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { TypedNoteKind } from '../domain/note-kinds.ts';
import { lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type AddNote = {
  readonly commandId: string;
  readonly meetingId: string;
  readonly itemId: string | null;
  /** Not said: an opinion. */
  readonly kind?: TypedNoteKind;
  readonly text: string;
};
export type NoteAdded = { readonly noteId: string; readonly meetingId: string };
export type AddNoteRefusal = CommandRefusal | 'MEETING_IS_SEALED' | 'NOTE_LENGTH' | 'ITEM_NOT_HERE';

const LONGEST = 2000;

/** What was said, for the minutes. Kept with the meeting, never on the wall; the log holds that it was written, not what. */
export const addNote =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, meetingId, itemId, kind = 'OPINION', text }: AddNote,
  ): Promise<Result<NoteAdded, AddNoteRefusal>> => {
    const { agenda, meetings, notes, unitOfWork } = ports;
    const command = { commandId, actor, action: 'add-note', input: { meetingId, itemId, kind, text } };
    return meetingCommand<NoteAdded, AddNoteRefusal>(ports, command, async (tx) => {
      const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      const written = text.normalize('NFC').trim();
      if (written === '' || written.length > LONGEST)
        return refuse('NOTE_LENGTH', { field: 'text', most: LONGEST });
      const item = itemId && (await agenda.item(tx, itemId));
      if (itemId && (!item || item.meetingId !== meetingId))
        return refuse('ITEM_NOT_HERE', { field: 'itemId' });
      const noteId = newId();
      await notes.add(tx, { id: noteId, meetingId, itemId, kind, text: written });
      await meetings.change(tx, meetingId, {});
      const subject = `note:${noteId}`;
      await unitOfWork.audit(tx, {
        scope: scopeOf(meetingId),
        actor,
        action: 'add-note',
        subject,
        data: { itemId, kind },
      });
      return success({ noteId, meetingId });
    });
  };
