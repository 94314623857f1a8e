import { ensureVillages } from '../../server/modules/areas/index.ts';
import { areaRepository } from '../../server/modules/areas/db/area-repository.ts';
import { testDatabase } from './database.ts';

/** Villages of communes that have imported nothing yet, as a district knows them before its round begins. */
export async function makeVillages(
  databaseUrl: string,
  communeIds: readonly string[],
  names: readonly string[],
): Promise<void> {
  const db = await testDatabase(databaseUrl);
  try {
    await db.unitOfWork.run(async (tx) => {
      for (const id of communeIds) {
        const commune = await areaRepository.find(tx, id);
        if (!commune) throw new Error('no such commune');
        await ensureVillages(areaRepository)(tx, commune, names);
      }
      return { ok: true, value: null };
    });
  } finally {
    await db.source.destroy();
  }
}
