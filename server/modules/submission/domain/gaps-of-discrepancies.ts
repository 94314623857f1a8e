import type { JudgedDiscrepancy } from '../../reconciliation/index.ts';
import { gapOf, type Gap } from './gap.ts';

/** What the reconciliation holds back: minutes by their meeting, everything else by village, with the households behind it. */
export function gapsOfDiscrepancies(all: readonly JudgedDiscrepancy[]): Gap[] {
  const unsigned = all.filter(({ kind }) => kind === 'MINUTES_NOT_SIGNED');
  const others = Map.groupBy(
    all.filter(({ kind }) => kind !== 'MINUTES_NOT_SIGNED'),
    ({ villageId }) => villageId,
  );
  return [
    ...unsigned.map(({ villageId, meetingId }) =>
      gapOf('MINUTES_NOT_SIGNED', villageId, { subjectId: meetingId }),
    ),
    ...[...others].map(([villageId, of]) => {
      const behind = of.flatMap(({ households }) => households.flatMap(({ caseId }) => caseId ?? []));
      return gapOf('DISCREPANCY', villageId, { count: of.length, caseIds: [...new Set(behind)] });
    }),
  ];
}
