import type { UnitOfWork } from '../../../kernel/ports.ts';
import type { AreaStore } from '../../areas/index.ts';
import type { Clocks } from '../../calendar/index.ts';
import type { HouseholdStore } from '../../households/index.ts';
import type { receiveInYear } from '../../lists/index.ts';
import type { RoundStore, RulePackStore } from '../../rounds/index.ts';
import type { TrackStore } from './track-store.ts';

export type TrackPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly rounds: RoundStore;
  readonly packs: RulePackStore;
  readonly households: HouseholdStore;
  readonly receiveInYear: ReturnType<typeof receiveInYear>;
  readonly tracks: TrackStore;
  readonly keepClocks: Clocks;
};
