import type { UnitOfWork } from '../../kernel/ports.ts';
import type { Module } from '../../platform/module.ts';
import type { AreasModule } from '../areas/module.ts';
import { HouseholdResolver } from './api/household-resolver.ts';
import { RoundCommuneHouseholds } from './api/round-commune-households.ts';
import type { HouseholdStore } from './app/household-store.ts';
import { addMember, updateHousehold, updateMember } from './app/update-household.ts';
import { HouseholdChangeEntity, HouseholdEntity, MemberEntity } from './db/entities.ts';
import { householdRepository } from './db/household-repository.ts';
import { HOUSEHOLD_REFUSALS } from './domain/refusals.ts';

export const HOUSEHOLD_ENTITIES = [HouseholdEntity, MemberEntity, HouseholdChangeEntity];

/** What later modules are wired with. */
export type HouseholdsModule = Module & {
  readonly households: HouseholdStore;
  /** What tests and tools work with. */
  readonly householdDoors: HouseholdDoors;
};
type HouseholdDoors = {
  readonly update: ReturnType<typeof updateHousehold>;
  readonly updateMember: ReturnType<typeof updateMember>;
  readonly addMember: ReturnType<typeof addMember>;
};

type Parts = { readonly unitOfWork: UnitOfWork } & Pick<AreasModule, 'areas' | 'areaLoader'>;

/** The day in Vietnam. */
const inVietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

export function createHouseholdsModule({ unitOfWork, areas, areaLoader }: Parts): HouseholdsModule {
  const households = householdRepository;
  const countIn = (communeIds: readonly string[]) =>
    unitOfWork.read((tx) => households.countIn(tx, communeIds));
  const find = (id: string) => unitOfWork.read((tx) => households.find(tx, id));
  const changesOf = (id: string) => unitOfWork.read((tx) => households.changesOf(tx, id));
  const ports = { unitOfWork, areas, households, today: () => inVietnam.format(new Date()) };
  const householdDoors = {
    update: updateHousehold(ports),
    updateMember: updateMember(ports),
    addMember: addMember(ports),
  };
  return {
    name: 'households',
    households,
    householdDoors,
    resolvers: [
      new HouseholdResolver({ ...householdDoors, find, changesOf, areaLoader }),
      new RoundCommuneHouseholds(countIn),
    ],
    refusals: HOUSEHOLD_REFUSALS,
  };
}
