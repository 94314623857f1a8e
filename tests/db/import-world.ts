import { readFile } from 'node:fs/promises';
import type { Actor } from '../../server/kernel/actor.ts';
import { newId } from '../../server/kernel/ids.ts';
import type { Area } from '../../server/modules/areas/index.ts';
import { excuseImportRow } from '../../server/modules/imports/app/excuse-import-row.ts';
import { mendImportRow } from '../../server/modules/imports/app/mend-import-row.ts';
import { viewRowsToMend } from '../../server/modules/imports/app/view-rows-to-mend.ts';
import { writeRowsToMend } from '../../server/modules/imports/files/write-rows-to-mend.ts';
import { createImportsModule } from '../../server/modules/imports/module.ts';
import { Hub } from '../../server/platform/live/index.ts';
import { account, makeRound, roundWorld } from './round-world.ts';

export const demoWorkbook = (name: string): Promise<Buffer> =>
  readFile(new URL(`../../server/demo/workbooks/${name}.xlsx`, import.meta.url));

/** A commune in a round of its own, its officer, and the imports module on a fresh database. */
export async function importWorld(communeCode = '30487', year = 2023, pack = 'vn-2022-2025') {
  const world = await roundWorld();
  const own: Area = await world.commune(communeCode);
  const roundId = await makeRound(world, own, year, pack);
  const officer: Actor = account('COMMUNE_OFFICER', own.id);
  const faults: unknown[] = [];
  const imports = createImportsModule({
    ...{ unitOfWork: world.unitOfWork, hub: new Hub((error) => faults.push(error)) },
    ...{ ...world.areas, ...world.rounds, ...world.households, ...world.lists, ...world.assessments },
    actorOf: async () => officer,
    onFault: (error) => faults.push(error),
  });
  const ports = {
    unitOfWork: world.unitOfWork,
    ...{ areas: world.areas.areas, rounds: world.rounds.rounds, packs: world.rounds.packs },
    ...{ households: world.households.households, lists: world.lists.lists, cases: world.assessments.cases },
    assessments: world.assessments.assessments,
    imports: imports.imports,
  };
  const place = { roundId, communeId: own.id };

  /** Sends a file as the officer and waits until it is read. */
  const upload = async (bytes: Uint8Array, name = 'xa.xlsx'): Promise<string> => {
    const admitted = await imports.receive.admit(officer, place);
    if (!admitted.ok) throw new Error(admitted.code);
    const accepted = await imports.receive.accept(admitted.value, name, bytes);
    if (!accepted.ok) throw new Error('not accepted');
    await imports.uploads.settled(accepted.value.id);
    return accepted.value.id;
  };
  const confirm = (uploadId: string, commandId = newId(), actor = officer) =>
    imports.confirmImport(actor, { commandId, uploadId });
  const importDemo = async (name: string) => {
    const confirmed = await confirm(await upload(await demoWorkbook(name), `${name}.xlsx`));
    if (!confirmed.ok) throw new Error(confirmed.code);
    return confirmed.value;
  };
  return {
    ...world,
    ...{ own, roundId, place, officer, imports, faults, upload, confirm, importDemo },
    rows: viewRowsToMend({ ...ports, writeRowsToMend }),
    mend: mendImportRow(ports),
    excuse: excuseImportRow(ports),
    count: async (sql: string): Promise<number> =>
      (await world.database.owner<{ n: number }>(`SELECT count(*)::int AS n FROM ${sql}`))[0]?.n ?? -1,
  };
}
export type ImportWorld = Awaited<ReturnType<typeof importWorld>>;
