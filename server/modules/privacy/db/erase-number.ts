import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';

const NUMBER = `(SELECT id_number FROM member WHERE id = $1)`;
const OF_HOUSEHOLD = `(SELECT household_id FROM member WHERE id = $1)`;
const CASES = `(SELECT id FROM review_case WHERE household_id = ${OF_HOUSEHOLD})`;

/** Where the number was typed or imported too: forms, two that differ, corrections, rows of the commune's workbook. */
const PLACES: readonly (readonly [table: string, columns: readonly string[], where: string])[] = [
  ['assessment', ['answers'], `case_id IN ${CASES}`],
  ['assessment_conflict', ['answers'], `case_id IN ${CASES}`],
  [
    'assessment_conflict_end',
    ['choices'],
    `conflict_id IN (SELECT id FROM assessment_conflict WHERE case_id IN ${CASES})`,
  ],
  ['household_change', ['before', 'after'], `household_id = ${OF_HOUSEHOLD}`],
  ['import_row', ['cells'], `commune_id = (SELECT commune_id FROM household WHERE id = ${OF_HOUSEHOLD})`],
];

/** Under the row that says who deleted it, and while the person still has the number: the database compares both. */
export async function eraseNumber(tx: Tx, memberId: string): Promise<void> {
  for (const [table, columns, where] of PLACES) {
    const set = columns.map((of) => `${of} = without_number(${of}, ${NUMBER})`).join(', ');
    const changes = columns.map((of) => `${of} <> without_number(${of}, ${NUMBER})`).join(' OR ');
    await query(tx, `UPDATE ${table} SET ${set} WHERE ${where} AND ${NUMBER} <> '' AND (${changes})`, [
      memberId,
    ]);
  }
  await query(tx, `UPDATE member SET id_number = NULL, version = version + 1 WHERE id = $1`, [memberId]);
}
