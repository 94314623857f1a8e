import type { Grant } from '../../../kernel/actor.ts';
import type { Level } from './role-levels.ts';

/** What a signed-in person has to do before anything else. */
export type Pending = 'FIRST_PASSWORD' | 'SECOND_FACTOR';

export type Standing = {
  readonly passwordIsFirst: boolean;
  readonly hasSecondFactor: boolean;
  readonly grants: readonly Grant[];
  /** Where the grants lie. */
  readonly levels: readonly Level[];
};

/** From the district up, whatever the role, and whoever makes accounts: what they see is more than a commune. */
const seesMoreThanACommune = ({ grants, levels }: Pick<Standing, 'grants' | 'levels'>): boolean =>
  grants.some(({ role, areaId }) => role === 'ADMIN' || areaId === null) ||
  levels.some((level) => level === 'PROVINCE' || level === 'DISTRICT');

/** `required`: the installation can be reached from outside its own network (see docs/decisions.md). */
export function pendingOf(
  { passwordIsFirst, hasSecondFactor, ...sees }: Standing,
  required: boolean,
): Pending | null {
  if (passwordIsFirst) return 'FIRST_PASSWORD';
  return required && !hasSecondFactor && seesMoreThanACommune(sees) ? 'SECOND_FACTOR' : null;
}
