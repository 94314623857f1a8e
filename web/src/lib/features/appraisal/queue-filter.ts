import type { AppraisalQueueQueryVariables } from '../../graphql/generated.ts';

export type QueueFilter = NonNullable<AppraisalQueueQueryVariables['filter']>;
export type QueueOrder = NonNullable<AppraisalQueueQueryVariables['orderBy']>;

const CLASSES = ['POOR', 'NEAR_POOR', 'AVERAGE_LIVING', 'NOT_POOR'] as const;
const MOVEMENTS = [
  'ESCAPED_POVERTY',
  'ESCAPED_NEAR_POVERTY',
  'NEW_POOR',
  'NEW_NEAR_POOR',
  'RELAPSED_POOR',
  'RELAPSED_NEAR_POOR',
  'POOR_TO_NEAR_POOR',
  'NEAR_POOR_TO_POOR',
  'OTHER',
  'UNCHANGED',
] as const;
/** What each filter in the address may say; anything else is as if it were not there. */
export const CHOICES = {
  start: CLASSES,
  end: CLASSES,
  movement: MOVEMENTS,
  distance: ['5', '10', '20'],
  other: ['OPINION', 'SHEET_DIFFERS'],
  outcome: ['AGREED', 'NOT_AGREED'],
  state: ['READY', 'AGREED', 'RETURNED', 'RE_CHECK', 'PROVISIONAL'],
  risk: ['HIGH', 'MIDDLE', 'LOW'],
  held: ['ME', 'NOBODY', 'OTHERS'],
  order: ['COMMUNE_VILLAGE', 'RISK', 'DUE', 'DISTANCE_TO_LINE', 'AGREE_SHARE', 'DECIDED_AT'],
} as const;
export type FilterName = keyof typeof CHOICES;
export const FILTERS: readonly (FilterName | 'commune')[] = [
  'commune',
  'state',
  'start',
  'end',
  'movement',
  'distance',
  'other',
  'outcome',
  'risk',
  'held',
];

type Params = Pick<URLSearchParams, 'get'>;

export const chosenOf = <Name extends FilterName>(
  params: Params,
  name: Name,
): (typeof CHOICES)[Name][number] | null => {
  const value = params.get(name);
  const choices: readonly string[] = CHOICES[name];
  return value !== null && choices.includes(value) ? (value as (typeof CHOICES)[Name][number]) : null;
};

/** The filter that stands in the address: reload, the way back and a bookmark keep it. */
export const filterOf = (params: Params): QueueFilter => {
  const commune = params.get('commune');
  const state = chosenOf(params, 'state');
  const distance = chosenOf(params, 'distance');
  const risk = chosenOf(params, 'risk');
  return {
    communeIds: commune ? [commune] : null,
    states: state ? [state] : null,
    startClass: chosenOf(params, 'start'),
    endClass: chosenOf(params, 'end'),
    movement: chosenOf(params, 'movement'),
    maxDistanceToLine: distance ? Number(distance) : null,
    otherOpinion: chosenOf(params, 'other'),
    outcome: chosenOf(params, 'outcome'),
    riskBands: risk ? [risk] : null,
    held: chosenOf(params, 'held'),
  };
};

export const orderOf = (params: Params): QueueOrder => chosenOf(params, 'order') ?? 'COMMUNE_VILLAGE';

export const isFiltered = (params: Params): boolean => FILTERS.some((name) => params.get(name));
