import type { IncomingMessage, Server } from 'node:http';
import { GraphQLError, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { ExecutionArgs } from 'graphql';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import type { Logger } from '../log/index.ts';
import type { ApiContext } from './context.ts';
import { maskFault } from './mask-fault.ts';
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

/** `graphql-transport-ws` on `/graphql`, same origin and cookies as the pages. */
export function mountGraphqlWs({ server, schema, trusted, contextOf, log }: Options): {
  close(): Promise<void>;
} {
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  const documentOf = documentCache(schema);
  server.on('upgrade', (request, socket, head) => {
    if (new URL(request.url ?? '/', 'http://local').pathname !== '/graphql') return; // vite's own socket in development
    const origin = request.headers.origin;
    const host = request.headers['x-forwarded-host'] ?? request.headers.host;
    if (origin !== undefined && new URL(origin).host !== host) return void socket.destroy();
    sockets.handleUpgrade(request, socket, head, (ws) => sockets.emit('connection', ws, request));
  });
  const contexts = new WeakMap<IncomingMessage, Promise<ApiContext>>();
  const cleanup = useServer<Record<string, unknown>>(
    {
      schema,
      subscribe: sharedSubscribe,
      onConnect: (ctx) => {
        contexts.set(ctx.extra.request, contextOf(ctx.extra.request));
        return true;
      },
      onSubscribe: async (ctx, _id, payload): Promise<ExecutionArgs | readonly GraphQLError[]> => {
        const context = await (contexts.get(ctx.extra.request) ?? contextOf(ctx.extra.request));
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
      await cleanup.dispose();
      sockets.close();
    },
  };
}
