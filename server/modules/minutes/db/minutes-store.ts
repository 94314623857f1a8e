import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type {
  Confirmation,
  MeetingOfMinutes,
  MinutesStore,
  SignedPage,
  StoredMinutes,
} from '../app/minutes-store.ts';
import { minutesState } from '../domain/minutes-state.ts';

const MEETING = `
  SELECT meeting.id, meeting.state, meeting.kind, meeting.chair_name AS "chairName", meeting.round_id AS "roundId",
         meeting.commune_id AS "communeId", meeting.village_id AS "villageId", village.path AS "areaPath"
    FROM meeting JOIN area village ON village.id = meeting.village_id WHERE meeting.id = $1`;

const PAGE = `
  SELECT id, meeting_id AS "meetingId", file_name AS "fileName", media_type AS "mediaType", bytes, sha256,
         attached_at AS "attachedAt"
    FROM minutes_page WHERE removed_at IS NULL`;

const first = async <Row>(tx: Tx, sql: string, values: readonly unknown[]): Promise<Row | null> =>
  (await query<Row>(tx, sql, values))[0] ?? null;

async function states(tx: Tx, meetingIds: readonly string[]) {
  const rows = await query<{ id: string; adopted: boolean; pages: number; confirmed: boolean }>(
    tx,
    `SELECT meeting.id, minutes.meeting_id IS NOT NULL AS adopted, confirmation.meeting_id IS NOT NULL AS confirmed,
            (SELECT count(*)::int FROM minutes_page page
              WHERE page.meeting_id = meeting.id AND page.removed_at IS NULL) AS pages
       FROM meeting
       LEFT JOIN minutes ON minutes.meeting_id = meeting.id
       LEFT JOIN minutes_confirmation confirmation ON confirmation.meeting_id = meeting.id
      WHERE meeting.id = ANY ($1::uuid[])`,
    [meetingIds],
  );
  return new Map(rows.map(({ id, ...of }) => [id, minutesState(of)]));
}

/** Minutes in Postgres. */
export const minutesStore: MinutesStore = {
  meeting: (tx, id) => first<MeetingOfMinutes>(tx, MEETING, [id]),
  lockMeeting: (tx, id) => first<MeetingOfMinutes>(tx, `${MEETING} FOR UPDATE OF meeting`, [id]),
  find: (tx, id) =>
    first<StoredMinutes>(
      tx,
      `SELECT meeting_id AS "meetingId", record, closing_hash AS "closingHash", adopted_agree AS "adoptedAgree",
              adopted_base AS "adoptedBase", made_at AS "madeAt"
         FROM minutes WHERE meeting_id = $1`,
      [id],
    ),
  add: async (tx, { meetingId, record, closingHash, adoptedAgree, adoptedBase, madeBy }) => {
    await query(
      tx,
      `INSERT INTO minutes (meeting_id, record, closing_hash, adopted_agree, adopted_base, made_by)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [meetingId, record, closingHash, adoptedAgree, adoptedBase, madeBy],
    );
  },
  pages: (tx, id) => query<SignedPage>(tx, `${PAGE} AND meeting_id = $1 ORDER BY seq`, [id]),
  page: (tx, id) => first<SignedPage>(tx, `${PAGE} AND id = $1`, [id]),
  addPage: async (tx, { id, meetingId, fileName, mediaType, bytes, sha256, attachedBy }) => {
    await query(
      tx,
      `INSERT INTO minutes_page (id, meeting_id, file_name, media_type, bytes, sha256, attached_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [id, meetingId, fileName, mediaType, bytes, sha256, attachedBy],
    );
  },
  removePage: async (tx, id) => {
    await query(tx, `UPDATE minutes_page SET removed_at = clock_timestamp() WHERE id = $1`, [id]);
  },
  confirmation: (tx, id) =>
    first<Confirmation>(
      tx,
      `SELECT confirmed_name AS name, pages, confirmed_at AS at FROM minutes_confirmation WHERE meeting_id = $1`,
      [id],
    ),
  confirm: async (tx, { meetingId, by, name, pages }) => {
    await query(
      tx,
      `INSERT INTO minutes_confirmation (meeting_id, confirmed_by, confirmed_name, pages) VALUES ($1, $2, $3, $4)`,
      [meetingId, by, name, pages],
    );
  },
  states,
};
