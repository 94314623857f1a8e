import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { AgendaItem, AgendaStore, CaseOutcome, NewItem } from '../app/agenda-store.ts';
import type { AgendaItemState, AgendaSection } from '../domain/vocabulary.ts';

type ItemRow = {
  id: string;
  meeting_id: string;
  position: number;
  section: AgendaSection;
  movement: string | null;
  state: AgendaItemState;
};

const itemOf = (row: ItemRow): AgendaItem => ({
  id: row.id,
  meetingId: row.meeting_id,
  position: row.position,
  section: row.section,
  movement: row.movement,
  state: row.state,
});

async function add(tx: Tx, meetingId: string, items: readonly NewItem[]): Promise<void> {
  await query(
    tx,
    `INSERT INTO agenda_item (id, meeting_id, position, section, movement)
     SELECT item.id, $1, item.position, item.section, item.movement
       FROM unnest($2::uuid[], $3::int[], $4::text[], $5::text[]) AS item (id, position, section, movement)`,
    [
      ...[meetingId, items.map(({ id }) => id), items.map(({ position }) => position)],
      ...[items.map(({ section }) => section), items.map(({ movement }) => movement)],
    ],
  );
  const placed = items.flatMap(({ id, caseIds }) => caseIds.map((caseId) => ({ id, caseId })));
  await query(
    tx,
    `INSERT INTO agenda_item_case (item_id, case_id, meeting_id)
     SELECT placed.item_id, placed.case_id, $1 FROM unnest($2::uuid[], $3::uuid[]) AS placed (item_id, case_id)`,
    [meetingId, placed.map(({ id }) => id), placed.map(({ caseId }) => caseId)],
  );
}

/**
 * One decision for each case of the item. A case that is agreed ends in the class that its scores gave it; one that is
 * not agreed has no end class: review again, then meet again (QĐ 24/2021 Đ.4 k.3).
 */
async function decide(
  tx: Tx,
  { motionId, itemId, agreed, rehearsal }: CaseOutcome,
): Promise<readonly string[]> {
  const rows = await query<{ case_id: string }>(
    tx,
    `INSERT INTO decision (motion_id, case_id, round_id, commune_id, village_id, outcome, start_class, end_class,
                           movement_cause, persons, rehearsal, rule_pack_id, rule_pack_version)
     SELECT $1::uuid, review_case.id, round_id, commune_id, village_id,
            CASE WHEN $3::boolean THEN 'AGREED' ELSE 'NOT_AGREED' END, start_class,
            CASE WHEN $3::boolean THEN scored_class END, movement_cause, persons, $4::boolean,
            round.rule_pack_id, round.rule_pack_version
       FROM agenda_item_case JOIN review_case ON review_case.id = agenda_item_case.case_id
       JOIN round ON round.id = review_case.round_id
      WHERE agenda_item_case.item_id = $2::uuid
      ORDER BY review_case.id
     RETURNING case_id`,
    [motionId, itemId, agreed, rehearsal],
  );
  return rows.map(({ case_id }) => case_id);
}

/** Room after the last item of section A; positions may clash until the commit (the constraint is deferred). */
async function makeRoomAfterOneByOne(tx: Tx, meetingId: string): Promise<number> {
  const [last] = await query<{ position: number }>(
    tx,
    `SELECT coalesce(max(position), 0)::int AS position FROM agenda_item WHERE meeting_id = $1 AND section = 'ONE_BY_ONE'`,
    [meetingId],
  );
  const position = (last?.position ?? 0) + 1;
  await query(tx, `UPDATE agenda_item SET position = position + 1 WHERE meeting_id = $1 AND position >= $2`, [
    meetingId,
    position,
  ]);
  return position;
}

async function lift(tx: Tx, item: AgendaItem, caseId: string, newItemId: string): Promise<void> {
  const position = await makeRoomAfterOneByOne(tx, item.meetingId);
  await query(
    tx,
    `INSERT INTO agenda_item (id, meeting_id, position, section) VALUES ($1, $2, $3, 'ONE_BY_ONE')`,
    [newItemId, item.meetingId, position],
  );
  await query(tx, `DELETE FROM agenda_item_case WHERE item_id = $1 AND case_id = $2`, [item.id, caseId]);
  await query(tx, `INSERT INTO agenda_item_case (item_id, case_id, meeting_id) VALUES ($1, $2, $3)`, [
    newItemId,
    caseId,
    item.meetingId,
  ]);
}

/** Agendas and decisions in Postgres. */
export const agendaStore: AgendaStore = {
  item: async (tx, itemId) => {
    const [row] = await query<ItemRow>(
      tx,
      `SELECT id, meeting_id, position, section, movement, state FROM agenda_item WHERE id = $1`,
      [itemId],
    );
    return row ? itemOf(row) : null;
  },
  undecided: async (tx, meetingId) => {
    const [found] = await query<{ waiting: number }>(
      tx,
      `SELECT count(*)::int AS waiting FROM agenda_item WHERE meeting_id = $1 AND state IN ('PENDING', 'OPEN')`,
      [meetingId],
    );
    return found?.waiting ?? 0;
  },
  undecidedItems: (tx, meetingId) =>
    query<NewItem>(
      tx,
      `SELECT id, position, section, movement,
              ARRAY(SELECT case_id FROM agenda_item_case WHERE item_id = agenda_item.id ORDER BY case_id) AS "caseIds"
         FROM agenda_item WHERE meeting_id = $1 AND state IN ('PENDING', 'OPEN') ORDER BY position`,
      [meetingId],
    ),
  setState: async (tx, itemId, state) => {
    await query(tx, `UPDATE agenda_item SET state = $2 WHERE id = $1`, [itemId, state]);
  },
  add,
  decide,
  settleCases: async (tx, caseIds, agreed) => {
    await query(
      tx,
      `UPDATE review_case SET state = CASE WHEN $2::boolean THEN 'AGREED' ELSE 'RE_REVIEW' END,
              end_class = CASE WHEN $2::boolean THEN scored_class END, version = version + 1
        WHERE id = ANY ($1::uuid[])`,
      [caseIds, agreed],
    );
  },
  caseIdsOf: async (tx, itemId) => {
    const rows = await query<{ case_id: string }>(
      tx,
      `SELECT case_id FROM agenda_item_case WHERE item_id = $1`,
      [itemId],
    );
    return rows.map(({ case_id }) => case_id);
  },
  lift,
  turnIntoOneByOne: async (tx, item) => {
    const position = await makeRoomAfterOneByOne(tx, item.meetingId);
    await query(
      tx,
      `UPDATE agenda_item SET section = 'ONE_BY_ONE', movement = NULL, position = $2 WHERE id = $1`,
      [item.id, position],
    );
    // the place it left, one further after room was made, is closed: the wall numbers without a gap
    await query(
      tx,
      `UPDATE agenda_item SET position = position - 1 WHERE meeting_id = $1 AND position > $2`,
      [item.meetingId, item.position + 1],
    );
  },
};
