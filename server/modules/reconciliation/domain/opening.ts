import type { TallyClass, TallyUnit } from '../../tally/index.ts';

/** “Điều chỉnh số đầu kỳ”: a decision that explains why a round begins with more or fewer than the last one ended with. */
export type OpeningAdjustment = {
  readonly id: string;
  readonly villageId: string;
  readonly class: TallyClass;
  readonly unit: TallyUnit;
  readonly n: number;
  /** Opening − end of the last round, as far as this decision explains it. */
  readonly amount: number;
  readonly decisionNumber: string;
  readonly decidedOn: string;
  readonly reason: string;
  readonly enteredName: string;
  readonly enteredAt: Date;
};

/** Column 1 of a village beside what the last round ended with. */
export type OpeningFigure = {
  readonly villageId: string;
  readonly class: TallyClass;
  readonly unit: TallyUnit;
  readonly opening: number;
  /** Null: the round of the year before is not here. */
  readonly lastEnd: number | null;
  readonly lastRoundId: string | null;
  readonly adjusted: number;
};

/** Column 1 is counted from the cases and stays; what is missing is its explanation. 0: explained. */
export const unexplained = ({ opening, lastEnd, adjusted }: OpeningFigure): number =>
  lastEnd === null ? 0 : opening - lastEnd - adjusted;
