import type { AreaKind, HouseholdClass } from '../../../kernel/classes.ts';
import { isAgreed } from './agree-rule.ts';
import { classify } from './classify.ts';
import type { LegalMark } from './legal-value.ts';
import type { AgreeRule, Share } from './round.ts';
import type { RulePack } from './rule-pack.ts';
import type { SheetScores } from './score.ts';

/** A closed question with what another reading of the law would need: who was there and did not count. */
export type VotedOn = {
  readonly agree: number;
  readonly base: number;
  readonly agreed: boolean;
  readonly share: Share;
  /** Front supervisors in the room when it opened. */
  readonly supervisors: number;
  /** Of these, how many were counted. */
  readonly supervisorsCounted: number;
};

/** How a question would end if an unconfirmed value were read the other way. */
export type OtherVote = {
  /** Of the value in the pack. */
  readonly path: 'meeting.supervisorCounts' | 'meeting.agreeShare';
  readonly agree: number;
  readonly base: number;
  readonly share: Share;
  readonly agreed: boolean;
};

const HALF: Share = { numerator: 1, denominator: 2, comparison: '>=' };
const sameShare = (a: Share, b: Share) =>
  a.numerator * b.denominator === b.numerator * a.denominator && a.comparison === b.comparison;

const endOf = (path: OtherVote['path'], vote: Omit<OtherVote, 'path' | 'agreed'>): OtherVote[] => {
  const verdict = isAgreed(vote);
  return verdict.ok ? [{ path, ...vote, agreed: verdict.value }] : [];
};

/**
 * The supervisor counted as attending, if left out: as no opinion, and as agreeing. Left out, if counted: whatever they
 * said. QĐ 24/2021 Đ.4 k.3 invites the Front to supervise and does not say whether it counts.
 */
function withSupervisors({ agree, base, share, supervisors, supervisorsCounted }: VotedOn): OtherVote[] {
  const path = 'meeting.supervisorCounts';
  if (supervisorsCounted > 0) {
    const smaller = base - supervisorsCounted;
    const said = [Math.min(agree, smaller), Math.max(0, agree - supervisorsCounted)];
    return said.flatMap((left) => endOf(path, { agree: left, base: smaller, share }));
  }
  if (supervisors === 0) return [];
  const said = [agree, agree + supervisors];
  return said.flatMap((all) => endOf(path, { agree: all, base: base + supervisors, share }));
}

/** A share that the law does not name could also be at least, or more than, the same part; or one half, as since 2021. */
function withShares({ agree, base, share }: VotedOn): OtherVote[] {
  const turned: Share = { ...share, comparison: share.comparison === '>=' ? '>' : '>=' };
  return [turned, HALF]
    .filter((other) => !sameShare(other, share))
    .flatMap((other) => endOf('meeting.agreeShare', { agree, base, share: other }));
}

/** Every reading of an unconfirmed value under which a question ends otherwise; empty: the result hangs on none. */
export function votesThatDiffer(
  pack: RulePack,
  rule: Pick<AgreeRule, 'mark'>,
  vote: VotedOn,
): readonly OtherVote[] {
  const bySupervisors = pack.meeting.supervisorCounts.mark === 'U' ? withSupervisors(vote) : [];
  const byShare = rule.mark === 'U' ? withShares(vote) : [];
  return [...bySupervisors, ...byShare].filter(({ agreed }) => agreed !== vote.agreed);
}

/** How a case would be classed if the unconfirmed line lay elsewhere. */
export type OtherClass = {
  readonly path: string;
  readonly mark: LegalMark;
  /** The line as the pack has it, and the nearest line at which the class turns. */
  readonly line: number;
  readonly turnsAt: number;
  readonly class: HouseholdClass;
};

const NAMES = { LINE: 'line', LOWER: 'lower', UPPER: 'upper' } as const;

/** The pack with one point line moved. */
function withLine(pack: RulePack, name: keyof typeof NAMES, areaKind: AreaKind, value: number): RulePack {
  const key = NAMES[name];
  const b1 = pack.b1 as unknown as Record<string, Record<AreaKind, object>>;
  const lines = { ...b1[key], [areaKind]: { ...b1[key]?.[areaKind], value } };
  return { ...pack, b1: { ...b1, [key]: lines } } as unknown as RulePack;
}

/**
 * The lines marked U that the class of a sheet hangs on: at B1 itself for a household above, one point under B1 for one
 * at the line or below, the class is another.
 */
export function classesThatDiffer(pack: RulePack, sheet: SheetScores): readonly OtherClass[] {
  const found = classify(pack, sheet);
  const { b1, areaKind } = sheet;
  if (!found.ok || b1 === null || b1 === undefined) return [];
  return found.value.lines.flatMap(({ name, mark, points, distance }) => {
    if (mark !== 'U') return [];
    const strict = pack.b1.comparison.value === '<' ? 1 : 0;
    const under = strict ? distance < 0 : distance <= 0;
    const turnsAt = (under ? b1 - 1 : b1) + strict;
    if (turnsAt < 0) return [];
    const other = classify(withLine(pack, name, areaKind, turnsAt), sheet);
    if (!other.ok || other.value.class === found.value.class) return [];
    const path = `b1.${NAMES[name]}.${areaKind}`;
    return [{ path, mark, line: points, turnsAt, class: other.value.class }];
  });
}
