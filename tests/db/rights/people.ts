import { randomUUID } from 'node:crypto';
import { TOKEN_ACTIONS } from '../../../server/access/index.ts';
import { ROLES, type Actor } from '../../../server/kernel/actor.ts';

export type Somebody = { readonly name: string; readonly actor: Actor };

/** The commune that is asked about with all above it, a village of it, and the commune next to it. */
export type Places = {
  readonly roundId: string;
  readonly provinceId: string;
  readonly districtId: string;
  readonly communeId: string;
  readonly villageId: string;
  readonly neighbourId: string;
  readonly meetingId: string;
  readonly attendeeId: string;
};

const account = (name: string, more: Pick<Actor & { kind: 'ACCOUNT' }, 'grants' | 'token'>): Somebody => ({
  name,
  actor: { kind: 'ACCOUNT', accountId: randomUUID(), name, ...more },
});

/** Every role over its own, the neighbouring, the parent and the child area, and for one round only; links, phones, a program, everybody. */
export function everybody(of: Places): Somebody[] {
  const areas = {
    own: of.communeId,
    neighbour: of.neighbourId,
    parent: of.districtId,
    child: of.villageId,
  };
  const officials = ROLES.flatMap((role) =>
    Object.entries(areas).map(([where, areaId]) =>
      account(`${role} ${where}`, { grants: [{ role, areaId }] }),
    ),
  );
  const meetings = { own: of.meetingId, other: randomUUID() };
  const guests = Object.entries(meetings).flatMap(([where, meetingId]): Somebody[] => [
    ...(['CHAIR', 'OPERATOR', 'COUNTER'] as const).map((role) => ({
      name: `${role} of ${where} meeting`,
      actor: { kind: 'MEETING' as const, accessId: randomUUID(), meetingId, role },
    })),
    {
      name: `phone of ${where} meeting`,
      actor: { kind: 'PHONE', attendeeId: where === 'own' ? of.attendeeId : randomUUID(), meetingId },
    },
  ]);
  const everyRole = ROLES.map((role) => ({ role, areaId: of.provinceId }));
  const forOneRound = ROLES.filter((role) => role !== 'ADMIN').flatMap((role) =>
    Object.entries({ 'for this round': of.roundId, 'for another round': randomUUID() }).map(
      ([when, roundId]) => account(`${role} ${when}`, { grants: [{ role, areaId: of.communeId, roundId }] }),
    ),
  );
  return [
    ...officials,
    ...forOneRound,
    ...guests,
    account('program', { grants: everyRole, token: { id: randomUUID(), actions: TOKEN_ACTIONS } }),
    account('program of the neighbour', {
      grants: ROLES.map((role) => ({ role, areaId: of.neighbourId })),
      token: { id: randomUUID(), actions: TOKEN_ACTIONS },
    }),
    { name: 'public', actor: { kind: 'PUBLIC' } },
  ];
}
