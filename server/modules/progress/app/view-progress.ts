import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Clock, Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { inReadingOrder } from '../../../kernel/reading-order.ts';
import type { Area, AreaStore } from '../../areas/index.ts';
import type { RoundStore } from '../../rounds/index.ts';
import { behind, sumSteps } from '../domain/step-count.ts';
import { progressSentence } from '../domain/sentence.ts';
import { rankOf, stepsOf, type Track } from '../domain/steps.ts';
import type { HappenedEvent, ProgressStore, StepCount, UnitProgress, VillageRow } from './progress-store.ts';

export type ViewProgressPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly progress: ProgressStore;
  readonly rounds: RoundStore;
  readonly clock: Clock;
};

/** All that a board shows of a unit, read in one snapshot. */
export type ProgressBoard = {
  readonly roundId: string;
  readonly area: Area;
  readonly track: Track;
  readonly villages: number;
  readonly steps: readonly StepCount[];
  readonly sentence: { readonly vi: string; readonly en: string };
  /** Only grows: what carries a lower one is older. */
  readonly version: number;
  readonly changedAt: Date | null;
  /** The units right below, those furthest behind first. */
  readonly parts: readonly UnitProgress[];
  readonly lateCommunes: readonly UnitProgress[];
  /** Of a commune, or the one village; those furthest behind first. */
  readonly villageRows: readonly VillageRow[];
};

const newest = (dates: readonly (Date | null)[]): Date | null =>
  dates.reduce((last, date) => (date && (!last || date > last) ? date : last), null);
const early = (date: Date | null): number => date?.getTime() ?? 0;

const lateFirst = (units: readonly UnitProgress[]): UnitProgress[] =>
  inReadingOrder(units, ({ name }) => name).sort(
    (one, other) => behind(one, other) || early(one.changedAt) - early(other.changedAt),
  );
const lateVillagesFirst = (rows: readonly VillageRow[]): VillageRow[] =>
  inReadingOrder(rows, ({ name }) => name).sort(
    (one, other) => rankOf(one) - rankOf(other) || early(one.changedAt) - early(other.changedAt),
  );

async function readBoard(
  { progress, rounds, clock }: ViewProgressPorts,
  tx: Tx,
  roundId: string,
  area: Area,
): Promise<ProgressBoard | null> {
  const round = await rounds.find(tx, roundId);
  if (!round) return null;
  const { level, parentId } = area;
  const { track } = round;
  const village = level === 'VILLAGE';
  const communeId = village ? parentId : level === 'COMMUNE' ? area.id : null;
  const at = communeId && { communeId, villageId: village ? area.id : null };
  const villageRows = at ? lateVillagesFirst(await progress.villages(tx, roundId, at)) : [];
  if (village)
    return villageRows.length === 0
      ? null
      : { ...ofVillages(villageRows), roundId, area, track, ...NOTHING_BELOW };
  const units = await progress.units(tx, roundId, { id: area.id, level, depth: area.path.length });
  if (units.parts.length === 0) return null;
  const villages = units.parts.reduce((sum, part) => sum + part.villages, 0);
  const inTrack = new Set(stepsOf(track).map(({ step }) => step));
  const steps = sumSteps(units.parts).filter(({ step }) => inTrack.has(step));
  const told = { at: clock.now(), kindName: area.kindName.toLocaleLowerCase('vi'), villages, steps };
  return {
    ...{ roundId, area, track, villages, steps, villageRows },
    sentence: { vi: progressSentence(told, 'vi'), en: progressSentence(told, 'en') },
    version: Math.max(...units.parts.map(({ version }) => version)),
    changedAt: newest(units.parts.map(({ changedAt }) => changedAt)),
    parts: communeId ? [] : lateFirst(units.parts),
    lateCommunes: lateFirst(units.lateCommunes),
  };
}

const NOTHING_BELOW = { sentence: { vi: '', en: '' }, parts: [], lateCommunes: [] };

/** A village's own board says where it stands in `villageRows` alone. */
const ofVillages = (villageRows: readonly VillageRow[]) => ({
  villages: villageRows.length,
  steps: [],
  villageRows,
  version: Math.max(...villageRows.map(({ version }) => version)),
  changedAt: newest(villageRows.map(({ changedAt }) => changedAt)),
});

export const viewProgress = (ports: ViewProgressPorts) => ({
  /** Null when there is none, which also means: not yours. */
  board: async (actor: Actor, roundId: string, areaId: string): Promise<ProgressBoard | null> =>
    ports.unitOfWork.read(async (tx) => {
      const area = await ports.areas.find(tx, areaId);
      if (!area || !can(actor, 'progress.view', { areaPath: area.path, roundId })) return null;
      return readBoard(ports, tx, roundId, area);
    }),

  /** For a live topic: who may see it was asked when the stream was opened. */
  shared: async (roundId: string, areaId: string): Promise<ProgressBoard | null> =>
    ports.unitOfWork.read(async (tx) => {
      const area = await ports.areas.find(tx, areaId);
      return area && readBoard(ports, tx, roundId, area);
    }),

  /** For villages that the actor was given by a board. */
  events: (
    roundId: string,
    villageIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly HappenedEvent[]>> =>
    ports.unitOfWork.read((tx) => ports.progress.events(tx, roundId, villageIds)),
});
export type ViewProgress = ReturnType<typeof viewProgress>;
