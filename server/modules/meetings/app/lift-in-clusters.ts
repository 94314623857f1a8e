import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { AgendaStore } from './agenda-store.ts';
import type { Meeting } from './meeting-store.ts';
import type { MeetingPorts } from './ports.ts';

/** The household leaves its list and is heard alone; a list of one is itself heard alone. Gives the item it stands in. */
export async function liftCase(agenda: AgendaStore, tx: Tx, itemId: string, caseId: string): Promise<string> {
  const item = await agenda.item(tx, itemId);
  if (!item) throw new Error(`no item ${itemId}`);
  if ((await agenda.caseIdsOf(tx, itemId)).length === 1) {
    await agenda.turnIntoOneByOne(tx, item);
    return itemId;
  }
  const newItemId = newId();
  await agenda.lift(tx, item, caseId, newItemId);
  return newItemId;
}

/** All sittings in one order, before any of them: for commands that change more than one. */
export async function lockAllSittings(
  { meetings, clusters }: Pick<MeetingPorts, 'meetings' | 'clusters'>,
  tx: Tx,
  meetingId: string,
): Promise<void> {
  const meeting = await meetings.find(tx, meetingId);
  if (meeting?.clusterGroupId && meeting.clusterNo !== null)
    await clusters.lockSittings(tx, meeting.clusterGroupId);
}

/**
 * Every sitting is asked the same questions, or there is no sum: a household lifted in one is lifted in all, and no more
 * once a list was put to any of them. Gives the other sittings that changed.
 */
export async function liftInOtherClusters(
  { agenda, meetings, clusters }: Pick<MeetingPorts, 'agenda' | 'meetings' | 'clusters'>,
  tx: Tx,
  meeting: Meeting,
  caseId: string,
): Promise<Result<readonly string[], 'LIST_ASKED_IN_ANOTHER_CLUSTER'>> {
  if (meeting.clusterGroupId === null || meeting.clusterNo === null) return success([]);
  const others = (await clusters.sittings(tx, meeting.clusterGroupId)).filter(
    ({ meetingId }) => meetingId !== meeting.id,
  );
  const changed: string[] = [];
  for (const { meetingId, clusterName } of others) {
    const listId = await clusters.waitingList(tx, meetingId, caseId);
    if (!listId) return refuse('LIST_ASKED_IN_ANOTHER_CLUSTER', { cluster: clusterName });
    await liftCase(agenda, tx, listId, caseId);
    await meetings.change(tx, meetingId, {});
    changed.push(meetingId);
  }
  return success(changed);
}
