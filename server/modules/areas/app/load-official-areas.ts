import type { UnitOfWork } from '../../../kernel/ports.ts';
import { success } from '../../../kernel/result.ts';
import type { OfficialArea } from '../domain/official-areas.ts';
import type { AreaStore } from './area-store.ts';

export type LoadOfficialAreasPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly readOfficialAreas: () => Promise<readonly OfficialArea[]>;
};

/** At the first start loads provinces, districts and communes; later starts find them there and add nothing. */
export const loadOfficialAreas = (ports: LoadOfficialAreasPorts) => async (): Promise<number> => {
  const official = await ports.readOfficialAreas();
  const loaded = await ports.unitOfWork.run(async (tx) => {
    const added = await ports.areas.addOfficial(tx, official);
    if (added > 0) {
      const entry = {
        scope: 'system',
        actor: 'system',
        action: 'load-official-areas',
        subject: 'areas',
      } as const;
      await ports.unitOfWork.audit(tx, { ...entry, data: { added } });
    }
    return success(added);
  });
  return loaded.ok ? loaded.value : 0;
};
