import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isAgreed } from '../../rounds/index.ts';
import { loadRules } from './meeting-rules.ts';
import type { Meeting } from './meeting-store.ts';
import type { MeetingPorts } from './ports.ts';

export type AskedRefusal = 'NOBODY_PRESENT' | 'HANDS_INVALID' | 'HANDS_MORE_THAN_PRESENT';
export type Asked = {
  readonly n: number;
  readonly m: number;
  readonly passed: boolean;
  readonly share: { numerator: number; denominator: number; comparison: '>=' | '>' };
};

/** How the meeting decides about itself: more than half (NĐ 59/2023 by analogy), where the pack says nothing else. */
const MORE_THAN_HALF = { numerator: 1, denominator: 2, comparison: '>' } as const;

/** A show of hands about the meeting itself: hands of everybody present who counts. */
export async function askMeeting(
  ports: Pick<MeetingPorts, 'attendees' | 'rounds' | 'packs'>,
  tx: Tx,
  meeting: Meeting,
  hands: number,
): Promise<Result<Asked, AskedRefusal>> {
  const m = (await ports.attendees.voters(tx, meeting.id)).length;
  if (m === 0) return refuse('NOBODY_PRESENT');
  if (!Number.isInteger(hands) || hands < 0) return refuse('HANDS_INVALID', { field: 'agree' });
  if (hands > m) return refuse('HANDS_MORE_THAN_PRESENT', { counted: hands, base: m });
  const { pack } = await loadRules(ports, tx, meeting);
  const share = pack.meeting.formOfVote.value?.share ?? MORE_THAN_HALF;
  const verdict = isAgreed({ agree: hands, base: m, share });
  return success({ n: hands, m, passed: verdict.ok && verdict.value, share });
}
