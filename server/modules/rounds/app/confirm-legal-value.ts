import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Clock, Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { can } from '../../../access/index.ts';
import type { AreaStore } from '../../areas/index.ts';
import { confirmLegalValue as confirmIn } from '../domain/confirm-legal-value.ts';
import { legalValuesOf, type LegalValueAt } from '../domain/legal-values.ts';
import { referenceOf, type ReferenceRefusal } from '../domain/reference.ts';
import type { RulePack } from '../domain/rule-pack.ts';
import type { LegalValueConfirmation, RulePackStore, StoredRulePack } from './round-store.ts';

export type ConfirmPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly areas: AreaStore;
  readonly packs: RulePackStore;
};

export type ConfirmLegalValue = {
  readonly commandId: string;
  readonly rulePackId: string;
  /** The province. */
  readonly areaId: string;
  readonly path: string;
  /** As JSON; null: the value stays as it is. */
  readonly value: string | null;
  readonly reference: string;
  /** Day of the text (ISO). */
  readonly dated: string;
  readonly note: string | null;
  /** Of the pack as the province sees it. */
  readonly expectedVersion: number;
};

export type ConfirmRefusal =
  | ReferenceRefusal
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'STALE'
  | 'RULE_PACK_UNKNOWN'
  | 'LEGAL_VALUE_UNKNOWN'
  | 'LEGAL_VALUE_CONFIRMED'
  | 'LEGAL_VALUE_EMPTY'
  | 'LEGAL_VALUE_UNREADABLE'
  | 'RULE_PACK_INVALID'
  | 'COMMAND_OF_ANOTHER';

export type Confirmed = { readonly rulePackId: string; readonly version: number };

/** C is read in a public source and stays; what the province confirmed itself it may mend. */
function valueFor(of: LegalValueAt, json: string | null): Result<unknown, ConfirmRefusal> {
  if (of.mark === 'C' && !of.confirmed) return refuse('LEGAL_VALUE_CONFIRMED', { path: of.path });
  if (json === null)
    return of.value === null ? refuse('LEGAL_VALUE_EMPTY', { field: 'value' }) : success(of.value);
  try {
    const value = JSON.parse(json) as unknown;
    return value === null ? refuse('LEGAL_VALUE_EMPTY', { field: 'value' }) : success(value);
  } catch {
    return refuse('LEGAL_VALUE_UNREADABLE', { field: 'value' });
  }
}

/** The newest national version with everything that the province confirmed before. */
async function editionOf(
  packs: RulePackStore,
  tx: Tx,
  { national, areaId }: { national: StoredRulePack; areaId: string },
): Promise<Result<RulePack, 'RULE_PACK_INVALID' | 'LEGAL_VALUE_UNKNOWN'>> {
  let pack: RulePack = { ...national.pack, scope: 'PROVINCIAL' };
  const latest = new Map((await packs.confirmations(tx, national.id, areaId)).map((of) => [of.path, of]));
  for (const { path, newValue: value, confirmed, note } of latest.values()) {
    const applied = confirmIn(pack, { path, value, confirmed, note });
    if (!applied.ok) return applied;
    pack = applied.value;
  }
  return success(pack);
}

type Found = {
  readonly stored: StoredRulePack;
  readonly baseVersion: number | null;
  readonly pack: RulePack;
};

/** What the province confirms a value of: its edition, rebuilt on the newest national version; or its own local line. */
async function load(
  { packs }: ConfirmPorts,
  tx: Tx,
  { rulePackId, areaId, expectedVersion }: ConfirmLegalValue,
): Promise<Result<Found, ConfirmRefusal>> {
  await packs.lock(tx);
  const stored = await packs.findLatest(tx, rulePackId, areaId);
  if (!stored) return refuse('RULE_PACK_UNKNOWN', { field: 'rulePackId' });
  if (stored.version !== expectedVersion) return refuse('STALE', { currentVersion: stored.version });
  const national = await packs.findLatest(tx, rulePackId);
  if (!national) return success({ stored, baseVersion: null, pack: stored.pack });
  const pack = await editionOf(packs, tx, { national, areaId });
  return pack.ok ? success({ stored, baseVersion: national.version, pack: pack.value }) : pack;
}

/**
 * The province confirms a value that was not held against the text, or changes it. That makes its own version of the
 * pack; rounds under way keep theirs until they adopt it.
 */
export const confirmLegalValue = (ports: ConfirmPorts) => {
  const { unitOfWork, areas, packs, clock } = ports;
  const decide = async (
    tx: Tx,
    actor: Actor,
    command: ConfirmLegalValue,
  ): Promise<Result<Confirmed, ConfirmRefusal>> => {
    const { areaId, path } = command;
    const area = await areas.find(tx, areaId);
    if (area?.level !== 'PROVINCE' || !can(actor, 'law.confirm', { areaPath: area.path }))
      return refuse('NOT_FOUND');
    const reference = referenceOf(command, clock.now());
    if (!reference.ok) return reference;
    const found = await load(ports, tx, command);
    if (!found.ok) return found;
    const { stored, baseVersion, pack } = found.value;
    const of = legalValuesOf(pack).find((value) => value.path === path);
    if (!of) return refuse('LEGAL_VALUE_UNKNOWN', { path, field: 'path' });
    const value = valueFor(of, command.value);
    if (!value.ok) return value;
    const { confirmed, note } = reference.value;
    const changed = confirmIn(pack, { path, value: value.value, confirmed, note });
    if (!changed.ok) return changed;

    const { kind } = stored;
    const edition = await packs.addOf(tx, { areaId, kind, baseVersion, pack: changed.value });
    const confirmation: LegalValueConfirmation = {
      ...{ id: newId(), areaId, rulePackId: edition.id, version: edition.version, path, confirmed, note },
      ...{ oldValue: of.value, oldMark: of.mark, newValue: value.value },
    };
    await packs.addConfirmation(tx, confirmation, actorTag(actor));
    const data = { path, old: of.value, oldMark: of.mark, new: value.value, version: edition.version };
    const subject = `rule-pack:${edition.id}`;
    const entry = { scope: 'system', actor, action: 'confirm-legal-value', subject };
    await unitOfWork.audit(tx, { ...entry, data: { ...data, areaId, ...confirmed } });
    return success({ rulePackId: edition.id, version: edition.version });
  };
  return async (actor: Actor, command: ConfirmLegalValue): Promise<Result<Confirmed, ConfirmRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, expectedVersion: _, ...input } = command;
    const once = { commandId, actor, action: 'confirm-legal-value', input };
    return unitOfWork.once<Confirmed, ConfirmRefusal>(once, (tx) => decide(tx, actor, command));
  };
};
