import { randomUUID } from 'node:crypto';
import pg from 'pg';

/**
 * Steps 3 and 4 are over in a commune: signed minutes are confirmed, every village hung its list and took it down. For tests
 * that begin where a commune reports; how minutes and postings come about is what their own tests are about.
 */
export async function finishPapers(
  databaseUrl: string,
  { roundId, communeId }: { readonly roundId: string; readonly communeId: string },
): Promise<void> {
  const database = new pg.Client({ connectionString: databaseUrl });
  await database.connect();
  const place = [roundId, communeId];
  const meetings = `SELECT id FROM meeting WHERE round_id = $1 AND commune_id = $2 AND state = 'SEALED' AND kind <> 'REHEARSAL'`;
  await database.query(
    `INSERT INTO minutes (meeting_id, record, closing_hash, adopted_agree, adopted_base, made_by)
     SELECT id, '{}', repeat('0', 64), 1, 1, 'test' FROM (${meetings}) m ON CONFLICT DO NOTHING`,
    place,
  );
  await database.query(
    `INSERT INTO minutes_confirmation (meeting_id, confirmed_by, confirmed_name, pages)
     SELECT id, 'test', 'Người thử', 2 FROM (${meetings}) m ON CONFLICT DO NOTHING`,
    place,
  );
  const { rows } = await database.query<{ village_id: string }>(
    `SELECT DISTINCT village_id FROM review_case WHERE round_id = $1 AND commune_id = $2`,
    place,
  );
  for (const { village_id } of rows) {
    const id = randomUUID();
    await database.query(
      `INSERT INTO posting (id, round_id, commune_id, village_id, n, places, started_on, public_code, started_by)
       VALUES ($1, $2, $3, $4, 1, '{Nhà văn hóa}', '2023-10-05', $5, 'test')`,
      [id, ...place, village_id, id.slice(0, 12)],
    );
    await database.query(
      `INSERT INTO posting_end (posting_id, ended_on, ended_by) VALUES ($1, '2023-10-10', 'test')`,
      [id],
    );
  }
  await database.end();
}
