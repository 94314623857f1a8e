import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import type { DeskReader } from './desk-reader.ts';
import type { DeskState } from './desk-state.ts';
import { factsOf } from './meeting-command.ts';
import { loadRules } from './meeting-rules.ts';
import type { MeetingPorts } from './ports.ts';

export type ReadDesksPorts = Pick<MeetingPorts, 'rounds' | 'packs'> & { readonly desks: DeskReader };

/** Meetings of one round and commune, so that one rule holds for all. Call it in a snapshot. */
export async function readDesks(
  ports: ReadDesksPorts,
  tx: Tx,
  meetingIds: readonly string[],
): Promise<DeskState[]> {
  const found = await ports.desks.desks(tx, meetingIds);
  const [first] = found;
  if (!first) return [];
  const rule = (await loadRules(ports, tx, first.meeting)).agree;
  return found.map((desk) => ({ ...desk, rule }));
}

/** A link is issued by the commune and shown to it alone. */
export const seenBy = (actor: Actor, desk: DeskState): DeskState =>
  can(actor, 'meeting.issue-link', factsOf(desk.meeting)) ? desk : { ...desk, links: [] };
