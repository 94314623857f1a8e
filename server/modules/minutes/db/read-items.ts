import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { RecordedHousehold, RecordedItem } from '../domain/meeting-record.ts';

type Row = Omit<RecordedItem, 'households'> & RecordedHousehold;

const ITEMS = `
  SELECT item.id, item.position, item.section, item.movement, item.state, review_case.id AS "caseId",
         household.id AS "householdId", household.code, household.head_name AS "headName",
         household.to_name AS "toName", review_case.persons, review_case.start_class AS "startClass",
         review_case.scored_class AS "scoredClass"
    FROM agenda_item item
    JOIN agenda_item_case placed ON placed.item_id = item.id
    JOIN review_case ON review_case.id = placed.case_id
    JOIN household ON household.id = review_case.household_id
   WHERE item.meeting_id = $1
   ORDER BY item.position, household.code, review_case.id`;

const householdOf = (row: Row): RecordedHousehold => ({
  ...{ caseId: row.caseId, householdId: row.householdId, code: row.code },
  ...{ headName: row.headName, toName: row.toName, persons: row.persons },
  ...{ startClass: row.startClass, scoredClass: row.scoredClass },
});

/** The agenda with its households, in the order in which it was put to the meeting. */
export async function readItems(tx: Tx, meetingId: string): Promise<RecordedItem[]> {
  const rows = await query<Row>(tx, ITEMS, [meetingId]);
  const groups = [...Map.groupBy(rows, ({ id }) => id).values()];
  return groups.flatMap((members) => {
    const [head] = members;
    if (!head) return [];
    const { id, position, section, movement, state } = head;
    return [{ id, position, section, movement, state, households: members.map(householdOf) }];
  });
}
