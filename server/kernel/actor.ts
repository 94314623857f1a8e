export const ROLES = [
  'ADMIN',
  'COMMUNE_OFFICER',
  'COMMUNE_CHAIR',
  'REVIEWER',
  'SURVEY_INSPECTOR',
  'COMMITTEE_MEMBER',
  'FRONT_SUPERVISOR',
  'APPRAISER',
  'APPRAISAL_LEAD',
  'APPRAISAL_CHAIR',
  'PROVINCE_OFFICER',
  'PROVINCE_VIEWER',
  'OBSERVER',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * A role over one area and everything below it. `areaId` null: the whole installation (administrator). `viewsOnly`: the
 * area is a unit of before, all of which went into one that the account was given; its old rounds can be seen.
 * `roundId`: for this round only, and for nothing that belongs to no round.
 */
export type Grant = {
  readonly role: Role;
  readonly areaId: string | null;
  readonly roundId?: string;
  readonly viewsOnly?: true;
};

/** Who is asking. Rights are derived from this alone, never from what a request claims. */
export type Actor =
  | { readonly kind: 'PUBLIC' }
  | {
      readonly kind: 'ACCOUNT';
      readonly accountId: string;
      readonly name: string;
      readonly grants: readonly Grant[];
      /** Signed in, and nothing may be done before this is. */
      readonly pending?: 'FIRST_PASSWORD' | 'SECOND_FACTOR';
      /** A program that came with a token of the account: it may do these actions and no others. */
      readonly token?: { readonly id: string; readonly actions: readonly string[] };
    }
  | {
      readonly kind: 'MEETING';
      readonly accessId: string;
      readonly meetingId: string;
      readonly role: 'CHAIR' | 'OPERATOR' | 'COUNTER';
    }
  | { readonly kind: 'PHONE'; readonly attendeeId: string; readonly meetingId: string };

/** The actor as the audit log writes it: ids only, never a name. */
export function actorTag(actor: Actor): string {
  switch (actor.kind) {
    case 'PUBLIC':
      return 'public';
    case 'ACCOUNT':
      return `account:${actor.accountId}`;
    case 'MEETING':
      return `${actor.role.toLowerCase()}:${actor.accessId}`;
    case 'PHONE':
      return `attendee:${actor.attendeeId}`;
  }
}
