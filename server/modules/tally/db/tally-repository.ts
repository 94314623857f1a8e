import { createHash } from 'node:crypto';
import type { Tx } from '../../../kernel/ports.ts';
import { canonicalJson, query } from '../../../platform/db/index.ts';
import type { CommuneKey, PoorOfKind, TallyCase, TallyStore, VillageForms } from '../app/tally-store.ts';
import { printedColumns, type TallyClass, type TallyLine, type TallyUnit } from '../domain/tally-line.ts';
import { CASES_SQL } from './cases-sql.ts';
import { POOR_BY_KIND } from './poor-by-kind-sql.ts';
import { readBalance } from './read-balance.ts';
import { readBoard } from './read-board.ts';
import { readCell } from './read-cell.ts';
import { tallyCase, type CaseRow } from './case-row.ts';

async function lockCommune(tx: Tx, { roundId, communeId }: CommuneKey): Promise<number> {
  await query(
    tx,
    `INSERT INTO tally_state (round_id, commune_id, version) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING`,
    [roundId, communeId],
  );
  const [row] = await query<{ version: number }>(
    tx,
    `SELECT version FROM tally_state WHERE round_id = $1 AND commune_id = $2 FOR UPDATE`,
    [roundId, communeId],
  );
  return row?.version ?? 0;
}

async function casesByVillage(tx: Tx, key: CommuneKey, villageId: string | null) {
  const rows = await query<CaseRow>(tx, CASES_SQL, [key.roundId, key.communeId, villageId]);
  const villages = new Map<string, TallyCase[]>();
  for (const row of rows) {
    const cases = villages.get(row.village_id) ?? [];
    villages.set(row.village_id, cases);
    const of = tallyCase(row);
    if (of) cases.push(of);
  }
  return villages;
}

function lineRow(villageId: string, of: TallyClass, unit: TallyUnit, line: TallyLine) {
  const columns = printedColumns(of, line).map((value, index) => [`c${index + 1}`, value]);
  return {
    village_id: villageId,
    class: of,
    unit,
    unsettled: line.unsettled,
    ...Object.fromEntries(columns),
  };
}

const lineRows = ({ villageId, forms }: VillageForms): object[] => [
  lineRow(villageId, 'POOR', 'HOUSEHOLDS', forms.poor.households),
  lineRow(villageId, 'POOR', 'PERSONS', forms.poor.persons),
  lineRow(villageId, 'NEAR_POOR', 'HOUSEHOLDS', forms.nearPoor.households),
  lineRow(villageId, 'NEAR_POOR', 'PERSONS', forms.nearPoor.persons),
];

const COLUMNS = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6', 'c7', 'c8', 'c9', 'unsettled'];
const WRITE_SQL = `
  INSERT INTO tally_line AS old (round_id, commune_id, village_id, class, unit, ${COLUMNS.join(', ')})
  SELECT $1, $2, village_id, class, unit, ${COLUMNS.join(', ')}
  FROM jsonb_to_recordset($3::jsonb)
    AS fresh (village_id uuid, class text, unit text, ${COLUMNS.map((column) => `${column} int`).join(', ')})
  ON CONFLICT (round_id, village_id, class, unit) DO UPDATE
  SET commune_id = excluded.commune_id, ${COLUMNS.map((column) => `${column} = excluded.${column}`).join(', ')}
  WHERE (${COLUMNS.map((column) => `old.${column}`).join(', ')})
    IS DISTINCT FROM (${COLUMNS.map((column) => `excluded.${column}`).join(', ')})`;

async function writeForms(tx: Tx, key: CommuneKey, villages: readonly VillageForms[]): Promise<void> {
  const rows = villages.flatMap(lineRows);
  if (rows.length > 0) await query(tx, WRITE_SQL, [key.roundId, key.communeId, JSON.stringify(rows)]);
}

async function raiseVersion(tx: Tx, key: CommuneKey): Promise<boolean> {
  const board = await readBoard(tx, key);
  if (!board) return false;
  const { version: _, updatedAt: __, reportedAt, ...shown } = board;
  const content = canonicalJson({ ...shown, reportedAt: reportedAt?.toISOString() ?? null });
  const digest = createHash('sha256').update(content).digest('hex');
  const raised = await query<{ version: number }>(
    tx,
    `WITH raised AS (
       UPDATE tally_state SET version = version + 1, digest = $3, updated_at = clock_timestamp()
       WHERE round_id = $1 AND commune_id = $2 AND digest <> $3 RETURNING version)
     SELECT version FROM raised`,
    [key.roundId, key.communeId, digest],
  );
  return raised.length > 0;
}

/** The tally in Postgres. */
export const tallyRepository: TallyStore = {
  lockCommune,
  casesByVillage,
  writeForms,
  raiseVersion,
  board: readBoard,
  balance: readBalance,
  casesOf: readCell,
  poorByKind: (tx, { roundId, communeId }) => query<PoorOfKind>(tx, POOR_BY_KIND, [roundId, communeId]),
};
