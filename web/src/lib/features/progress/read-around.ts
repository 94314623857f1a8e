import {
  CommuneInformingDocument,
  InformingBoardDocument,
  PreparationCountsDocument,
  type PreparedThing,
  UnitsBehindDocument,
  VillagesWithoutVisitDocument,
  VisitsOfVillagesDocument,
} from '../../graphql/generated.ts';
import { send } from '../../graphql/send.ts';

type Count = { readonly done: number; readonly of: number };
export type Lack = 'TRAINED' | 'TOLD' | 'VISITED';
/** What stands around the six steps of a unit; null: it is not for this reader. */
export type Around = {
  readonly counts: readonly (Count & { readonly thing: PreparedThing })[];
  readonly told: Count | null;
  readonly visited: Count | null;
  /** Of a commune: what its villages have not. */
  readonly lacks: ReadonlyMap<string, readonly Lack[]>;
};

const sum = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((all, item) => all + of(item), 0);

/** Null when it is refused: each reader sees what is theirs. */
const tried = async <T>(ask: Promise<T>): Promise<T | null> => ask.catch(() => null);

async function lacksOf(roundId: string, communeId: string): Promise<Around['lacks']> {
  const untrained = { roundId, areaId: communeId, thing: 'VILLAGE_TRAINING', done: false } as const;
  const [trained, told, visited] = await Promise.all([
    tried(send(UnitsBehindDocument, untrained)),
    tried(send(CommuneInformingDocument, { roundId, communeId })),
    tried(send(VisitsOfVillagesDocument, { roundId, communeId })),
  ]);
  const lacks = new Map<string, Lack[]>();
  const add = (id: string, lack: Lack): void => void lacks.set(id, [...(lacks.get(id) ?? []), lack]);
  for (const { area } of trained?.preparationUnits ?? []) add(area.id, 'TRAINED');
  for (const { villageId, log } of told?.communeInforming ?? []) if (log.length === 0) add(villageId, 'TOLD');
  for (const { id, visits } of visited?.communeSupervision?.villages ?? [])
    if (visits === 0) add(id, 'VISITED');
  return lacks;
}

export async function readAround(
  roundId: string,
  { id: areaId, level }: { readonly id: string; readonly level: string },
): Promise<Around> {
  const asked = { roundId, areaId };
  const [prepared, informed, supervised] = await Promise.all([
    tried(send(PreparationCountsDocument, asked)),
    tried(send(InformingBoardDocument, asked)),
    tried(send(VillagesWithoutVisitDocument, asked)),
  ]);
  const [told, visited] = [informed?.informingBoard ?? [], supervised?.supervisionBoard ?? []];
  const villages = sum(visited, (line) => line.villages);
  return {
    counts: prepared?.preparationBoard?.counts ?? [],
    told:
      told.length > 0
        ? { done: sum(told, (line) => line.told), of: sum(told, (line) => line.villages) }
        : null,
    visited:
      visited.length > 0
        ? { done: villages - sum(visited, (line) => line.villagesWithoutVisit), of: villages }
        : null,
    lacks: level === 'COMMUNE' ? await lacksOf(roundId, areaId) : new Map(),
  };
}
