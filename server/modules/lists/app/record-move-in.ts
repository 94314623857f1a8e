import type { Actor } from '../../../kernel/actor.ts';
import type { HouseholdClass } from '../../../kernel/classes.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, type Result } from '../../../kernel/result.ts';
import type { Member } from '../../households/index.ts';
import { checkEvidence, type Evidence } from '../domain/life-event.ts';
import { beginHousehold, enterMoved } from './enter-moved.ts';
import { done, record, type EventDone } from './life-event-command.ts';
import { listCommand, villageIn, written, type ListAt, type ListPorts } from './list-command.ts';

export type RecordMoveIn = {
  readonly commandId: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly villageId: string;
  readonly headName: string;
  readonly headIdNumber: string | null;
  readonly headBirthYear: number | null;
  readonly toName: string | null;
  readonly size: number;
  readonly fromPlace: string | null;
  /** A village of the same round: marked for both. */
  readonly fromVillageId: string | null;
  /** The class in which the place it came from has it; null: none, it is not reviewed. */
  readonly classThere: HouseholdClass | null;
  readonly evidence: Evidence;
};

const LARGEST = 99;

const headOf = (command: RecordMoveIn, fullName: string): Member => ({
  ...{ id: '', householdId: '', fullName, relation: 'Chủ hộ', sex: null, birthDate: null },
  ...{ birthYear: command.headBirthYear, idNumber: command.headIdNumber?.trim() || null, ethnicity: null },
});

async function arrive(
  ports: ListPorts,
  tx: Tx,
  at: ListAt,
  command: RecordMoveIn,
): Promise<Result<EventDone>> {
  const { villageId, fromVillageId, size } = command;
  const evidence = checkEvidence(command.evidence, ports.today());
  if (!evidence.ok) return evidence;
  if (!(await villageIn(ports, tx, at, villageId))) return refuse('NOT_FOUND');
  if (fromVillageId === villageId) return refuse('SAME_VILLAGE');
  const from = fromVillageId === null ? null : await ports.areas.find(tx, fromVillageId);
  if (fromVillageId !== null && from?.level !== 'VILLAGE') return refuse('NOT_FOUND');
  const fromPlace = written(command.fromPlace ?? '', 200);
  if (fromVillageId === null && !fromPlace) return refuse('INVALID', { field: 'fromPlace' });
  const headName = written(command.headName, 200);
  if (!headName) return refuse('INVALID', { field: 'headName' });
  if (!(Number.isInteger(size) && size > 0 && size <= LARGEST)) return refuse('INVALID', { field: 'size' });
  const toName = written(command.toName ?? '', 200);
  const people = [headOf(command, headName)];
  const householdId = await beginHousehold(ports, tx, at, { villageId, headName, toName, size, people });
  const { classThere: classBefore } = command;
  const listed = await enterMoved(ports, tx, at, { villageId, householdId, source: 'MOVED_IN', classBefore });
  const household = (await ports.households.find(tx, householdId)) ?? undefined;
  if (!household) throw new Error('a household that was just entered is gone');
  const happening = { at, household, evidence: evidence.value };
  const data = { classElsewhere: classBefore };
  const event = {
    kind: 'MOVED_IN' as const,
    members: [],
    otherVillageId: fromVillageId,
    otherPlace: fromPlace,
    data,
  };
  return done(await record(ports, tx, happening, 'record-move-in', event), listed ? 'LISTED' : 'NOT_ON_LIST');
}

/** A household registered here after it lived elsewhere; poor or near-poor there, it is reviewed here. */
export const recordMoveIn =
  (ports: ListPorts) =>
  (actor: Actor, command: RecordMoveIn): Promise<Result<EventDone>> =>
    listCommand(ports, actor, 'record-move-in', command, command, (tx, at) => arrive(ports, tx, at, command));
