import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { can } from '../../../access/index.ts';
import { isValidOn, type Area, type AreaStore } from '../../areas/index.ts';
import { appraisalTierOn } from '../domain/appraisal-tier.ts';
import { areaKindOf } from '../domain/classify.ts';
import { firstDayOf, type Round, type RoundCommune } from '../domain/round.ts';
import type { RulePack } from '../domain/rule-pack.ts';
import { choosePacks, type PackRefusal } from './choose-packs.ts';
import type { RoundStore, RulePackStore } from './round-store.ts';

export type CreateRoundPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly packs: RulePackStore;
  readonly rounds: RoundStore;
};

export type CreateRound = {
  readonly commandId: string;
  readonly name: string;
  readonly year: number;
  readonly rulePackId: string;
  /** Computed beside; decides nothing. */
  readonly secondPackId?: string | null;
  readonly areaId: string;
};

/** `leftOut`: communes of the area whose kind the pack does not name. */
export type RoundCreated = { readonly roundId: string; readonly leftOut: readonly string[] };

export type CreateRoundRefusal =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | PackRefusal
  | 'ROUND_NAME_EMPTY'
  | 'ROUND_EXISTS'
  | 'ROUND_AREA_UNFIT'
  | 'COMMAND_OF_ANOTHER';

const LONGEST_NAME = 200;

/**
 * The unit at the appraisal tier over the round's area. A province in the years of districts has none: each commune is
 * appraised by the district that it lies in, so null is an answer there, and nowhere else.
 */
async function appraisalAreaOf(tx: Tx, areas: AreaStore, area: Area, tier: Round['appraisalTier']) {
  if (area.level === 'PROVINCE' && tier === 'DISTRICT') return { id: null };
  const above = await areas.findMany(tx, area.path);
  return above.find(({ level }) => level === tier) ?? null;
}

/**
 * The communes of the round with their area kind by the words of the pack; null when there is none. What is neither of the
 * pack's kinds (đặc khu, since 07/2025) cannot be held against a line: it is left out, and said so.
 */
async function communesOf(
  tx: Tx,
  areas: AreaStore,
  area: Area,
  pack: RulePack,
  roundId: string,
  day: string,
) {
  const found: RoundCommune[] = [];
  const leftOut: string[] = [];
  for (const commune of await areas.communesOf(tx, area.id, day)) {
    const areaKind = areaKindOf(pack, commune.fullName);
    if (!areaKind) leftOut.push(commune.id);
    else found.push({ roundId, communeId: commune.id, areaKind, share: null, shareSource: null, version: 1 });
  }
  return found.length > 0 ? { found, leftOut } : null;
}

/** A round over an area: its communes, its pack with the version of today, and the tier that will give its opinion. */
export const createRound =
  ({ unitOfWork, areas, packs, rounds }: CreateRoundPorts) =>
  async (actor: Actor, command: CreateRound): Promise<Result<RoundCreated, CreateRoundRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, ...input } = command;
    const { year, rulePackId } = input;
    const once = { commandId, actor, action: 'create-round', input };
    return unitOfWork.once<RoundCreated, CreateRoundRefusal>(once, async (tx) => {
      const area = await areas.find(tx, command.areaId);
      if (!area || !can(actor, 'round.create', { areaPath: area.path })) return refuse('NOT_FOUND');
      const name = command.name.normalize('NFC').trim();
      if (name === '' || name.length > LONGEST_NAME) return refuse('ROUND_NAME_EMPTY', { field: 'name' });
      const chosen = await choosePacks(packs, tx, {
        ...{ provinceId: area.path[0] ?? null, year, rulePackId },
        secondPackId: command.secondPackId ?? null,
      });
      if (!chosen.ok) return chosen;
      const stored = chosen.value.first;
      const day = firstDayOf(stored.pack, year);
      const tier = appraisalTierOn(stored.pack, day);
      const appraisalArea = tier && (await appraisalAreaOf(tx, areas, area, tier));
      const id = newId();
      const communes = await communesOf(tx, areas, area, stored.pack, id, day);
      const unfit = area.level === 'VILLAGE' || !isValidOn(area, day) || !tier || !appraisalArea || !communes;
      if (unfit) return refuse('ROUND_AREA_UNFIT', { year, field: 'areaId' });
      if (await rounds.nameTaken(tx, { areaId: area.id, year, name }))
        return refuse('ROUND_EXISTS', { year });

      const appraisal = { appraisalTier: tier, appraisalAreaId: appraisalArea.id };
      const round: Round = {
        ...{ id, name, year, track: 'YEARLY', state: 'OPEN', areaId: area.id },
        ...chosen.value.ids,
        ...appraisal,
      };
      await rounds.add(tx, round, communes.found);
      const counts = { communes: communes.found.length, leftOut: communes.leftOut.length };
      const data = { year, rulePackId, version: stored.version, ...counts };
      const entry = { scope: 'system', actor, action: 'create-round', subject: `round:${id}`, data };
      await unitOfWork.audit(tx, entry);
      await unitOfWork.emit(tx, { topic: 'round.created', payload: { roundId: id } });
      return success({ roundId: id, leftOut: communes.leftOut });
    });
  };
