import type { AppraisalFilter, CaseSet, Holder, Range } from '../app/queue-question.ts';

/** Numbered parameters, collected while the text is written. */
export class Values {
  readonly list: unknown[] = [];
  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}

/** The commune has reported; before, the content of the case is masked. */
export const OPEN = `a.state <> 'PROVISIONAL'`;
const HELD = `a.held_until > clock_timestamp()`;
/** Of persons attending, in percent; null without a meeting behind it. */
export const AGREE_SHARE = `(SELECT 100.0 * m.agree / nullif(m.base, 0) FROM motion m WHERE m.id = a.motion_id)`;
/** Unknown to the planner or not, a few communes are looked up by their index. */
const communesIn = (units: string): string =>
  `a.commune_id = ANY (ARRAY(SELECT id FROM area WHERE level = 'COMMUNE' AND path && ${units}::uuid[]))`;

type Make = (values: Values) => string[];
const within =
  (of: string, { from, to }: Range): Make =>
  (values) => [
    ...(from === null || from === undefined ? [] : [`${of} >= ${values.add(from)}::numeric`]),
    ...(to === null || to === undefined ? [] : [`${of} <= ${values.add(to)}::numeric`]),
  ];

/** Who holds a case, for the asker $: the same words in the filter and in the totals. */
export const holderSql = (account: string): string =>
  `CASE WHEN NOT coalesce(${HELD}, false) THEN 'NOBODY' WHEN a.held_by = ${account}::uuid THEN 'ME' ELSE 'OTHERS' END`;

type Conditions = {
  readonly [F in keyof AppraisalFilter]-?: (value: NonNullable<AppraisalFilter[F]>) => Make;
};

/** Conditions that tell nothing of a masked case. */
const PLAIN: Pick<Conditions, 'areaIds' | 'communeIds' | 'villageIds' | 'states'> = {
  areaIds: (ids) => (values) => [
    `a.village_id IN (SELECT id FROM area WHERE level = 'VILLAGE' AND path && ${values.add(ids)}::uuid[])`,
  ],
  communeIds: (ids) => (values) => [`a.commune_id = ANY (${values.add(ids)}::uuid[])`],
  villageIds: (ids) => (values) => [`a.village_id = ANY (${values.add(ids)}::uuid[])`],
  states: (states) => (values) => [`a.state = ANY (${values.add(states)}::text[])`],
};

/** Conditions on what is masked while PROVISIONAL: they find open cases only, or the count would tell. */
const MASKED: Omit<Conditions, keyof typeof PLAIN | 'held'> = {
  startClass: (of) => (values) => [`a.start_class = ${values.add(of)}`],
  endClass: (of) => (values) => [`a.end_class = ${values.add(of)}`],
  movement: (of) => (values) => [`a.movement = ${values.add(of)}`],
  maxDistanceToLine: (of) => (values) => [`abs(a.distance_to_line) <= ${values.add(of)}::int`],
  distanceToLine: (range) => within('a.distance_to_line', range),
  otherOpinion: (of) => (values) => [`${values.add(of)} = ANY (a.other_opinion_kinds)`],
  outcome: (of) => (values) => [`a.outcome = ${values.add(of)}`],
  agreeShare: (range) => within(AGREE_SHARE, range),
  riskBands: (of) => (values) => [`a.risk_band = ANY (${values.add(of)}::text[])`],
  riskPart: (of) => (values) => [`${values.add(of)} = ANY (a.risk_parts)`],
  dueBy: (day) => (values) => [`a.due_on <= ${values.add(day)}::date`],
};

const conditions = (of: object, filter: AppraisalFilter): Make[] =>
  Object.entries(of as Record<string, (value: unknown) => Make>).flatMap(([field, make]) => {
    const value = (filter as Record<string, unknown>)[field];
    return value === undefined || value === null ? [] : [make(value)];
  });

const heldBy =
  (holder: Holder, accountId: string | null): Make =>
  (values) => [OPEN, `${holderSql(values.add(accountId))} = ${values.add(holder)}`];

/**
 * The one predicate of page, count, totals, export and single case: cases in communes that the asker's areas hold, and that
 * the filter finds.
 */
export function caseSet(values: Values, { reach, filter, accountId }: Omit<CaseSet, 'roundId'>): string[] {
  const masked = conditions(MASKED, filter);
  const all: Make[] = [
    (own) => (reach === 'ALL' ? [] : [communesIn(own.add(reach))]),
    ...conditions(PLAIN, filter),
    ...(masked.length > 0 ? [() => [OPEN]] : []),
    ...masked,
    ...(filter.held ? [heldBy(filter.held, accountId)] : []),
  ];
  return all.flatMap((make) => make(values));
}
