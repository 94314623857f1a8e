import type { Tx } from '../../../kernel/ports.ts';
import { query } from '../../../platform/db/index.ts';
import type { Place } from '../app/import-store.ts';
import type { HeadEntry } from '../domain/head-list.ts';
import type { CaseOnList } from '../domain/plan-import.ts';

type HeadRow = {
  code: string;
  head_name: string;
  village: string;
  to_name: string | null;
  size: number | null;
};

/** The households of a commune in the shape of a list of heads. */
export async function knownHeads(tx: Tx, communeId: string, codes?: readonly string[]): Promise<HeadEntry[]> {
  const found = await query<HeadRow>(
    tx,
    `SELECT household.code, household.head_name, village.full_name AS village, household.to_name, household.size
     FROM household JOIN area village ON village.id = household.village_id
     WHERE household.commune_id = $1 AND household.code IS NOT NULL AND ($2::text[] IS NULL OR household.code = ANY ($2))
     ORDER BY household.code`,
    [communeId, codes ?? null],
  );
  return found.map(({ code, head_name: name, village, to_name: group, size }) => ({
    row: 0,
    code,
    name,
    village,
    group,
    size,
  }));
}

type CaseRow = { code: string; id: string; b1: number; b2: number; start_class: string; persons: number };

/** Cases of a commune in a round, by the code of their household. */
export async function casesByCode(
  tx: Tx,
  { roundId, communeId }: Place,
  codes?: readonly string[],
): Promise<ReadonlyMap<string, CaseOnList>> {
  const found = await query<CaseRow>(
    tx,
    `SELECT household.code, review_case.id, review_case.b1, review_case.b2, review_case.start_class, review_case.persons
     FROM review_case JOIN household ON household.id = review_case.household_id
     WHERE review_case.round_id = $1 AND review_case.commune_id = $2 AND household.code IS NOT NULL
       AND ($3::text[] IS NULL OR household.code = ANY ($3))`,
    [roundId, communeId, codes ?? null],
  );
  return new Map(
    found.map(({ code, id: caseId, b1, b2, start_class: startClass, persons }) => [
      code,
      { caseId, b1, b2, startClass, persons },
    ]),
  );
}

export async function idNumberTaken(
  tx: Tx,
  place: Place,
  idNumber: string,
  exceptCode: string,
): Promise<boolean> {
  const [found] = await query(
    tx,
    `SELECT 1 FROM member JOIN household ON household.id = member.household_id
     JOIN review_case ON review_case.household_id = household.id AND review_case.round_id = $1
     WHERE household.commune_id = $2 AND member.id_number = $3 AND household.code IS DISTINCT FROM $4
       AND member.ended_on IS NULL LIMIT 1`,
    [place.roundId, place.communeId, idNumber, exceptCode],
  );
  return found !== undefined;
}
