import type { Tx } from '../../../kernel/ports.ts';
import { inReadingOrder } from '../../../kernel/reading-order.ts';
import { query } from '../../../platform/db/index.ts';
import type { CommuneBoard, CommuneKey, VillageBoard } from '../app/tally-store.ts';
import { addForms } from '../domain/tally-line.ts';
import { BOARD_SQL } from './board-sql.ts';
import { twoForms, type Forms } from './forms-row.ts';

type Head = {
  area_path: string[];
  version: number;
  updated_at: Date | null;
  reported_at: Date | null;
  rows_without_village: number;
};
type VillageRow = {
  id: string | null;
  full_name: string | null;
  cases: number | null;
  decided: number | null;
  not_agreed: number | null;
  rows: number | null;
  waiting: number | null;
  meeting_id: string | null;
  meeting_code: string | null;
  meeting_state: VillageBoard['meetingState'];
  meeting_on_paper: boolean;
  forms: Forms | null;
};

const villageBoard = (row: VillageRow & { id: string }): VillageBoard => ({
  villageId: row.id,
  rowsToMend: row.rows ?? 0,
  waiting: row.waiting ?? 0,
  cases: row.cases ?? 0,
  decided: row.decided ?? 0,
  notAgreed: row.not_agreed ?? 0,
  meetingId: row.meeting_id,
  meetingCode: row.meeting_code,
  meetingState: row.meeting_state,
  meetingOnPaper: row.meeting_on_paper,
  forms: twoForms(row.forms),
});

/** The commune's board by one statement; null when the commune is not in the round. */
export async function readBoard(tx: Tx, key: CommuneKey): Promise<CommuneBoard | null> {
  const rows = await query<Head & VillageRow>(tx, BOARD_SQL, [key.roundId, key.communeId]);
  const [head] = rows;
  if (!head) return null;
  const found = rows.filter((row): row is Head & VillageRow & { id: string } => row.id !== null);
  const villages = inReadingOrder(found, (row) => row.full_name ?? '').map(villageBoard);
  return {
    // these two alone: a key may bring more, and the version is raised when anything here differs
    roundId: key.roundId,
    communeId: key.communeId,
    areaPath: head.area_path,
    version: head.version,
    updatedAt: head.updated_at,
    reportedAt: head.reported_at,
    rowsWithoutVillage: head.rows_without_village,
    villages,
    totals: addForms(villages.map(({ forms }) => forms)),
  };
}
