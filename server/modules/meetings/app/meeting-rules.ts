import type { Tx } from '../../../kernel/ports.ts';
import { agreeRuleOf, type AgreeRule, type Round, type RulePack } from '../../rounds/index.ts';
import type { WhoCounts } from '../domain/attendance.ts';
import type { Meeting } from './meeting-store.ts';
import type { MeetingPorts } from './ports.ts';

export type MeetingRules = { readonly round: Round; readonly pack: RulePack; readonly agree: AgreeRule };

/** The round of a meeting, its pack in the version it was made with, and the share of that pack or of the commune. */
export async function loadRules(
  { rounds, packs }: Pick<MeetingPorts, 'rounds' | 'packs'>,
  tx: Tx,
  { roundId, communeId }: Pick<Meeting, 'roundId' | 'communeId'>,
): Promise<MeetingRules> {
  const round = await rounds.find(tx, roundId);
  const stored = round && (await packs.find(tx, round.rulePackId, round.rulePackVersion));
  const commune = await rounds.commune(tx, roundId, communeId);
  if (!round || !stored || !commune)
    throw new Error(`round ${roundId} has no pack or no commune ${communeId}`);
  return { round, pack: stored.pack, agree: agreeRuleOf(stored.pack, commune) };
}

/** Who is in the base, by the pack. */
export const whoCountsBy = ({ pack }: MeetingRules): WhoCounts => ({
  countedRoles: pack.meeting.countedRoles?.value ?? null,
  supervisorCounts: pack.meeting.supervisorCounts.value ?? false,
});

/** A smaller base for whoever stands aside: an option no text was found for (U). While it is on, nobody can stand aside. */
export const standAsideLeavesBase = ({ pack }: MeetingRules): boolean =>
  pack.meeting.standAsideLeavesBase?.value ?? false;
