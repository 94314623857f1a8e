import type { IncomingMessage } from 'node:http';
import type { DataSource } from 'typeorm';
import { lanAddresses, type Config } from './config.ts';
import type { Clock, UnitOfWork } from './kernel/ports.ts';
import { APPRAISAL_ENTITIES, createAppraisalModule } from './modules/appraisal/module.ts';
import { AREA_ENTITIES, createAreasModule } from './modules/areas/module.ts';
import { ASSESSMENT_ENTITIES, createAssessmentsModule } from './modules/assessments/module.ts';
import { createAuditModule } from './modules/audit/module.ts';
import { CALENDAR_ENTITIES, createCalendarModule } from './modules/calendar/module.ts';
import { createComplaintsModule } from './modules/complaints/module.ts';
import { createHouseholdsModule, HOUSEHOLD_ENTITIES } from './modules/households/module.ts';
import { createIdentityModule, IDENTITY_ENTITIES } from './modules/identity/module.ts';
import { createImportsModule, IMPORT_ENTITIES } from './modules/imports/module.ts';
import { createListsModule, LIST_ENTITIES } from './modules/lists/module.ts';
import { createInformingModule } from './modules/informing/module.ts';
import { createMeetingsModule, MEETING_ENTITIES } from './modules/meetings/module.ts';
import { createMinutesModule, MINUTES_ENTITIES } from './modules/minutes/module.ts';
import { createOpinionModule, OPINION_ENTITIES } from './modules/opinion/module.ts';
import { createPacketsModule } from './modules/packets/module.ts';
import { createPostingModule, POSTING_ENTITIES } from './modules/posting/module.ts';
import { createPreparationModule } from './modules/preparation/module.ts';
import { createPrintingModule } from './modules/printing/module.ts';
import { createPrivacyModule } from './modules/privacy/module.ts';
import { createProgressModule, PROGRESS_ENTITIES } from './modules/progress/module.ts';
import { createReadingsModule } from './modules/readings/module.ts';
import { createReconciliationModule } from './modules/reconciliation/module.ts';
import { createRecognitionModule } from './modules/recognition/module.ts';
import { createReportsModule, REPORT_ENTITIES } from './modules/reports/module.ts';
import { createRoundsModule, ROUND_ENTITIES } from './modules/rounds/module.ts';
import { createSubmissionModule, SUBMISSION_ENTITIES } from './modules/submission/module.ts';
import { createSupervisionModule } from './modules/supervision/module.ts';
import { createTallyModule, TALLY_ENTITIES } from './modules/tally/module.ts';
import { createTracksModule } from './modules/tracks/module.ts';
import { bearerToken, sessionTokenOf } from './platform/graphql/request-context.ts';
import type { Hub } from './platform/live/index.ts';
import type { Logger } from './platform/log/index.ts';
import type { Class, Module } from './platform/module.ts';
import type { OutboxRelay } from './platform/outbox/index.ts';

/** What modules are built from. */
export type Parts = {
  readonly config: Config;
  readonly log: Logger;
  readonly source: DataSource;
  readonly unitOfWork: UnitOfWork;
  readonly relay: OutboxRelay;
  readonly hub: Hub;
  readonly clock: Clock;
};

/** Rows of every module, in the order of the work. */
export const ENTITIES: Class[] = [
  ...IDENTITY_ENTITIES,
  ...AREA_ENTITIES,
  ...ROUND_ENTITIES,
  ...CALENDAR_ENTITIES,
  ...HOUSEHOLD_ENTITIES,
  ...LIST_ENTITIES,
  ...ASSESSMENT_ENTITIES,
  ...IMPORT_ENTITIES,
  ...MEETING_ENTITIES,
  ...MINUTES_ENTITIES,
  ...TALLY_ENTITIES,
  ...POSTING_ENTITIES,
  ...SUBMISSION_ENTITIES,
  ...APPRAISAL_ENTITIES,
  ...OPINION_ENTITIES,
  ...REPORT_ENTITIES,
  ...PROGRESS_ENTITIES,
];

/** The modules in the order of the work; a later one may know an earlier one, never the other way round. */
export function createModules({ config, source, unitOfWork, relay, hub, clock, log }: Parts) {
  const addresses = () => (config.publicUrl ? [new URL(config.publicUrl).origin] : lanAddresses(config.port));
  const sessionToken = sessionTokenOf(config.https);
  const identity = createIdentityModule({ unitOfWork, clock, secondFactorRequired: config.https });
  /** Who asks by HTTP, and where a fault of the part is told. */
  const doorsOf = (part: string) => ({
    actorOf: (request: IncomingMessage) => identity.actorOf(sessionToken(request)),
    onFault: (error: unknown) => log.error({ error }, part),
  });
  const areas = createAreasModule({ unitOfWork });
  const rounds = createRoundsModule({ unitOfWork, ...areas });
  const calendar = createCalendarModule({ unitOfWork, clock, ...areas, ...rounds });
  const households = createHouseholdsModule({ unitOfWork, ...areas });
  const lists = createListsModule({ unitOfWork, ...areas, ...rounds, ...households });
  const assessments = createAssessmentsModule({ unitOfWork, ...areas, ...rounds, ...households, ...lists });
  const tracks = createTracksModule({
    ...{ unitOfWork, ...areas, ...rounds, ...calendar, ...households, ...lists },
  });
  const imports = createImportsModule({
    ...{ unitOfWork, hub, ...areas, ...rounds, ...households, ...lists, ...assessments },
    ...doorsOf('import'),
  });
  const meetings = createMeetingsModule({
    ...{
      unitOfWork,
      clock,
      source,
      hub,
      dataFolder: config.dataFolder,
      ...areas,
      ...rounds,
      ...lists,
      ...assessments,
    },
    imports: imports.imports,
    joinAddresses: addresses,
    ...doorsOf('meetings'),
  });
  const minutes = createMinutesModule({
    ...{ unitOfWork, dataFolder: config.dataFolder },
    ...doorsOf('minutes'),
  });
  const packets = createPacketsModule({
    unitOfWork,
    ...doorsOf('packets'),
  });
  const readings = createReadingsModule({
    ...{ unitOfWork, ...areas, ...rounds, liftCases: meetings.liftCases },
  });
  const tally = createTallyModule({ unitOfWork, relay, hub, ...areas });
  const reconciliation = createReconciliationModule({
    ...{ unitOfWork, ...areas, ...households, ...tally },
    ...{ differencesOf: meetings.differencesOf, minutesStates: minutes.minutesStates },
  });
  const posting = createPostingModule({
    ...{ unitOfWork, dataFolder: config.dataFolder, addresses, ...rounds, ...calendar },
    ...doorsOf('posting'),
  });
  const complaints = createComplaintsModule({
    ...{ unitOfWork, ...areas, ...rounds, keepClocks: calendar.keepClocks },
    ...{ ...assessments, receiveWithin: lists.receiveWithin, addresses },
    ...doorsOf('complaints'),
  });
  const submission = createSubmissionModule({
    ...{ unitOfWork, relay, ...areas, ...tally, ...reconciliation },
    ...doorsOf('submission'),
  });
  const appraisal = createAppraisalModule({
    ...{
      unitOfWork,
      relay,
      hub,
      ...areas,
      ...rounds,
      ...calendar,
      ...assessments,
      ...minutes,
      ...complaints,
    },
    ...{ relationLoader: meetings.relationLoader, reopen: submission.reopen },
    dataFolder: config.dataFolder,
    actorOf: (request) => {
      const apiToken = bearerToken(request.headers.authorization);
      return apiToken === null ? identity.actorOf(sessionToken(request)) : identity.ownerOf(apiToken);
    },
    onFault: (error) => log.error({ error }, 'appraisal'),
  });
  const opinion = createOpinionModule({
    ...{ unitOfWork, clock, ...areas, submissions: submission.submissions },
    ...doorsOf('opinion'),
  });
  const reports = createReportsModule({
    ...{ unitOfWork, ...areas, ...rounds },
    ...doorsOf('reports'),
  });
  const recognition = createRecognitionModule({
    ...{
      unitOfWork,
      clock,
      relay,
      packs: rounds.packs,
      tracks: tracks.tracks,
      postings: posting.postings,
      dataFolder: config.dataFolder,
    },
    origin: () => (config.publicUrl ? new URL(config.publicUrl).origin : null),
    ...doorsOf('recognition'),
  });
  const preparation = createPreparationModule({
    ...{ unitOfWork, clock, dataFolder: config.dataFolder, ...areas, ...rounds },
    ...doorsOf('preparation'),
  });
  const informing = createInformingModule({
    ...{ unitOfWork, dataFolder: config.dataFolder, ...rounds, ...calendar },
    ...doorsOf('informing'),
  });
  const printing = createPrintingModule({
    ...{ unitOfWork, dataFolder: config.dataFolder, ...rounds, ...assessments },
    others: {
      LOUDSPEAKER: informing.paperOfVillage('LOUDSPEAKER'),
      LEAFLET: informing.paperOfVillage('LEAFLET'),
      POSTER: posting.posterOfVillage,
      DECISION: recognition.decisionOfVillage,
      CERTIFICATES: recognition.certificatesOfVillage,
    },
    ...doorsOf('printing'),
  });
  const supervision = createSupervisionModule({
    ...{ unitOfWork, dataFolder: config.dataFolder, ...areas, ...rounds, ...calendar },
    askReCheck: complaints.askReCheck,
    ...doorsOf('supervision'),
  });
  const progress = createProgressModule({ unitOfWork, clock, relay, hub, ...areas, ...rounds });
  const audit = createAuditModule({
    ...{ unitOfWork, clock, ...areas },
    onFault: (error) => log.error({ error }, 'audit'),
  });
  const privacy = createPrivacyModule({
    ...{ unitOfWork, ...areas, ...calendar },
    ...doorsOf('privacy'),
  });
  const modules: Module[] = [
    identity,
    areas,
    rounds,
    calendar,
    households,
    lists,
    assessments,
    tracks,
    imports,
    meetings,
    readings,
    minutes,
    packets,
    tally,
    reconciliation,
    posting,
    complaints,
    submission,
    appraisal,
    opinion,
    recognition,
    reports,
    preparation,
    informing,
    printing,
    supervision,
    progress,
    audit,
    privacy,
  ];
  return { modules, identity, areas, rounds, imports, meetings, posting, preparation, progress };
}
