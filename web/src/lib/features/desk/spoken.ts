import type { Spoken } from '../hall/script.ts';
import { type DeskMeeting, itemOf } from './agenda.ts';

/** What is on the wall, as the words to read out need it. */
export const spokenOf = (meeting: DeskMeeting): Spoken => {
  const item = itemOf(meeting, meeting.hall.stage.itemId);
  return {
    ...meeting.hall,
    state: meeting.state,
    villageName: meeting.village.fullName,
    currentItem: item && {
      ...item,
      household: item.section === 'ONE_BY_ONE' ? (item.households[0] ?? null) : null,
    },
  };
};
