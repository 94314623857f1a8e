import {
  type AttendeeRole,
  type Channel,
  CheckInDocument,
  type CheckInPerson,
  IssueSlipDocument,
} from '../../graphql/generated.ts';
import { send } from '../../graphql/send.ts';
import type { Attendee, Desk } from './desk.svelte.ts';
import type { peopleTexts } from './people-texts.ts';

/** A slip to be shown once, big. */
export type Slip = { name: string; code: string };
type Texts = ReturnType<typeof peopleTexts>;

/** Somebody who is in and has a name that sounds the same. */
export type Alike = Pick<Attendee, 'name' | 'toName' | 'birthYear' | 'checkedInAt'>;

/** Whom the server asks about before it lets anybody in twice; the question takes the place of the refusal. */
const alikeOf = (desk: Desk): Alike | null => {
  const { outcome } = desk.commands;
  if (outcome.kind !== 'REFUSED' || !('attendee' in outcome.refusal)) return null;
  desk.commands.clear();
  return outcome.refusal.attendee as Alike;
};

/** Checks one person in: the slip when the person votes by phone, whom to look at first, or false when refused. */
export const checkIn = async (
  desk: Desk,
  t: Texts,
  person: CheckInPerson,
  role: AttendeeRole,
  channel: Channel,
): Promise<Slip | null | false | { alike: Alike }> => {
  const done = await desk.commands.run(
    t.checkIn,
    async (commandId) =>
      (await send(CheckInDocument, { commandId, meetingId: desk.meetingId, person, role, channel })).checkIn,
    (success) => ('attendee' in success ? t.checkedIn(success.attendee.name) : t.checkIn),
  );
  const alike = done ? null : alikeOf(desk);
  if (alike) return { alike };
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
