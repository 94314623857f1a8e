import { query } from '../../../platform/db/index.ts';
import type { PrintRun, PrintStore } from '../app/print-store.ts';

const RUN = `
  SELECT p.id, p.round_id AS "roundId", p.commune_id AS "communeId", p.what, p.total, p.state, p.started_at AS "startedAt",
         (SELECT jsonb_agg(jsonb_build_object('n', part.n, 'villageId', part.village_id, 'villageName', v.full_name,
            'cases', to_jsonb(part.cases), 'sha256', part.sha256) ORDER BY part.n)
          FROM print_part part JOIN area v ON v.id = part.village_id WHERE part.run_id = p.id) AS parts
  FROM print_run p`;

const ADD_PARTS = `
  INSERT INTO print_part (run_id, n, village_id, cases)
  SELECT $1, r.n, r."villageId", r.cases FROM jsonb_to_recordset($2::jsonb) AS r (n int, "villageId" uuid, cases uuid[])`;

/** Batches for the printer in Postgres. */
export const printRepository: PrintStore = {
  runs: (tx, { roundId, communeId }) =>
    query<PrintRun>(
      tx,
      `${RUN} WHERE p.round_id = $1 AND p.commune_id = $2 AND p.state <> 'REMOVED' ORDER BY p.seq DESC`,
      [roundId, communeId],
    ),
  find: async (tx, id) => (await query<PrintRun>(tx, `${RUN} WHERE p.id = $1`, [id]))[0] ?? null,
  unfinished: async (tx) =>
    (await query<{ id: string }>(tx, `SELECT id FROM print_run WHERE state = 'RUNNING' ORDER BY seq`)).map(
      ({ id }) => id,
    ),
  add: async (tx, { id, roundId, communeId, what, total, startedBy, parts }) => {
    await query(
      tx,
      `INSERT INTO print_run (id, round_id, commune_id, what, total, started_by) VALUES ($1, $2, $3, $4, $5, $6)`,
      [id, roundId, communeId, what, total, startedBy],
    );
    await query(tx, ADD_PARTS, [id, JSON.stringify(parts)]);
  },
  setState: async (tx, id, state) => {
    await query(tx, `UPDATE print_run SET state = $2 WHERE id = $1`, [id, state]);
  },
  partMade: async (tx, id, n, sha256) => {
    await query(tx, `UPDATE print_part SET sha256 = $3 WHERE run_id = $1 AND n = $2`, [id, n, sha256]);
  },
};
