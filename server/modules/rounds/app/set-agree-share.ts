import type { Actor } from '../../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { can } from '../../../access/index.ts';
import type { AreaStore } from '../../areas/index.ts';
import type { Share } from '../domain/round.ts';
import type { RoundStore, RulePackStore } from './round-store.ts';

export type SetAgreeSharePorts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly packs: RulePackStore;
  readonly rounds: RoundStore;
};

export type SetAgreeShare = {
  readonly commandId: string;
  readonly roundId: string;
  readonly communeId: string;
  readonly numerator: number;
  readonly denominator: number;
  readonly comparison: string;
  /** Who said so: decision, number, date. */
  readonly source: string;
  readonly expectedVersion: number;
};

export type SetAgreeShareRefusal =
  'NOT_SIGNED_IN' | 'NOT_FOUND' | 'STALE' | 'PACK_HAS_SHARE' | 'SHARE_INVALID' | 'COMMAND_OF_ANOTHER';

type At = { roundId: string; communeId: string };

const LARGEST = 1000;

function shareOf({ numerator, denominator, comparison }: SetAgreeShare): Share | null {
  const whole = [numerator, denominator].every(
    (part) => Number.isInteger(part) && part >= 1 && part <= LARGEST,
  );
  if (!whole || numerator > denominator) return null;
  if (comparison === '>' && numerator === denominator) return null; // more than everybody
  return comparison === '>=' || comparison === '>' ? { numerator, denominator, comparison } : null;
}

/** Where the pack has no share (2016–2020), the commune enters its own, with its source. Motions already open keep theirs. */
export const setAgreeShare = ({ unitOfWork, areas, packs, rounds }: SetAgreeSharePorts) => {
  const decide = async (
    tx: Tx,
    actor: Actor,
    command: SetAgreeShare,
  ): Promise<Result<At, SetAgreeShareRefusal>> => {
    const { roundId, communeId, expectedVersion } = command;
    const round = await rounds.find(tx, roundId);
    const area = await areas.find(tx, communeId);
    const commune = await rounds.lockCommune(tx, roundId, communeId);
    if (!round || !area || !commune || !can(actor, 'share.set', { areaPath: area.path, roundId }))
      return refuse('NOT_FOUND');
    const stored = await packs.find(tx, round.rulePackId, round.rulePackVersion);
    if (stored?.pack.meeting.agreeShare.value) return refuse('PACK_HAS_SHARE');
    const share = shareOf(command);
    if (!share) return refuse('SHARE_INVALID', { field: 'numerator' });
    const source = command.source.normalize('NFC').trim();
    if (source === '' || source.length > 500) return refuse('SHARE_INVALID', { field: 'source' });
    if (commune.version !== expectedVersion) return refuse('STALE', { currentVersion: commune.version });

    const { version } = await rounds.setShare(tx, commune, share, source);
    const scope = `commune:${roundId}:${communeId}`;
    const data = { ...share, version };
    await unitOfWork.audit(tx, {
      scope,
      actor,
      action: 'set-agree-share',
      subject: `round:${roundId}`,
      data,
    });
    return success({ roundId, communeId });
  };
  return async (actor: Actor, command: SetAgreeShare): Promise<Result<At, SetAgreeShareRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, expectedVersion: _, ...input } = command;
    const once = { commandId, actor, action: 'set-agree-share', input };
    return unitOfWork.once<At, SetAgreeShareRefusal>(once, (tx) => decide(tx, actor, command));
  };
};
