import type { Actor } from '../../../kernel/actor.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import { success } from '../../../kernel/result.ts';
import type { CaseHead } from '../domain/case-head.ts';
import type { AppraisalStore, CommuneKey } from './appraisal-store.ts';
import { scopeOf } from './work-ports.ts';

export type ReadHeadsPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly appraisals: Pick<AppraisalStore, 'heads'>;
};
type Read = CommuneKey & { readonly cases: string[] };

/** Names of those of these cases that the actor holds, and an entry for each commune that they were read. */
export const readHeads =
  ({ unitOfWork, appraisals }: ReadHeadsPorts) =>
  async (actor: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, CaseHead>> => {
    if (actor.kind !== 'ACCOUNT') return new Map();
    const held = await unitOfWork.read((tx) => appraisals.heads(tx, ids, actor.accountId));
    const byScope = new Map<string, Read>();
    for (const { id, roundId, communeId } of held) {
      const of = byScope.get(scopeOf({ roundId, communeId })) ?? { roundId, communeId, cases: [] };
      of.cases.push(id);
      byScope.set(scopeOf(of), of);
    }
    if (held.length > 0)
      await unitOfWork.run<undefined, never>(async (tx) => {
        for (const [scope, { communeId, cases }] of byScope) {
          const subject = `commune:${communeId}`;
          await unitOfWork.audit(tx, {
            scope,
            actor,
            action: 'read-appraisal-names',
            subject,
            data: { cases },
          });
        }
        return success(undefined);
      });
    return new Map(held.map(({ id, head }) => [id, head]));
  };
export type ReadHeads = ReturnType<typeof readHeads>;
