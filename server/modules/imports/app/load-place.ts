import { can, type Action } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { Area } from '../../areas/index.ts';
import { holdOpen, packNames, type Round, type RoundCommune, type RulePack } from '../../rounds/index.ts';
import type { ReadingRules } from '../domain/reading-rules.ts';
import { rulesFromPack } from '../domain/rules-from-pack.ts';
import type { Place } from './import-store.ts';
import type { ImportPorts } from './ports.ts';

/** A commune in a round with everything that reading and scoring a sheet needs. */
export interface LoadedPlace extends Place {
  readonly commune: Area;
  readonly round: Round;
  readonly roundCommune: RoundCommune;
  readonly pack: RulePack;
  readonly rules: ReadingRules;
}

export type PlaceRefusal = 'NOT_SIGNED_IN' | 'NOT_FOUND' | 'RULE_PACK_NOT_USABLE' | 'COMMUNE_HAS_REPORTED';

type PlacePorts = Pick<ImportPorts, 'areas' | 'rounds' | 'packs'>;

const PROVINCE_CODE_LENGTH = 3;

/** Codes of provinces as the first three digits of an id number write them ("089"). */
async function provinceCodes(areas: ImportPorts['areas'], tx: Tx): Promise<string[]> {
  const provinces = await areas.search(tx, { key: '', level: 'PROVINCE', first: 200 });
  return provinces.map((area) => (area.officialCode ?? '').padStart(PROVINCE_CODE_LENGTH, '0'));
}

/**
 * Loads the place and asks for leave. Somebody else's commune is not found, as if it were not there. With `lock`,
 * other imports and corrections of the commune wait until this transaction ends, and the round keeps its pack.
 */
export async function loadPlace(
  { areas, rounds, packs }: PlacePorts,
  tx: Tx,
  asked: { readonly actor: Actor; readonly action: Action; readonly place: Place; readonly lock?: boolean },
): Promise<Result<LoadedPlace, PlaceRefusal>> {
  const { actor, action, place, lock } = asked;
  if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
  const { roundId, communeId } = place;
  const commune = await areas.find(tx, communeId);
  if (!commune || !can(actor, action, { areaPath: commune.path, roundId })) return refuse('NOT_FOUND');
  const round = await (lock ? rounds.hold(tx, roundId) : rounds.find(tx, roundId));
  const roundCommune = await (lock
    ? rounds.lockCommune(tx, roundId, communeId)
    : rounds.commune(tx, roundId, communeId));
  const stored = round && (await packs.find(tx, round.rulePackId, round.rulePackVersion));
  if (!round || !roundCommune || !stored) return refuse('NOT_FOUND');
  const held = await (lock ? holdOpen(tx, roundId, communeId) : success(null));
  if (!held.ok) return held;
  const rules = rulesFromPack(stored.pack, round.year, await provinceCodes(areas, tx));
  if (!rules || !stored.pack.usableForScoring) return refuse('RULE_PACK_NOT_USABLE', packNames(stored.pack));
  return success({ roundId, communeId, commune, round, roundCommune, pack: stored.pack, rules });
}
