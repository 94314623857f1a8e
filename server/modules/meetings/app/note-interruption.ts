import { newId } from '../../../kernel/ids.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { success } from '../../../kernel/result.ts';
import { interruptionText } from '../domain/interruption.ts';
import { scopeOf } from './meeting-command.ts';
import type { NoteStore } from './note-store.ts';

export interface Interruptions {
  /** Meetings in session when the server went away; seconds since it was last known to be alive. */
  underWay(tx: Tx): Promise<readonly { readonly meetingId: string; readonly seconds: number }[]>;
  /** The server is alive now. */
  pulse(tx: Tx): Promise<void>;
}

type Parts = {
  readonly unitOfWork: UnitOfWork;
  readonly interruptions: Interruptions;
  readonly notes: NoteStore;
};

/** At the start: a meeting that was under way was interrupted, and its minutes say so. Nobody has to remember. */
export const noteInterruption =
  ({ unitOfWork, interruptions, notes }: Parts) =>
  async (): Promise<void> => {
    await unitOfWork.run(async (tx) => {
      for (const { meetingId, seconds } of await interruptions.underWay(tx)) {
        const id = newId();
        const text = interruptionText(seconds);
        await notes.add(tx, { id, meetingId, itemId: null, kind: 'INTERRUPTED', text });
        const entry = { scope: scopeOf(meetingId), actor: 'system', action: 'note-interruption' } as const;
        await unitOfWork.audit(tx, {
          ...entry,
          subject: `note:${id}`,
          data: { seconds: Math.round(seconds) },
        });
      }
      await interruptions.pulse(tx);
      return success(null);
    });
  };
