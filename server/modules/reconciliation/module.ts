import type { UnitOfWork } from '../../kernel/ports.ts';
import type { Module } from '../../platform/module.ts';
import type { AreasModule } from '../areas/module.ts';
import type { HouseholdsModule } from '../households/module.ts';
import type { MeetingsModule } from '../meetings/module.ts';
import type { MinutesModule } from '../minutes/module.ts';
import type { TallyModule } from '../tally/module.ts';
import type { FindPorts } from './app/find-ports.ts';
import { blockingDiscrepancies } from './app/judge-discrepancies.ts';
import { reconciliationRepository } from './db/reconciliation-repository.ts';

/** What later modules are wired with. */
export type ReconciliationModule = Module & {
  /** What makes a number false and is not explained: the submission is refused with these, households named. */
  readonly blockingDiscrepancies: ReturnType<typeof blockingDiscrepancies>;
};

type Parts = { readonly unitOfWork: UnitOfWork } & Pick<AreasModule, 'lineages' | 'areaLoader'> &
  Pick<HouseholdsModule, 'households'> &
  Pick<MeetingsModule, 'differencesOf'> &
  Pick<MinutesModule, 'minutesStates'> &
  Pick<TallyModule, 'tallies'>;

export function createReconciliationModule({
  lineages,
  households,
  differencesOf,
  minutesStates,
  tallies,
}: Parts): ReconciliationModule {
  const find: FindPorts = {
    ...{ lineages, households, differencesOf, minutesStates, tallies },
    reconciliations: reconciliationRepository,
  };
  return {
    name: 'reconciliation',
    blockingDiscrepancies: blockingDiscrepancies(find),
    resolvers: [],
    refusals: {},
  };
}
