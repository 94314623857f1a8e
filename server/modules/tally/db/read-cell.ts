import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { CaseBehind, Cell, CommuneKey } from '../app/tally-store.ts';
import { weightIn } from '../domain/cell.ts';
import { tallyCase, type CaseRow } from './case-row.ts';
import { countedHouseholds, inCommune } from './cases-sql.ts';

const WITH_NAMES = `
  SELECT cases.*, h.head_name, h.code FROM (${countedHouseholds(inCommune)}) cases JOIN household h ON h.id = cases.household_id
  JOIN area village ON village.id = cases.village_id
  ORDER BY village.full_name, village.id, h.code NULLS LAST, h.id`;

type NamedRow = CaseRow & {
  case_id: string | null;
  household_id: string;
  head_name: string;
  code: string | null;
};

/** The households behind one number: the same cases, put in the same places, as when it was counted. */
export async function readCell(
  tx: Tx,
  { roundId, communeId }: CommuneKey,
  cell: Cell,
): Promise<readonly CaseBehind[]> {
  const rows = await query<NamedRow>(tx, WITH_NAMES, [roundId, communeId, cell.villageId]);
  return rows.flatMap((row) => {
    const of = tallyCase(row);
    const weight = of ? weightIn(of, cell) : 0;
    if (!of || weight === 0) return [];
    const { household_id: householdId, case_id: caseId, village_id: villageId, head_name: headName } = row;
    return [{ ...of, householdId, caseId, villageId, headName, code: row.code, weight }];
  });
}
