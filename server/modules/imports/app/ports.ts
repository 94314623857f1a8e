import type { UnitOfWork } from '../../../kernel/ports.ts';
import type { AreaStore } from '../../areas/index.ts';
import type { AssessmentStore, CaseStore } from '../../assessments/index.ts';
import type { HouseholdStore } from '../../households/index.ts';
import type { ListStore } from '../../lists/index.ts';
import type { RoundStore, RulePackStore } from '../../rounds/index.ts';
import type { ImportStore } from './import-store.ts';

/** What the use cases of imports work with. */
export interface ImportPorts {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly rounds: RoundStore;
  readonly packs: RulePackStore;
  readonly households: HouseholdStore;
  readonly lists: ListStore;
  readonly cases: CaseStore;
  readonly assessments: AssessmentStore;
  readonly imports: ImportStore;
}
