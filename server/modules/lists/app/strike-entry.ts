import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { listCommand, tell, written, type ListPorts } from './list-command.ts';
import type { ListedEntry } from './list-store.ts';

export type ChangeEntry = {
  readonly commandId: string;
  readonly entryId: string;
  readonly reason: string;
  readonly expectedVersion: number;
};
export type EntryDone = { readonly entryId: string };

/** What a meeting has on its agenda, or has decided on, is no longer struck by anybody. */
export function mayStrike(entry: ListedEntry | null): Result<ListedEntry> {
  if (!entry) return refuse('NOT_FOUND');
  if (entry.state === 'STRUCK') return refuse('ENTRY_OFF_LIST');
  if (entry.caseState === 'ON_AGENDA' || entry.caseState === 'AGREED') return refuse('ENTRY_ON_AGENDA');
  return success(entry);
}

const change = (
  ports: ListPorts,
  actor: Actor,
  action: string,
  command: ChangeEntry,
  write: (tx: Tx, entry: ListedEntry, reason: string) => Promise<Result<unknown>>,
): Promise<Result<EntryDone>> => {
  const { entryId, expectedVersion, ...input } = command;
  const place = (tx: Tx) => ports.lists.find(tx, entryId);
  return listCommand<EntryDone>(ports, actor, action, { ...input, entryId }, place, async (tx, at) => {
    const entry = await ports.lists.lock(tx, entryId);
    if (!entry) return refuse('NOT_FOUND');
    if (entry.version !== expectedVersion) return refuse('STALE', { currentVersion: entry.version });
    const reason = written(command.reason);
    if (!reason) return refuse('INVALID', { field: 'reason' });
    const done = await write(tx, entry, reason);
    if (!done.ok) return done;
    await tell(ports, tx, at, { action, subject: `entry:${entryId}`, villageIds: [entry.villageId] });
    return success({ entryId });
  });
};

/** A household leaves the list by name and with a reason, without a meeting; it may ask again. */
export const strikeEntry =
  (ports: ListPorts) =>
  (actor: Actor, command: ChangeEntry): Promise<Result<EntryDone>> =>
    change(ports, actor, 'strike-entry', command, async (tx, entry, reason) => {
      const may = mayStrike(entry);
      return may.ok ? success(await ports.lists.strike(tx, entry.id, reason)) : may;
    });

/**
 * A household waits for a later meeting, by name: the next agenda goes without it, the one after is held again. It waits
 * for its review, or to be reviewed again after a meeting that did not agree.
 */
export const putOffEntry =
  (ports: ListPorts) =>
  (actor: Actor, command: ChangeEntry): Promise<Result<EntryDone>> =>
    change(ports, actor, 'put-off-entry', command, async (tx, entry, reason) => {
      const again = entry.state === 'SCORED' && entry.caseState === 'RE_REVIEW';
      if (entry.state !== 'WAITING' && !again) return refuse('ENTRY_NOT_WAITING');
      return success(await ports.lists.putOff(tx, entry.id, reason));
    });
