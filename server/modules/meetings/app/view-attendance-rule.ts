import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { AttendanceRule } from './attendance-rule-store.ts';
import type { AttendanceRulePorts } from './set-attendance-rule.ts';

export type AttendanceRuleSeen = { readonly rule: AttendanceRule; readonly fromPack: boolean };

/** What other village rules ask for most: more than half. Off until the commune says so. */
const UNSET: AttendanceRule = {
  quorum: {
    mode: 'OFF',
    share: { numerator: 1, denominator: 2, comparison: '>' },
    base: 'HOUSEHOLDS_INVITED',
    source: '',
  },
  votersBy: 'PERSON',
  version: 0,
};

/** What holds in a commune, with the law's share where the pack has one. Not yours: null. */
export const viewAttendanceRule =
  ({ unitOfWork, attendanceRules, rounds, packs, areas }: AttendanceRulePorts) =>
  (actor: Actor, roundId: string, communeId: string): Promise<AttendanceRuleSeen | null> =>
    unitOfWork.snapshot(async (tx) => {
      const area = await areas.find(tx, communeId);
      const round = await rounds.find(tx, roundId);
      if (!area || !round || !can(actor, 'meeting.view', { areaPath: area.path, roundId })) return null;
      const law = (await packs.find(tx, round.rulePackId, round.rulePackVersion))?.pack.meeting.quorum;
      const rule = (await attendanceRules.find(tx, roundId, communeId)) ?? UNSET;
      if (!law?.value) return { rule, fromPack: false };
      const { base, ...share } = law.value;
      const mode = rule.version === 0 ? 'WARN' : rule.quorum.mode;
      const quorum = { mode, share, base, source: law.article ?? '' };
      return { rule: { ...rule, quorum }, fromPack: true };
    });
