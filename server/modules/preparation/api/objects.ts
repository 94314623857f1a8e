import type { Language } from '../../../kernel/refusals.ts';
import type { BudgetLine, Paper, ThingCount, TrainingClass as ClassValue } from '../app/preparation-store.ts';
import type { PreparationBoard as BoardValue } from '../app/view-preparation.ts';
import {
  BudgetTotal,
  PreparationBoard,
  PreparationBudgetLine,
  PreparationMember,
  PreparationPart,
  PreparationScan,
  PreparedCount,
  RecordedPreparation,
  TrainingClass,
} from './preparation-types.ts';

const as = <T extends object>(type: new () => T, values: Partial<T>): T => Object.assign(new type(), values);

const countObject = (count: ThingCount) => as(PreparedCount, count);
const totalObject = ({ planned, spent }: BudgetTotal) => as(BudgetTotal, { planned, spent });

const paperObject =
  (areaId: string) =>
  ({ kind: what, members, scans, ...paper }: Paper): RecordedPreparation => {
    const { id, number, dated, forBelow, startsOn, endsOn } = paper;
    return as(RecordedPreparation, {
      ...{ id, what, number, dated, forBelow, startsOn, endsOn, own: paper.areaId === areaId },
      members: members.map((member) => as(PreparationMember, member)),
      scans: scans.map((scan) => as(PreparationScan, scan)),
    });
  };

const lineObject = ({ id, whatFor, source, planned, spent, version }: BudgetLine) =>
  as(PreparationBudgetLine, { id, whatFor, source, planned, spent, version });

export function boardObject(board: BoardValue): PreparationBoard {
  const { roundId, area, mayRecord } = board;
  return as(PreparationBoard, {
    ...{ roundId, mayRecord, areaId: area.id, aboveIds: area.path.slice(0, -1) },
    counts: board.counts.map(countObject),
    sentence: board.sentence.vi,
    sentenceInEnglish: board.sentence.en,
    budget: totalObject(board.money),
    parts: board.parts.map(({ areaId, counts, money }) =>
      as(PreparationPart, { areaId, counts: counts.map(countObject), budget: totalObject(money) }),
    ),
    papers: board.papers.map(paperObject(area.id)),
    budgetLines: board.budget.map(lineObject),
  });
}

export const classObject = (of: ClassValue): TrainingClass => as(TrainingClass, of);

export const textIn = (
  language: Language,
  { vi, en }: { readonly vi: string; readonly en: string },
): string => (language === 'vi' ? vi : en);
