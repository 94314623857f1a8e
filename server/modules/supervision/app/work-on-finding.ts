import { actorTag, type Actor, type Role } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { Action } from '../../../access/index.ts';
import { isDay } from '../../calendar/index.ts';
import { LONGEST_WORDS, readText, requireText, type WrittenRefusal } from '../../complaints/index.ts';
import { maySignOff, type SignOffRefusal } from '../domain/sign-off.ts';
import { holdPlace, note, signedCommand, type CommandRefusal, type Signer } from './command.ts';
import type { SupervisionPorts } from './ports.ts';
import type { CommuneKey, Finding, FindingEventKind, FindingState } from './supervision-store.ts';

/** Who may have to mend something. */
export const OWNER_ROLES: readonly Role[] = ['COMMUNE_OFFICER', 'COMMUNE_CHAIR', 'REVIEWER'];

export type RaiseFinding = {
  readonly commandId: string;
  readonly visitId: string;
  readonly words: string;
  readonly ownerId: string;
  readonly dueOn: string;
};
export type RaiseRefusal = CommandRefusal | WrittenRefusal | 'FINDING_OWNER' | 'FINDING_DUE';

/** What is not right, whose it is, and until when. */
export const raiseFinding =
  (ports: SupervisionPorts) =>
  (actor: Actor, command: RaiseFinding): Promise<Result<CommuneKey, RaiseRefusal>> =>
    signedCommand<CommuneKey, RaiseRefusal>(ports, actor, 'raise-finding', command, async (tx, signer) => {
      const { supervision } = ports;
      const visit = await supervision.visit(tx, command.visitId);
      const place = visit && (await holdPlace(ports, tx, signer, 'visit.record', visit));
      if (!place) return refuse('NOT_FOUND');
      const { visitId, ownerId, dueOn } = command;
      const words = requireText(command.words, 'words', LONGEST_WORDS);
      if (!words.ok) return words;
      const people = await supervision.people(tx, place, OWNER_ROLES);
      if (!people.some(({ accountId }) => accountId === ownerId))
        return refuse('FINDING_OWNER', { field: 'ownerId' });
      if (!isDay(dueOn) || dueOn < visit.visitedOn) return refuse('FINDING_DUE', { field: 'dueOn' });
      const id = newId();
      await supervision.addFinding(tx, { id, visitId, words: words.value, ownerId, dueOn }, actorTag(signer));
      const data = { visitId, ownerId, dueOn };
      await note(ports, tx, signer, place, { action: 'raise-finding', subject: `finding:${id}`, data });
      return success({ roundId: place.roundId, communeId: place.communeId });
    });

export type FindingCommand = {
  readonly commandId: string;
  readonly findingId: string;
  readonly words: string;
  readonly expectedVersion: number;
};
export type FindingRefusal = CommandRefusal | WrittenRefusal | SignOffRefusal | 'STALE';

async function holdFinding(
  ports: SupervisionPorts,
  tx: Tx,
  signer: Signer,
  action: Action,
  { findingId, expectedVersion }: FindingCommand,
): Promise<Result<Finding, 'NOT_FOUND' | 'STALE'>> {
  const known = await ports.supervision.finding(tx, findingId);
  const place = known && (await holdPlace(ports, tx, signer, action, known));
  const of = place && (await ports.supervision.finding(tx, findingId));
  if (!of) return refuse('NOT_FOUND');
  return of.version === expectedVersion ? success(of) : refuse('STALE', { currentVersion: of.version });
}

async function move(
  ports: SupervisionPorts,
  tx: Tx,
  signer: Signer,
  of: Finding,
  { to, kind, words }: { readonly to: FindingState; readonly kind: FindingEventKind; readonly words: string },
): Promise<Result<CommuneKey, never>> {
  const event = { kind, words, doneBy: actorTag(signer), doneName: signer.name };
  await ports.supervision.moveFinding(tx, of, to, event);
  const action = kind === 'DONE' ? 'report-finding' : 'judge-finding';
  await note(ports, tx, signer, of, { action, subject: `finding:${of.id}`, data: { kind } });
  return success({ roundId: of.roundId, communeId: of.communeId });
}

/** The commune says what was done; the finding waits for the eyes of somebody else. */
export const reportFinding =
  (ports: SupervisionPorts) =>
  (actor: Actor, command: FindingCommand): Promise<Result<CommuneKey, FindingRefusal>> =>
    signedCommand<CommuneKey, FindingRefusal>(ports, actor, 'report-finding', command, async (tx, signer) => {
      const held = await holdFinding(ports, tx, signer, 'finding.answer', command);
      if (!held.ok) return held;
      if (held.value.state === 'CLOSED') return refuse('FINDING_IS_CLOSED');
      const words = requireText(command.words, 'words', LONGEST_WORDS);
      if (!words.ok) return words;
      return move(ports, tx, signer, held.value, { to: 'DONE', kind: 'DONE', words: words.value });
    });

/** Somebody else than the owner has looked: it is closed, or goes back with what is still missing. */
export const judgeFinding =
  (ports: SupervisionPorts) =>
  (
    actor: Actor,
    command: FindingCommand & { readonly accepted: boolean },
  ): Promise<Result<CommuneKey, FindingRefusal>> =>
    signedCommand<CommuneKey, FindingRefusal>(ports, actor, 'judge-finding', command, async (tx, signer) => {
      const held = await holdFinding(ports, tx, signer, 'finding.sign-off', command);
      if (!held.ok) return held;
      const of = held.value;
      const reported = of.events.findLast(({ kind }) => kind === 'DONE');
      const may = maySignOff({ ...of, reportedBy: reported?.doneBy ?? null }, signer.accountId);
      if (!may.ok) return may;
      const read = command.accepted
        ? readText(command.words, 'words', LONGEST_WORDS)
        : requireText(command.words, 'words', LONGEST_WORDS);
      if (!read.ok) return read;
      const words = read.value ?? '';
      return command.accepted
        ? move(ports, tx, signer, of, { to: 'CLOSED', kind: 'SIGNED_OFF', words })
        : move(ports, tx, signer, of, { to: 'OPEN', kind: 'SENT_BACK', words });
    });
