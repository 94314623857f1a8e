import type { CommuneSupervisionFieldsFragment } from '../../graphql/generated.ts';
import type { Refusal } from '../../graphql/refusal.ts';
import { createCommand } from '../office/command.svelte.ts';

export type Supervision = CommuneSupervisionFieldsFragment;
export type OnChanged = (now: Supervision) => void;
type Changed = { supervision: Supervision; visitId?: string | null };

/** One form of this page: sends, and hands what is there now to the page. True: done. */
export const createChange = (onchanged: () => OnChanged) => {
  const command = createCommand();
  return {
    command,
    /** The field's own error, if the refusal names it. */
    errorOf: (name: string): string | null =>
      command.refusal?.field === name ? command.refusal.message : null,
    async send(values: object, sendIt: (commandId: string) => Promise<Changed | Refusal>): Promise<boolean> {
      const done = await command.run(values, sendIt);
      if (done) onchanged()((done as Changed).supervision);
      return done !== null;
    },
  };
};
