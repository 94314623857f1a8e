import { createServer, type IncomingMessage, type Server } from 'node:http';
import { join } from 'node:path';
import express, { type Express, type Request } from 'express';
import type { GraphQLSchema } from 'graphql';
import { createModules, ENTITIES, type Parts } from './compose-modules.ts';
import type { Config } from './config.ts';
import { COMMON_REFUSALS } from './kernel/refusals.ts';
import { createDataSource, createUnitOfWork, DatabaseClock } from './platform/db/index.ts';
import {
  buildSchema,
  loadTrustedDocuments,
  mountGraphiql,
  mountGraphqlHttp,
  mountGraphqlWs,
  onlyOwnPages,
  sameOrigin,
} from './platform/graphql/index.ts';
import { contextFactory, sessionTokenOf } from './platform/graphql/request-context.ts';
import { mountHealth, readiness } from './platform/health/index.ts';
import { wallLanguages } from './platform/web/wall-languages.ts';
import { keptNowhere, securityHeaders } from './platform/web/security-headers.ts';
import { Hub } from './platform/live/index.ts';
import type { IdentityModule } from './modules/identity/module.ts';
import type { Logger } from './platform/log/index.ts';
import type { Module } from './platform/module.ts';
import { OutboxRelay } from './platform/outbox/index.ts';

export { createModules, ENTITIES, type Parts } from './compose-modules.ts';

type OwnParts = Parts & { readonly clock: DatabaseClock };

/** The parts without a connection: enough to read the schema from. */
function prepareParts(config: Config, databaseUrl: string, log: Logger): OwnParts {
  const source = createDataSource({
    url: databaseUrl,
    entities: ENTITIES as (new () => object)[],
    role: 'app',
    poolSize: 20,
  });
  const relay = new OutboxRelay(source, (error, topic) => log.error({ topic, error }, 'outbox'));
  const hub = new Hub((error) => log.warn({ error }, 'live state could not be read'));
  const clock = new DatabaseClock(source);
  return { config, log, source, relay, hub, clock, unitOfWork: createUnitOfWork(source, relay.poke) };
}

/** The parts every entry needs: the server, and tools that work on the database without listening. */
export async function composeParts(config: Config, databaseUrl: string, log: Logger): Promise<OwnParts> {
  const parts = prepareParts(config, databaseUrl, log);
  await parts.source.initialize();
  await parts.clock.start();
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

/**
 * Who dribbles a request holds a connection only so long. The body of a workbook over a slow line has two minutes; what a
 * socket does afterwards is not measured by these.
 */
const PATIENCE = {
  headersTimeout: 15_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 5000,
} as const;

/** How a server closes: nobody new, and whoever has asked gets the answer; a receipt that is lost worries its voter. */
function makeDrain(server: Server): () => Promise<void> {
  let asking = 0;
  server.on('request', (_request, response) => {
    asking += 1;
    response.once('close', () => (asking -= 1));
  });
  return async () => {
    server.close();
    for (const end = performance.now() + LONGEST_DRAIN_MS; asking > 0 && performance.now() < end;)
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
  const { actorOf, ownerOf } = identity;
  const schema = await buildSchema(modules.flatMap((module) => module.resolvers));
  const refusals = Object.assign(
    {},
    COMMON_REFUSALS,
    ...modules.map((module) => module.refusals),
  ) as typeof COMMON_REFUSALS;
  const trustedDocuments = await loadTrustedDocuments(join(projectFolder, 'schema/trusted-documents.json'));
  const contextOf = contextFactory({
    actorOf,
    ownerOf,
    refusals,
    secure: config.https,
    trustProxy: config.trustProxy,
  });
  const sessionToken = sessionTokenOf(config.https);

  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy ? 1 : false); // one proxy: what it was told by others is anybody's claim
  app.use(securityHeaders(config));
  const server = createServer(PATIENCE, app);
  const drain = makeDrain(server);
  let stopping = false;
  const { dataFolder } = config;
  const ready = readiness({ unitOfWork: parts.unitOfWork, dataFolder, isStopping: () => stopping });
  mountHealth({ app, ready, sockets: () => sockets.count() });
  mountGraphiql(app, (request) => actorOf(sessionToken(request)));
  app.get('/wall-languages', wallLanguages(join(config.dataFolder, 'languages'), log));
  const isSameOrigin = sameOrigin(config);
  app.use('/graphql', keptNowhere);
  app.use('/files', keptNowhere, onlyOwnPages(isSameOrigin));
  for (const route of modules.flatMap((module) => module.routes ?? []))
    app[route.method](route.path, route.handler);
  const apollo = await mountGraphqlHttp({
    isSameOrigin,
    app,
    schema,
    trusted: () => trustedDocuments,
    log,
    contextOf: (request: Request, response) => contextOf(request, response),
  });
  const sockets = mountGraphqlWs({
    isSameOrigin,
    trustProxy: config.trustProxy,
    othersToo: config.dev,
    server,
    schema,
    trusted: () => trustedDocuments,
    log,
    contextOf: (request: IncomingMessage, authorization) => contextOf(request, undefined, authorization),
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
      stopping = true;
      await sockets.close();
      parts.hub.close();
      await drain();
      await apollo.stop();
      await parts.relay.stop();
      for (const module of [...modules].reverse()) await module.stop?.();
      parts.clock.stop();
      await parts.source.destroy();
    },
  };
}
