import type { endPreparation } from '../app/end-preparation.ts';
import type {
  addTrainingPeople,
  endTrainingClass,
  recordTrainingClass,
  setTrainingAttendance,
} from '../app/hold-classes.ts';
import type { addBudgetLine, changeBudgetLine } from '../app/keep-budget.ts';
import type { addScan, viewScan } from '../app/keep-scans.ts';
import type { practise, viewPractice } from '../app/practise.ts';
import type { recordPapersOfCommunes } from '../app/record-papers-of-communes.ts';
import type { recordPreparation } from '../app/record-preparation.ts';
import type { ViewPreparation } from '../app/view-preparation.ts';

/** The use cases behind the resolvers and the file routes. */
export type PreparationDoors = {
  readonly view: ViewPreparation;
  readonly record: ReturnType<typeof recordPreparation>;
  readonly recordOfCommunes: ReturnType<typeof recordPapersOfCommunes>;
  readonly end: ReturnType<typeof endPreparation>;
  readonly addLine: ReturnType<typeof addBudgetLine>;
  readonly changeLine: ReturnType<typeof changeBudgetLine>;
  readonly recordClass: ReturnType<typeof recordTrainingClass>;
  readonly endClass: ReturnType<typeof endTrainingClass>;
  readonly addPeople: ReturnType<typeof addTrainingPeople>;
  readonly setAttendance: ReturnType<typeof setTrainingAttendance>;
  readonly addScan: ReturnType<typeof addScan>;
  readonly scan: ReturnType<typeof viewScan>;
  readonly practice: ReturnType<typeof viewPractice>;
  readonly practise: ReturnType<typeof practise>;
};
