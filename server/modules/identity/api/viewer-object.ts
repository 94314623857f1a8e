import type { Actor, Grant } from '../../../kernel/actor.ts';
import type { Language } from '../../../kernel/refusals.ts';
import { Account, GrantType, Viewer } from './types.ts';
import type { Account as AccountValue } from '../app/ports.ts';

/** What a one-evening link is for, in the reader's language. */
const LINK_NAMES = {
  CHAIR: { vi: 'Chủ trì', en: 'Chair' },
  OPERATOR: { vi: 'Người điều khiển máy', en: 'Operator' },
  COUNTER: { vi: 'Người đếm', en: 'Counter' },
} as const;

export const grantObject = ({ role, areaId, roundId }: Grant): GrantType =>
  Object.assign(new GrantType(), { role, areaId, roundId: roundId ?? null });

const nameOf = (actor: Actor, language: Language): string => {
  if (actor.kind === 'ACCOUNT') return actor.name;
  return actor.kind === 'MEETING' ? LINK_NAMES[actor.role][language] : '';
};

/** The API object of who is asking; for later modules that answer with a viewer after opening a session. */
export const viewerObject = (actor: Actor, language: Language): Viewer =>
  Object.assign(new Viewer(), {
    kind: actor.kind,
    displayName: nameOf(actor, language),
    grants:
      actor.kind === 'ACCOUNT' ? actor.grants.filter(({ viewsOnly }) => !viewsOnly).map(grantObject) : [],
    meetingId: actor.kind === 'MEETING' || actor.kind === 'PHONE' ? actor.meetingId : null,
    meetingRole: actor.kind === 'MEETING' ? actor.role : null,
    pending: actor.kind === 'ACCOUNT' ? (actor.pending ?? null) : null,
  });

export const accountObject = ({ grants, ...account }: AccountValue): Account =>
  Object.assign(new Account(), { ...account, grants: grants.map(grantObject) });
