import { refuse, success, type Refusal, type Result } from '../../../kernel/result.ts';
import { imbalancesOf, type CommuneBoard } from '../../tally/index.ts';
import { GAP_KINDS, gapOf, type Gap, type GapKind } from './gap.ts';

export type NotReady =
  | 'ALREADY_REPORTED'
  | 'STALE'
  | 'NOTHING_TO_REPORT'
  | 'ROWS_LEFT_TO_MEND'
  | 'VILLAGES_SILENT'
  | 'HOUSEHOLDS_NOT_REVIEWED'
  | 'MEETING_STILL_IN_SESSION'
  | 'UNSETTLED_CASES'
  | 'MEETINGS_NOT_SEALED'
  | 'MINUTES_NOT_SIGNED'
  | 'VILLAGES_NOT_POSTED'
  | 'POSTING_STILL_RUNNING'
  | 'POSTED_OTHERWISE'
  | 'COMPLAINTS_OPEN'
  | 'DISCREPANCIES_OPEN'
  | 'TALLY_DOES_NOT_BALANCE';

const REFUSAL_OF: Readonly<Record<GapKind, NotReady>> = {
  ROWS_TO_MEND: 'ROWS_LEFT_TO_MEND',
  VILLAGE_SILENT: 'VILLAGES_SILENT',
  NOT_REVIEWED: 'HOUSEHOLDS_NOT_REVIEWED',
  MEETING_IN_SESSION: 'MEETING_STILL_IN_SESSION',
  UNSETTLED: 'UNSETTLED_CASES',
  MEETING_NOT_SEALED: 'MEETINGS_NOT_SEALED',
  MINUTES_NOT_SIGNED: 'MINUTES_NOT_SIGNED',
  NOT_POSTED: 'VILLAGES_NOT_POSTED',
  POSTING_RUNNING: 'POSTING_STILL_RUNNING',
  POSTED_OTHERWISE: 'POSTED_OTHERWISE',
  COMPLAINT_OPEN: 'COMPLAINTS_OPEN',
  DISCREPANCY: 'DISCREPANCIES_OPEN',
  NOT_BALANCED: 'TALLY_DOES_NOT_BALANCE',
};

const UNITS = { HOUSEHOLDS: 'hộ', PERSONS: 'khẩu' };

/** What the board itself tells: rows nobody could read, households nobody reviewed or no meeting agreed on. */
function gapsOfBoard({ villages, rowsWithoutVillage }: CommuneBoard): Gap[] {
  const found = villages.flatMap(({ villageId, rowsToMend, waiting, cases, decided, notAgreed, ...of }) => [
    ...(rowsToMend > 0 ? [gapOf('ROWS_TO_MEND', villageId, { count: rowsToMend })] : []),
    ...(waiting > 0 ? [gapOf('NOT_REVIEWED', villageId, { count: waiting })] : []),
    ...(of.meetingState === 'IN_SESSION'
      ? [gapOf('MEETING_IN_SESSION', villageId, { subjectId: of.meetingId })]
      : []),
    // QĐ 24/2021 Đ.4 k.3: what was not agreed is reviewed again, then met on again
    ...(decided - notAgreed < cases
      ? [gapOf('UNSETTLED', villageId, { count: cases - decided + notAgreed })]
      : []),
  ]);
  return rowsWithoutVillage > 0
    ? [gapOf('ROWS_TO_MEND', null, { count: rowsWithoutVillage }), ...found]
    : found;
}

/** Law, report forms: 9 = 1−2−3−4+5+6+7+8, and 2.2 = 3.5, 2.5 = 3.3; per village and over the commune. */
function imbalances({ villages, totals }: CommuneBoard, nameOf: (villageId: string) => string): Gap[] {
  const places = [
    ...villages.map(({ villageId, forms }) => ({ villageId, place: nameOf(villageId), forms })),
    { villageId: null, place: 'Toàn xã', forms: totals },
  ];
  return places.flatMap(({ villageId, place, forms }) =>
    imbalancesOf(place, forms).map(({ check, unit, expected, found }) =>
      gapOf('NOT_BALANCED', villageId, {
        note: `${place}, ${check} (${UNITS[unit]}): phải là ${expected}, đang là ${found}`,
      }),
    ),
  );
}

/** Everything that is missing, in the order in which it is mended. `others`: what meetings, papers and people left open. */
export function gapsOf(
  board: CommuneBoard,
  others: readonly Gap[],
  nameOf: (villageId: string) => string,
): Gap[] {
  const all = [...gapsOfBoard(board), ...others, ...imbalances(board, nameOf)];
  const inSession = new Set(
    all.filter(({ kind }) => kind === 'MEETING_IN_SESSION').map(({ villageId }) => villageId),
  );
  return all
    .filter(({ kind, villageId }) => kind !== 'MEETING_NOT_SEALED' || !inSession.has(villageId))
    .sort((a, b) => GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind));
}

function refusalOf(gaps: readonly Gap[], nameOf: (villageId: string) => string): Refusal<NotReady> | null {
  const [first] = gaps;
  if (!first) return null;
  const alike = gaps.filter(({ kind }) => kind === first.kind);
  const names = new Set(alike.map(({ villageId }) => (villageId ? nameOf(villageId) : 'Toàn xã')));
  const count = alike.reduce((sum, gap) => sum + gap.count, 0);
  const villages = [...names].join(', ');
  return refuse(REFUSAL_OF[first.kind], { villages, count, rows: count, note: first.note ?? '' });
}

/** May the commune report what stands on its board? The first thing that is missing holds it back, with the villages named. */
export function reportReadiness(
  board: CommuneBoard,
  gaps: readonly Gap[],
  expectedVersion: number,
  nameOf: (villageId: string) => string,
): Result<null, NotReady> {
  if (board.reportedAt) return refuse('ALREADY_REPORTED');
  const rows = gaps.some(({ kind }) => kind === 'ROWS_TO_MEND');
  if (!rows && board.villages.every(({ cases }) => cases === 0)) return refuse('NOTHING_TO_REPORT');
  if (board.version !== expectedVersion) return refuse('STALE', { currentVersion: board.version });
  return refusalOf(gaps, nameOf) ?? success(null);
}
