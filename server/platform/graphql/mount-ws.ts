import type { IncomingMessage, Server } from 'node:http';
import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { ExecutionArgs } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Logger } from '../log/index.ts';
import type { ApiContext } from './context.ts';
import { SharingWebSocket } from './encode-once.ts';
import { maskFault } from './mask-fault.ts';
import { recheckSockets } from './recheck-sockets.ts';
import { sharedSubscribe } from './shared-subscribe.ts';
import { chooseDocument, type TrustedDocuments } from './trusted-documents.ts';

type Options = {
  server: Server;
  schema: GraphQLSchema;
  trusted: () => TrustedDocuments;
  contextOf: (request: IncomingMessage) => Promise<ApiContext>;
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
      const document = parse(text);
      const errors = validate(schema, document);
      made = errors.length > 0 ? errors : document;
    } catch (error) {
      made = [error as GraphQLError];
    }
    if (known.size >= most) known.delete(known.keys().next().value ?? '');
    known.set(text, made);
    return made;
  };
}

/** A browser names the page's origin; programs name none. What cannot be read is somebody else's. */
function isSameOrigin({ headers }: IncomingMessage): boolean {
  const { origin } = headers;
  if (origin === undefined) return true;
  const host = headers['x-forwarded-host'] ?? headers.host;
  return URL.canParse(origin) && new URL(origin).host === host;
}

/** `graphql-transport-ws` on `/graphql`, same origin and cookies as the pages. */
export function mountGraphqlWs({ server, schema, trusted, contextOf, log }: Options): {
  close(): Promise<void>;
} {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024, WebSocket: SharingWebSocket });
  const documentOf = documentCache(schema);
  server.on('upgrade', (request, socket, head) => {
    const [path] = (request.url ?? '/').split('?');
    if (path !== '/graphql') return; // vite's own socket in development
    if (!isSameOrigin(request)) return void socket.destroy();
    sockets.handleUpgrade(request, socket, head, (ws) => sockets.emit('connection', ws, request));
  });
  const contexts = new WeakMap<IncomingMessage, ApiContext>();
  const rechecked = recheckSockets(contextOf);
  const cleanup = useServer<Record<string, unknown>>(
    {
      schema,
      subscribe: sharedSubscribe,
      onConnect: async (ctx) => {
        try {
          const { request, socket } = ctx.extra;
          const context = await contextOf(request);
          contexts.set(request, context);
          rechecked.watch(socket, request, context);
          return true;
        } catch (error) {
          maskFault({ message: '' }, error, log); // who asks could not be read; only the log wants to know
          ctx.extra.socket.close(1013, 'try again'); // a code after which clients come back by themselves
          return false;
        }
      },
      onSubscribe: async (ctx, _id, payload): Promise<ExecutionArgs | readonly GraphQLError[]> => {
        const context = contexts.get(ctx.extra.request) ?? (await contextOf(ctx.extra.request));
        const chosen = chooseDocument(trusted(), context.actor, {
          query: payload.query || undefined,
          documentId: payload.extensions?.['documentId'],
        });
        if ('refused' in chosen)
          return [new GraphQLError(chosen.refused, { extensions: { code: chosen.refused } })];
        const document = documentOf(chosen.query);
        if (!('kind' in document)) return document;
        return {
          schema,
          document,
          variableValues: payload.variables ?? {},
          operationName: payload.operationName ?? undefined,
          contextValue: context,
        };
      },
      onError: (_ctx, _id, _payload, errors) =>
        errors.map((error) => maskFault(error.toJSON(), error, log)) as unknown as readonly GraphQLError[],
    },
    sockets,
    10_000,
  );
  return {
    close: async () => {
      rechecked.stop();
      await cleanup.dispose();
      sockets.close();
    },
  };
}
