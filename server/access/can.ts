import type { Actor, Grant } from '../kernel/actor.ts';
import { ROUND_ACTIONS, type Action, type RoundAction, type StandingAction } from './actions.ts';
import { ROLES_FOR } from './roles-for.ts';

/** What the decision needs to know about a thing of no round: the ids of its area and of all areas above it. */
export type StandingFacts = {
  /** `area.path` of the thing: province … itself. Empty: the thing belongs to no area. */
  readonly areaPath: readonly string[];
};

/** Of a thing in a round: which, and its meeting. `roundId` null: this one belongs to no round, though its kind does. */
export type RoundFacts = StandingFacts & { readonly roundId: string | null; readonly meetingId?: string };

/** An action of rounds asked without its round does not compile; not either where it is one of several actions. */
export type AccessFacts<A extends Action = Action> = [A] extends [StandingAction]
  ? StandingFacts
  : RoundFacts;

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

/** A grant for one round holds in that round, and for nothing that belongs to none. */
const holdsIn =
  (roundId: string | null) =>
  (grant: Grant): boolean =>
    grant.roundId === undefined || grant.roundId === roundId;

const isOfRounds = (action: Action): boolean => (ROUND_ACTIONS as readonly Action[]).includes(action);

/** Of an action that belongs to no round also where the thing is known together with one. */
const roundOf = (action: Action, facts: StandingFacts | RoundFacts): string | null =>
  isOfRounds(action) && 'roundId' in facts ? facts.roundId : null;
const meetingOf = (facts: StandingFacts | RoundFacts): string | undefined =>
  'meetingId' in facts ? facts.meetingId : undefined;

/** Default deny: true only when a rule says so. */
export function can<A extends Action>(actor: Actor, action: A, facts: AccessFacts<A>): boolean {
  switch (actor.kind) {
    case 'PUBLIC':
      return false;
    case 'PHONE':
      return action === 'ballot.cast' && meetingOf(facts) === actor.meetingId;
    case 'MEETING':
      return LINK_MAY[actor.role].includes(action) && meetingOf(facts) === actor.meetingId;
    case 'ACCOUNT':
      return grantsFor(actor, action)
        .filter(holdsIn(roundOf(action, facts)))
        .some(({ areaId }) => areaId === null || facts.areaPath.includes(areaId));
  }
}

/** Areas for `area.path && $1` in SQL; `'ALL'`: no bound. */
export type AreaReach = readonly string[] | 'ALL';

const areasOf = (grants: readonly Grant[]): AreaReach =>
  grants.some((grant) => grant.areaId === null)
    ? 'ALL'
    : grants.flatMap((grant) => (grant.areaId === null ? [] : [grant.areaId]));

/** The areas in which the actor may do this in that round (null: to what belongs to no round). */
export function areasFor(actor: Actor, action: StandingAction): AreaReach;
export function areasFor(actor: Actor, action: RoundAction, roundId: string | null): AreaReach;
export function areasFor(actor: Actor, action: Action, roundId: string | null = null): AreaReach {
  if (actor.kind !== 'ACCOUNT') return [];
  return areasOf(grantsFor(actor, action).filter(holdsIn(roundId)));
}

/** The bounds of a list over several rounds (`platform/db/in-reach.ts` puts them into its SQL). */
export type Reach = {
  readonly everyRound: AreaReach;
  readonly oneRound: readonly { readonly areaId: string; readonly roundId: string }[];
};

/** Where, and in which rounds, the actor may do this. */
export const reachFor = (actor: Actor, action: RoundAction): Reach => ({
  everyRound: areasFor(actor, action, null),
  oneRound:
    actor.kind === 'ACCOUNT'
      ? grantsFor(actor, action).flatMap(({ areaId, roundId }) =>
          areaId === null || roundId === undefined ? [] : [{ areaId, roundId }],
        )
      : [],
});

/** Does the actor hold this somewhere, in some round? For what is the same for everybody who does. */
export const holds = (actor: Actor, action: Action): boolean =>
  actor.kind === 'ACCOUNT' && grantsFor(actor, action).length > 0;
