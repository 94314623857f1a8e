import { can } from '../../../access/index.ts';
import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { refuse, success, type Refusal, type Result } from '../../../kernel/result.ts';
import { isNewest, prepareAdoption, type AdoptionPorts, type PreparedAdoption } from './prepare-adoption.ts';
import type { Adoption } from './reading-store.ts';

export type AdoptRulePackPorts = AdoptionPorts & {
  readonly unitOfWork: UnitOfWork;
  /** Takes cases out of lists that they no longer fit, to be heard alone. */
  readonly liftCases: (tx: Tx, placed: readonly { caseId: string; itemId: string }[]) => Promise<void>;
};

export type AdoptRulePack = {
  readonly commandId: string;
  readonly roundId: string;
  /** Of the round, as the dry run showed it. */
  readonly expectedVersion: number;
  /** What the dry run would take over. */
  readonly toVersion: number;
};

export type AdoptRefusal =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'STALE'
  | 'ROUND_IS_CLOSED'
  | 'ADOPT_NOTHING_NEW'
  | 'ADOPT_MEETING_IN_SESSION'
  | 'ADOPT_CANNOT_SCORE'
  | 'COMMAND_OF_ANOTHER';

export type Adopted = { readonly roundId: string; readonly adoptionId: string };

function refusalOf(prepared: PreparedAdoption, command: AdoptRulePack): Refusal<AdoptRefusal> | null {
  const { before, after, plan, facts } = prepared;
  if (before.version !== command.expectedVersion || after.version !== command.toVersion)
    return refuse('STALE', { currentVersion: before.version });
  if (isNewest(prepared)) return refuse('ADOPT_NOTHING_NEW');
  if (facts.meetingsUnderWay > 0)
    return refuse('ADOPT_MEETING_IN_SESSION', { meetings: facts.meetingsUnderWay });
  return plan.unscorable > 0 ? refuse('ADOPT_CANNOT_SCORE', { cases: plan.unscorable }) : null;
}

const adoptionOf = ({ round, before, after, localAfter, plan, facts }: PreparedAdoption): Adoption => ({
  ...{ id: newId(), roundId: round.id, rulePackId: round.rulePackId },
  ...{ fromVersion: before.version, toVersion: after.version },
  ...{ localPackId: localAfter?.id ?? null, localPackVersion: localAfter?.version ?? null },
  ...{ recomputed: plan.recomputed, changed: plan.changed.length, untouched: facts.decidedCases },
});

/** In one transaction: the round's versions, every score that hangs on them, the agendas, the log. */
async function write(
  ports: AdoptRulePackPorts,
  tx: Tx,
  actor: Actor,
  prepared: PreparedAdoption,
): Promise<Adoption> {
  const { rounds, readings, unitOfWork, liftCases } = ports;
  const { round, plan, inLists } = prepared;
  const adoption = adoptionOf(prepared);
  const { toVersion: rulePackVersion, localPackId, localPackVersion } = adoption;
  await rounds.adopt(tx, round, { rulePackVersion, localPackId, localPackVersion });
  await readings.saveScores(tx, plan.rescored);
  await liftCases(tx, inLists);
  await readings.addAdoption(tx, adoption, actorTag(actor));
  const villages = new Map(plan.rescored.map(({ of }) => [of.villageId, of.communeId]));
  for (const [villageId, communeId] of villages)
    await unitOfWork.emit(tx, {
      topic: 'cases.changed',
      payload: { roundId: round.id, communeId, villageId },
    });
  const changes = plan.changed.map(({ of, scoring }) => [of.id, of.scored.scoredClass, scoring.scoredClass]);
  const subject = `round:${round.id}`;
  const data = { ...adoption, lifted: inLists.length, changes };
  await unitOfWork.audit(tx, { scope: 'system', actor, action: 'adopt-rule-pack', subject, data });
  return adoption;
}

/**
 * An open round takes over the newest version of its province. What a meeting has agreed on keeps the pack that it was
 * decided under; the scores of all other cases are computed anew in the same transaction.
 */
export const adoptRulePack = (ports: AdoptRulePackPorts) => {
  const decide = async (
    tx: Tx,
    actor: Actor,
    command: AdoptRulePack,
  ): Promise<Result<Adopted, AdoptRefusal>> => {
    const round = await ports.rounds.lock(tx, command.roundId);
    const area = round && (await ports.areas.find(tx, round.areaId));
    if (!round || !area || !can(actor, 'pack.adopt', { areaPath: area.path, roundId: round.id }))
      return refuse('NOT_FOUND');
    if (round.state === 'CLOSED') return refuse('ROUND_IS_CLOSED');
    const prepared = await prepareAdoption(ports, tx, { round, lock: true });
    const refusal = refusalOf(prepared, command);
    if (refusal) return refusal;
    const { id: adoptionId, roundId } = await write(ports, tx, actor, prepared);
    return success({ roundId, adoptionId });
  };
  return async (actor: Actor, command: AdoptRulePack): Promise<Result<Adopted, AdoptRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { commandId, expectedVersion: _, ...input } = command;
    const once = { commandId, actor, action: 'adopt-rule-pack', input };
    return ports.unitOfWork.once<Adopted, AdoptRefusal>(once, (tx) => decide(tx, actor, command));
  };
};
