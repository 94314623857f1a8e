import type { UnitOfWork } from '../../kernel/ports.ts';
import type { Module } from '../../platform/module.ts';
import type { AreaLoader } from '../areas/api/index.ts';
import type { AreaStore } from '../areas/index.ts';
import { GrantRoundResolver } from './api/grant-round-resolver.ts';
import { RoundCommuneResolver } from './api/round-commune-resolver.ts';
import { createRoundLoaders, type RoundLoaders } from './api/round-loaders.ts';
import { RoundResolver } from './api/round-resolver.ts';
import { RulePackResolver } from './api/rule-pack-resolver.ts';
import { confirmLegalValue } from './app/confirm-legal-value.ts';
import { createRound } from './app/create-round.ts';
import { enterLocalLine } from './app/enter-local-line.ts';
import { loadRulePacks } from './app/load-rule-packs.ts';
import type { RoundStore, RulePackStore } from './app/round-store.ts';
import { setAgreeShare } from './app/set-agree-share.ts';
import { viewRulePacks } from './app/view-rule-packs.ts';
import { viewRounds } from './app/view-rounds.ts';
import { RoundCommuneEntity, RoundEntity, RulePackEntity } from './db/entities.ts';
import { readRulePacks } from './db/read-rule-packs.ts';
import { roundRepository } from './db/round-repository.ts';
import { rulePackRepository } from './db/rule-pack-repository.ts';
import { ROUND_REFUSALS } from './domain/refusals.ts';

export const ROUND_ENTITIES = [RulePackEntity, RoundEntity, RoundCommuneEntity];

/** What later modules and the demo are wired with. */
export type RoundsModule = Module & {
  readonly rounds: RoundStore;
  readonly packs: RulePackStore;
  readonly createRound: ReturnType<typeof createRound>;
  readonly setAgreeShare: ReturnType<typeof setAgreeShare>;
  readonly confirmLegalValue: ReturnType<typeof confirmLegalValue>;
  readonly enterLocalLine: ReturnType<typeof enterLocalLine>;
  readonly roundLoaders: RoundLoaders;
};

const clock = { now: () => new Date() };

type Parts = {
  readonly unitOfWork: UnitOfWork;
  readonly areas: AreaStore;
  readonly areaLoader: AreaLoader;
};

export function createRoundsModule({ unitOfWork, areas, areaLoader }: Parts): RoundsModule {
  const ports = { unitOfWork, areas, packs: rulePackRepository, rounds: roundRepository };
  const view = viewRounds(ports);
  const lawPorts = { ...ports, clock };
  const law = { confirmLegalValue: confirmLegalValue(lawPorts), enterLocalLine: enterLocalLine(lawPorts) };
  const doors = {
    view,
    loaders: createRoundLoaders(view),
    createRound: createRound(ports),
    setAgreeShare: setAgreeShare(ports),
    areaLoader,
  };
  const load = loadRulePacks({ unitOfWork, packs: rulePackRepository, readRulePacks });
  return {
    name: 'rounds',
    rounds: roundRepository,
    packs: rulePackRepository,
    createRound: doors.createRound,
    setAgreeShare: doors.setAgreeShare,
    ...law,
    roundLoaders: doors.loaders,
    resolvers: [
      new RoundResolver(doors),
      new RoundCommuneResolver(doors),
      new GrantRoundResolver(doors.loaders),
      new RulePackResolver({ ...law, packs: viewRulePacks(ports), areaLoader }),
    ],
    refusals: ROUND_REFUSALS,
    start: async () => {
      const loaded = await load();
      if (!loaded.ok) throw new Error(`rule pack refused: ${JSON.stringify(loaded.details)}`);
    },
  };
}
