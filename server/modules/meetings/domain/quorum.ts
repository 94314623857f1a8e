import type { LegalMark } from '../../rounds/index.ts';
import type { QuorumBase, QuorumMode } from './vocabulary.ts';

/** How many households have to be represented. ">" or ">=" is part of the data: both occur in Vietnamese rules. */
export type QuorumShare = {
  readonly numerator: number;
  readonly denominator: number;
  readonly comparison: '>=' | '>';
};

export type QuorumRule = {
  readonly mode: QuorumMode;
  readonly share: QuorumShare;
  readonly base: QuorumBase;
  /** Who said so. */
  readonly source: string;
  /** How sure it is; null: a rule of the village or commune, no law. */
  readonly mark: LegalMark | null;
};

export type QuorumState = {
  readonly represented: number;
  /** Households asked for; 0: not known yet. */
  readonly base: number;
  readonly needed: number;
  readonly reached: boolean;
};

/** "More than half of 120" is 61, "at least half" is 60. */
export function householdsNeeded(base: number, { numerator, denominator, comparison }: QuorumShare): number {
  const [part, whole] = [BigInt(base) * BigInt(numerator), BigInt(denominator)];
  const atLeast = Number((part + whole - 1n) / whole);
  return comparison === '>=' ? atLeast : Number(part / whole) + 1;
}

/** Nothing is reached while it is not known of how many. */
export function quorumState(represented: number, base: number, share: QuorumShare): QuorumState {
  const needed = base === 0 ? 0 : householdsNeeded(base, share);
  return { represented, base, needed, reached: base > 0 && represented >= needed };
}

/** The pack's value with how sure it is; none of the packs has one yet. */
export type PackQuorum = {
  readonly value: (QuorumShare & { readonly base: QuorumBase }) | null;
  readonly mark: LegalMark;
  readonly article?: string | undefined;
};

/** The law's share where a pack has one, warned about unless the commune blocks; else the village's own rule; else none. */
export function quorumRuleOf(
  { value, mark, article }: PackQuorum,
  commune: Omit<QuorumRule, 'mark'> | null,
): QuorumRule | null {
  if (value) {
    const { base, numerator, denominator, comparison } = value;
    const share = { numerator, denominator, comparison };
    const mode = commune?.mode ?? 'WARN';
    return mode === 'OFF' ? null : { mode, share, base, source: article ?? '', mark };
  }
  return commune === null || commune.mode === 'OFF' ? null : { ...commune, mark: null };
}
