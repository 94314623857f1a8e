import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { dayIn, isDay } from '../domain/paper-date.ts';
import { readLines, readPeople, unitKeys, type LineProblem } from '../domain/paste-people.ts';
import {
  clean,
  preparationCommand,
  sentence,
  tell,
  unitOf,
  type CommonRefusal,
  type Done,
  type PreparationPorts,
} from './preparation-command.ts';
import type { TrainingClass } from './preparation-store.ts';

export type RecordClass = {
  readonly commandId: string;
  readonly roundId: string;
  readonly areaId: string;
  readonly place: string;
  readonly heldOn: string;
  readonly online: boolean;
  readonly material: string;
};

const MOST_LINES = 2000;

/** A class that was held, or that is to be held: a day in the future is a plan. */
export const recordTrainingClass =
  (ports: PreparationPorts) =>
  (actor: Actor, command: RecordClass): Promise<Result<Done, CommonRefusal>> =>
    preparationCommand(ports, actor, 'record-training-class', command, async (tx) => {
      const { roundId, areaId, heldOn, online } = command;
      const unit = await unitOf(ports, tx, actor, { action: 'preparation.record', roundId, areaId });
      if (!unit) return refuse('NOT_FOUND');
      const place = sentence(command.place, 200);
      const material = clean(command.material);
      if (!place) return refuse('CLASS_INCOMPLETE', { field: 'place' });
      if (!isDay(heldOn)) return refuse('CLASS_INCOMPLETE', { field: 'heldOn' });
      if (material.length > 500) return refuse('CLASS_INCOMPLETE', { field: 'material' });
      const id = newId();
      const recordedBy = actorTag(actor);
      await ports.store.addClass(tx, { id, roundId, areaId, place, heldOn, online, material, recordedBy });
      const entry = { scope: 'system', actor, action: 'record-training-class', subject: `class:${id}` };
      await ports.unitOfWork.audit(tx, { ...entry, data: { areaId, heldOn, online } });
      return success({ roundId, areaId, id });
    });

/** A class, locked, for somebody who may record in its unit. */
async function classFor(
  ports: PreparationPorts,
  tx: Tx,
  actor: Actor,
  classId: string,
): Promise<Result<TrainingClass, CommonRefusal>> {
  const known = await ports.store.classOf(tx, classId);
  const unit = known && (await unitOf(ports, tx, actor, { action: 'preparation.record', ...known }));
  if (!known || !unit) return refuse('NOT_FOUND');
  await ports.store.lockClass(tx, classId);
  const now = await ports.store.classOf(tx, classId);
  if (!now || now.endedReason !== null) return refuse('CLASS_ENDED');
  return success(now);
}

export const endTrainingClass =
  (ports: PreparationPorts) =>
  (
    actor: Actor,
    command: { readonly commandId: string; readonly classId: string; readonly reason: string },
  ): Promise<Result<Done, CommonRefusal>> =>
    preparationCommand(ports, actor, 'end-training-class', command, async (tx) => {
      const found = await classFor(ports, tx, actor, command.classId);
      if (!found.ok) return found;
      const reason = sentence(command.reason, 500);
      if (!reason) return refuse('PREPARATION_REASON', { field: 'reason' });
      const { id, roundId, areaId } = found.value;
      await ports.store.endClass(tx, id, reason, actorTag(actor));
      await tell(ports, tx, { roundId, areaId, id });
      const entry = { scope: 'system', actor, action: 'end-training-class', subject: `class:${id}` };
      await ports.unitOfWork.audit(tx, { ...entry, data: { areaId } });
      return success({ roundId, areaId, id });
    });

export type AddPeople = {
  readonly commandId: string;
  readonly classId: string;
  /** One a line: name; part; unit. "Thôn 1, Xã Ea Na" where two villages have one name. */
  readonly text: string;
  /** What is right is recorded, what is wrong is told; else nothing is recorded while a line is wrong. */
  readonly rightOnesOnly: boolean;
};
export type PeopleAdded = Done & { readonly added: number; readonly problems: readonly LineProblem[] };

async function readList(ports: PreparationPorts, tx: Tx, of: TrainingClass, text: string) {
  const lines = readLines(text);
  if (lines.length === 0) return refuse('NO_PEOPLE', { field: 'text' });
  if (lines.length > MOST_LINES) return refuse('TOO_MANY_PEOPLE', { field: 'text', most: MOST_LINES });
  const within = await ports.store.unitById(tx, of.areaId);
  if (!within) throw new Error('the unit of a class is gone');
  const keys = lines.flatMap(({ cells }) => unitKeys(cells[2] ?? ''));
  const units = await ports.store.unitsNamed(tx, of.roundId, of.areaId, keys);
  return success(readPeople(lines, { unit: 2 }, { units, within, unitNeeded: true }));
}

/** Who is to come: pasted from a sheet or typed. Somebody of another unit is told by the unit, never by name. */
export const addTrainingPeople =
  (ports: PreparationPorts) =>
  (actor: Actor, command: AddPeople): Promise<Result<PeopleAdded, CommonRefusal>> =>
    preparationCommand(ports, actor, 'add-training-people', command, async (tx) => {
      const found = await classFor(ports, tx, actor, command.classId);
      if (!found.ok) return found;
      const { id, roundId, areaId } = found.value;
      const read = await readList(ports, tx, found.value, command.text);
      if (!read.ok) return read;
      const { people, problems } = read.value;
      const done = { roundId, areaId, id };
      if (problems.length > 0 && !command.rightOnesOnly) return success({ ...done, added: 0, problems });
      const rows = people.map((person) => ({ ...person, id: newId() }));
      const known = await ports.store.addPeople(tx, id, rows);
      const twice = known.map((line): LineProblem => ({ line, code: 'TWICE', unit: null }));
      const added = rows.length - known.length;
      const entry = { scope: 'system', actor, action: 'add-training-people', subject: `class:${id}` };
      await ports.unitOfWork.audit(tx, { ...entry, data: { areaId, added } });
      const told = [...problems, ...twice].sort((one, other) => one.line - other.line);
      return success({ ...done, added, problems: told });
    });

export type SetAttendance = {
  readonly commandId: string;
  readonly classId: string;
  readonly personIds: readonly string[];
  readonly attended: boolean;
};

/** Who came. An empty list is nobody, never everybody; a class that lies in the future has no roll. */
export const setTrainingAttendance =
  (ports: PreparationPorts) =>
  (actor: Actor, command: SetAttendance): Promise<Result<Done, CommonRefusal>> =>
    preparationCommand(ports, actor, 'set-training-attendance', command, async (tx) => {
      const found = await classFor(ports, tx, actor, command.classId);
      if (!found.ok) return found;
      const { id, roundId, areaId, heldOn } = found.value;
      if (command.personIds.length === 0) return refuse('NO_PEOPLE', { field: 'personIds' });
      if (heldOn > dayIn(ports.clock.now())) return refuse('CLASS_IN_FUTURE', { heldOn });
      const changed = await ports.store.setAttendance(tx, id, command.personIds, command.attended);
      if (changed > 0) await tell(ports, tx, { roundId, areaId, id });
      const data = { areaId, changed, attended: command.attended };
      const entry = {
        scope: 'system',
        actor,
        action: 'set-training-attendance',
        subject: `class:${id}`,
        data,
      };
      await ports.unitOfWork.audit(tx, entry);
      return success({ roundId, areaId, id });
    });
