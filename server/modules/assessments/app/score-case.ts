import type { HouseholdClass } from '../../../kernel/classes.ts';
import { success, type Result } from '../../../kernel/result.ts';
import { classify, type RulePack, type ScoreRefusal, type SheetScores } from '../../rounds/index.ts';
import { otherOpinionKindsOf, type OtherOpinionKind } from '../domain/derive-agenda.ts';
import type { ScoredCase } from '../domain/review-case.ts';

export type SheetOfCase = SheetScores & {
  /** The class the sheet names; null when it names none. */
  readonly sheetClass: HouseholdClass | null;
  readonly otherOpinion: string | null;
};

export type Scoring = ScoredCase & { readonly otherOpinionKinds: readonly OtherOpinionKind[] };

/** The class by the pack, compared with what the sheet says. Pure; nothing is scored from a missing or wrong answer. */
export function scoreCase(pack: RulePack, sheet: SheetOfCase): Result<Scoring, ScoreRefusal> {
  const found = classify(pack, sheet);
  if (!found.ok) return found;
  const { class: scoredClass, poorKind, line, within5 } = found.value;
  const { sheetClass, otherOpinion } = sheet;
  return success({
    b1: sheet.b1 ?? 0, // classified, so both are there
    b2: sheet.b2 ?? 0,
    deprived: [...(sheet.indicators ?? [])].sort((a, b) => a - b),
    scoredClass,
    poorKind: poorKind ?? null,
    b1Line: line.points,
    distanceToLine: line.distance,
    nearLine: within5,
    otherOpinionKinds: otherOpinionKindsOf({ scoredClass, sheetClass, otherOpinion }),
  });
}
