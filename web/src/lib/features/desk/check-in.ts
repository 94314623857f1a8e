import {
  type AttendeeRole,
  type Channel,
  CheckInDocument,
  type CheckInPerson,
  IssueSlipDocument,
} from '../../graphql/generated.ts';
import { send } from '../../graphql/send.ts';
import type { Desk } from './desk.svelte.ts';
import type { peopleTexts } from './people-texts.ts';

/** A slip to be shown once, big. */
export type Slip = { name: string; code: string };
type Texts = ReturnType<typeof peopleTexts>;

/** Checks one person in; answers with the slip when the person votes by phone, false when the server refused. */
export const checkIn = async (
  desk: Desk,
  t: Texts,
  person: CheckInPerson,
  role: AttendeeRole,
  channel: Channel,
): Promise<Slip | null | false> => {
  const done = await desk.commands.run(
    t.checkIn,
    async (commandId) =>
      (await send(CheckInDocument, { commandId, meetingId: desk.meetingId, person, role, channel })).checkIn,
    (success) => ('attendee' in success ? t.checkedIn(success.attendee.name) : t.checkIn),
  );
  if (!done || !('attendee' in done)) return false;
  return done.slip ? { name: done.attendee.name, code: done.slip } : null;
};

/** A new slip; the old one is no longer good. */
export const issueSlip = async (desk: Desk, t: Texts, attendeeId: string): Promise<Slip | null> => {
  const done = await desk.commands.run(
    t.reissue,
    async (commandId) => (await send(IssueSlipDocument, { commandId, attendeeId })).issueSlip,
    (success) => ('attendee' in success ? t.slipIssued(success.attendee.name) : t.reissue),
  );
  return done && 'attendee' in done ? { name: done.attendee.name, code: done.slip } : null;
};
