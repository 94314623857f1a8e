import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import express, { type Express, type Request } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { DataSource } from 'typeorm';
import { lanAddresses, type Config } from './config.ts';
import { COMMON_REFUSALS } from './kernel/refusals.ts';
import type { UnitOfWork } from './kernel/ports.ts';
import { APPRAISAL_ENTITIES, createAppraisalModule } from './modules/appraisal/module.ts';
import { AREA_ENTITIES, createAreasModule } from './modules/areas/module.ts';
import { ASSESSMENT_ENTITIES, createAssessmentsModule } from './modules/assessments/module.ts';
import { CALENDAR_ENTITIES, createCalendarModule } from './modules/calendar/module.ts';
import { createHouseholdsModule, HOUSEHOLD_ENTITIES } from './modules/households/module.ts';
import { createIdentityModule, IDENTITY_ENTITIES, type IdentityModule } from './modules/identity/module.ts';
import { createImportsModule, IMPORT_ENTITIES } from './modules/imports/module.ts';
import { createListsModule, LIST_ENTITIES } from './modules/lists/module.ts';
import { createMeetingsModule, MEETING_ENTITIES } from './modules/meetings/module.ts';
import { createMinutesModule, MINUTES_ENTITIES } from './modules/minutes/module.ts';
import { createPacketsModule } from './modules/packets/module.ts';
import { createProgressModule, PROGRESS_ENTITIES } from './modules/progress/module.ts';
import { createReadingsModule } from './modules/readings/module.ts';
import { createRoundsModule, ROUND_ENTITIES } from './modules/rounds/module.ts';
import { createTallyModule, TALLY_ENTITIES } from './modules/tally/module.ts';
import { createTracksModule } from './modules/tracks/module.ts';
import { createDataSource, createUnitOfWork } from './platform/db/index.ts';
import {
  buildSchema,
  loadTrustedDocuments,
  mountGraphiql,
  mountGraphqlHttp,
  mountGraphqlWs,
} from './platform/graphql/index.ts';
import { contextFactory, sessionToken } from './platform/graphql/request-context.ts';
import { wallLanguages } from './platform/web/wall-languages.ts';
import { securityHeaders } from './platform/web/security-headers.ts';
import { Hub } from './platform/live/index.ts';
import type { Logger } from './platform/log/index.ts';
import type { Class, Module } from './platform/module.ts';
import { OutboxRelay } from './platform/outbox/index.ts';

/** What modules are built from. */
export type Parts = {
  readonly config: Config;
  readonly log: Logger;
  readonly source: DataSource;
  readonly unitOfWork: UnitOfWork;
  readonly relay: OutboxRelay;
  readonly hub: Hub;
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
  ...APPRAISAL_ENTITIES,
  ...PROGRESS_ENTITIES,
];

/** The modules in the order of the work; a later one may know an earlier one, never the other way round. */
export function createModules({ config, source, unitOfWork, relay, hub, log }: Parts) {
  const identity = createIdentityModule({ unitOfWork });
  const areas = createAreasModule({ unitOfWork });
  const rounds = createRoundsModule({ unitOfWork, ...areas });
  const calendar = createCalendarModule({ unitOfWork, ...areas, ...rounds });
  const households = createHouseholdsModule({ unitOfWork, ...areas });
  const lists = createListsModule({ unitOfWork, ...areas, ...rounds, ...households });
  const assessments = createAssessmentsModule({ unitOfWork, ...areas, ...rounds, ...households, ...lists });
  const tracks = createTracksModule({
    ...{ unitOfWork, ...areas, ...rounds, ...calendar, ...households, ...lists },
  });
  const imports = createImportsModule({
    ...{ unitOfWork, hub, ...areas, ...rounds, ...households, ...lists, ...assessments },
    actorOf: (request) => identity.actorOf(sessionToken(request)),
    onFault: (error) => log.error({ error: String(error) }, 'import'),
  });
  const meetings = createMeetingsModule({
    ...{
      unitOfWork,
      source,
      hub,
      dataFolder: config.dataFolder,
      ...areas,
      ...rounds,
      ...lists,
      ...assessments,
    },
    imports: imports.imports,
    joinAddresses: () => (config.publicUrl ? [new URL(config.publicUrl).origin] : lanAddresses(config.port)),
    actorOf: (request) => identity.actorOf(sessionToken(request)),
    onFault: (error) => log.warn({ error: String(error) }, 'meetings'),
  });
  const minutes = createMinutesModule({
    ...{ unitOfWork, dataFolder: config.dataFolder },
    actorOf: (request) => identity.actorOf(sessionToken(request)),
    onFault: (error) => log.error({ error: String(error) }, 'minutes'),
  });
  const packets = createPacketsModule({
    unitOfWork,
    actorOf: (request) => identity.actorOf(sessionToken(request)),
    onFault: (error) => log.error({ error: String(error) }, 'packets'),
  });
  const readings = createReadingsModule({
    ...{ unitOfWork, ...areas, ...rounds, liftCases: meetings.liftCases },
  });
  const tally = createTallyModule({ unitOfWork, relay, hub, ...areas });
  const appraisal = createAppraisalModule({
    ...{ unitOfWork, relay, hub, ...areas, ...tally },
    relationLoader: meetings.relationLoader,
  });
  const progress = createProgressModule({ unitOfWork, relay, hub, ...areas, ...rounds });
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
    appraisal,
    progress,
  ];
  return { modules, identity, areas, rounds, imports, meetings, progress };
}

/** The parts without a connection: enough to read the schema from. */
function prepareParts(config: Config, databaseUrl: string, log: Logger): Parts {
  const source = createDataSource({
    url: databaseUrl,
    entities: ENTITIES as (new () => object)[],
    role: 'app',
    poolSize: 20,
  });
  const relay = new OutboxRelay(source, (error, topic) =>
    log.error({ topic, error: String(error) }, 'outbox'),
  );
  const hub = new Hub((error) => log.warn({ error: String(error) }, 'live state could not be read'));
  return { config, log, source, relay, hub, unitOfWork: createUnitOfWork(source, relay.poke) };
}

/** The parts every entry needs: the server, and tools that work on the database without listening. */
export async function composeParts(config: Config, databaseUrl: string, log: Logger): Promise<Parts> {
  const parts = prepareParts(config, databaseUrl, log);
  await parts.source.initialize();
  return parts;
}

/** The schema and the refusals of all modules, for tools and tests; no database is asked. */
export async function composeSchema(
  config: Config,
  log: Logger,
): Promise<{ schema: GraphQLSchema; modules: readonly Module[] }> {
  const { modules } = createModules(prepareParts(config, 'postgres://nobody@127.0.0.1:1/none', log));
  return { schema: await buildSchema(modules.flatMap((module) => module.resolvers)), modules };
}

export type HopDan = {
  readonly parts: Parts;
  readonly app: Express;
  readonly server: Server;
  /** On an empty database: the administrator with a random password, to be printed once; else null. */
  readonly ensureFirstAdmin: IdentityModule['ensureFirstAdmin'];
  start(): Promise<void>;
  stop(): Promise<void>;
};

const LONGEST_DRAIN_MS = 5000;

/** How a server closes: nobody new, and whoever has asked gets the answer; a receipt that is lost worries its voter. */
function makeDrain(server: Server): () => Promise<void> {
  let asking = 0;
  server.on('request', (_request, response) => {
    asking += 1;
    response.once('close', () => (asking -= 1));
  });
  return async () => {
    server.close();
    for (const end = Date.now() + LONGEST_DRAIN_MS; asking > 0 && Date.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 20));
    server.closeAllConnections();
  };
}

/** Builds everything, listens to nothing yet. */
export async function composeServer(
  config: Config,
  databaseUrl: string,
  log: Logger,
  projectFolder: string,
): Promise<HopDan> {
  const parts = await composeParts(config, databaseUrl, log);
  const { modules, identity } = createModules(parts);
  const { actorOf } = identity;
  const schema = await buildSchema(modules.flatMap((module) => module.resolvers));
  const refusals = Object.assign(
    {},
    COMMON_REFUSALS,
    ...modules.map((module) => module.refusals),
  ) as typeof COMMON_REFUSALS;
  const trustedDocuments = await loadTrustedDocuments(join(projectFolder, 'schema/trusted-documents.json'));
  const contextOf = contextFactory({
    actorOf,
    refusals,
    secure: config.publicUrl?.startsWith('https:') ?? false,
  });

  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy ? 1 : false); // one proxy: what it was told by others is anybody's claim
  app.use(securityHeaders);
  const server = createServer(app);
  const drain = makeDrain(server);
  mountGraphiql(app, (request) => actorOf(sessionToken(request)));
  app.get('/wall-languages', wallLanguages(join(config.dataFolder, 'languages'), log));
  app.get('/healthz', (_request, response) => void response.type('text/plain').send('ok'));
  for (const route of modules.flatMap((module) => module.routes ?? []))
    app[route.method](route.path, route.handler);
  const apollo = await mountGraphqlHttp({
    app,
    schema,
    trusted: () => trustedDocuments,
    log,
    contextOf: (request: Request, response) => contextOf(request, response),
  });
  const sockets = mountGraphqlWs({
    server,
    schema,
    trusted: () => trustedDocuments,
    log,
    contextOf: (request: IncomingMessage) => contextOf(request),
  });

  return {
    parts,
    app,
    server,
    ensureFirstAdmin: identity.ensureFirstAdmin,
    start: async () => {
      for (const module of modules) await module.start?.();
      parts.relay.start();
    },
    /** In order: live sockets told to come back, requests under way, the outbox, the modules, the pool. */
    stop: async () => {
      await sockets.close();
      parts.hub.close();
      await drain();
      await apollo.stop();
      await parts.relay.stop();
      for (const module of [...modules].reverse()) await module.stop?.();
      await parts.source.destroy();
    },
  };
}
