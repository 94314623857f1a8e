import { createHash } from 'node:crypto';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import type { ActStore, MeetingAct } from './act-store.ts';
import { scopeOf } from './meeting-command.ts';

type Act = Omit<MeetingAct, 'id' | 'at'>;
type RecordActPorts = { readonly acts: ActStore; readonly unitOfWork: UnitOfWork };

const sorted = (data: Act['data']): string =>
  JSON.stringify(Object.fromEntries(Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1))));

/** Writes an act and chains it: the log holds numbers and a hash of the rest, since that may hold a name. */
export async function recordAct(
  { acts, unitOfWork }: RecordActPorts,
  tx: Tx,
  actor: Actor,
  act: Act,
): Promise<void> {
  const id = newId();
  await acts.add(tx, { ...act, id, enteredBy: actorTag(actor) });
  const { kind, n, m, passed, data } = act;
  await unitOfWork.audit(tx, {
    scope: scopeOf(act.meetingId),
    actor,
    action: 'record-act',
    subject: `act:${id}`,
    data: { kind, n, m, passed, dataHash: createHash('sha256').update(sorted(data)).digest('hex') },
  });
}
