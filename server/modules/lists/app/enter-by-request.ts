import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { waitingEntry, type ListEntry } from '../domain/list-entry.ts';
import { entryForRequest } from '../domain/review-request.ts';
import type { ListAt, ListPorts } from './list-command.ts';

type Asked = {
  readonly householdId: string;
  readonly villageId: string;
  readonly source: 'REQUEST' | 'FLOOR';
  readonly enterAs?: EnterAs | null;
};

/** During the year the newest decision says what the household is; a yearly list knows it by its earlier rounds. */
export type EnterAs = {
  readonly startClass: ListEntry['startClass'];
  readonly relapse: boolean;
  readonly persons: number | null;
};

const BECAUSE: Readonly<Record<ListEntry['because'], string>> = {
  MANAGED: 'đang quản lý',
  REQUEST: 'đã có đơn',
};

/** Puts a household that asked on the list; one that was struck comes back; one that stands there is named. */
export async function enterByRequest(
  { areas, lists, earlier }: ListPorts,
  tx: Tx,
  { roundId, communeId }: ListAt,
  { householdId, villageId, source, enterAs = null }: Asked,
): Promise<Result<string>> {
  const [entry] = await lists.ofHouseholds(tx, roundId, [householdId]);
  const how = entryForRequest(entry);
  if (how === 'ALREADY_ON_LIST' && entry) {
    const village = await areas.find(tx, entry.villageId);
    return refuse('ALREADY_ON_LIST', { village: village?.fullName ?? '', because: BECAUSE[entry.because] });
  }
  if (how === 'TAKE_BACK' && entry) {
    await lists.takeBack(tx, entry.id);
    return success(entry.id);
  }
  const relapse = enterAs ? enterAs.relapse : await earlier.wasPoorBefore(tx, householdId, roundId);
  const id = newId();
  await lists.add(tx, [
    waitingEntry({
      ...{ id, roundId, communeId, villageId, householdId, source },
      ...{ because: 'REQUEST', startClass: enterAs?.startClass ?? 'NOT_POOR' },
      persons: enterAs?.persons ?? null,
      movementCause: relapse ? 'RELAPSE' : 'NEW',
    }),
  ]);
  return success(id);
}
