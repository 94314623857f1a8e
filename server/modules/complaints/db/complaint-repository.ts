import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type {
  Complaint,
  ComplaintSignature,
  ComplaintStore,
  ComplaintText,
  ListedComplaint,
  PastEvent,
  Poster,
} from '../app/complaint-store.ts';
import { COMPLAINT, DAY, EVENTS, LISTED, OWNERS, POSTER } from './complaint-sql.ts';

const listed = (tx: Tx, where: string, values: readonly unknown[]) =>
  query<ListedComplaint>(tx, `${LISTED} WHERE ${where} ORDER BY c.seq DESC`, values);

const found = async (tx: Tx, id: string): Promise<Complaint | null> =>
  (await query<Complaint>(tx, `SELECT ${COMPLAINT} FROM complaint c WHERE c.id = $1`, [id]))[0] ?? null;

const COLUMN_OF = {
  kind: 'kind',
  state: 'state',
  toBeSigned: 'to_be_signed',
  signedOn: 'signed_on',
  owner: 'owner',
  caseId: 'case_id',
  villageId: 'village_id',
} as const;

const ADD = `
  INSERT INTO complaint (id, kind, state, to_be_signed, round_id, commune_id, village_id, case_id, posting_id, about,
                         channel, receipt_code, received_on, signed_on, owner)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`;

const ADD_EVENT = `
  INSERT INTO complaint_event (complaint_id, seq, kind, happened_on, owner, case_id, request_id, re_check_id, outcome,
                               words, number, done_by)
  SELECT $1, coalesce(max(seq), 0) + 1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11 FROM complaint_event WHERE complaint_id = $1`;

/** Complaints in Postgres. */
export const complaintRepository: ComplaintStore = {
  add: async (tx, of, { words, aboutName, senderName, address, phone }) => {
    await query(tx, ADD, [
      ...[of.id, of.kind, of.state, of.toBeSigned, of.roundId, of.communeId, of.villageId, of.caseId],
      ...[of.postingId, of.about, of.channel, of.receiptCode, of.receivedOn, of.signedOn, of.owner],
    ]);
    const sql = `INSERT INTO complaint_text (complaint_id, words, about_name, sender_name, address, phone)
                 VALUES ($1, $2, $3, $4, $5, $6)`;
    await query(tx, sql, [of.id, words, aboutName, senderName, address, phone]);
  },
  sign: async (tx, id, { name, address, signedAs, signedOn }, by) => {
    const sql = `INSERT INTO complaint_signature (complaint_id, name, address, signed_as, signed_on, recorded_by)
                 VALUES ($1, $2, $3, $4, $5, $6)`;
    await query(tx, sql, [id, name, address, signedAs, signedOn, by]);
  },
  addEvent: async (tx, id, event, by) => {
    const { kind, happenedOn, owner, caseId, requestId, reCheckId, outcome, words, number } = event;
    const facts = [owner, caseId, requestId, reCheckId, outcome, words, number].map((value) => value ?? null);
    await query(tx, ADD_EVENT, [id, kind, happenedOn, ...facts, by]);
  },
  change: async (tx, id, to) => {
    const fields = (Object.keys(COLUMN_OF) as (keyof typeof COLUMN_OF)[]).filter((field) => field in to);
    const sets = fields.map((field, index) => `${COLUMN_OF[field]} = $${String(index + 2)}`);
    const sql = `UPDATE complaint SET ${[...sets, 'version = version + 1'].join(', ')} WHERE id = $1`;
    await query(tx, sql, [id, ...fields.map((field) => to[field])]);
  },
  find: found,
  lock: async (tx, id) => {
    await query(tx, `SELECT id FROM complaint WHERE id = $1 FOR UPDATE`, [id]);
    return found(tx, id);
  },
  byReceipt: async (tx, code) => (await listed(tx, 'c.receipt_code = $1', [code]))[0] ?? null,
  text: async (tx, id) => {
    const [text] = await query<ComplaintText>(
      tx,
      `SELECT words, about_name AS "aboutName", sender_name AS "senderName", address, phone
       FROM complaint_text WHERE complaint_id = $1`,
      [id],
    );
    if (!text) throw new Error(`complaint ${id} without its words`);
    const sql = `SELECT name, address, signed_as AS "signedAs", ${DAY('signed_on')} AS "signedOn"
                 FROM complaint_signature WHERE complaint_id = $1`;
    return { text, signature: (await query<ComplaintSignature>(tx, sql, [id]))[0] ?? null };
  },
  events: (tx, id) => query<PastEvent>(tx, EVENTS, [id]),
  listed: (tx, { roundId, communeId }) =>
    listed(tx, 'c.round_id = $1 AND c.commune_id = $2', [roundId, communeId]),
  one: async (tx, id) => (await listed(tx, 'c.id = $1', [id]))[0] ?? null,
  poster: async (tx, code) => (await query<Poster>(tx, POSTER, [code]))[0] ?? null,
  postedCase: async (tx, postingId, position) => {
    const sql = `SELECT case_id AS "caseId", head_name AS "headName" FROM posting_row WHERE posting_id = $1 AND position = $2`;
    return (await query<{ caseId: string; headName: string }>(tx, sql, [postingId, position]))[0] ?? null;
  },
  caseOf: async (tx, { roundId, communeId }, householdId) => {
    const sql = `SELECT id FROM review_case WHERE round_id = $1 AND commune_id = $2 AND household_id = $3`;
    return (await query<{ id: string }>(tx, sql, [roundId, communeId, householdId]))[0]?.id ?? null;
  },
  postingOf: async (tx, caseId) => {
    const sql = `SELECT p.id FROM posting_row r JOIN posting p ON p.id = r.posting_id WHERE r.case_id = $1
                 ORDER BY p.n DESC LIMIT 1`;
    return (await query<{ id: string }>(tx, sql, [caseId]))[0]?.id ?? null;
  },
  owners: (tx, { roundId, communeId }) => query(tx, OWNERS, [communeId, roundId]),
  frozen: async (tx, { roundId, communeId }) => {
    const sql = `SELECT 1 FROM round_commune WHERE round_id = $1 AND commune_id = $2 AND frozen_at IS NOT NULL`;
    return (await query(tx, sql, [roundId, communeId])).length > 0;
  },
  names: async (tx, { communeId, villageId }) => {
    const sql = `SELECT (SELECT full_name FROM area WHERE id = $1) AS "communeName",
                        (SELECT full_name FROM area WHERE id = $2) AS "villageName"`;
    const [names] = await query<{ communeName: string; villageName: string | null }>(tx, sql, [
      communeId,
      villageId,
    ]);
    return names ?? { communeName: '', villageName: null };
  },
};
