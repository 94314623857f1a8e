import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { placesOf, readPapers, type ReadPaper } from '../domain/paste-papers.ts';
import { readLines, unitKeys, type ReadPerson } from '../domain/paste-people.ts';
import {
  preparationCommand,
  unitOf,
  type CommonRefusal,
  type Done,
  type PreparationPorts,
} from './preparation-command.ts';
import type { PreparationPaper } from './preparation-store.ts';
import { membersOf, writePaper } from './record-preparation.ts';

export type RecordPapersOfCommunes = {
  readonly commandId: string;
  readonly roundId: string;
  /** The unit whose communes they are. */
  readonly areaId: string;
  readonly what: PreparationPaper;
  /** One commune a line: commune; number; date. */
  readonly papers: string;
  /** Who is in them, one a line: name; part; office; phone; village or commune. */
  readonly people: string;
};

const MOST_LINES = 300;

async function readAll(ports: PreparationPorts, tx: Tx, command: RecordPapersOfCommunes) {
  const { roundId, areaId, papers } = command;
  const lines = readLines(papers);
  if (lines.length === 0) return refuse('NO_PAPER_LINES', { field: 'papers' });
  if (lines.length > MOST_LINES) return refuse('TOO_MANY_PEOPLE', { field: 'papers', most: MOST_LINES });
  const within = await ports.store.unitById(tx, areaId);
  if (!within) throw new Error('the unit of the papers is gone');
  const keys = lines.flatMap(({ cells }) => unitKeys(cells[0] ?? ''));
  const units = await ports.store.unitsNamed(tx, roundId, areaId, keys);
  const read = readPapers(lines, { units, within });
  const people = await membersOf(ports, tx, command);
  return people.ok ? success({ ...read, people: people.value }) : people;
}

/** Everybody belongs to the paper of the commune where they work; the lines of those whose commune has none. */
function peopleByCommune(papers: readonly ReadPaper[], people: readonly ReadPerson[]) {
  const of = new Map<string, ReadPerson[]>(papers.map(({ unit }) => [unit.id, []]));
  const without = people.filter((person) => !of.has(person.unit.communeId ?? ''));
  for (const person of people) of.get(person.unit.communeId ?? '')?.push(person);
  return { of, without };
}

/**
 * The decisions of several communes at once, each with its own number and date, as they lie on the desk of a district. All
 * of them or none: the lines that are not right are told.
 */
export const recordPapersOfCommunes =
  (ports: PreparationPorts) =>
  (actor: Actor, command: RecordPapersOfCommunes): Promise<Result<Done, CommonRefusal>> =>
    preparationCommand(ports, actor, 'record-papers-of-communes', command, async (tx) => {
      const { roundId, areaId, what } = command;
      const action = 'preparation.record';
      if (!(await unitOf(ports, tx, actor, { action, roundId, areaId }))) return refuse('NOT_FOUND');
      const read = await readAll(ports, tx, command);
      if (!read.ok) return read;
      const { papers, people } = read.value;
      const { of, without } = peopleByCommune(papers, people);
      if (without.length > 0) {
        const lines = without.map(({ line, unit }) => ({ line, unit: unit.fullName }));
        const said = { field: 'people', count: lines.length, places: placesOf(lines) };
        return refuse('PEOPLE_LINES_WRONG', said);
      }
      const wrong = [...read.value.wrong];
      for (const { line, unit, number, dated } of papers) {
        const paper = { commandId: command.commandId, roundId, areaId: unit.id, what, number, dated };
        const members = of.get(unit.id) ?? [];
        const done = await writePaper(ports, tx, actor, { ...paper, forBelow: false }, members);
        if (!done.ok) wrong.push({ line, unit: unit.fullName });
      }
      wrong.sort((one, other) => one.line - other.line);
      const said = { field: 'papers', count: wrong.length, places: placesOf(wrong) };
      return wrong.length > 0
        ? refuse('PAPER_LINES_WRONG', said)
        : success({ roundId, areaId, id: command.commandId });
    });
