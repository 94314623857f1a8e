import type { Actor } from '../../../kernel/actor.ts';
import type { AreaKind } from '../../../kernel/classes.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { can } from '../../../access/index.ts';
import type { Area } from '../../areas/index.ts';
import { localLinePack, type LocalLineRefusal } from '../domain/local-line.ts';
import { referenceOf, type ReferenceRefusal } from '../domain/reference.ts';
import type { Confirmed, ConfirmPorts } from './confirm-legal-value.ts';

export type EnterLocalLine = {
  readonly commandId: string;
  /** The province. */
  readonly areaId: string;
  /** The national pack that it stands beside. */
  readonly rulePackId: string;
  readonly years: readonly number[];
  readonly income: Readonly<Record<AreaKind, number>>;
  /** Null: the province has none; then nothing is classified by it. */
  readonly b1: Readonly<Record<AreaKind, number>> | null;
  readonly reference: string;
  readonly dated: string;
};

export type EnterLocalLineRefusal =
  | LocalLineRefusal
  | ReferenceRefusal
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'RULE_PACK_UNKNOWN'
  | 'COMMAND_OF_ANOTHER';

const idOf = (area: Area, rulePackId: string, [first]: readonly number[]): string =>
  `local-${area.officialCode ?? area.id.slice(0, 8)}-${rulePackId}-${first ?? 0}`.toLowerCase();

/**
 * A province enters its higher line. It stands beside the national one and decides nothing. The same province beside the
 * same pack again is a new version; rounds under way take it over when they adopt.
 */
export const enterLocalLine = ({ unitOfWork, areas, packs, clock }: ConfirmPorts) => {
  const decide = async (
    tx: Tx,
    actor: Actor,
    command: EnterLocalLine,
  ): Promise<Result<Confirmed, EnterLocalLineRefusal>> => {
    const { areaId, rulePackId, income, b1 } = command;
    const area = await areas.find(tx, areaId);
    if (area?.level !== 'PROVINCE' || !can(actor, 'law.confirm', { areaPath: area.path }))
      return refuse('NOT_FOUND');
    const reference = referenceOf({ ...command, note: null }, clock.now());
    if (!reference.ok) return reference;
    await packs.lock(tx);
    const national = await packs.findLatest(tx, rulePackId);
    if (!national) return refuse('RULE_PACK_UNKNOWN', { field: 'rulePackId' });
    const years = [...new Set(command.years)].sort((a, b) => a - b);
    const name = {
      vi: `Chuẩn nghèo của ${area.fullName} ${years.join(', ')}`,
      en: `Poverty line of ${area.fullName} ${years.join(', ')}`,
    };
    const { confirmed } = reference.value;
    const line = { id: idOf(area, rulePackId, years), name, years, income, b1, confirmed };
    const pack = localLinePack(national.pack, line);
    if (!pack.ok) return pack;
    const { id, version } = await packs.addOf(tx, {
      ...{ areaId, kind: 'LOCAL_LINE', baseVersion: national.version, pack: pack.value },
    });
    const data = { areaId, version, years, income, b1, ...confirmed };
    const subject = `rule-pack:${id}`;
    await unitOfWork.audit(tx, { scope: 'system', actor, action: 'enter-local-line', subject, data });
    return success({ rulePackId: id, version });
  };
  return async (actor: Actor, command: EnterLocalLine): Promise<Result<Confirmed, EnterLocalLineRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, ...input } = command;
    const once = { commandId, actor, action: 'enter-local-line', input };
    return unitOfWork.once<Confirmed, EnterLocalLineRefusal>(once, (tx) => decide(tx, actor, command));
  };
};
