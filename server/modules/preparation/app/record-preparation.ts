import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Refusal, type Result } from '../../../kernel/result.ts';
import { isDay, isPaperDate } from '../domain/paper-date.ts';
import { placesOf } from '../domain/paste-papers.ts';
import { readLines, readPeople, unitKeys, type ReadPerson } from '../domain/paste-people.ts';
import type { PreparationRefusal } from '../domain/refusals.ts';
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
import { PREPARATION_PAPERS, type PreparationPaper } from './preparation-store.ts';

export type RecordPreparation = {
  readonly commandId: string;
  readonly roundId: string;
  readonly areaId: string;
  readonly what: PreparationPaper;
  readonly number: string;
  readonly dated: string;
  /** It also counts for every commune in the unit; of a commune it says nothing. */
  readonly forBelow: boolean;
  readonly startsOn?: string | null;
  readonly endsOn?: string | null;
  /** Who is in it, one a line: name; part; office; phone; village. */
  readonly people?: string;
};

const LONGEST = 200;
const MOST_PEOPLE = 1000;
/** Of whom the village meeting must not have been held without. */
const BEFORE_MEETING: Partial<Record<PreparationPaper, string>> = {
  COMMITTEE: 'Ban Chỉ đạo',
  REVIEW_TEAM: 'tổ rà soát',
};

function planRefusal({ what, startsOn = null, endsOn = null }: RecordPreparation) {
  if (startsOn === null && endsOn === null) return null;
  const right =
    what === 'PLAN' &&
    startsOn !== null &&
    endsOn !== null &&
    isDay(startsOn) &&
    isDay(endsOn) &&
    startsOn <= endsOn;
  return right ? null : refuse('PLAN_DAYS', { field: 'startsOn' });
}

function paperRefusal(command: RecordPreparation, now: Date): Refusal<PreparationRefusal> | null {
  if (!PREPARATION_PAPERS.includes(command.what))
    return refuse('PREPARATION_PAPER_UNKNOWN', { field: 'what' });
  if (!isPaperDate(command.dated, now)) return refuse('DATE_NOT_READABLE', { field: 'date' });
  if (!sentence(command.number, LONGEST)) return refuse('PAPER_NUMBER_EMPTY', { field: 'number' });
  return planRefusal(command);
}

/** A committee or team that is founded only after its village has met was not there; unless it replaces an older one. */
async function lateRefusal({ store }: PreparationPorts, tx: Tx, command: RecordPreparation) {
  const { roundId, areaId, what, dated } = command;
  const name = BEFORE_MEETING[what];
  if (!name) return null;
  const met = await store.firstMeeting(tx, roundId, areaId);
  if (met === null || dated <= met) return null;
  const older = (await store.papers(tx, roundId, areaId)).some(
    (paper) => paper.kind === what && paper.dated <= met,
  );
  return older ? null : refuse('DECISION_AFTER_MEETING', { field: 'date', dated, met, what: name });
}

export async function membersOf(
  { store }: PreparationPorts,
  tx: Tx,
  { roundId, areaId, people = '' }: Pick<RecordPreparation, 'roundId' | 'areaId' | 'people'>,
): Promise<Result<readonly ReadPerson[], PreparationRefusal>> {
  const lines = readLines(people);
  if (lines.length === 0) return success([]);
  if (lines.length > MOST_PEOPLE) return refuse('TOO_MANY_PEOPLE', { field: 'people', most: MOST_PEOPLE });
  const area = await store.unitById(tx, areaId);
  if (!area) throw new Error('the unit of a paper is gone');
  const keys = lines.flatMap(({ cells }) => unitKeys(cells[4] ?? ''));
  const units = await store.unitsNamed(tx, roundId, areaId, keys);
  const layout = { office: 2, phone: 3, unit: 4 };
  const read = readPeople(lines, layout, { units, within: area, unitNeeded: false });
  if (read.problems.length === 0) return success(read.people);
  return refuse('PEOPLE_LINES_WRONG', {
    field: 'people',
    count: read.problems.length,
    places: placesOf(read.problems),
  });
}

/** One paper, written for whoever has the right; its members are read already. */
export async function writePaper(
  ports: PreparationPorts,
  tx: Tx,
  actor: Actor,
  command: RecordPreparation,
  members: readonly ReadPerson[],
): Promise<Result<Done, CommonRefusal>> {
  const { unitOfWork, store, clock } = ports;
  const { roundId, areaId, what, dated, forBelow } = command;
  const wrong = paperRefusal(command, clock.now());
  if (wrong) return wrong;
  await store.lockUnit(tx, areaId);
  const number = clean(command.number);
  const standing = await store.papers(tx, roundId, areaId);
  if (standing.some((paper) => paper.areaId === areaId && paper.kind === what && paper.number === number))
    return refuse('ALREADY_RECORDED');
  const late = await lateRefusal(ports, tx, command);
  if (late) return late;
  const id = newId();
  const { startsOn = null, endsOn = null } = command;
  const paper = { id, roundId, areaId, kind: what, number, dated, forBelow, startsOn, endsOn };
  await store.addPaper(tx, { ...paper, recordedBy: actorTag(actor) }, members);
  await tell(ports, tx, { roundId, areaId, id });
  const data = { what, areaId, dated, forBelow, members: members.length };
  const entry = { scope: 'system', actor, action: 'record-preparation', subject: `paper:${id}`, data };
  await unitOfWork.audit(tx, entry);
  return success({ roundId, areaId, id });
}

/** Plan or decision of a unit, with who is in it. Added to what is there: a wrong one is ended with a reason. */
export const recordPreparation =
  (ports: PreparationPorts) =>
  (actor: Actor, command: RecordPreparation): Promise<Result<Done, CommonRefusal>> =>
    preparationCommand(ports, actor, 'record-preparation', command, async (tx) => {
      const { roundId, areaId } = command;
      const unit = await unitOf(ports, tx, actor, { action: 'preparation.record', roundId, areaId });
      if (!unit) return refuse('NOT_FOUND');
      const wrong = paperRefusal(command, ports.clock.now());
      if (wrong) return wrong;
      const members = await membersOf(ports, tx, command);
      if (!members.ok) return members;
      const forBelow = command.forBelow && unit.level !== 'COMMUNE';
      return writePaper(ports, tx, actor, { ...command, forBelow }, members.value);
    });
