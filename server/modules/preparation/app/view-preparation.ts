import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { inReadingOrder } from '../../../kernel/reading-order.ts';
import type { Area } from '../../areas/index.ts';
import { preparationSentence } from '../domain/sentence.ts';
import type { PreparationPorts } from './preparation-command.ts';
import {
  countThings,
  type BudgetLine,
  type CommuneFacts,
  type CountedUnit,
  type Money,
  type Paper,
  type PreparedThing,
  type ThingCount,
  type TrainingClass,
  type TrainingPerson,
} from './preparation-store.ts';

export type PreparationPart = {
  readonly areaId: string;
  readonly counts: readonly ThingCount[];
  readonly money: Money;
};
export type PreparationBoard = {
  readonly roundId: string;
  readonly area: Area;
  readonly counts: readonly ThingCount[];
  readonly sentence: { readonly vi: string; readonly en: string };
  readonly money: Money;
  readonly parts: readonly PreparationPart[];
  readonly papers: readonly Paper[];
  readonly budget: readonly BudgetLine[];
  readonly mayRecord: boolean;
};

/** The units right below, each with its communes. */
function partsOf(area: Area, communes: readonly CommuneFacts[], money: readonly Money[]): PreparationPart[] {
  if (area.level === 'COMMUNE') return [];
  const below = new Map<string, CommuneFacts[]>();
  for (const commune of communes) {
    const id = commune.path[area.path.length] ?? commune.communeId;
    below.set(id, [...(below.get(id) ?? []), commune]);
  }
  return [...below].map(([areaId, of]) => ({
    areaId,
    counts: countThings(of),
    money: moneyOf(areaId, money),
  }));
}
const moneyOf = (areaId: string, money: readonly Money[]): Money =>
  money.find((one) => one.areaId === areaId) ?? { areaId, planned: 0, spent: 0 };

const withoutPeople = (paper: Paper): Paper => ({ ...paper, members: [], scans: [] });

async function readBoard({ store }: PreparationPorts, tx: Tx, actor: Actor, roundId: string, area: Area) {
  const communes = await store.communes(tx, roundId, area.id);
  if (communes.length === 0) return null;
  const counts = countThings(communes);
  const trained = await store.trained(tx, roundId, area.id);
  const money = await store.money(tx, roundId, area.id, area.path.length);
  const seesPeople = can(actor, 'preparation.people', { areaPath: area.path, roundId });
  const papers = await store.papers(tx, roundId, area.id);
  return {
    ...{ roundId, area, counts },
    sentence: {
      vi: preparationSentence({ counts, trained }, 'vi'),
      en: preparationSentence({ counts, trained }, 'en'),
    },
    money: moneyOf(area.id, money),
    parts: partsOf(area, communes, money),
    papers: seesPeople ? papers : papers.map(withoutPeople),
    budget: await store.budget(tx, roundId, area.id),
    mayRecord: can(actor, 'preparation.record', { areaPath: area.path, roundId }),
  };
}

type Behind = {
  readonly roundId: string;
  readonly areaId: string;
  readonly thing: PreparedThing;
  readonly done: boolean;
};

async function readUnits(
  { store }: PreparationPorts,
  tx: Tx,
  { roundId, areaId, thing, done }: Behind,
): Promise<readonly CountedUnit[]> {
  if (thing === 'REVIEW_TEAM' || thing === 'VILLAGE_TRAINING')
    return store.villages(tx, roundId, areaId, thing, done);
  const communes = await store.communes(tx, roundId, areaId);
  const wanted = communes.filter(({ has }) => has.includes(thing) === done);
  const sorted = inReadingOrder(wanted, ({ name }) => name);
  return sorted.map(({ communeId }) => ({ areaId: communeId, communeName: null }));
}

export const viewPreparation = (ports: PreparationPorts) => {
  const { unitOfWork, areas, store } = ports;
  const areaFor = async (
    tx: Tx,
    actor: Actor,
    { roundId, areaId }: { readonly roundId: string; readonly areaId: string },
    action: 'preparation.view' | 'preparation.people',
  ) => {
    const area = await areas.find(tx, areaId);
    return area && area.level !== 'VILLAGE' && can(actor, action, { areaPath: area.path, roundId })
      ? area
      : null;
  };
  return {
    /** Null when there is none, which also means: not yours. */
    board: (actor: Actor, roundId: string, areaId: string): Promise<PreparationBoard | null> =>
      unitOfWork.snapshot(async (tx) => {
        const area = await areaFor(tx, actor, { roundId, areaId }, 'preparation.view');
        return area && readBoard(ports, tx, actor, roundId, area);
      }),

    /** The communes or villages behind a number: those that have it, or those that have not. */
    units: (actor: Actor, of: Behind): Promise<readonly CountedUnit[]> =>
      unitOfWork.read(async (tx) => {
        const area = await areaFor(tx, actor, of, 'preparation.view');
        return area ? readUnits(ports, tx, of) : [];
      }),

    classes: (actor: Actor, roundId: string, areaId: string): Promise<readonly TrainingClass[]> =>
      unitOfWork.read(async (tx) =>
        (await areaFor(tx, actor, { roundId, areaId }, 'preparation.view'))
          ? store.classes(tx, roundId, areaId)
          : [],
      ),

    /** Who is on the list of a class: names, so for fewer people. */
    people: (actor: Actor, classId: string): Promise<readonly TrainingPerson[]> =>
      unitOfWork.read(async (tx) => {
        const of = await store.classOf(tx, classId);
        const area = of && (await areaFor(tx, actor, of, 'preparation.people'));
        return area ? store.people(tx, classId) : [];
      }),

    /** For a command that was just done. */
    classOf: (classId: string): Promise<TrainingClass | null> =>
      unitOfWork.read((tx) => store.classOf(tx, classId)),
  };
};
export type ViewPreparation = ReturnType<typeof viewPreparation>;
