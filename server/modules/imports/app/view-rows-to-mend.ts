import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { codeIn, nameIn, type StoredRow } from '../domain/stored-row.ts';
import type { ImportStore, Place } from './import-store.ts';
import { loadPlace, type PlaceRefusal } from './load-place.ts';
import type { RowsToMendFile, WriteRowsToMend } from './file-ports.ts';
import type { ImportPorts } from './ports.ts';

/** A row with the name that officials know the household by. */
export type NamedRow = StoredRow & { readonly headName: string | null };

/** A row without a name has one in the list of heads, if its code is there. */
async function withNames(imports: ImportStore, tx: Tx, rows: readonly StoredRow[]): Promise<NamedRow[]> {
  const nameless = rows.filter((row) => nameIn(row) === '');
  const communeId = nameless[0]?.communeId;
  const heads = communeId ? await imports.knownHeads(tx, communeId, nameless.map(codeIn)) : [];
  const names = new Map(heads.map((head) => [head.code, head.name]));
  return rows.map((row) => ({ ...row, headName: nameIn(row) || (names.get(codeIn(row)) ?? null) }));
}

/** "Còn N hộ chưa nhập được": the rows, their number, and the rows as a workbook. */
export function viewRowsToMend({
  writeRowsToMend,
  ...ports
}: ImportPorts & { readonly writeRowsToMend: WriteRowsToMend }) {
  const { unitOfWork, imports } = ports;
  const asked = (actor: Actor, place: Place) => ({ actor, action: 'rows.mend' as const, place });
  return {
    list: (actor: Actor, place: Place, villageId: string | null): Promise<readonly NamedRow[]> =>
      unitOfWork.read(async (tx) => {
        const loaded = await loadPlace(ports, tx, asked(actor, place));
        return loaded.ok ? withNames(imports, tx, await imports.rowsToMend(tx, place, villageId)) : [];
      }),

    row: (actor: Actor, rowId: string): Promise<NamedRow | null> =>
      unitOfWork.read(async (tx) => {
        const row = await imports.findRow(tx, rowId);
        const loaded = row && (await loadPlace(ports, tx, asked(actor, row)));
        if (!row || !loaded?.ok) return null;
        return (await withNames(imports, tx, [row]))[0] ?? null;
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
