import type { Actor } from '../../../kernel/actor.ts';
import { success, type Result } from '../../../kernel/result.ts';
import { readingOrder } from '../../../kernel/reading-order.ts';
import { can } from '../../../access/index.ts';
import { invitationNumber } from '../domain/invitation-number.ts';
import { factsOf, lockUnsealed, meetingCommand, scopeOf, type CommandRefusal } from './meeting-command.ts';
import type { MeetingPorts } from './ports.ts';
import type { RollPerson } from './roll-store.ts';

export type IssueInvitations = { readonly commandId: string; readonly meetingId: string };
export type InvitationsIssued = { readonly meetingId: string; readonly added: number };
/** Somebody expected, with the number printed on the invitation. */
export type Invited = { readonly person: RollPerson; readonly number: string };

const isHead = ({ key }: RollPerson): boolean => key.startsWith('head:');
const byTo = (a: RollPerson, b: RollPerson): number =>
  readingOrder(a.toName ?? '', b.toName ?? '') || readingOrder(a.name, b.name) || (a.key < b.key ? -1 : 1);

/** A number for every head of household that has none yet, before the meeting; once printed a number stays. */
export const issueInvitations =
  (ports: MeetingPorts) =>
  async (
    actor: Actor,
    { commandId, meetingId }: IssueInvitations,
  ): Promise<Result<InvitationsIssued, CommandRefusal | 'MEETING_IS_SEALED'>> => {
    const command = { commandId, actor, action: 'issue-invitations', input: { meetingId } };
    return meetingCommand<InvitationsIssued, CommandRefusal | 'MEETING_IS_SEALED'>(
      ports,
      command,
      async (tx) => {
        const found = await lockUnsealed(ports, tx, actor, 'meeting.run', meetingId);
        if (!found.ok) return found;
        const { roundId, villageId } = found.value;
        const everybody = { key: '', bornUntil: null };
        const people = await ports.roll.search(tx, { meetingId, roundId, villageId }, everybody);
        const known = await ports.invitations.of(tx, meetingId);
        const has = new Set(known.map(({ personKey }) => personKey));
        const last = Math.max(0, ...known.map(({ number }) => number));
        const heads = people.filter((person) => isHead(person) && !has.has(person.key)).sort(byTo);
        const added = heads.map(({ key }, index) => ({ personKey: key, number: last + index + 1 }));
        if (added.length > 0) await ports.invitations.add(tx, meetingId, added);
        await ports.meetings.change(tx, meetingId, {});
        const scope = scopeOf(meetingId);
        const data = { added: added.length };
        await ports.unitOfWork.audit(tx, { scope, actor, action: 'issue-invitations', subject: scope, data });
        return success({ meetingId, added: added.length });
      },
    );
  };

/** The expected people with their numbers, in the order of the numbers. Not yours: empty. */
export const viewInvitations =
  (ports: Pick<MeetingPorts, 'unitOfWork' | 'meetings' | 'roll' | 'invitations'>) =>
  (actor: Actor, meetingId: string): Promise<readonly Invited[]> =>
    ports.unitOfWork.snapshot(async (tx) => {
      const meeting = await ports.meetings.find(tx, meetingId);
      if (!meeting || !can(actor, 'meeting.view', factsOf(meeting))) return [];
      const { roundId, villageId } = meeting;
      const everybody = { key: '', bornUntil: null };
      const people = await ports.roll.search(tx, { meetingId, roundId, villageId }, everybody);
      const byKey = new Map(people.map((person) => [person.key, person]));
      const invited = await ports.invitations.of(tx, meetingId);
      return invited.flatMap(({ personKey, number }) => {
        const person = byKey.get(personKey);
        return person ? [{ person, number: invitationNumber(number) }] : [];
      });
    });
