import { scoreCase, type Scoring } from '../../assessments/index.ts';
import { compareClass, usableScores, type ClassifiedRow } from '../domain/compare-classes.ts';
import type { ReviewRow } from '../domain/review-row.ts';
import type { WorkbookReading } from '../domain/workbook-reading.ts';
import type { LoadedPlace } from './load-place.ts';

/** What the pack makes of a row's scores; null while they cannot be used. */
export function scoringOf(
  row: ReviewRow,
  { pack, roundCommune }: Pick<LoadedPlace, 'pack' | 'roundCommune'>,
): Scoring | null {
  const scores = usableScores(row);
  if (!scores) return null;
  const { sheetClass, otherOpinion } = row.values;
  const scored = scoreCase(pack, { areaKind: roundCommune.areaKind, ...scores, sheetClass, otherOpinion });
  return scored.ok ? scored.value : null;
}

/** The rows with the class that the pack of the round gives, compared with the one in the sheet. */
export function classifyRow(
  row: ReviewRow,
  columns: WorkbookReading['columns'],
  place: Pick<LoadedPlace, 'pack' | 'roundCommune'>,
): ClassifiedRow {
  return compareClass(row, columns, () => scoringOf(row, place)?.scoredClass ?? null);
}
