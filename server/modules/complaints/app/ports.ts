import type { UnitOfWork } from '../../../kernel/ports.ts';
import type { AreaStore } from '../../areas/index.ts';
import type { AssessmentStore, CaseStore, reassess } from '../../assessments/index.ts';
import type { Clocks } from '../../calendar/index.ts';
import type { receiveWithin } from '../../lists/index.ts';
import type { RoundStore, RulePackStore } from '../../rounds/index.ts';
import type { ComplaintStore } from './complaint-store.ts';
import type { ReCheckStore } from './re-check-store.ts';

/** What the use cases of complaints need. */
export type ComplaintPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly rounds: RoundStore;
  readonly packs: RulePackStore;
  readonly keepClocks: Clocks;
  readonly cases: CaseStore;
  readonly assessments: AssessmentStore;
  readonly complaints: ComplaintStore;
  readonly reChecks: ReCheckStore;
  readonly reassess: ReturnType<typeof reassess>;
  readonly receiveWithin: ReturnType<typeof receiveWithin>;
};
