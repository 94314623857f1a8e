import { can, type Action } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, type Result } from '../../../kernel/result.ts';
import type { Area } from '../../areas/index.ts';
import type { Round } from '../../rounds/index.ts';
import type { CommuneKey, Complaint } from './complaint-store.ts';
import type { ComplaintPorts } from './ports.ts';

export type CommonRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'STALE' | 'COMMAND_OF_ANOTHER';
export type ComplaintChanged = { readonly complaintId: string };

/** A commune in a round for somebody who may do this there; locked: its lists, meetings and complaints take turns. */
export async function lockPlace(
  { areas, rounds }: Pick<ComplaintPorts, 'areas' | 'rounds'>,
  tx: Tx,
  actor: Actor,
  action: Action,
  { roundId, communeId }: CommuneKey,
): Promise<{ commune: Area; round: Round } | null> {
  const commune = await areas.find(tx, communeId);
  if (!commune || !can(actor, action, { areaPath: commune.path, roundId })) return null;
  const round = await rounds.find(tx, roundId);
  const part = await rounds.lockCommune(tx, roundId, communeId);
  return round && part ? { commune, round } : null;
}

/** A complaint, locked, for somebody who may do this in its commune; null also when it is somebody else's. */
export async function lockComplaint(
  ports: Pick<ComplaintPorts, 'areas' | 'rounds' | 'complaints'>,
  tx: Tx,
  actor: Actor,
  action: Action,
  complaintId: string,
): Promise<{ of: Complaint; commune: Area; round: Round } | null> {
  const known = await ports.complaints.find(tx, complaintId);
  const place = known && (await lockPlace(ports, tx, actor, action, known));
  const of = place && (await ports.complaints.lock(tx, complaintId));
  return of ? { of, ...place } : null;
}

type Asked = {
  readonly commandId: string;
  readonly complaintId: string;
  readonly expectedVersion: number;
} & Readonly<Record<string, unknown>>;
export type Locked = { readonly of: Complaint; readonly commune: Area; readonly round: Round };

/** Every command on one complaint: once, in one transaction, against the version that was seen. */
export async function complaintCommand<C extends string>(
  ports: ComplaintPorts,
  actor: Actor,
  { name, may }: { readonly name: string; readonly may: Action },
  command: Asked,
  work: (tx: Tx, locked: Locked) => Promise<Result<ComplaintChanged, C>>,
): Promise<Result<ComplaintChanged, C | CommonRefusal>> {
  if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
  const { commandId, expectedVersion, ...input } = command;
  const once = { commandId, actor, action: name, input };
  return ports.unitOfWork.once<ComplaintChanged, C | CommonRefusal>(once, async (tx) => {
    const locked = await lockComplaint(ports, tx, actor, may, command.complaintId);
    if (!locked) return refuse('NOT_FOUND');
    if (locked.of.version !== expectedVersion) return refuse('STALE', { currentVersion: locked.of.version });
    return work(tx, locked);
  });
}
