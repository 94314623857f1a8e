import type { Grant, Role } from '../../../kernel/actor.ts';

/** What a signed-in person has to do before anything else. */
export type Pending = 'FIRST_PASSWORD' | 'SECOND_FACTOR';

/** From the district up, and whoever makes accounts: what they see is more than a commune. */
const NEEDS_SECOND_FACTOR: ReadonlySet<Role> = new Set<Role>([
  'ADMIN',
  'APPRAISER',
  'APPRAISAL_LEAD',
  'APPRAISAL_CHAIR',
  'PROVINCE_OFFICER',
  'PROVINCE_VIEWER',
]);

export type Standing = {
  readonly passwordIsFirst: boolean;
  readonly hasSecondFactor: boolean;
  readonly grants: readonly Grant[];
};

/** `required`: the installation can be reached from outside its own network (see docs/decisions.md). */
export function pendingOf(
  { passwordIsFirst, hasSecondFactor, grants }: Standing,
  required: boolean,
): Pending | null {
  if (passwordIsFirst) return 'FIRST_PASSWORD';
  const needed = required && grants.some(({ role }) => NEEDS_SECOND_FACTOR.has(role));
  return needed && !hasSecondFactor ? 'SECOND_FACTOR' : null;
}
