import type { Actor } from '../../../kernel/actor.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { StoredRow } from '../domain/stored-row.ts';
import type { Place } from './import-store.ts';
import { loadPlace, type PlaceRefusal } from './load-place.ts';
import type { RowsToMendFile, WriteRowsToMend } from './file-ports.ts';
import type { ImportPorts } from './ports.ts';

/** "Còn N hộ chưa nhập được": the rows, their number, and the rows as a workbook. */
export function viewRowsToMend({
  writeRowsToMend,
  ...ports
}: ImportPorts & { readonly writeRowsToMend: WriteRowsToMend }) {
  const { unitOfWork, imports } = ports;
  const asked = (actor: Actor, place: Place) => ({ actor, action: 'rows.mend' as const, place });
  return {
    list: (actor: Actor, place: Place, villageId: string | null): Promise<readonly StoredRow[]> =>
      unitOfWork.read(async (tx) => {
        const loaded = await loadPlace(ports, tx, asked(actor, place));
        return loaded.ok ? imports.rowsToMend(tx, place, villageId) : [];
      }),

    row: (actor: Actor, rowId: string): Promise<StoredRow | null> =>
      unitOfWork.read(async (tx) => {
        const row = await imports.findRow(tx, rowId);
        const loaded = row && (await loadPlace(ports, tx, asked(actor, row)));
        return loaded?.ok ? row : null;
      }),

    /** Numbers without names, for whoever may see the round there. */
    countIn: (places: readonly Place[]): Promise<readonly (Place & { readonly count: number })[]> =>
      unitOfWork.read((tx) => imports.countIn(tx, places)),

    workbook: (
      actor: Actor,
      place: Place,
      villageId: string | null,
    ): Promise<Result<RowsToMendFile, PlaceRefusal | 'NOTHING_TO_MEND'>> =>
      unitOfWork.snapshot(async (tx) => {
        const loaded = await loadPlace(ports, tx, asked(actor, place));
        if (!loaded.ok) return loaded;
        const rows = await imports.rowsToMend(tx, place, villageId);
        if (rows.length === 0) return refuse('NOTHING_TO_MEND');
        return success(await writeRowsToMend(rows, loaded.value));
      }),
  };
}
