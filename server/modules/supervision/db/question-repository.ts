import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { Asker, Question, QuestionEvent, QuestionSearch, QuestionStore } from '../app/question-store.ts';

const QUESTION = `
  SELECT q.id, q.round_id AS "roundId", q.from_area_id AS "fromAreaId", asker.full_name AS "fromName",
         q.at_area_id AS "atAreaId", tier.full_name AS "atName", tier.path AS "atPath", q.words, q.article,
         q.case_code AS "caseCode", q.state, q.version, q.search_key AS "searchKey", q.asked_name AS "askedName",
         q.asked_at AS "askedAt"
  FROM question q JOIN area asker ON asker.id = q.from_area_id JOIN area tier ON tier.id = q.at_area_id`;
const EVENTS = `
  SELECT e.question_id AS "questionId", e.kind, e.area_id AS "areaId", a.full_name AS "areaName", e.words,
         e.done_name AS "doneName", e.done_at AS "doneAt"
  FROM question_event e JOIN area a ON a.id = e.area_id WHERE e.question_id = ANY ($1::uuid[]) ORDER BY e.question_id, e.seq`;
const MATCHES = `q.round_id = $1 AND ($2::text IS NULL OR q.state = $2)
  AND NOT EXISTS (SELECT FROM unnest($3::text[]) AS one WHERE position(one IN q.search_key) = 0)`;
/** Grants over a unit inside the round, and over one that holds it. */
const IN_REACH = `
  SELECT 1 FROM round r JOIN area whole ON whole.id = r.area_id
  WHERE r.id = $1 AND ($2::uuid[] IS NULL OR EXISTS (SELECT FROM area mine
    WHERE mine.id = ANY ($2) AND (r.area_id = ANY (mine.path) OR mine.id = ANY (whole.path))))`;
/** Units of the round by name: its communes, and those above them, as far as they were granted themselves. */
const ASKERS = `
  SELECT a.id, a.full_name AS name FROM area a
  WHERE a.id = ANY ($2::uuid[]) AND a.level <> 'PROVINCE'
    AND EXISTS (SELECT FROM round_commune part JOIN area c ON c.id = part.commune_id
      WHERE part.round_id = $1 AND a.id = ANY (c.path)) ORDER BY a.search_key`;

async function withEvents(tx: Tx, questions: readonly Omit<Question, 'events'>[]): Promise<Question[]> {
  if (questions.length === 0) return [];
  const ids = questions.map(({ id }) => id);
  const events = await query<QuestionEvent & { questionId: string }>(tx, EVENTS, [ids]);
  return questions.map((of) => ({ ...of, events: events.filter(({ questionId }) => questionId === of.id) }));
}

const one = async (tx: Tx, id: string, lock = ''): Promise<Question | null> => {
  const rows = await query<Omit<Question, 'events'>>(tx, `${QUESTION} WHERE q.id = $1 ${lock}`, [id]);
  return (await withEvents(tx, rows))[0] ?? null;
};

async function search(tx: Tx, roundId: string, { keys, state, first, skip }: QuestionSearch) {
  const counts = `SELECT count(*)::int AS total FROM question q WHERE ${MATCHES}`;
  const [found] = await query<{ total: number }>(tx, counts, [roundId, state, keys]);
  const [waiting] = await query<{ total: number }>(tx, counts, [roundId, 'WAITING', []]);
  const order = `ORDER BY (q.state = 'ANSWERED'), CASE WHEN q.state = 'WAITING' THEN q.seq ELSE -q.seq END`;
  const sql = `${QUESTION} WHERE ${MATCHES} ${order} LIMIT $4 OFFSET $5`;
  const rows = await query<Omit<Question, 'events'>>(tx, sql, [roundId, state, keys, first, skip]);
  const items = await withEvents(tx, rows);
  return { totalCount: found?.total ?? 0, waiting: waiting?.total ?? 0, items };
}

/** Questions in Postgres; words are added, never changed. */
export const questionRepository: QuestionStore = {
  inReach: async (tx, roundId, reach) =>
    (await query(tx, IN_REACH, [roundId, reach === 'ALL' ? null : reach])).length > 0,
  askers: (tx, roundId, reach) =>
    reach === 'ALL' || reach.length === 0 ? Promise.resolve([]) : query<Asker>(tx, ASKERS, [roundId, reach]),
  search,
  find: (tx, id) => one(tx, id),
  lock: (tx, id) => one(tx, id, 'FOR UPDATE OF q'),
  add: async (tx, of) => {
    await query(
      tx,
      `INSERT INTO question (id, round_id, from_area_id, at_area_id, words, article, case_code, search_key, asked_by, asked_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[of.id, of.roundId, of.fromAreaId, of.atAreaId, of.words],
        ...[of.article, of.caseCode, of.searchKey, of.askedBy, of.askedName],
      ],
    );
  },
  move: async (tx, of, { atAreaId, state, searchKey }, { kind, areaId, words, doneBy, doneName }) => {
    await query(
      tx,
      `INSERT INTO question_event (question_id, seq, kind, area_id, words, done_by, done_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7)`,
      [of.id, of.events.length + 1, kind, areaId, words, doneBy, doneName],
    );
    const sql = `UPDATE question SET at_area_id = $2, state = $3, search_key = $4, version = version + 1 WHERE id = $1`;
    await query(tx, sql, [of.id, atAreaId, state, searchKey]);
  },
};
