import type { HouseholdClass } from '../../../kernel/classes.ts';
import { scoreCase, type CaseState, type Scoring, type SheetOfCase } from '../../assessments/index.ts';
import type { RulePack } from '../../rounds/index.ts';

/** A case with what its class comes from. */
export type OpenCase = SheetOfCase & {
  readonly id: string;
  readonly communeId: string;
  readonly villageId: string;
  readonly state: CaseState;
  readonly scored: Pick<Scoring, 'scoredClass' | 'poorKind' | 'b1Line' | 'distanceToLine' | 'nearLine'> & {
    readonly otherOpinionKinds: readonly string[];
  };
};

export type Rescored = { readonly of: OpenCase; readonly scoring: Scoring };
export type ClassMove = {
  readonly from: HouseholdClass;
  readonly to: HouseholdClass;
  readonly cases: number;
};

export type AdoptionPlan = {
  /** Every case that is not decided. */
  readonly recomputed: number;
  /** What is written: another class, or another line behind the same class. */
  readonly rescored: readonly Rescored[];
  /** Of these: another class. */
  readonly changed: readonly Rescored[];
  readonly moves: readonly ClassMove[];
  /** Scores that the pack cannot class. */
  readonly unscorable: number;
};

const differs = ({ of: { scored }, scoring }: Rescored): boolean =>
  scored.scoredClass !== scoring.scoredClass ||
  scored.poorKind !== scoring.poorKind ||
  scored.b1Line !== scoring.b1Line ||
  scored.distanceToLine !== scoring.distanceToLine ||
  scored.nearLine !== scoring.nearLine ||
  scored.otherOpinionKinds.join() !== scoring.otherOpinionKinds.join();

function movesOf(changed: readonly Rescored[]): readonly ClassMove[] {
  const counts = new Map<string, ClassMove>();
  for (const { of, scoring } of changed) {
    const [from, to] = [of.scored.scoredClass, scoring.scoredClass];
    const known = counts.get(`${from} ${to}`);
    counts.set(`${from} ${to}`, { from, to, cases: (known?.cases ?? 0) + 1 });
  }
  return [...counts.values()].sort((a, b) => b.cases - a.cases);
}

/** What adopting a pack does to cases that no meeting has agreed on. Nothing is scored from a missing answer. */
export function planAdoption(pack: RulePack, open: readonly OpenCase[]): AdoptionPlan {
  const rescored: Rescored[] = [];
  let unscorable = 0;
  for (const of of open) {
    const scored = scoreCase(pack, of);
    if (!scored.ok) unscorable += 1;
    else rescored.push({ of, scoring: scored.value });
  }
  const written = rescored.filter(differs);
  const changed = written.filter(({ of, scoring }) => of.scored.scoredClass !== scoring.scoredClass);
  return { recomputed: open.length, rescored: written, changed, moves: movesOf(changed), unscorable };
}
