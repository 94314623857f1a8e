import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, {
  type ErrorRequestHandler,
  type Express,
  type Request,
  type RequestHandler,
  type Response,
} from 'express';
import type { GraphQLSchema } from 'graphql';
import { withoutOverridesIn } from '../../kernel/without-overrides.ts';
import type { Logger } from '../log/index.ts';
import type { ApiContext } from './context.ts';
import { maskFault } from './mask-fault.ts';
import { PARSE_LIMITS } from './parse-limits.ts';
import { queryLimits } from './query-limits.ts';
import type { OriginCheck } from './same-origin.ts';
import { chooseDocument, type TrustedDocuments } from './trusted-documents.ts';
import { namesOf } from './without-values.ts';

type Options = {
  app: Express;
  schema: GraphQLSchema;
  trusted: () => TrustedDocuments;
  contextOf: (request: Request, response: Response) => Promise<ApiContext>;
  isSameOrigin: OriginCheck;
  log: Logger;
};

/** A context made by the middleware, for Apollo to pick up: the actor is read once per request. */
const contexts = new WeakMap<Request, ApiContext>();

/** In the media type that was asked for, as the answers of GraphQL itself. */
function answerErrors(response: Response, status: number, errors: readonly object[]): void {
  const type = response.req.accepts(['application/json', 'application/graphql-response+json']);
  response
    .status(status)
    .type(type || 'application/json')
    .send(JSON.stringify({ errors }));
}

const refuse = (response: Response, status: number, code: string): void =>
  answerErrors(response, status, [{ message: code, extensions: { code } }]);

const refuseDocument = (response: Response, code: string): void =>
  refuse(response, code === 'NOT_SIGNED_IN' ? 401 : 400, code);

/** Who asks could not be read, e.g. because the database is away: an answer of the same form as any other fault. */
const answerFault = (response: Response, error: unknown, log: Logger): void => {
  answerErrors(response, 503, [maskFault({ message: '' }, error, log)]);
};

/** A query in an address would slip past the trusted documents, and stand in every log on the way. */
const onlyPost: RequestHandler = (request, response, next) => {
  if (request.method === 'POST') return next();
  response.set('allow', 'POST');
  refuse(response, 405, 'METHOD_NOT_ALLOWED');
};

/** A page of somebody else may send a form here; it names itself, and is not answered. */
export const onlyOwnPages =
  (isSameOrigin: OriginCheck): RequestHandler =>
  (request, response, next) => {
    if (isSameOrigin(request)) return next();
    refuse(response, 403, 'FOREIGN_ORIGIN');
  };

const statusOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : 500;

/**
 * The last handler of all: what could not be read (bad JSON, too long, badly escaped) or failed outside GraphQL. No stack
 * and no path in the answer, and nothing of the request in the log: it may hold a password.
 */
export const lastResort =
  (log: Logger): ErrorRequestHandler =>
  (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status >= 400 && status < 500) return refuse(response, status, 'BAD_REQUEST');
    answerFault(response, error, log);
  };

/** Puts the text of a trusted document in place of its number, or refuses. */
const trustedDocument =
  ({ trusted, contextOf, log }: Options): RequestHandler =>
  async (request, response, next) => {
    const body = request.body as { query?: unknown; documentId?: unknown; variables?: object } | undefined;
    const context = await contextOf(request, response).catch((error: unknown) => {
      answerFault(response, error, log);
      return null;
    });
    if (!context) return;
    contexts.set(request, context);
    if (context.badToken) return refuse(response, 401, 'TOKEN_NOT_VALID');
    const chosen = chooseDocument(trusted(), context.actor, body ?? {});
    if ('refused' in chosen) return refuseDocument(response, chosen.refused);
    const { variables } = body ?? {};
    request.body = {
      ...body,
      query: chosen.query,
      ...(variables && { variables: withoutOverridesIn(variables) }),
    };
    next();
  };

/** `POST /graphql` alone; mutations cannot come by a link or a form of another site. */
export async function mountGraphqlHttp(options: Options): Promise<ApolloServer<ApiContext>> {
  const { app, schema, log, contextOf } = options;
  const names = namesOf(schema);
  const apollo = new ApolloServer<ApiContext>({
    schema,
    introspection: true, // reached by signed-in officials only: others cannot send a text of their own
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    parseOptions: PARSE_LIMITS,
    validationRules: [queryLimits],
    allowBatchedHttpRequests: false,
    formatError: (formatted, error) => maskFault(formatted, error, log, names),
    stopOnTerminationSignals: false,
  });
  await apollo.start();
  app.use(
    '/graphql',
    onlyPost,
    onlyOwnPages(options.isSameOrigin),
    express.json({ limit: '256kb', inflate: false }), // no client of ours packs a question, and a packed one can be a bomb
    trustedDocument(options),
    expressMiddleware(apollo, {
      context: async ({ req, res }) => contexts.get(req) ?? (await contextOf(req, res)),
    }),
    lastResort(log),
  );
  return apollo;
}
