import { CloseMotionDocument } from '../../graphql/generated.ts';
import { send } from '../../graphql/send.ts';
import type { terms } from '../../terms.ts';
import type { agendaTexts } from './agenda-texts.ts';
import type { DeskMotion } from './agenda.ts';
import type { Desk } from './desk.svelte.ts';

type Texts = { readonly t: ReturnType<typeof agendaTexts>; readonly words: ReturnType<typeof terms> };

/** Closes a question and says its result. The answer comes when the form is gone, so its texts are given with it. */
export const closeVote = (
  desk: Desk,
  motion: DeskMotion,
  mismatchReason: string | null,
  { t, words }: Texts,
) => {
  const notAgreed = motion.purpose === 'CLOSING' ? t.closingAgain : words.decision.NOT_AGREED;
  const asked = { motionId: motion.id, expectedRevision: motion.revision, mismatchReason };
  return desk.commands.run(
    t.close,
    async (commandId) => (await send(CloseMotionDocument, { commandId, ...asked })).closeMotion,
    (success) => {
      const result = 'motion' in success ? success.motion.result : null;
      if (!result) return t.result;
      const decided = result.agreed ? words.decision.AGREED : notAgreed;
      const outcome = result.agreed === null ? words.decision.COUNTED : decided;
      return t.resultSaid(result.agree, result.base, result.share, outcome);
    },
  );
};
