import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { mayRaise, sumOf } from '../domain/count-hands.ts';
import type { Counts } from '../domain/vocabulary.ts';
import type { MeetingPorts } from './ports.ts';
import type { Motion } from './vote-store.ts';

export type HandsRefused = 'HANDS_INVALID' | 'HANDS_MORE_THAN_PRESENT' | 'HANDS_OF_STAND_ASIDES';

/** Whole numbers, no more than people are there, and no raised hand of somebody who stands aside. */
export async function checkHands(
  { standAsides }: Pick<MeetingPorts, 'standAsides'>,
  tx: Tx,
  motion: Motion,
  hands: Counts,
): Promise<Result<null, HandsRefused>> {
  const parts = [hands.agree, hands.disagree, hands.noOpinion];
  if (parts.some((part) => !Number.isInteger(part) || part < 0))
    return refuse('HANDS_INVALID', { field: 'hands' });
  const counted = sumOf(hands);
  if (counted > motion.base) return refuse('HANDS_MORE_THAN_PRESENT', { counted, base: motion.base });
  const aside = await standAsides.counted(tx, motion.id);
  const most = mayRaise(hands, motion.base, motion.handBase, aside);
  const raised = hands.agree + hands.disagree;
  if (raised > most)
    return refuse('HANDS_OF_STAND_ASIDES', { raised, most, aside: aside.hands + aside.phones });
  return success(null);
}
