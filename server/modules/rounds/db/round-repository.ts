import { In, type SelectQueryBuilder } from 'typeorm';
import type { Tx } from '../../../kernel/ports.ts';
import { inReachSql, managerOf, reachValues } from '../../../platform/db/index.ts';
import type { Reach, RoundCommune, RoundStore } from '../app/round-store.ts';
import { RoundCommuneEntity, RoundEntity } from './entities.ts';

const rounds = (tx: Tx) => managerOf(tx).getRepository(RoundEntity);
const communes = (tx: Tx) => managerOf(tx).getRepository(RoundCommuneEntity);

function toCommune(row: RoundCommuneEntity): RoundCommune {
  const { roundId, communeId, areaKind, shareSource, version } = row;
  const { shareNumerator: numerator, shareDenominator: denominator, shareComparison: comparison } = row;
  const share = numerator && denominator && comparison ? { numerator, denominator, comparison } : null;
  return { roundId, communeId, areaKind, share, shareSource, version };
}

const toRow = ({ share, ...commune }: RoundCommune) => ({
  ...commune,
  shareNumerator: share?.numerator ?? null,
  shareDenominator: share?.denominator ?? null,
  shareComparison: share?.comparison ?? null,
});

/** The one predicate of reach: the commune lies in, or is, one of the actor's areas. */
const inReach = <T extends object>(select: SelectQueryBuilder<T>, reach: Reach) =>
  reach === 'ALL' ? select : select.andWhere('commune.path && :reach::uuid[]', { reach });

const ROUND_IN_REACH = inReachSql({ path: 'commune.path', round: 'row.round_id' }, [
  ':everyRound',
  ':oneRound',
]);

const MOST_ROWS = 500; // parameters of one statement are limited

/** Rounds and their communes in Postgres. */
export const roundRepository: RoundStore = {
  find: (tx, id) => rounds(tx).findOneBy({ id }),
  findMany: (tx, ids) => rounds(tx).findBy({ id: In([...ids]) }),
  hold: (tx, id) => rounds(tx).findOne({ where: { id }, lock: { mode: 'pessimistic_read' } }),
  lock: (tx, id) => rounds(tx).findOne({ where: { id }, lock: { mode: 'pessimistic_write' } }),
  using: (tx, packId, provinceId) =>
    rounds(tx)
      .createQueryBuilder('round')
      .innerJoin('area', 'area', 'area.id = round.area_id')
      .where('(round.rule_pack_id = :packId OR round.local_pack_id = :packId)', { packId })
      .andWhere('area.path && ARRAY[:provinceId]::uuid[]', { provinceId })
      .orderBy('round.year', 'DESC')
      .addOrderBy('round.name')
      .addOrderBy('round.id')
      .getMany(),
  adopt: async (tx, { id }, packs) => {
    await rounds(tx).update({ id }, { ...packs });
  },
  list: async (tx, reach) => {
    const [everyRound, oneRound] = reachValues(reach);
    const reached = communes(tx)
      .createQueryBuilder('row')
      .select('row.round_id')
      .innerJoin('area', 'commune', 'commune.id = row.commune_id')
      .where(ROUND_IN_REACH, { everyRound, oneRound });
    return rounds(tx)
      .createQueryBuilder('round')
      .where(`round.id IN (${reached.getQuery()})`, reached.getParameters())
      .orderBy('round.year', 'DESC')
      .addOrderBy('round.name')
      .addOrderBy('round.id')
      .getMany();
  },
  nameTaken: (tx, { areaId, year, name }) => rounds(tx).existsBy({ areaId, year, name }),
  add: async (tx, round, of) => {
    await rounds(tx).insert(round);
    for (let at = 0; at < of.length; at += MOST_ROWS) {
      await communes(tx).insert(of.slice(at, at + MOST_ROWS).map(toRow));
    }
  },
  commune: async (tx, roundId, communeId) => {
    const row = await communes(tx).findOneBy({ roundId, communeId });
    return row && toCommune(row);
  },
  lockCommune: async (tx, roundId, communeId) => {
    const row = await communes(tx).findOne({
      where: { roundId, communeId },
      lock: { mode: 'pessimistic_write' },
    });
    return row && toCommune(row);
  },
  communes: async (tx, roundId, reach, key) => {
    const select = communes(tx)
      .createQueryBuilder('row')
      .innerJoin('area', 'commune', 'commune.id = row.commune_id')
      .where('row.round_id = :roundId', { roundId });
    if (key !== '') {
      select.andWhere(`(commune.search_key LIKE '%' || :key || '%' OR commune.official_code = :key)`, {
        key,
      });
    }
    const found = await inReach(select, reach).orderBy('commune.name').addOrderBy('commune.id').getMany();
    return found.map(toCommune);
  },
  setShare: async (tx, at, share, shareSource) => {
    const changed = { ...at, share, shareSource, version: at.version + 1 };
    const { roundId, communeId, ...row } = toRow(changed);
    await communes(tx).update({ roundId, communeId }, row);
    return changed;
  },
};
