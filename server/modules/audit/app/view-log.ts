import { can, holds } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import type { AreaStore } from '../../areas/index.ts';
import type { Anchor, AuditStore, LogPage, LogPlace } from './audit-store.ts';

export type ViewPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly audit: AuditStore;
};

export type LogAsked = {
  readonly place: LogPlace;
  readonly action: string | null;
  readonly first: number;
  readonly after: string | null;
};

/** Names and contents for those who answer for the work; who watches it sees roles, actions and hashes. */
export type LogView = LogPage & { readonly openTo: 'ANSWERS' | 'WATCHES' };

const ANSWERS = new Set(['COMMUNE_CHAIR', 'SURVEY_INSPECTOR', 'PROVINCE_OFFICER', 'ADMIN']);
const MOST = 100;

export const cursorOf = ({ scope, seq }: { scope: string; seq: number }): string =>
  Buffer.from(`${scope}#${seq}`).toString('base64url');

/** Null: this is no cursor. */
function readCursor(cursor: string): { scope: string; seq: number } | null {
  const found = /^(.+)#(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'));
  return found?.[1] ? { scope: found[1], seq: Number(found[2]) } : null;
}

/** Whether one of the grants that reach this area is of somebody who answers for the work. */
const answersFor = (actor: Actor, { areaPath, roundId }: Reach): boolean =>
  actor.kind === 'ACCOUNT' &&
  actor.grants.some(
    (grant) =>
      ANSWERS.has(grant.role) &&
      (grant.areaId === null || areaPath.includes(grant.areaId)) &&
      (grant.roundId === undefined || grant.roundId === roundId),
  );

type Reach = {
  readonly scopes: readonly string[];
  readonly areaPath: readonly string[];
  readonly roundId: string | null;
};

/** The chains of a place for somebody who may see them; null: not there, or not yours. */
async function reach(
  { areas, audit }: ViewPorts,
  tx: Tx,
  actor: Actor,
  place: LogPlace,
): Promise<Reach | null> {
  if (place.kind === 'SYSTEM')
    return can(actor, 'audit.system', { areaPath: [] })
      ? { scopes: ['system'], areaPath: [], roundId: null }
      : null;
  const at = place.kind === 'COMMUNE' ? place : await audit.meetingPlace(tx, place.meetingId);
  const commune = at && (await areas.find(tx, at.communeId));
  if (!commune || !can(actor, 'audit.view', { areaPath: commune.path, roundId: at.roundId })) return null;
  const facts = { areaPath: commune.path, roundId: at.roundId };
  if (place.kind === 'MEETING') return { scopes: [`meeting:${place.meetingId}`], ...facts };
  const scopes = await audit.communeScopes(tx, at);
  return scopes && { scopes, ...facts };
}

/** A page of the log, the newest entry first. */
export const viewLog =
  (ports: ViewPorts) =>
  (actor: Actor, { place, action, first, after }: LogAsked): Promise<LogView | null> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const found = await reach(ports, tx, actor, place);
      const from = after === null ? null : readCursor(after);
      if (!found || (after !== null && !from)) return null;
      const most = Math.min(Math.max(first, 1), MOST);
      const page = await ports.audit.page(tx, { ...found, action, first: most, after: from });
      return { ...page, openTo: answersFor(actor, found) ? 'ANSWERS' : 'WATCHES' };
    });

/** The newest anchors, for whoever may see any log: they hold no more than hashes. Null: not yours. */
export const viewAnchors =
  ({ unitOfWork, audit }: ViewPorts) =>
  async (actor: Actor, first: number): Promise<readonly Anchor[] | null> => {
    const may = holds(actor, 'audit.view') || can(actor, 'audit.system', { areaPath: [] });
    return may ? unitOfWork.read((tx) => audit.anchors(tx, Math.min(Math.max(first, 1), MOST))) : null;
  };
