import { In, type SelectQueryBuilder } from 'typeorm';
import type { Tx } from '../../../kernel/ports.ts';
import { inReadingOrder } from '../../../kernel/reading-order.ts';
import { managerOf, query } from '../../../platform/db/index.ts';
import type { AreaSearch, AreaStore } from '../app/area-store.ts';
import { addOfficialAreas } from './add-official.ts';
import { AreaEntity } from './area-entity.ts';
import { insertAreas } from './insert-areas.ts';

const rows = (tx: Tx) => managerOf(tx).getRepository(AreaEntity);

const validOn = (select: SelectQueryBuilder<AreaEntity>, day: string) =>
  select
    .andWhere('(area.valid_from IS NULL OR area.valid_from <= :day)', { day })
    .andWhere('(area.valid_to IS NULL OR :day < area.valid_to)', { day });

/** As near to the reading order as SQL comes before a limit: the first number in a name counts as a number; today first. */
const byNameAndNumber = (select: SelectQueryBuilder<AreaEntity>) =>
  select
    .addOrderBy(`regexp_replace(area.full_name, '[0-9]+.*$', '') COLLATE "C"`)
    .addOrderBy(`coalesce(substring(area.full_name from '[0-9]{1,9}')::int, 0)`)
    .addOrderBy('area.full_name')
    .addOrderBy('area.valid_to', 'DESC', 'NULLS FIRST')
    .addOrderBy('area.id');

const RANKS = {
  exact: `(area.official_code = :key OR area.search_key LIKE :key || ' %' OR area.search_key LIKE '% ' || :key)`,
  begins: `area.search_key LIKE :key || '%'`,
  level: `array_position(ARRAY['PROVINCE','DISTRICT','COMMUNE','VILLAGE'], area.level)`,
};

/** Exact names first, then names that begin so, then the rest; bigger units before smaller ones. */
async function search(tx: Tx, { key, level, parentId, day, first }: AreaSearch) {
  const select = rows(tx).createQueryBuilder('area').setParameter('key', key).limit(first);
  if (key !== '') select.where(`(area.search_key LIKE '%' || :key || '%' OR area.official_code = :key)`);
  if (level) select.andWhere('area.level = :level', { level });
  if (parentId) select.andWhere('area.parent_id = :parentId', { parentId });
  if (day) validOn(select, day);
  if (key !== '') select.orderBy(`coalesce(${RANKS.exact}, false)`, 'DESC').addOrderBy(RANKS.begins, 'DESC');
  return byNameAndNumber(select.addOrderBy(RANKS.level)).getMany();
}

async function villagesOfMany(tx: Tx, communeIds: readonly string[]) {
  const found = await rows(tx)
    .createQueryBuilder('area')
    .where(`area.level = 'VILLAGE' AND area.parent_id = ANY (:communeIds::uuid[])`, { communeIds })
    .orderBy('area.id')
    .getMany();
  return inReadingOrder(found, ({ fullName }) => fullName);
}

/** Areas in Postgres. */
export const areaRepository: AreaStore = {
  find: (tx, id) => rows(tx).findOneBy({ id }),
  findMany: (tx, ids) => rows(tx).findBy({ id: In([...ids]) }),
  findByCode: (tx, level, code, day) =>
    validOn(
      rows(tx)
        .createQueryBuilder('area')
        .where('area.level = :level AND area.official_code = :code', { level, code }),
      day,
    ).getOne(),
  search,
  communesOf: (tx, areaId, day) =>
    validOn(
      rows(tx)
        .createQueryBuilder('area')
        .where(`area.level = 'COMMUNE' AND area.path @> ARRAY[:areaId]::uuid[]`, { areaId }),
      day,
    )
      .orderBy('area.official_code')
      .addOrderBy('area.id')
      .getMany(),
  villagesOf: (tx, communeId) => villagesOfMany(tx, [communeId]),
  villagesOfMany,
  add: insertAreas,
  addOfficial: addOfficialAreas,
  lockVillages: async (tx, communeId) => {
    await query(tx, `SELECT id FROM area WHERE id = $1 FOR UPDATE`, [communeId]);
  },
};
