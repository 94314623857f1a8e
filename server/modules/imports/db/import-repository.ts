import { In, type FindOptionsWhere } from 'typeorm';
import type { Tx } from '../../../kernel/ports.ts';
import { inReadingOrder } from '../../../kernel/reading-order.ts';
import { managerOf, query } from '../../../platform/db/index.ts';
import type { ImportStore, NewRow, Place, RowChange } from '../app/import-store.ts';
import type { StoredRow } from '../domain/stored-row.ts';
import { casesByCode, idNumberTaken, knownHeads } from './commune-lists.ts';
import { ImportBatchEntity, ImportRowEntity } from './entities.ts';

const batches = (tx: Tx) => managerOf(tx).getRepository(ImportBatchEntity);
const rows = (tx: Tx) => managerOf(tx).getRepository(ImportRowEntity);

const toStored = ({ cells, ...row }: ImportRowEntity): StoredRow => ({
  id: row.id,
  roundId: row.roundId,
  communeId: row.communeId,
  villageId: row.villageId,
  villageName: row.villageName,
  rowNumber: row.rowNumber,
  fate: row.fate,
  reasons: row.reasons,
  ...cells,
});

/** All rows in one statement: a workbook may have 20 000. */
async function addRows(tx: Tx, all: readonly NewRow[]): Promise<void> {
  const values = all.map(({ cells, headingVillage, columns, ...row }) => ({
    ...row,
    cells: { cells, headingVillage, columns },
  }));
  await query(
    tx,
    `INSERT INTO import_row (id, batch_id, round_id, commune_id, village_id, village_name, row_no, fate, reasons, cells, case_id)
     SELECT * FROM jsonb_to_recordset($1) AS row (
       id uuid, "batchId" uuid, "roundId" uuid, "communeId" uuid, "villageId" uuid, "villageName" text,
       "rowNumber" int, fate text, reasons jsonb, cells jsonb, "caseId" uuid)`,
    [JSON.stringify(values)],
  );
}

async function changeRows(tx: Tx, changes: readonly RowChange[]): Promise<void> {
  if (changes.length === 0) return;
  await query(
    tx,
    `UPDATE import_row SET fate = change.fate, village_id = change."villageId", village_name = change."villageName",
            reasons = change.reasons, case_id = change."caseId",
            cells = import_row.cells || jsonb_build_object('cells', change.cells, 'headingVillage', change."headingVillage")
     FROM jsonb_to_recordset($1) AS change (
       id uuid, fate text, "villageId" uuid, "villageName" text, reasons jsonb, cells jsonb, "headingVillage" text,
       "caseId" uuid)
     WHERE import_row.id = change.id`,
    [JSON.stringify(changes)],
  );
}

const ofPlace = ({ roundId, communeId }: Place) => ({ roundId, communeId });

async function list(tx: Tx, where: FindOptionsWhere<ImportRowEntity>[]): Promise<StoredRow[]> {
  const found = await rows(tx).find({ where, order: { rowNumber: 'ASC', id: 'ASC' } });
  // rows of no readable village come last
  return inReadingOrder(found.map(toStored), ({ villageName }) => villageName ?? '\uffff');
}

/** Rows of no readable village block every village of the commune. */
const COUNT = `
  SELECT village_id AS village, count(*)::int AS rows FROM import_row
  WHERE round_id = $1 AND commune_id = $2 AND fate = 'TO_MEND'
    AND ($3::uuid IS NULL OR village_id IS NULL OR village_id = $3) GROUP BY village_id`;

const count = (tx: Tx, place: Place, villageId: string | undefined) =>
  query<{ village: string | null; rows: number }>(tx, COUNT, [
    place.roundId,
    place.communeId,
    villageId ?? null,
  ]);

/** Batches and rows of imports in Postgres. */
export const importRepository: ImportStore = {
  findBatch: (tx, place, sha256) => batches(tx).findOneBy({ ...ofPlace(place), sha256 }),
  addBatch: async (tx, batch) => void (await batches(tx).insert(batch)),
  addRows: async (tx, all) => (all.length > 0 ? addRows(tx, all) : undefined),
  changeRows,
  excuseRow: async (tx, id, excusedName, excusedReason) =>
    void (await rows(tx).update({ id }, { fate: 'EXCUSED', excusedName, excusedReason })),
  findRow: async (tx, id) => {
    const found = await rows(tx).findOneBy({ id });
    return found && toStored(found);
  },
  lockRow: async (tx, id) => {
    const found = await rows(tx).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    return found && toStored(found);
  },
  mendableRows: (tx, place) => list(tx, [{ ...ofPlace(place), fate: In(['TO_MEND', 'MENDED', 'EXCUSED']) }]),
  rowsToMend: async (tx, place, villageId) => {
    const all = await list(tx, [{ ...ofPlace(place), fate: 'TO_MEND' }]);
    return villageId ? all.filter((row) => row.villageId === null || row.villageId === villageId) : all;
  },
  countRowsToMend: async (tx, { villageId, ...place }) =>
    (await count(tx, place, villageId)).reduce((sum, group) => sum + group.rows, 0),
  countIn: (tx, places) =>
    query(
      tx,
      `SELECT round_id AS "roundId", commune_id AS "communeId", count(*)::int AS count FROM import_row
       WHERE fate = 'TO_MEND' AND (round_id, commune_id) IN
             (SELECT * FROM jsonb_to_recordset($1) AS place ("roundId" uuid, "communeId" uuid))
       GROUP BY round_id, commune_id`,
      [JSON.stringify(places.map(ofPlace))],
    ),
  countByVillage: async (tx, place) =>
    new Map((await count(tx, place, undefined)).map((group) => [group.village, group.rows])),
  knownHeads,
  casesByCode,
  idNumberTaken,
};
