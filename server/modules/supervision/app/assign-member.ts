import type { Actor, Role } from '../../../kernel/actor.ts';
import { actorTag } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { holdPlace, note, signedCommand, type CommandRefusal } from './command.ts';
import type { SupervisionPorts } from './ports.ts';
import type { CommuneKey } from './supervision-store.ts';

export const MEMBER_ROLES: readonly Role[] = ['COMMITTEE_MEMBER', 'SURVEY_INSPECTOR'];

export type AssignMember = CommuneKey & { readonly commandId: string; readonly accountId: string };
export type AssignRefusal = CommandRefusal | 'NOT_A_MEMBER_HERE' | 'ALREADY_ASSIGNED';

/** Who answers for a commune. Only somebody whose role reaches it: an assignment gives no rights of its own. */
export const assignMember =
  (ports: SupervisionPorts) =>
  (actor: Actor, command: AssignMember): Promise<Result<CommuneKey, AssignRefusal>> =>
    signedCommand<CommuneKey, AssignRefusal>(ports, actor, 'assign-member', command, async (tx, signer) => {
      const { supervision } = ports;
      const place = await holdPlace(ports, tx, signer, 'supervision.assign', command);
      if (!place) return refuse('NOT_FOUND');
      const { accountId, roundId, communeId } = command;
      const people = await supervision.people(tx, place, MEMBER_ROLES);
      if (!people.some((one) => one.accountId === accountId))
        return refuse('NOT_A_MEMBER_HERE', { field: 'accountId' });
      const members = await supervision.members(tx, place);
      if (members.some((one) => one.accountId === accountId)) return refuse('ALREADY_ASSIGNED');
      const id = newId();
      await supervision.assign(tx, { id, roundId, communeId, accountId }, actorTag(signer));
      const subject = `assignment:${id}`;
      await note(ports, tx, signer, place, { action: 'assign-member', subject, data: { accountId } });
      return success({ roundId, communeId });
    });

/** Somebody else answers from now on; that this person did stays on record. */
export const endAssignment =
  (ports: SupervisionPorts) =>
  (
    actor: Actor,
    command: { readonly commandId: string; readonly assignmentId: string },
  ): Promise<Result<CommuneKey, CommandRefusal>> =>
    signedCommand<CommuneKey, CommandRefusal>(ports, actor, 'end-assignment', command, async (tx, signer) => {
      const known = await ports.supervision.assignment(tx, command.assignmentId);
      const place = known && (await holdPlace(ports, tx, signer, 'supervision.assign', known));
      if (!place) return refuse('NOT_FOUND');
      await ports.supervision.endAssignment(tx, command.assignmentId, actorTag(signer));
      const subject = `assignment:${command.assignmentId}`;
      await note(ports, tx, signer, place, { action: 'end-assignment', subject });
      return success({ roundId: place.roundId, communeId: place.communeId });
    });
