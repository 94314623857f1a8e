import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type Request, type RequestHandler, type Response } from 'express';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../log/index.ts';
import type { ApiContext } from './context.ts';
import { maskFault } from './mask-fault.ts';
import { chooseDocument, type TrustedDocuments } from './trusted-documents.ts';

type Options = {
  app: Express;
  schema: GraphQLSchema;
  trusted: () => TrustedDocuments;
  contextOf: (request: Request, response: Response) => Promise<ApiContext>;
  log: Logger;
};

/** A context made by the middleware, for Apollo to pick up: the actor is read once per request. */
const contexts = new WeakMap<Request, ApiContext>();

const refuseDocument = (response: Response, code: string): void => {
  const status = code === 'NOT_SIGNED_IN' ? 401 : 400;
  response.status(status).json({ errors: [{ message: code, extensions: { code } }] });
};

/** Who asks could not be read, e.g. because the database is away: an answer of the same form as any other fault. */
const answerFault = (response: Response, error: unknown, log: Logger): void => {
  response.status(503).json({ errors: [maskFault({ message: '' }, error, log)] });
};

/** Puts the text of a trusted document in place of its number, or refuses. */
const trustedDocument =
  ({ trusted, contextOf, log }: Options): RequestHandler =>
  async (request, response, next) => {
    if (request.method !== 'POST') return next();
    const body = request.body as { query?: unknown; documentId?: unknown } | undefined;
    const context = await contextOf(request, response).catch((error: unknown) => {
      answerFault(response, error, log);
      return null;
    });
    if (!context) return;
    contexts.set(request, context);
    const chosen = chooseDocument(trusted(), context.actor, body ?? {});
    if ('refused' in chosen) return refuseDocument(response, chosen.refused);
    request.body = { ...body, query: chosen.query };
    next();
  };

/** `POST /graphql`. GET is left to the WebSocket upgrade; mutations cannot come by a link or a form of another site. */
export async function mountGraphqlHttp(options: Options): Promise<ApolloServer<ApiContext>> {
  const { app, schema, log, contextOf } = options;
  const apollo = new ApolloServer<ApiContext>({
    schema,
    introspection: true, // reached by signed-in officials only: others cannot send a text of their own
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    formatError: (formatted, error) => maskFault(formatted, error, log),
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  app.use(
    '/graphql',
    express.json({ limit: '256kb' }),
    trustedDocument(options),
    expressMiddleware(apollo, {
      context: async ({ req, res }) => contexts.get(req) ?? (await contextOf(req, res)),
    }),
  );
  return apollo;
}
