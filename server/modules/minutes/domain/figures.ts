import type { HouseholdClass } from '../../../kernel/classes.ts';
import { shareText } from '../../meetings/index.ts';
import type { MeetingFacts, RecordedDecision, RecordedHousehold } from './meeting-record.ts';

/** The lists that go with the minutes, in their order. A household may stand in two: out of poverty, but near-poor. */
export const LIST_KINDS = [
  'POOR',
  'NEAR_POOR',
  'ESCAPED_POVERTY',
  'ESCAPED_NEAR_POVERTY',
  'UNCHANGED',
  'NOT_AGREED',
] as const;
export type ListKind = (typeof LIST_KINDS)[number];

export type Amount = { readonly households: number; readonly persons: number };
export type ListedHousehold = RecordedHousehold & { readonly endClass: HouseholdClass | null };

const low = (of: HouseholdClass | null): boolean => of === 'POOR' || of === 'NEAR_POOR';

/** The four lists of Mẫu số 02, from what a household was and what it is. */
export const CLASS_LISTS = {
  POOR: ({ endClass }) => endClass === 'POOR',
  NEAR_POOR: ({ endClass }) => endClass === 'NEAR_POOR',
  ESCAPED_POVERTY: ({ startClass, endClass }) =>
    startClass === 'POOR' && endClass !== null && endClass !== 'POOR',
  ESCAPED_NEAR_POVERTY: ({ startClass, endClass }) =>
    startClass === 'NEAR_POOR' && endClass !== null && !low(endClass),
} satisfies Partial<Record<ListKind, (of: Pick<RecordedDecision, 'startClass' | 'endClass'>) => boolean>>;
export type ClassList = keyof typeof CLASS_LISTS;

const BELONGS: Readonly<Record<ListKind, (decision: RecordedDecision) => boolean>> = {
  ...CLASS_LISTS,
  UNCHANGED: ({ startClass, endClass }) => startClass === endClass,
  NOT_AGREED: ({ outcome }) => outcome === 'NOT_AGREED',
};

/** The newest decision of each household of this meeting. */
export const lastDecisions = ({
  decisions,
}: Pick<MeetingFacts, 'decisions'>): readonly RecordedDecision[] => [
  ...new Map(decisions.map((decision) => [decision.caseId, decision])).values(),
];

/** The households of one list, in the order of the agenda. */
export function listOf(facts: MeetingFacts, kind: ListKind): readonly ListedHousehold[] {
  const decided = new Map(lastDecisions(facts).map((decision) => [decision.caseId, decision]));
  return facts.items
    .flatMap(({ households }) => households)
    .flatMap((household) => {
      const decision = decided.get(household.caseId);
      return decision && BELONGS[kind](decision) ? [{ ...household, endClass: decision.endClass }] : [];
    });
}

export type Figures = {
  readonly present: { readonly total: number; readonly counted: number; readonly stillHere: number };
  readonly byRole: Readonly<Record<string, number>>;
  /** "N trên M hộ trong danh sách, %" */
  readonly households: { readonly represented: number; readonly listed: number; readonly share: string };
  readonly results: readonly {
    readonly motionId: string;
    readonly share: string;
    readonly agreed: boolean | null;
  }[];
  readonly standAside: number;
  readonly lists: Readonly<Record<ListKind, Amount>>;
  /** The tally of this meeting: by start class, end class and cause; not agreed counts with its start class. */
  readonly movement: readonly (Amount & {
    readonly from: string;
    readonly to: string;
    readonly cause: string;
  })[];
};

const amountOf = (of: readonly { readonly persons: number }[]): Amount => ({
  households: of.length,
  persons: of.reduce((sum, { persons }) => sum + persons, 0),
});

function movementOf(decisions: readonly RecordedDecision[]): Figures['movement'] {
  const key = ({ startClass, endClass, cause }: RecordedDecision) =>
    [startClass, endClass ?? 'UNSETTLED', cause].join(' ');
  const groups = [...Map.groupBy(decisions, key)].sort(([a], [b]) => (a < b ? -1 : 1));
  return groups.map(([of, members]) => {
    const [from = '', to = '', cause = ''] = of.split(' ');
    return { from, to, cause, ...amountOf(members) };
  });
}

/** The numbers that stand in the minutes; a result is told in the one way in which the wall tells it. */
export function figuresOf(facts: MeetingFacts): Figures {
  const { people, households, motions } = facts;
  const counted = people.filter(({ counts }) => counts);
  const roles = [...Map.groupBy(people, ({ role }) => role)].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    present: {
      total: people.length,
      counted: counted.length,
      stillHere: counted.filter(({ checkedOutAt }) => checkedOutAt === null).length,
    },
    byRole: Object.fromEntries(roles.map(([role, of]) => [role, of.length])),
    households: {
      ...households,
      share: households.listed > 0 ? shareText(households.represented, households.listed) : '–',
    },
    results: motions.map(({ id, result, base, agreed }) => ({
      ...{ motionId: id, share: shareText(result.agree, base), agreed },
    })),
    standAside: motions.reduce((sum, { standAside }) => sum + standAside, 0),
    lists: Object.fromEntries(
      LIST_KINDS.map((kind) => [kind, amountOf(listOf(facts, kind))]),
    ) as Figures['lists'],
    movement: movementOf(lastDecisions(facts)),
  };
}
