import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { can } from '../../../access/index.ts';
import type { Area } from '../domain/area.ts';
import { carryVillages as decide } from '../domain/carry-villages.ts';
import type { AreaLineageStore, AreaStore } from './area-store.ts';

export type CarryVillagesPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly lineages: AreaLineageStore;
};

export type CarryVillages = { readonly commandId: string; readonly communeId: string };
export type VillagesCarried = {
  readonly communeId: string;
  readonly carried: number;
  readonly unclearIds: readonly string[];
};
export type CarryVillagesRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'AREA_HAS_NO_PAST' | 'COMMAND_OF_ANOTHER';

/** What went into the commune, with those villages that have no successor yet. */
async function predecessorsOf({ areas, lineages }: CarryVillagesPorts, tx: Tx, commune: Area) {
  const links = await lineages.predecessors(tx, [commune.id]);
  const villages = await areas.villagesOfMany(
    tx,
    links.map(({ area }) => area.id),
  );
  const ids = villages.map(({ id }) => id);
  const done = new Set((await lineages.successors(tx, ids)).map(({ of }) => of));
  return links.map(({ area, whole }) => ({
    commune: area,
    whole,
    villages: villages.filter(({ id, parentId }) => parentId === area.id && !done.has(id)),
  }));
}

/** The villages of the communes that a commune of today was made of become its villages. Again: only what is new. */
export const carryVillages =
  (ports: CarryVillagesPorts) =>
  async (actor: Actor, command: CarryVillages): Promise<Result<VillagesCarried, CarryVillagesRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { unitOfWork, areas, lineages } = ports;
    const { commandId, communeId } = command;
    const once = { commandId, actor, action: 'carry-villages', input: { communeId } };
    return unitOfWork.once<VillagesCarried, CarryVillagesRefusal>(once, async (tx) => {
      const commune = await areas.find(tx, communeId);
      const facts = { areaPath: commune?.path ?? [] };
      if (commune?.level !== 'COMMUNE' || !can(actor, 'area.carry-villages', facts))
        return refuse('NOT_FOUND');
      await areas.lockVillages(tx, communeId);
      const predecessors = await predecessorsOf(ports, tx, commune);
      if (predecessors.length === 0 || commune.validFrom === null) return refuse('AREA_HAS_NO_PAST');
      const present = await areas.villagesOf(tx, communeId);
      const { added, lineage, unclear } = decide(commune, present, predecessors, newId);
      await areas.add(tx, added);
      await lineages.end(tx, {
        lineage,
        day: commune.validFrom,
        document: `Xã, phường mới từ ${commune.validFrom}`,
      });
      const counts = { carried: lineage.length, added: added.length, unclear: unclear.length };
      const entry = { scope: 'system', actor, action: 'carry-villages', subject: `area:${communeId}` };
      await unitOfWork.audit(tx, { ...entry, data: counts });
      return success({ communeId, carried: lineage.length, unclearIds: unclear.map(({ id }) => id) });
    });
  };
