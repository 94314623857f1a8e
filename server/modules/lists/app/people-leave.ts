import type { Tx } from '../../../kernel/ports.ts';
import { success, type Result } from '../../../kernel/result.ts';
import type { StoredMember } from '../../households/index.ts';
import { headOfRest, sizeAfter } from '../domain/life-event.ts';
import { putAtHead } from './change-head.ts';
import type { Happening } from './life-event-command.ts';
import type { ListPorts } from './list-command.ts';

type Leaving = { readonly ids: readonly string[]; readonly newHeadId: string | null };

/**
 * Some people die or go. Who stays has exactly one head; when nobody stays, the household ends with them. Returns who
 * stays.
 */
export async function peopleLeave(
  ports: ListPorts,
  tx: Tx,
  { at, household, members, evidence }: Happening,
  { ids, newHeadId }: Leaving,
): Promise<Result<readonly StoredMember[]>> {
  const { households } = ports;
  const rest = members.filter(({ id }) => !ids.includes(id));
  const size = sizeAfter(household.size, -ids.length);
  const newHead = headOfRest(rest, newHeadId);
  if (!newHead.ok) return newHead;
  await households.endMembers(tx, ids, evidence.happenedOn);
  if (rest.length === 0) await households.end(tx, household.id, evidence.happenedOn);
  else if (newHead.value) {
    const { actor } = at;
    const heading = { household, newHead: newHead.value, oldHead: undefined, size, actor };
    await putAtHead(ports, tx, { ...heading, reason: evidence.paperKind });
  } else await households.rewrite(tx, { ...household, size });
  return success(rest);
}
