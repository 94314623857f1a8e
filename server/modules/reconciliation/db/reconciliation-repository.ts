import { createHash } from 'node:crypto';
import type { Tx } from '../../../kernel/ports.ts';
import { canonicalJson, query } from '../../../platform/db/index.ts';
import type {
  CommuneHead,
  Evidence,
  MeetingOfVillage,
  NewAdjustment,
  NewCorrection,
  OpeningAdjustment,
  OpeningFigure,
  ReconciliationStore,
} from '../app/reconciliation-store.ts';
import type { CorrectionEntry, HouseholdBehind } from '../domain/discrepancy.ts';
import { EVIDENCE, HEAD, HEARD, HOUSEHOLDS, LISTED_HOUSEHOLDS, MEETINGS } from './evidence-sql.ts';
import { BEHIND_OPENING, OPENINGS } from './opening-sql.ts';

type Key = { readonly roundId: string; readonly communeId: string };
const of = ({ roundId, communeId }: Key) => [roundId, communeId];
const idsOf = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);

async function evidence(tx: Tx, key: Key): Promise<Evidence[]> {
  const all: Evidence[] = [];
  for (const sql of EVIDENCE) all.push(...(await query<Evidence>(tx, sql, of(key))));
  return all;
}

const CORRECTIONS = `
  SELECT id, village_id AS "villageId", discrepancy_key AS "discrepancyKey", n, kind, way_out AS "wayOut", settles, reason,
         found, entered_name AS "enteredName", entered_at AS "enteredAt"
  FROM correction_entry WHERE round_id = $1 AND commune_id = $2 ORDER BY entered_at, discrepancy_key, n`;

async function addCorrection(tx: Tx, key: Key, entry: NewCorrection): Promise<void> {
  const { id, villageId, discrepancyKey, n, kind, wayOut, settles, reason, found } = entry;
  await query(
    tx,
    `INSERT INTO correction_entry (id, round_id, commune_id, village_id, discrepancy_key, n, kind, way_out, settles, reason,
       found, entered_by, entered_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[id, ...of(key), villageId, discrepancyKey, n, kind, wayOut, settles, reason],
      ...[JSON.stringify(found), entry.enteredBy, entry.enteredName],
    ],
  );
}

const ADJUSTMENTS = `
  SELECT id, village_id AS "villageId", class, unit, n, amount, decision_number AS "decisionNumber",
         to_char(decided_on, 'YYYY-MM-DD') AS "decidedOn", reason, entered_name AS "enteredName", entered_at AS "enteredAt"
  FROM opening_adjustment WHERE round_id = $1 AND commune_id = $2 ORDER BY entered_at, id`;

async function addAdjustment(tx: Tx, key: Key, adjustment: NewAdjustment): Promise<void> {
  const { id, villageId, class: form, unit, n, amount, decisionNumber, decidedOn, reason } = adjustment;
  await query(
    tx,
    `INSERT INTO opening_adjustment (id, round_id, commune_id, village_id, class, unit, n, amount, decision_number, decided_on,
       reason, entered_by, entered_name) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      ...[id, ...of(key), villageId, form, unit, n, amount, decisionNumber, decidedOn, reason],
      ...[adjustment.enteredBy, adjustment.enteredName],
    ],
  );
}

/** What is found, read from the tables of all the steps before; and what people answered. */
export const reconciliationRepository: ReconciliationStore = {
  head: async (tx, key) => (await query<CommuneHead>(tx, HEAD, of(key)))[0] ?? null,
  lock: async (tx, { roundId, communeId }) => {
    const sql = `SELECT pg_advisory_xact_lock(hashtextextended('reconciliation:' || $1 || ':' || $2, 0))`;
    await query(tx, sql, [roundId, communeId]);
  },
  meetings: (tx, key) => query<MeetingOfVillage>(tx, MEETINGS, of(key)),
  evidence,
  heardIn: async (tx, motionIds) => {
    const rows = await query<{ id: string; householdIds: string[] }>(tx, HEARD, [[...motionIds]]);
    return new Map(rows.map(({ id, householdIds }) => [id, householdIds]));
  },
  listed: async (tx, key) => idsOf(await query<{ id: string }>(tx, LISTED_HOUSEHOLDS, of(key))),
  households: (tx, roundId, ids) =>
    ids.length === 0 ? Promise.resolve([]) : query<HouseholdBehind>(tx, HOUSEHOLDS, [roundId, [...ids]]),
  names: async (tx, communeId, memberIds) => {
    const sql = `SELECT m.id, m.full_name AS name FROM member m JOIN household h ON h.id = m.household_id
                 WHERE m.id = ANY ($1::uuid[]) AND h.commune_id = $2`;
    const rows = await query<{ id: string; name: string }>(tx, sql, [[...memberIds], communeId]);
    return new Map(rows.map(({ id, name }) => [id, name]));
  },
  keyOf: ({ kind, subject, found }) =>
    createHash('sha256')
      .update(canonicalJson([kind, subject, found]))
      .digest('hex')
      .slice(0, 32),
  corrections: (tx, key) => query<CorrectionEntry>(tx, CORRECTIONS, of(key)),
  addCorrection,
  openings: (tx, key, before) =>
    query<OpeningFigure>(tx, OPENINGS, [
      ...of(key),
      before.map(({ of: village }) => village),
      before.map(({ was }) => was),
    ]),
  behindOpening: async (tx, { roundId }, { villageId, lastRoundId, class: form, unit }, villagesBefore) =>
    idsOf(
      await query<{ id: string }>(tx, BEHIND_OPENING, [
        ...[roundId, villageId, lastRoundId, [...villagesBefore], form, unit],
      ]),
    ),
  adjustments: (tx, key) => query<OpeningAdjustment>(tx, ADJUSTMENTS, of(key)),
  addAdjustment,
};
