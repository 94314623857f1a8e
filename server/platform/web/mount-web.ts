import type { Server } from 'node:http';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Express, RequestHandler } from 'express';
import { lastResort } from '../graphql/index.ts';
import type { Logger } from '../log/index.ts';

type Options = { dev: boolean; projectFolder: string; log: Logger };

/**
 * SvelteKit on the same port and origin as the API. Built pages come from `web/build`; in development vite serves them
 * with hot reload. Kit compares a form's Origin with the protocol it is told, so Express tells it.
 */
export async function mountWeb(
  app: Express,
  server: Server,
  { dev, projectFolder, log }: Options,
): Promise<() => Promise<void>> {
  if (dev) {
    const { createServer } = await import('vite');
    const vite = await createServer({
      root: projectFolder,
      server: { middlewareMode: true, hmr: { server } },
    });
    app.use(vite.middlewares, lastResort(log));
    return () => vite.close();
  }
  process.env['PROTOCOL_HEADER'] = 'x-forwarded-proto';
  const entry = pathToFileURL(join(projectFolder, 'web/build/handler.js')).href;
  const { handler } = (await import(entry)) as { handler: RequestHandler };
  app.use((request, _response, next) => {
    request.headers['x-forwarded-proto'] = request.protocol;
    next();
  });
  app.use(handler, lastResort(log));
  return async () => undefined;
}
