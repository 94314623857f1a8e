import { refuse, success, type Result } from '../../../kernel/result.ts';
import { isDay } from '../../calendar/index.ts';

/** The meeting of the village, as far as its day is fixed. */
export type MeetingPlan = { readonly on: string; readonly time: string; readonly place: string };
/** What the texts of a village say, of its own: when reviewers come, whom to ask, where, until when. */
export type InformingPlan = {
  readonly visitsFrom: string;
  readonly visitsUntil: string;
  readonly askWhom: string;
  readonly askWhere: string;
  readonly askUntil: string;
  readonly meeting: MeetingPlan | null;
};
export type PlanRefusal = 'INFORMING_DAYS' | 'INFORMING_TIME' | 'INFORMING_MEETING_DAY';

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
export const isTime = (text: string): boolean => TIME.test(text);

/** Days in their order: reviewers come, people may ask at least until they come, the meeting is after that. */
export function judgePlan({
  visitsFrom,
  visitsUntil,
  askUntil,
  meeting,
}: InformingPlan): Result<null, PlanRefusal> {
  for (const [field, day] of Object.entries({ visitsFrom, visitsUntil, askUntil }))
    if (!isDay(day)) return refuse('INFORMING_DAYS', { field });
  if (visitsUntil < visitsFrom) return refuse('INFORMING_DAYS', { field: 'visitsUntil' });
  if (askUntil < visitsFrom) return refuse('INFORMING_DAYS', { field: 'askUntil' });
  if (meeting === null) return success(null);
  if (!isDay(meeting.on) || meeting.on < visitsFrom)
    return refuse('INFORMING_MEETING_DAY', { field: 'meetingOn' });
  return isTime(meeting.time) ? success(null) : refuse('INFORMING_TIME', { field: 'meetingTime' });
}
