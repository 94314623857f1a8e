import { refuse, success, type Result } from '../../../kernel/result.ts';
import { imbalancesOf, type CommuneBoard, type VillageBoard } from '../../tally/index.ts';

export type NotReady =
  | 'ALREADY_REPORTED'
  | 'STALE'
  | 'NOTHING_TO_REPORT'
  | 'ROWS_LEFT_TO_MEND'
  | 'HOUSEHOLDS_NOT_REVIEWED'
  | 'MEETING_STILL_IN_SESSION'
  | 'UNSETTLED_CASES'
  | 'TALLY_DOES_NOT_BALANCE';

const UNITS = { HOUSEHOLDS: 'hộ', PERSONS: 'khẩu' };

/**
 * May the commune report what stands on its board? A household nobody could type, a meeting under way, a household not
 * yet agreed (QĐ 24/2021 Đ.4 k.3: review again, then meet again) or a form that does not balance: each holds the report
 * back and is named.
 */
export function reportReadiness(
  board: CommuneBoard,
  expectedVersion: number,
  nameOf: (villageId: string) => string,
): Result<null, NotReady> {
  const { villages } = board;
  const names = (those: (village: VillageBoard) => boolean) =>
    villages
      .filter(those)
      .map(({ villageId }) => nameOf(villageId))
      .join(', ');
  if (board.reportedAt) return refuse('ALREADY_REPORTED');
  const rows = villages.reduce((sum, { rowsToMend }) => sum + rowsToMend, board.rowsWithoutVillage);
  if (rows === 0 && villages.every(({ cases }) => cases === 0)) return refuse('NOTHING_TO_REPORT');
  if (board.version !== expectedVersion) return refuse('STALE', { currentVersion: board.version });
  if (rows > 0) return refuse('ROWS_LEFT_TO_MEND', { rows });
  const waiting = names((village) => village.waiting > 0);
  if (waiting) return refuse('HOUSEHOLDS_NOT_REVIEWED', { villages: waiting });
  const meeting = names(({ meetingState }) => meetingState === 'IN_SESSION');
  if (meeting) return refuse('MEETING_STILL_IN_SESSION', { villages: meeting });
  const unsettled = names(({ cases, decided, notAgreed }) => decided - notAgreed < cases);
  if (unsettled) return refuse('UNSETTLED_CASES', { villages: unsettled });
  const places = villages.flatMap(({ villageId, forms }) => imbalancesOf(nameOf(villageId), forms));
  const [wrong] = [...places, ...imbalancesOf('Toàn xã', board.totals)];
  if (!wrong) return success(null);
  const { place, check, expected, found, unit } = wrong;
  return refuse('TALLY_DOES_NOT_BALANCE', { place, check, expected, found, unit: UNITS[unit] });
}
