import { TOKEN_ACTIONS, can, type TokenAction } from '../../../access/index.ts';
import type { Actor, Grant } from '../../../kernel/actor.ts';

export type ApiToken = {
  readonly id: string;
  readonly name: string;
  /** Those of the token that the account still has. */
  readonly grants: readonly Grant[];
  readonly actions: readonly TokenAction[];
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly lastUsedAt: Date | null;
  readonly revokedAt: Date | null;
};

export const LONGEST_TOKEN_DAYS = 365;
export const MOST_TOKENS = 20;
export const LONGEST_TOKEN_NAME = 60;

const DAY_MS = 86_400_000;
export const tokenEnds = (now: Date, days: number): Date => new Date(now.getTime() + days * DAY_MS);

const sameGrant = (one: Grant, other: Grant): boolean =>
  one.role === other.role && one.areaId === other.areaId && one.roundId === other.roundId;

/** True when each of these is a grant that the account itself was given. */
export const hasGrants = (actor: Actor & { kind: 'ACCOUNT' }, asked: readonly Grant[]): boolean =>
  asked.every((grant) => actor.grants.some((own) => !own.viewsOnly && sameGrant(own, grant)));

/** What these grants open of what a program may do. */
export const actionsOf = (actor: Actor & { kind: 'ACCOUNT' }, grants: readonly Grant[]): TokenAction[] => {
  const narrowed = { ...actor, grants };
  return TOKEN_ACTIONS.filter((action) =>
    grants.some(({ areaId, roundId = null }) =>
      can(narrowed, action, { areaPath: areaId === null ? [] : [areaId], roundId }),
    ),
  );
};
