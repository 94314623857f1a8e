import type { IncomingMessage } from 'node:http';
import type { Actor } from '../../kernel/actor.ts';
import type { UnitOfWork } from '../../kernel/ports.ts';
import { COMMON_REFUSALS } from '../../kernel/refusals.ts';
import type { AreaLoader } from '../areas/api/index.ts';
import type { AreaStore } from '../areas/index.ts';
import type { ReadWhy } from '../assessments/index.ts';
import type { CalendarStore } from '../calendar/index.ts';
import type { askReCheck } from '../complaints/index.ts';
import type { RelationLoader } from '../meetings/api/index.ts';
import type { ReadPage } from '../minutes/index.ts';
import type { RoundLoaders } from '../rounds/api/index.ts';
import type { RoundStore, RulePackStore } from '../rounds/index.ts';
import type { ReopenDossier } from '../submission/index.ts';
import { AppraisalDossierResolver } from './api/dossier-resolver.ts';
import { pageRoutes } from './api/page-route.ts';
import { AppraisalSampleResolver } from './api/sample-resolver.ts';
import { AppraisalWorkResolver } from './api/work-resolver.ts';
import { agreeInBulk, planBulk } from './app/agree-in-bulk.ts';
import { checkForm } from './app/check-form.ts';
import { claimCase, claimNextCase, takeOverCase } from './app/claim-case.ts';
import { countBeside } from './app/count-beside.ts';
import { decideCase } from './app/decide-case.ts';
import { drawForms } from './app/draw-forms.ts';
import { keepClaim, releaseCase } from './app/keep-claim.ts';
import { returnVillage } from './app/return-village.ts';
import { setRandomShare, viewRandomShare } from './app/set-random-share.ts';
import { viewDossier } from './app/view-dossier.ts';
import { viewSamples } from './app/view-samples.ts';
import { appraisalRepository } from './db/appraisal-repository.ts';
import { assessRisk } from './db/assess-risk.ts';
import { createClaimTokens } from './db/claim-tokens.ts';
import { dossierRepository } from './db/dossier-repository.ts';
import { askedDays, writeDueDays } from './db/due-days.ts';
import { sampleRepository } from './db/sample-repository.ts';
import { workRepository } from './db/work-repository.ts';
import { SAMPLE_REFUSALS, WORK_REFUSALS } from './domain/work-refusals.ts';

export type WorkParts = {
  readonly unitOfWork: UnitOfWork;
  readonly actorOf: (request: IncomingMessage) => Promise<Actor>;
  readonly onFault: (error: unknown) => void;
  readonly areas: AreaStore;
  readonly areaLoader: AreaLoader;
  readonly rounds: RoundStore;
  readonly packs: RulePackStore;
  readonly roundLoaders: RoundLoaders;
  readonly calendars: CalendarStore;
  readonly readWhy: ReadWhy;
  readonly relationLoader: RelationLoader;
  readonly readSignedPage: ReadPage;
  readonly askReCheck: ReturnType<typeof askReCheck>;
  readonly reopen: ReopenDossier;
};

/** What tests drive the work of appraisers with. */
export function workDoors(parts: Omit<WorkParts, 'actorOf' | 'onFault'>) {
  const stores = { appraisals: appraisalRepository, samples: sampleRepository, dossiers: dossierRepository };
  const ports = { ...parts, ...stores, work: workRepository, tokens: createClaimTokens() };
  return {
    work: {
      claimNext: claimNextCase(ports),
      claim: claimCase(ports),
      takeOver: takeOverCase(ports),
      keep: keepClaim(ports),
      release: releaseCase(ports),
      decide: decideCase(ports),
      setRandomShare: setRandomShare(ports),
      randomShare: viewRandomShare(ports),
    },
    samples: {
      view: viewSamples(ports),
      draw: drawForms(ports),
      check: checkForm(ports),
      plan: planBulk(ports),
      agree: agreeInBulk(ports),
      returnVillage: returnVillage(ports),
    },
    dossier: viewDossier(ports),
    /** Risk and due days of a commune, counted anew. */
    count: countBeside({ ...ports, assessRisk, askedDays, writeDueDays }),
  };
}

/** Handing out, answering, sampling: what appraisers do with the queue. */
export function createWork(parts: WorkParts) {
  const doors = workDoors(parts);
  const { areaLoader, roundLoaders, actorOf, onFault, readSignedPage: readPage } = parts;
  const refusals = { ...WORK_REFUSALS, ...SAMPLE_REFUSALS };
  return {
    doors,
    resolvers: [
      new AppraisalWorkResolver(doors.work),
      new AppraisalSampleResolver({ ...doors.samples, areaLoader }),
      new AppraisalDossierResolver({ view: doors.dossier, areaLoader, roundLoaders }),
    ],
    refusals,
    routes: pageRoutes(
      { actorOf, onFault, refusals: { ...COMMON_REFUSALS, ...refusals } },
      { readPage, dossiers: dossierRepository },
    ),
  };
}
