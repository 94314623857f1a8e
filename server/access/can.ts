import type { Actor, Grant } from '../kernel/actor.ts';
import type { Action } from './actions.ts';
import { ROLES_FOR } from './roles-for.ts';

/** What the decision needs to know about the thing: the ids of its area and of all areas above it, and its meeting. */
export type AccessFacts = {
  /** `area.path` of the thing: province … itself. Empty: the thing belongs to no area. */
  readonly areaPath: readonly string[];
  readonly meetingId?: string;
};

/** What a one-evening link may do in its own meeting, and nowhere else. */
const MEETING_LINK_MAY: readonly Action[] = [
  'meeting.view',
  'meeting.run',
  'meeting.reconcile',
  'relation.declare',
  'minutes.view',
  'minutes.make',
];

/** A counter counts, and sees nothing else than the hall sees. */
const LINK_MAY: Readonly<Record<Extract<Actor, { kind: 'MEETING' }>['role'], readonly Action[]>> = {
  CHAIR: MEETING_LINK_MAY,
  OPERATOR: MEETING_LINK_MAY,
  COUNTER: ['hands.count'],
};

/** What a grant over a predecessor opens: questions, by their names. */
const isView = (action: Action): boolean => action.endsWith('.view');

const opens = (grant: Grant, action: Action): boolean =>
  ROLES_FOR[action].includes(grant.role) && (!grant.viewsOnly || isView(action));

/** Grants by which an account may do this. One that comes by a token has the actions of the token only. */
const grantsFor = (actor: Actor & { kind: 'ACCOUNT' }, action: Action): readonly Grant[] =>
  actor.token && !actor.token.actions.includes(action)
    ? []
    : actor.grants.filter((grant) => opens(grant, action));

/** Default deny: true only when a rule says so. */
export function can(actor: Actor, action: Action, facts: AccessFacts): boolean {
  switch (actor.kind) {
    case 'PUBLIC':
      return false;
    case 'PHONE':
      return action === 'ballot.cast' && facts.meetingId === actor.meetingId;
    case 'MEETING':
      return LINK_MAY[actor.role].includes(action) && facts.meetingId === actor.meetingId;
    case 'ACCOUNT':
      return grantsFor(actor, action).some(
        ({ areaId }) => areaId === null || facts.areaPath.includes(areaId),
      );
  }
}

/** The areas in which the actor may do this, for `area.path && $1` in SQL; `'ALL'` for an unbounded grant. */
export function areasFor(actor: Actor, action: Action): readonly string[] | 'ALL' {
  if (actor.kind !== 'ACCOUNT') return [];
  const grants = grantsFor(actor, action);
  if (grants.some((grant) => grant.areaId === null)) return 'ALL';
  return grants.flatMap((grant) => (grant.areaId === null ? [] : [grant.areaId]));
}
