import { countedHouseholds } from '../../tally/index.ts';
import type { Dimension } from '../domain/fact.ts';

/** What each dimension adds to a row: columns to group by, and counts of people. $5: the first day of the review. */
const AGE = `extract(year FROM age($5::date, m.birth_date))`;
const YEARS = `coalesce(CASE WHEN m.birth_date IS NOT NULL THEN ${AGE} END, extract(year FROM $5::date) - m.birth_year)`;
const JOINS: Readonly<Partial<Record<Dimension, string>>> = {
  ETHNICITY: `LEFT JOIN LATERAL (
    SELECT nullif(btrim(m.ethnicity), '') AS ethnicity FROM member m JOIN household h ON h.id = m.household_id
    WHERE m.household_id = counted.household_id AND m.ended_on IS NULL
      AND (lower(btrim(m.relation)) IN ('chủ hộ', 'chu ho', 'chủhộ', 'chuho') OR m.search_key = h.search_key)
    ORDER BY (lower(btrim(m.relation)) IN ('chủ hộ', 'chu ho', 'chủhộ', 'chuho')) DESC NULLS LAST, m.id LIMIT 1) head ON true`,
  CHILDREN: `LEFT JOIN LATERAL (
    SELECT count(*) FILTER (WHERE ${YEARS} >= 0 AND ${YEARS} < 6)::int AS under6,
           count(*) FILTER (WHERE ${YEARS} >= 6 AND ${YEARS} < 16)::int AS from6to15,
           count(*) FILTER (WHERE ${YEARS} >= 0 AND ${YEARS} < 16 AND m.sex = 'FEMALE')::int AS girls,
           count(*) FILTER (WHERE ${YEARS} IS NULL)::int AS no_birth
    FROM member m WHERE m.household_id = counted.household_id AND m.ended_on IS NULL) people ON true`,
  POINTS: `JOIN round_commune part_of ON part_of.round_id = $1 AND part_of.commune_id = village.parent_id`,
};
type Asked = {
  readonly by: readonly (readonly [name: string, sql: string])[];
  readonly sums?: readonly string[];
};
const ASKED: Readonly<Record<Dimension, Asked>> = {
  DEPRIVED: {
    by: [
      ['deprived', `coalesce(c.deprived, '{}')`],
      ['scored', 'c.id IS NOT NULL'],
    ],
  },
  GROUPS: {
    by: [
      ['ethnicMinority', 'coalesce(c.ethnic_minority, false)'],
      ['noLabour', 'coalesce(c.no_labour, false)'],
      ['merit', 'coalesce(c.merit, false)'],
    ],
  },
  ETHNICITY: { by: [['ethnicity', 'head.ethnicity']] },
  CAUSE: { by: [['causeText', 'c.cause']] },
  POINTS: {
    by: [
      ['b1', 'c.b1'],
      ['deprived', `coalesce(c.deprived, '{}')`],
      ['scored', 'c.id IS NOT NULL'],
      ['areaKind', 'part_of.area_kind'],
    ],
  },
  KIND: { by: [['poorKind', `CASE WHEN c.scored_class = 'POOR' THEN c.poor_kind END`]] },
  CHILDREN: {
    by: [['withChildren', 'people.under6 + people.from6to15 > 0']],
    sums: ['under6', 'from6to15', 'girls', 'no_birth'],
  },
};
const NAMES: Readonly<Record<string, string>> = { no_birth: 'noBirth' };

const BASE: Asked['by'] = [
  ['part', 'village.path[least($4::int + 1, cardinality(village.path))]'],
  ['startClass', 'counted.start_class'],
  ['endClass', 'counted.end_class'],
  ['cause', 'counted.cause'],
  ['left', 'counted.has_left'],
];

/** $1 round, $2 communes, $3 the unit, $4 its place in paths. */
const from = (asks: readonly Dimension[]): string => `
  FROM (${countedHouseholds((row) => `${row}.round_id = $1 AND ${row}.commune_id = ANY ($2::uuid[])`)}) counted
  JOIN area village ON village.id = counted.village_id AND village.path[$4::int] = $3
  LEFT JOIN review_case c ON c.id = counted.case_id
  ${asks.map((ask) => JOINS[ask] ?? '').join('\n')}
  WHERE $5::date IS NOT NULL`;

const selected = (columns: Asked['by']): string =>
  columns.map(([name, sql]) => `${sql} AS "${name}"`).join(', ');

/** Households that are alike, with their number; one statement whatever the number of villages. */
export function factsSql(asks: readonly Dimension[]): string {
  const by = [...BASE, ...asks.flatMap((ask) => ASKED[ask].by)];
  const sums = asks.flatMap((ask) => ASKED[ask].sums ?? []);
  const counts = [
    'count(*)::int AS households',
    'sum(counted.persons)::int AS persons',
    'sum(counted.start_persons)::int AS "startPersons"',
    ...sums.map((name) => `sum(people.${name})::int AS "${NAMES[name] ?? name}"`),
  ];
  return `SELECT ${selected(by)}, ${counts.join(', ')} ${from(asks)} GROUP BY ${by.map((_, index) => index + 1).join(', ')}`;
}

/** Each household by itself, in the order of villages and codes. */
export function householdsSql(asks: readonly Dimension[]): string {
  const columns: Asked['by'] = [
    ...BASE,
    ...asks.flatMap((ask) => ASKED[ask].by),
    ...asks.flatMap((ask) =>
      (ASKED[ask].sums ?? []).map((name) => [NAMES[name] ?? name, `people.${name}`] as const),
    ),
    ['households', '1'],
    ['persons', 'counted.persons'],
    ['startPersons', 'counted.start_persons'],
    ['caseId', 'counted.case_id'],
    ['householdId', 'counted.household_id'],
    ['villageId', 'counted.village_id'],
    ['communeId', 'village.parent_id'],
  ];
  return `SELECT ${selected(columns)} ${from(asks)} ORDER BY village.search_key, village.id, counted.household_id`;
}
