import type { Tx } from '../../../kernel/ports.ts';
import type { AreaLineageStore } from '../../areas/index.ts';
import type { HouseholdStore } from '../../households/index.ts';
import type { ReconciliationRow } from '../../meetings/index.ts';
import type { MinutesState } from '../../minutes/index.ts';
import type { TallyStore } from '../../tally/index.ts';
import type { ReconciliationStore } from './reconciliation-store.ts';

/** Where what does not fit is read: rules of earlier modules, asked for many meetings or households at once. */
export type FindPorts = {
  readonly reconciliations: ReconciliationStore;
  readonly households: HouseholdStore;
  readonly tallies: TallyStore;
  readonly lineages: AreaLineageStore;
  readonly differencesOf: (tx: Tx, meetingIds: readonly string[]) => Promise<readonly ReconciliationRow[]>;
  readonly minutesStates: (
    tx: Tx,
    meetingIds: readonly string[],
  ) => Promise<ReadonlyMap<string, MinutesState>>;
};
