import type { UnitOfWork } from '../../kernel/ports.ts';
import type { Module } from '../../platform/module.ts';
import type { AreasModule } from '../areas/module.ts';
import type { HouseholdsModule } from '../households/module.ts';
import type { MeetingsModule } from '../meetings/module.ts';
import type { MinutesModule } from '../minutes/module.ts';
import type { TallyModule } from '../tally/module.ts';
import {
  AdjustmentPlace,
  CorrectionPlace,
  DiscrepancyHouseholdPlace,
  DiscrepancyPlace,
  OpeningPlace,
} from './api/place-resolvers.ts';
import { ReconciliationResolver, type ReconciliationDoors } from './api/reconciliation-resolver.ts';
import { adjustOpening } from './app/adjust-opening.ts';
import { blockingDiscrepancies } from './app/judge-discrepancies.ts';
import type { ReconciliationPorts } from './app/reconciliation-command.ts';
import { resolveDiscrepancies } from './app/resolve-discrepancies.ts';
import { viewReconciliation } from './app/view-reconciliation.ts';
import { reconciliationRepository } from './db/reconciliation-repository.ts';
import { RECONCILIATION_REFUSALS } from './domain/refusals.ts';

/** What later modules are wired with. */
export type ReconciliationModule = Module & {
  /** What makes a number false and is not explained: the submission is refused with these, households named. */
  readonly blockingDiscrepancies: ReturnType<typeof blockingDiscrepancies>;
  /** What tests drive the reconciliation with. */
  readonly reconciliationDoors: ReconciliationDoors;
};

type Parts = { readonly unitOfWork: UnitOfWork } & Pick<AreasModule, 'lineages' | 'areaLoader'> &
  Pick<HouseholdsModule, 'households'> &
  Pick<MeetingsModule, 'differencesOf'> &
  Pick<MinutesModule, 'minutesStates'> &
  Pick<TallyModule, 'tallies'>;

/** The day in Vietnam. */
const inVietnam = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

export function createReconciliationModule({ areaLoader, ...parts }: Parts): ReconciliationModule {
  const ports: ReconciliationPorts = {
    ...parts,
    reconciliations: reconciliationRepository,
    today: () => inVietnam.format(new Date()),
  };
  const doors: ReconciliationDoors = {
    view: viewReconciliation(ports),
    resolve: resolveDiscrepancies(ports),
    adjustOpening: adjustOpening(ports),
  };
  return {
    name: 'reconciliation',
    blockingDiscrepancies: blockingDiscrepancies(ports),
    reconciliationDoors: doors,
    resolvers: [
      new ReconciliationResolver(doors),
      new DiscrepancyPlace(areaLoader),
      new CorrectionPlace(areaLoader),
      new DiscrepancyHouseholdPlace(areaLoader),
      new OpeningPlace(areaLoader),
      new AdjustmentPlace(areaLoader),
    ],
    refusals: RECONCILIATION_REFUSALS,
  };
}
