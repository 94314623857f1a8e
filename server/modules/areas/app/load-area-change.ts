import { newId } from '../../../kernel/ids.ts';
import type { UnitOfWork } from '../../../kernel/ports.ts';
import { success } from '../../../kernel/result.ts';
import { applyChange } from '../domain/apply-change.ts';
import type { AreaChange } from '../domain/area-change.ts';
import type { AreaChangeStore } from './area-store.ts';

export type LoadAreaChangePorts = {
  readonly unitOfWork: UnitOfWork;
  readonly changes: AreaChangeStore;
  readonly readAreaChange: () => Promise<AreaChange>;
};

/** After the list of before: ends its communes, begins those of today, and keeps what went into what. Once. */
export const loadAreaChange =
  ({ unitOfWork, changes, readAreaChange }: LoadAreaChangePorts) =>
  async (): Promise<number> => {
    const change = await readAreaChange();
    const loaded = await unitOfWork.run(async (tx) => {
      await changes.lock(tx);
      if (await changes.isApplied(tx, change.day)) return success(0);
      const applied = applyChange(change, await changes.oldUnits(tx), newId);
      await changes.write(tx, applied, change);
      const entry = {
        scope: 'system',
        actor: 'system',
        action: 'load-area-change',
        subject: 'areas',
      } as const;
      const { added, ended, lineage } = applied;
      const data = { day: change.day, added: added.length, ended: ended.length, lineage: lineage.length };
      await unitOfWork.audit(tx, { ...entry, data: { ...data, ...change.counts } });
      return success(added.length);
    });
    return loaded.ok ? loaded.value : 0;
  };
