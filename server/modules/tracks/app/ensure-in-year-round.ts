import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import type { Area } from '../../areas/index.ts';
import { areaKindOf, type Round, type StoredRulePack } from '../../rounds/index.ts';
import { periodName, type Period } from '../domain/period.ts';
import type { TrackPorts } from './ports.ts';

const covers = ({ pack }: StoredRulePack, year: number): boolean => pack.reviewYears.value.includes(year);
/** 2021 has no pack of its own: the list of that year was kept by the older standard. */
const keepsList = ({ pack }: StoredRulePack, year: number): boolean =>
  pack.alsoFor.some((also) => also.year === year && also.role === 'STATUS_LIST');

/** The pack of a review during the year, in the province's own edition. */
async function packOf(
  { packs }: TrackPorts,
  tx: Tx,
  commune: Area,
  year: number,
): Promise<StoredRulePack | null> {
  const usable = (await packs.latest(tx)).filter(
    ({ pack }) => pack.scope === 'NATIONAL' && pack.usableForScoring,
  );
  const found = usable.find((of) => covers(of, year)) ?? usable.find((of) => keepsList(of, year));
  return found ? packs.findLatest(tx, found.id, commune.path[0] ?? null) : null;
}

/** Where the round stands in the table of tiers. There is no opinion step (Đ.5), so nothing is ever sent there. */
async function tierOf({ areas }: TrackPorts, tx: Tx, commune: Area, { pack }: StoredRulePack, day: string) {
  const tier = pack.appraisalTier.find(({ from, to }) => (!from || from <= day) && (!to || day <= to))?.tier;
  const above = await areas.findMany(tx, commune.path);
  const area = above.find(({ level }) => level === tier);
  return tier && area ? { appraisalTier: tier, appraisalAreaId: area.id } : null;
}

/**
 * One round per commune and month, of the track IN_YEAR: so requests, forms, agenda and meeting run on it as they do on the
 * yearly round. Made when its first request comes; null when no pack can be used for the year.
 */
export async function ensureInYearRound(
  ports: TrackPorts,
  tx: Tx,
  commune: Area,
  period: Period,
): Promise<{ roundId: string; stored: StoredRulePack } | null> {
  const { rounds, packs, tracks } = ports;
  const { year, startsOn } = period;
  const name = periodName(period);
  const there = await tracks.findInYearRound(tx, commune.id, year, name);
  const round = there === null ? null : await rounds.find(tx, there);
  if (round) {
    const stored = await packs.find(tx, round.rulePackId, round.rulePackVersion);
    return stored && { roundId: round.id, stored };
  }
  const stored = await packOf(ports, tx, commune, year);
  const areaKind = stored && areaKindOf(stored.pack, commune.fullName);
  const tier = stored && (await tierOf(ports, tx, commune, stored, startsOn));
  if (!areaKind || !tier) return null;
  const local = await packs.localLine(tx, commune.path[0] ?? '', year);
  const id = newId();
  const made: Round = {
    ...{ id, name, year, track: 'IN_YEAR', state: 'OPEN', areaId: commune.id, ...tier },
    ...{
      rulePackId: stored.id,
      rulePackVersion: stored.version,
      secondPackId: null,
      secondPackVersion: null,
    },
    ...{ localPackId: local?.id ?? null, localPackVersion: local?.version ?? null },
  };
  const place = { roundId: id, communeId: commune.id, areaKind, share: null, shareSource: null, version: 1 };
  await rounds.add(tx, made, [place]);
  await ports.unitOfWork.emit(tx, { topic: 'round.created', payload: { roundId: id } });
  return { roundId: id, stored };
}
