import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import type { AgendaStore } from './agenda-store.ts';
import type { MeetingStore } from './meeting-store.ts';

/**
 * Cases that no longer fit the list they stand in, such as after another rule pack, are heard alone. Runs inside the
 * transaction of whoever changed them, which holds their prepared meetings.
 */
export const liftCases =
  ({ agenda, meetings }: { readonly agenda: AgendaStore; readonly meetings: MeetingStore }) =>
  async (tx: Tx, placed: readonly { caseId: string; itemId: string }[]): Promise<void> => {
    const touched = new Set<string>();
    for (const { caseId, itemId } of placed) {
      const item = await agenda.item(tx, itemId);
      const caseIds = await agenda.caseIdsOf(tx, itemId);
      if (!item || item.section === 'ONE_BY_ONE' || !caseIds.includes(caseId)) continue;
      if (caseIds.length === 1) await agenda.turnIntoOneByOne(tx, item);
      else await agenda.lift(tx, item, caseId, newId());
      touched.add(item.meetingId);
    }
    for (const meetingId of touched) await meetings.change(tx, meetingId, {});
  };
