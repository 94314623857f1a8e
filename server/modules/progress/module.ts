import type { Clock, UnitOfWork } from '../../kernel/ports.ts';
import type { Hub } from '../../platform/live/index.ts';
import type { Module } from '../../platform/module.ts';
import { byCommune, type OutboxRelay } from '../../platform/outbox/index.ts';
import type { AreasModule } from '../areas/module.ts';
import type { RoundsModule } from '../rounds/module.ts';
import {
  ProgressBoardResolver,
  progressKey,
  ProgressPartResolver,
  VillageProgressResolver,
} from './api/board-resolver.ts';
import { RecordStepResolver } from './api/record-resolver.ts';
import { recomputeProgress } from './app/recompute-progress.ts';
import { recordSteps, type RecordSteps } from './app/record-steps.ts';
import { viewProgress, type ProgressBoard, type ViewProgress } from './app/view-progress.ts';
import { StepEventEntity, StepPaperEntity, VillageStepEntity } from './db/entities.ts';
import { progressRepository } from './db/progress-repository.ts';
import { PROGRESS_REFUSALS } from './domain/refusals.ts';

export const PROGRESS_ENTITIES = [StepPaperEntity, StepEventEntity, VillageStepEntity];

/** What later modules and the demo are wired with. */
export type ProgressModule = Module & {
  readonly view: ViewProgress;
  readonly steps: RecordSteps;
};

type Parts = {
  readonly unitOfWork: UnitOfWork;
  readonly relay: OutboxRelay;
  readonly hub: Hub;
  readonly clock?: Clock;
} & Pick<AreasModule, 'areas' | 'areaLoader'> &
  Pick<RoundsModule, 'rounds'>;

/** Whatever may move a village. A rehearsal moves none. */
const TOPICS = [
  'motion.closed',
  'cases.changed',
  'list.changed',
  'import.confirmed',
  'rows.mended',
  'meeting.changed',
  'commune.reported',
  'case.decided',
  'posting.changed',
  'opinion.sent',
  'recognition.made',
];

const clockOfTheMachine: Clock = { now: () => new Date() };

export function createProgressModule(parts: Parts): ProgressModule {
  const { unitOfWork, relay, hub, areas, areaLoader, rounds, clock = clockOfTheMachine } = parts;
  const progress = progressRepository;
  const view = viewProgress({ unitOfWork, areas, progress, rounds, clock });
  const live = hub.define<ProgressBoard>('progress', (key) => {
    const [roundId = '', areaId = ''] = key.split(':');
    return view.shared(roundId, areaId);
  });
  const changed = (roundId: string, areaIds: readonly string[]) => {
    for (const areaId of areaIds) live.poke(progressKey(roundId, areaId));
  };
  const recompute = recomputeProgress({ unitOfWork, progress, changed });
  const communesOf = (roundId: string, areaId: string) =>
    unitOfWork.read((tx) => progress.communesWithin(tx, roundId, areaId));
  relay.onMerged(TOPICS, byCommune(recompute));
  relay.on('preparation.recorded', async ({ payload }) => {
    const { roundId, areaId, paperId } = payload as { roundId: string; areaId: string; paperId: string };
    for (const communeId of await communesOf(roundId, areaId))
      await recompute({ roundId, communeId, villageId: null, sourceRef: `paper:${paperId}` });
  });
  /** A round that has just begun, or one from before there was a progress. */
  const catchUp = async (sourceRef: string) => {
    for (const key of await unitOfWork.read((tx) => progress.communesNeverCounted(tx)))
      await recompute({ ...key, villageId: null, sourceRef });
  };
  relay.on('round.created', ({ id }) => catchUp(`round.created:${id}`));
  const ports = { unitOfWork, areas, progress, clock, changed };
  const steps = recordSteps(ports);
  return {
    name: 'progress',
    view,
    steps,
    resolvers: [
      new ProgressBoardResolver(view, live, areaLoader),
      new ProgressPartResolver(areaLoader),
      new VillageProgressResolver(view, areaLoader),
      new RecordStepResolver(steps, view),
    ],
    refusals: PROGRESS_REFUSALS,
    start: () => catchUp('start'),
  };
}
