import type { CommuneRulesQuery, DiscrepancyCountsQuery } from '../../graphql/generated.ts';
import type { Tally } from './watch-tally.svelte.ts';

export type RoundRules = NonNullable<CommuneRulesQuery['roundCommune']>;
type VillageOfTally = Tally['villages'][number];
/** What does not fit; null while it is read. */
export type Counts = DiscrepancyCountsQuery['reconciliation'];

/** What a commune has to do now, in the order in which it has to be done. */
export type ToDo =
  | { readonly kind: 'SHARE_MISSING' | 'NOTHING_IMPORTED' | 'REPORT' }
  | {
      readonly kind: 'ROWS_TO_MEND' | 'WAITING' | 'DISCREPANCIES';
      readonly rows: number;
      readonly villages: readonly VillageOfTally[];
    }
  | {
      readonly kind: 'NOT_AGREED' | 'IN_SESSION' | 'MEETING_TO_START' | 'MEETING_TO_PREPARE';
      readonly villages: readonly VillageOfTally[];
    };

const villagesThat = (tally: Tally, test: (village: VillageOfTally) => boolean): VillageOfTally[] =>
  tally.villages.filter(test);

/** From the state of the board alone: nothing here decides, the server does. */
export const toDoOf = (tally: Tally, rules: RoundRules | null, counts: Counts = null): ToDo[] => {
  const all: ToDo[] = [];
  if (rules && !rules.agreeRule) all.push({ kind: 'SHARE_MISSING' });
  const hasCases = tally.villages.some(({ cases, rowsToMend, waiting }) => cases + rowsToMend + waiting > 0);
  if (!hasCases) return [...all, { kind: 'NOTHING_IMPORTED' }];
  const add = (
    kind: Exclude<
      ToDo['kind'],
      'SHARE_MISSING' | 'NOTHING_IMPORTED' | 'REPORT' | 'ROWS_TO_MEND' | 'WAITING' | 'DISCREPANCIES'
    >,
  ) => {
    const villages = villagesThat(tally, TESTS[kind]);
    if (villages.length > 0) all.push({ kind, villages });
  };
  const toMend = villagesThat(tally, ({ rowsToMend }) => rowsToMend > 0);
  add('IN_SESSION');
  if (toMend.length > 0)
    all.push({
      kind: 'ROWS_TO_MEND',
      rows: toMend.reduce((sum, { rowsToMend }) => sum + rowsToMend, 0),
      villages: toMend,
    });
  const waiting = villagesThat(tally, (village) => village.waiting > 0);
  if (waiting.length > 0)
    all.push({
      kind: 'WAITING',
      rows: waiting.reduce((sum, village) => sum + village.waiting, 0),
      villages: waiting,
    });
  if (counts && counts.blocking > 0)
    all.push({
      kind: 'DISCREPANCIES',
      rows: counts.blocking,
      villages: villagesThat(tally, ({ village }) =>
        counts.discrepancies.some((of) => of.blocks && of.village?.id === village.id),
      ),
    });
  add('NOT_AGREED');
  add('MEETING_TO_PREPARE');
  add('MEETING_TO_START');
  if (all.length === 0 && !tally.reportedAt) all.push({ kind: 'REPORT' });
  return all;
};

const TESTS = {
  IN_SESSION: (village: VillageOfTally) => village.meetingState === 'IN_SESSION',
  NOT_AGREED: (village: VillageOfTally) => village.notAgreed > 0 && village.meetingState !== 'IN_SESSION',
  MEETING_TO_PREPARE: (village: VillageOfTally) =>
    village.cases > 0 && village.rowsToMend === 0 && village.waiting === 0 && village.meetingId === null,
  MEETING_TO_START: (village: VillageOfTally) => village.meetingState === 'PREPARED',
};
