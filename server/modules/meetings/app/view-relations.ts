import type { MeetingPorts } from './ports.ts';
import type { Relation } from './relation-store.ts';

/** Relations by case, for whoever may see the case: without a check of rights. One statement for all of them. */
export const viewRelations =
  ({ unitOfWork, relations }: Pick<MeetingPorts, 'unitOfWork' | 'relations'>) =>
  async (caseIds: readonly string[]): Promise<ReadonlyMap<string, readonly Relation[]>> =>
    Map.groupBy(await unitOfWork.read((tx) => relations.ofCases(tx, caseIds)), ({ caseId }) => caseId);
