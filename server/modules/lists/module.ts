import type { UnitOfWork } from '../../kernel/ports.ts';
import type { Module } from '../../platform/module.ts';
import type { AreasModule } from '../areas/module.ts';
import type { HouseholdsModule } from '../households/module.ts';
import type { RoundsModule } from '../rounds/module.ts';
import { ListResolver } from './api/list-resolver.ts';
import { LifeEventResolver } from './api/life-event-resolver.ts';
import { RequestResolver } from './api/request-resolver.ts';
import { RoundCommuneList } from './api/round-commune-list.ts';
import { EntryResolver, FlagResolver } from './api/object-resolvers.ts';
import { makeDoors, type ListDoors } from './app/doors.ts';
import type { ListPorts } from './app/list-command.ts';
import type { ListStore } from './app/list-store.ts';
import { receiveInYear, receiveWithin } from './app/receive-request.ts';
import { proposeFromFloor } from './app/propose-from-floor.ts';
import { earlierRounds } from './db/earlier-rounds.ts';
import { ListEntryEntity } from './db/entities.ts';
import { eventRepository } from './db/event-repository.ts';
import { listRepository } from './db/list-repository.ts';
import { requestRepository } from './db/request-repository.ts';
import { LIST_REFUSALS } from './domain/refusals.ts';

export const LIST_ENTITIES = [ListEntryEntity];

/** What later modules are wired with. */
export type ListsModule = Module & {
  readonly lists: ListStore;
  /** Inside the transaction of a meeting's command. */
  readonly proposeFromFloor: ReturnType<typeof proposeFromFloor>;
  /** Inside the transaction that opens a case during the year. */
  readonly receiveInYear: ReturnType<typeof receiveInYear>;
  /** Inside the transaction of a complaint of somebody who was left out. */
  readonly receiveWithin: ReturnType<typeof receiveWithin>;
  /** What tests and tools work with. */
  readonly listDoors: ListDoors;
};

type Parts = { readonly unitOfWork: UnitOfWork; readonly today?: () => string } & Pick<
  AreasModule,
  'areas' | 'areaLoader' | 'lineages'
> &
  Pick<RoundsModule, 'rounds' | 'packs'> &
  Pick<HouseholdsModule, 'households'>;

/** The day in Vietnam, as papers are dated. */
const inVietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

export function createListsModule(parts: Parts): ListsModule {
  const { unitOfWork, areas, lineages, areaLoader, rounds, packs, households } = parts;
  const ports: ListPorts = {
    ...{
      unitOfWork,
      areas,
      lineages,
      rounds,
      packs,
      households,
      lists: listRepository,
      earlier: earlierRounds,
    },
    ...{ requests: requestRepository, events: eventRepository },
    today: parts.today ?? (() => inVietnam.format(new Date())),
  };
  const doors = makeDoors(ports);
  return {
    name: 'lists',
    lists: listRepository,
    proposeFromFloor: proposeFromFloor(ports),
    receiveInYear: receiveInYear(ports),
    receiveWithin: receiveWithin(ports),
    listDoors: doors,
    resolvers: [
      new ListResolver(doors),
      new RequestResolver(doors, areaLoader),
      new LifeEventResolver(doors, areaLoader),
      new EntryResolver(areaLoader),
      new FlagResolver(areaLoader),
      new RoundCommuneList(doors.view.waitingIn),
    ],
    refusals: LIST_REFUSALS,
  };
}
