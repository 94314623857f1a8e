import type { TestDatabase } from './database.ts';

/** Figures of a village or commune, counted from the bare rows by code that shares nothing with the reports. */
type Row = {
  village_id: string;
  start_class: string;
  state: string;
  deprived: number[];
  b1: number;
  cause: string | null;
  ethnic_minority: boolean;
  no_labour: boolean;
  merit: boolean;
  persons: number;
  household_id: string;
  id: string;
};
type Person = {
  household_id: string;
  relation: string | null;
  birth_year: number | null;
  ethnicity: string | null;
};

export type Counted = {
  readonly poor: number;
  readonly nearPoor: number;
  readonly poorPersons: number;
  readonly nearPoorPersons: number;
  readonly byIndicator: Readonly<Record<number, number>>;
  readonly deprivations: number;
  readonly minority: number;
  readonly minorityThenNoLabour: number;
  readonly merit: number;
  readonly restOfGroups: number;
  readonly ethnicities: Readonly<Record<string, number>>;
  readonly causes: Readonly<Record<string, number>>;
  readonly children: number;
};

export async function recount(
  { owner }: Pick<TestDatabase, 'owner'>,
  roundId: string,
  year: number,
): Promise<(villageIds: readonly string[]) => Counted> {
  const rows = await owner<Row>(`SELECT * FROM review_case WHERE round_id = $1`, [roundId]);
  const decisions = await owner<{ case_id: string; outcome: string; end_class: string | null; seq: string }>(
    `SELECT * FROM decision WHERE round_id = $1 AND rehearsal = false ORDER BY seq`,
    [roundId],
  );
  const people = await owner<Person>(`SELECT * FROM member WHERE ended_on IS NULL`);
  const newest = new Map(decisions.map((decision) => [decision.case_id, decision]));
  const classOf = (row: Row): string => newest.get(row.id)?.end_class ?? row.start_class;
  const memberOf = Map.groupBy(people, ({ household_id: id }) => id);
  return (villageIds) => {
    const here = rows.filter((row) => villageIds.includes(row.village_id));
    const poor = here.filter((row) => classOf(row) === 'POOR');
    const near = here.filter((row) => classOf(row) === 'NEAR_POOR');
    const persons = (list: Row[]) => list.map((row) => row.persons).reduce((a, b) => a + b, 0);
    const byIndicator: Record<number, number> = {};
    for (const { deprived } of poor)
      for (const number of deprived) byIndicator[number] = (byIndicator[number] ?? 0) + 1;
    const ethnicities: Record<string, number> = {};
    const causes: Record<string, number> = {};
    let children = 0;
    for (const row of poor) {
      const members = memberOf.get(row.household_id) ?? [];
      const head = members.find(({ relation }) => relation === 'Chủ hộ');
      const people_ = head?.ethnicity ?? 'Chưa ghi';
      ethnicities[people_] = (ethnicities[people_] ?? 0) + 1;
      for (const cause of row.cause?.split('; ') ?? []) causes[cause] = (causes[cause] ?? 0) + 1;
      children += members.filter(({ birth_year: born }) => born !== null && year - born < 16).length;
    }
    return {
      ...{
        poor: poor.length,
        nearPoor: near.length,
        poorPersons: persons(poor),
        nearPoorPersons: persons(near),
      },
      ...{
        byIndicator,
        deprivations: Object.values(byIndicator).reduce((a, b) => a + b, 0),
        ethnicities,
        causes,
        children,
      },
      minority: poor.filter((row) => row.ethnic_minority).length,
      minorityThenNoLabour: poor.filter((row) => !row.ethnic_minority && row.no_labour).length,
      merit: poor.filter((row) => row.merit).length,
      restOfGroups: poor.filter((row) => !row.ethnic_minority && !row.no_labour && !row.merit).length,
    };
  };
}
