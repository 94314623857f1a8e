import type { IncomingMessage, Server } from 'node:http';
import {
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
} from 'graphql';
import type { ExecutionArgs } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer, type WebSocket } from 'ws';
import { withoutOverridesIn } from '../../kernel/without-overrides.ts';
import type { Logger } from '../log/index.ts';
import { addressOf } from './address-of.ts';
import type { ApiContext } from './context.ts';
import { SharingWebSocket } from './encode-once.ts';
import { maskFault } from './mask-fault.ts';
import { limitMessages } from './message-limit.ts';
import { PARSE_LIMITS } from './parse-limits.ts';
import { queryLimits } from './query-limits.ts';
import { recheckSockets } from './recheck-sockets.ts';
import type { OriginCheck } from './same-origin.ts';
import { sharedSubscribe } from './shared-subscribe.ts';
import { socketsByAddress } from './sockets-by-address.ts';
import { chooseDocument, type TrustedDocuments } from './trusted-documents.ts';
import { namesOf } from './without-values.ts';

type Asking = {
  readonly extra: { readonly request: IncomingMessage; readonly socket: WebSocket };
  readonly connectionParams?: Readonly<Record<string, unknown>> | undefined;
};

type Options = {
  server: Server;
  schema: GraphQLSchema;
  trusted: () => TrustedDocuments;
  contextOf: (request: IncomingMessage, authorization: unknown) => Promise<ApiContext>;
  isSameOrigin: OriginCheck;
  trustProxy: boolean;
  /** In development vite has a socket of its own on this server. */
  othersToo: boolean;
  log: Logger;
};

/** Parsed and validated documents by text, so that equal questions share one document (and so one result). */
function documentCache(schema: GraphQLSchema, most = 500) {
  const known = new Map<string, DocumentNode | readonly GraphQLError[]>();
  return (text: string): DocumentNode | readonly GraphQLError[] => {
    const found = known.get(text);
    if (found) return found;
    let made: DocumentNode | readonly GraphQLError[];
    try {
      const document = parse(text, PARSE_LIMITS);
      const errors = validate(schema, document, [...specifiedRules, queryLimits]);
      made = errors.length > 0 ? errors : document;
    } catch (error) {
      made = [error as GraphQLError];
    }
    if (known.size >= most) known.delete(known.keys().next().value ?? '');
    known.set(text, made);
    return made;
  };
}

/** A page holds a handful of live states; a socket that asks for more is no page. */
const MOST_SUBSCRIPTIONS = 50;

/** Pages wait and come again, as they do when the network was away. */
const TOO_MANY_SOCKETS = 'HTTP/1.1 429 Too Many Requests\r\nRetry-After: 10\r\nConnection: close\r\n\r\n';

const refused = (code: string): readonly GraphQLError[] => [new GraphQLError(code, { extensions: { code } })];

/** `graphql-transport-ws` on `/graphql`, same origin and cookies as the pages. */
export function mountGraphqlWs({
  server,
  schema,
  trusted,
  contextOf,
  isSameOrigin,
  trustProxy,
  othersToo,
  log,
}: Options): {
  close(): Promise<void>;
  /** How many are open. */
  count(): number;
} {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024, WebSocket: SharingWebSocket });
  const documentOf = documentCache(schema);
  const byAddress = socketsByAddress();
  const whence = addressOf(trustProxy);
  const names = namesOf(schema);
  server.on('upgrade', (request, socket, head) => {
    const [path] = (request.url ?? '/').split('?');
    if (path !== '/graphql' && othersToo) return;
    if (path !== '/graphql' || !isSameOrigin(request)) return void socket.destroy(); // left alone it would stay open for ever
    const address = whence(request);
    if (!byAddress.hasRoom(address)) return void socket.end(TOO_MANY_SOCKETS);
    sockets.handleUpgrade(request, socket, head, (ws) => {
      byAddress.count(address, ws);
      limitMessages(ws);
      sockets.emit('connection', ws, request);
    });
  });
  const rechecked = recheckSockets();
  /** Programs that cannot set a header on a socket say it in `connection_init`. */
  const authorizationOf = ({ extra: { request }, connectionParams }: Asking): unknown =>
    connectionParams?.['authorization'] ?? request.headers.authorization;
  /** Who asks; null when that could not be read, and the client is told to come back by itself. */
  const contextOfSocket = async (asking: Asking): Promise<ApiContext | null> => {
    const { request, socket } = asking.extra;
    try {
      return await contextOf(request, authorizationOf(asking));
    } catch (error) {
      maskFault({ message: '' }, error, log); // only the log wants to know
      socket.close(1013, 'try again'); // a code after which clients come back
      return null;
    }
  };
  const masked = (error: GraphQLError) => maskFault(error.toJSON(), error, log, names);
  const cleanup = useServer<Record<string, unknown>>(
    {
      schema,
      subscribe: sharedSubscribe,
      onConnect: async (ctx) => {
        const context = await contextOfSocket(ctx);
        if (!context || context.badToken) return false;
        rechecked.watch(ctx.extra.socket, () => contextOf(ctx.extra.request, authorizationOf(ctx)), context);
        return true;
      },
      onSubscribe: async (ctx, _id, payload): Promise<ExecutionArgs | readonly GraphQLError[]> => {
        if (Object.keys(ctx.subscriptions).length > MOST_SUBSCRIPTIONS) return refused('TOO_MANY');
        const context = await contextOfSocket(ctx); // asked again: the session may have ended since the socket opened
        if (!context) return refused('TRY_AGAIN');
        const chosen = chooseDocument(trusted(), context.actor, {
          query: payload.query || undefined,
          documentId: payload.extensions?.['documentId'],
        });
        if ('refused' in chosen) return refused(chosen.refused);
        const document = documentOf(chosen.query);
        if (!('kind' in document)) return document;
        return {
          schema,
          document,
          variableValues: withoutOverridesIn(payload.variables ?? {}),
          operationName: payload.operationName ?? undefined,
          contextValue: context,
        };
      },
      onNext: (_ctx, _id, _payload, _args, { errors, ...result }) =>
        errors ? { ...result, errors: errors.map(masked) } : undefined,
      onError: (_ctx, _id, _payload, errors) => errors.map(masked),
    },
    sockets,
    10_000,
  );
  return {
    count: () => sockets.clients.size,
    close: async () => {
      rechecked.stop();
      await cleanup.dispose();
      sockets.close();
    },
  };
}
