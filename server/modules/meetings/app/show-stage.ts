import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { StageKind } from '../domain/vocabulary.ts';
import { lockMeeting } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';

export type ShowStage = {
  readonly meetingId: string;
  readonly kind: StageKind;
  readonly itemId: string | null;
  readonly page: number;
};
export type ShowStageRefusal =
  'NOT_SIGNED_IN' | 'NOT_FOUND' | 'ITEM_NOT_HERE' | 'STAGE_PAGE_INVALID' | 'CLOSE_THE_QUESTION_FIRST';

const MOST_PAGES = 1000;

/**
 * What the wall and the phones look at. Only a way of showing: it changes nothing that was decided, so it works after
 * the seal too and is not in the log. While a question is open the room looks at it.
 */
export const showStage =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { meetingId, kind, itemId, page }: ShowStage,
  ): Promise<Result<{ meetingId: string }, ShowStageRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const shown = await ports.unitOfWork.run<{ meetingId: string }, ShowStageRefusal>(async (tx) => {
      const found = await lockMeeting(ports, tx, actor, 'meeting.run', meetingId);
      if (!found.ok) return found;
      if (!Number.isInteger(page) || page < 0 || page > MOST_PAGES)
        return refuse('STAGE_PAGE_INVALID', { field: 'page' });
      const stageItemId = kind === 'ITEM' ? itemId : null;
      const item = stageItemId && (await ports.agenda.item(tx, stageItemId));
      if (kind === 'ITEM' && (!item || item.meetingId !== meetingId))
        return refuse('ITEM_NOT_HERE', { field: 'itemId' });
      const open = await ports.votes.openOf(tx, meetingId);
      if (open && (kind !== (open.itemId ? 'ITEM' : 'CLOSING') || stageItemId !== open.itemId))
        return refuse('CLOSE_THE_QUESTION_FIRST');
      const { stageKind, stageItemId: shownItem, stagePage } = found.value;
      if (stageKind === kind && shownItem === stageItemId && stagePage === page)
        return success({ meetingId });
      await ports.meetings.change(tx, meetingId, { stageKind: kind, stageItemId, stagePage: page });
      return success({ meetingId });
    });
    if (shown.ok) ports.live.meetingChanged(meetingId);
    return shown;
  };
