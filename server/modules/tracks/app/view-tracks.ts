import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { can } from '../../../access/index.ts';
import type { ClockReading } from '../../calendar/index.ts';
import { stepsOf, type StepOf } from '../domain/steps.ts';
import type { Range } from '../domain/means.ts';
import { factsOf, rangeOf } from './load-case.ts';
import type { TrackPorts } from './ports.ts';
import type { ClassEntry, ListedTrackCase, Track } from './track-store.ts';

/** A case as officials of its commune see it. */
export type ShownCase = {
  readonly of: ListedTrackCase;
  readonly steps: readonly StepOf[];
  readonly range: Range | null;
  readonly clocks: readonly ClockReading[];
};

export type { ClassEntry, Range };

/** Statements do not grow with the list: rules are asked once for each round, clocks once for all. */
async function shown(ports: TrackPorts, tx: Tx, cases: readonly ListedTrackCase[]): Promise<ShownCase[]> {
  const readings = await ports.keepClocks.ofSubjects(
    tx,
    cases.map(({ id }) => id),
  );
  const rules = new Map<string, Awaited<ReturnType<typeof rangeOf>>>();
  for (const of of cases) {
    const key = `${of.roundId} ${of.track}`;
    if (!rules.has(key)) rules.set(key, await rangeOf(ports, tx, of));
  }
  return cases.flatMap((of) => {
    const rule = rules.get(`${of.roundId} ${of.track}`);
    const clocks = readings.filter(({ clock }) => clock.subjectId === of.id);
    return rule ? [{ of, steps: stepsOf(factsOf(of, rule.pack, clocks)), range: rule.range, clocks }] : [];
  });
}

/** Classes by decisions beside the rounds, the oldest first. */
async function decidedOf({ tracks }: TrackPorts, tx: Tx, householdIds: readonly string[]) {
  const all = await tracks.classesOf(tx, householdIds);
  const decided = all.flatMap(({ by, from, class: found, number }) =>
    by === 'ROUND' || number === null ? [] : [{ from, class: found, track: by, number }],
  );
  return decided.sort((one, other) => one.from.localeCompare(other.from));
}

export function viewTracks(ports: TrackPorts) {
  const { unitOfWork, areas, tracks } = ports;
  const inCommune = async <T>(
    actor: Actor,
    { communeId, roundId }: { readonly communeId: string; readonly roundId: string | null },
    none: T,
    work: (tx: Tx) => Promise<T>,
  ): Promise<T> =>
    unitOfWork.snapshot(async (tx) => {
      const area = await areas.find(tx, communeId);
      return area && can(actor, 'track.view', { areaPath: area.path, roundId }) ? work(tx) : none;
    });
  return {
    inYear: (actor: Actor, communeId: string, year: number): Promise<readonly ShownCase[]> =>
      inCommune(actor, { communeId, roundId: null }, [], async (tx) =>
        shown(ports, tx, await tracks.inYear(tx, communeId, year)),
      ),
    ofRound: (
      actor: Actor,
      roundId: string,
      communeId: string,
      track: Track,
    ): Promise<readonly ShownCase[]> =>
      inCommune(actor, { communeId, roundId }, [], async (tx) =>
        shown(ports, tx, await tracks.ofRound(tx, roundId, communeId, track)),
      ),
    /** The range of the commune, and whether the round has the track at all. */
    range: (actor: Actor, roundId: string, communeId: string, track: Track): Promise<Range | null> =>
      inCommune(
        actor,
        { communeId, roundId },
        null,
        async (tx) => (await rangeOf(ports, tx, { roundId, communeId, track }))?.range ?? null,
      ),
    /** Without a check of rights: of households whose history the actor was just shown. */
    decidedOf: (householdIds: readonly string[]) =>
      unitOfWork.read((tx) => decidedOf(ports, tx, householdIds)),
    /** Without a check of rights: a case that the actor has just changed. */
    one: (caseId: string): Promise<ShownCase | null> =>
      unitOfWork.snapshot(async (tx) => {
        const found = await tracks.find(tx, caseId);
        return found ? ((await shown(ports, tx, [found]))[0] ?? null) : null;
      }),
  };
}
