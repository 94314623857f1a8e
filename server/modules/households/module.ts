import type { UnitOfWork } from '../../kernel/ports.ts';
import type { Module } from '../../platform/module.ts';
import { RoundCommuneHouseholds } from './api/round-commune-households.ts';
import type { HouseholdStore } from './app/household-store.ts';
import { HouseholdChangeEntity, HouseholdEntity, MemberEntity } from './db/entities.ts';
import { householdRepository } from './db/household-repository.ts';

export const HOUSEHOLD_ENTITIES = [HouseholdEntity, MemberEntity, HouseholdChangeEntity];

/** What later modules are wired with. */
export type HouseholdsModule = Module & { readonly households: HouseholdStore };

export function createHouseholdsModule({ unitOfWork }: { unitOfWork: UnitOfWork }): HouseholdsModule {
  const households = householdRepository;
  const countIn = (communeIds: readonly string[]) =>
    unitOfWork.read((tx) => households.countIn(tx, communeIds));
  return { name: 'households', households, resolvers: [new RoundCommuneHouseholds(countIn)], refusals: {} };
}
