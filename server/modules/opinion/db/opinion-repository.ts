import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type {
  ApprovalFigures,
  ApprovalPaper,
  ApprovalPlace,
  CommuneKey,
  Opinion,
  OpinionRow,
  OpinionStore,
} from '../app/opinion-store.ts';
import type { ClassCount, OpinionContent } from '../domain/opinion.ts';
import { APPROVAL, APPROVAL_FIGURES, APPROVAL_PLACE, CONTENT, OPINION, ROWS } from './opinion-sql.ts';

const pair = ({ roundId, communeId }: CommuneKey) => [roundId, communeId];
const one = async <T extends object>(tx: Tx, sql: string, values: readonly unknown[]): Promise<T | null> =>
  (await query<T>(tx, sql, [...values]))[0] ?? null;

const PATH = `SELECT area.path FROM round_commune part JOIN area ON area.id = part.commune_id
  WHERE part.round_id = $1 AND part.commune_id = $2`;
const areaPath = async (tx: Tx, key: CommuneKey) =>
  (await one<{ path: string[] }>(tx, PATH, pair(key)))?.path ?? null;

type Counted = Omit<OpinionContent, 'poor' | 'nearPoor' | 'leftPoverty' | 'leftNearPoverty' | 'differing'> & {
  counts: Record<'poor' | 'nearPoor' | 'leftPoverty' | 'leftNearPoverty', ClassCount>;
};

/** Names of columns that a step of the signing writes. */
const COLUMN: Readonly<Record<string, string>> = {
  signedOffBy: 'signed_off_by',
  signedOffAt: 'signed_off_at',
  signedBy: 'signed_by',
  signedName: 'signed_name',
  signedAt: 'signed_at',
  number: 'number',
  dated: 'dated',
  sentOn: 'sent_on',
  sentBy: 'sent_by',
};

/** Opinions and papers of approval in Postgres. */
export const opinionRepository: OpinionStore = {
  lock: async (tx, key) => {
    await query(
      tx,
      `SELECT 1 FROM round_commune WHERE round_id = $1 AND commune_id = $2 FOR UPDATE`,
      pair(key),
    );
    return areaPath(tx, key);
  },
  areaPath,
  find: (tx, key) => one<Opinion>(tx, `${OPINION} WHERE round_id = $1 AND commune_id = $2`, pair(key)),
  row: (tx, key) =>
    one<OpinionRow>(tx, `${ROWS} WHERE part.round_id = $1 AND part.commune_id = $2`, pair(key)),
  rows: (tx, roundId, reach) =>
    query<OpinionRow>(
      tx,
      `${ROWS} WHERE part.round_id = $1 AND ($2::uuid[] IS NULL OR commune.path && $2) ORDER BY commune.search_key, commune.id`,
      [roundId, reach === 'ALL' ? null : reach],
    ),
  content: async (tx, key) => {
    const found = await one<Counted>(tx, CONTENT, pair(key));
    if (!found) return null;
    const { counts, ...of } = found;
    return { ...of, ...counts, differing: 0 };
  },
  saveDraft: async (tx, { id, content, sha256, remarks, by, ...key }) => {
    await query(
      tx,
      `INSERT INTO opinion (id, round_id, commune_id, content, sha256, remarks, recorded_by) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (round_id, commune_id) DO UPDATE SET content = excluded.content, sha256 = excluded.sha256,
         remarks = excluded.remarks, recorded_by = excluded.recorded_by, recorded_at = clock_timestamp(),
         signed_off_by = NULL, signed_off_at = NULL, version = opinion.version + 1`,
      [id, ...pair(key), JSON.stringify(content), sha256, remarks, by],
    );
  },
  change: async (tx, id, of) => {
    const entries = Object.entries(of).filter(([name]) => COLUMN[name]);
    const sets = entries.map(([name], index) => `${COLUMN[name]} = $${index + 2}`).join(', ');
    await query(tx, `UPDATE opinion SET ${sets}, version = version + 1 WHERE id = $1`, [
      id,
      ...entries.map(([, value]) => value),
    ]);
  },
  approvalPlace: (tx, roundId, areaId) => one<ApprovalPlace>(tx, APPROVAL_PLACE, [roundId, areaId]),
  approvalFigures: async (tx, roundId, areaId) => {
    const found = await one<ApprovalFigures>(tx, APPROVAL_FIGURES, [roundId, areaId]);
    if (!found) throw new Error('figures of a unit that is not there');
    return found;
  },
  approvals: (tx, roundId, areaId) =>
    query<ApprovalPaper>(
      tx,
      `${APPROVAL} WHERE p.round_id = $1 AND $2 = ANY (area.path) ORDER BY cardinality(area.path) DESC, area.search_key, p.kind DESC`,
      [roundId, areaId],
    ),
  approval: (tx, id) =>
    one<ApprovalPaper & { areaPath: readonly string[] }>(tx, `${APPROVAL} WHERE p.id = $1`, [id]),
  wantApproval: async (tx, roundId, source, by) => {
    await query(
      tx,
      `INSERT INTO approval_setting (round_id, source, set_by) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
      [roundId, source, by],
    );
  },
  roundArea: async (tx, roundId) =>
    (
      await one<{ path: string[] }>(
        tx,
        `SELECT area.path FROM round JOIN area ON area.id = round.area_id WHERE round.id = $1`,
        [roundId],
      )
    )?.path ?? null,
  addApproval: async (tx, of) => {
    const rows = await query(
      tx,
      `INSERT INTO approval_paper (id, round_id, area_id, kind, number, dated, content, sha256, recorded_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT DO NOTHING RETURNING id`,
      [
        of.id,
        of.roundId,
        of.areaId,
        of.kind,
        of.number,
        of.dated,
        JSON.stringify(of.content),
        of.sha256,
        of.by,
      ],
    );
    return rows.length > 0;
  },
};
