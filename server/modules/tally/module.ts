import type { UnitOfWork } from '../../kernel/ports.ts';
import type { Hub } from '../../platform/live/index.ts';
import type { Module } from '../../platform/module.ts';
import { byCommune, type OutboxRelay } from '../../platform/outbox/index.ts';
import type { AreasModule } from '../areas/module.ts';
import { BalancePartResolver, BalanceResolver, CaseBehindResolver } from './api/balance-resolver.ts';
import {
  PoorByKindResolver,
  PoorOfKindResolver,
  tallyKey,
  TallyResolver,
  VillageTallyResolver,
} from './api/tally-resolver.ts';
import { recomputeTally } from './app/recompute-tally.ts';
import type { CommuneBoard, CommuneKey, TallyStore } from './app/tally-store.ts';
import { viewBalance } from './app/view-balance.ts';
import { viewPoorByKind, viewTally } from './app/view-tally.ts';
import { TallyLineEntity, TallyStateEntity } from './db/entities.ts';
import { tallyRepository } from './db/tally-repository.ts';

export const TALLY_ENTITIES = [TallyLineEntity, TallyStateEntity];

/** What later modules are wired with. */
export type TallyModule = Module & {
  readonly tallies: TallyStore;
  /** The board of a commune shows something else now. */
  readonly tallyChanged: (key: CommuneKey) => void;
};

type Parts = { readonly unitOfWork: UnitOfWork; readonly relay: OutboxRelay; readonly hub: Hub } & Pick<
  AreasModule,
  'areaLoader'
>;

/** Whatever may change a commune's board. A rehearsal changes nothing that is counted. */
const TOPICS = [
  'motion.closed',
  'cases.changed',
  'list.changed',
  'import.confirmed',
  'rows.mended',
  'meeting.changed',
  'commune.reported',
  'case.decided',
];

export function createTallyModule({ unitOfWork, relay, hub, areaLoader }: Parts): TallyModule {
  const tallies = tallyRepository;
  const live = hub.define<CommuneBoard>('tally', (key) => {
    const [roundId = '', communeId = ''] = key.split(':');
    return unitOfWork.read((tx) => tallies.board(tx, { roundId, communeId }));
  });
  const tallyChanged = (key: CommuneKey) => live.poke(tallyKey(key));
  const recompute = recomputeTally({ unitOfWork, tallies, changed: tallyChanged });
  relay.onMerged(TOPICS, byCommune(recompute));
  return {
    name: 'tally',
    tallies,
    tallyChanged,
    resolvers: [
      new TallyResolver(viewTally({ unitOfWork, tallies }), live, areaLoader),
      new VillageTallyResolver(areaLoader),
      new PoorByKindResolver(viewPoorByKind({ unitOfWork, tallies })),
      new PoorOfKindResolver(areaLoader),
      new BalanceResolver(viewBalance({ unitOfWork, tallies }), areaLoader),
      new BalancePartResolver(areaLoader),
      new CaseBehindResolver(areaLoader),
    ],
    refusals: {},
  };
}
