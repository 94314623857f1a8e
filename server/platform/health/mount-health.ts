import type { Express, Request, RequestHandler } from 'express';
import { createMetrics } from './metrics.ts';
import type { Readiness } from './readiness.ts';

type Options = {
  readonly app: Express;
  readonly ready: () => Promise<Readiness>;
  readonly sockets: () => number;
};

/** From this machine itself, by no proxy: who runs the server reads its numbers here, nobody else. */
const isLocal = ({ socket, headers }: Request): boolean =>
  /^(::1|(::ffff:)?127\.)/.test(socket.remoteAddress ?? '') && headers['x-forwarded-for'] === undefined;

/**
 * `/healthz`: the process answers. `/readyz`: it has its database and is not stopping; details for this machine only.
 * `/metrics`: for this machine only, elsewhere it is not there. To be mounted first: it counts what comes after it.
 */
export function mountHealth({ app, ready, sockets }: Options): void {
  const metrics = createMetrics(sockets);
  const readyz: RequestHandler = async (request, response) => {
    const now = await ready();
    response.status(now.ready ? 200 : 503);
    response.json(isLocal(request) ? now : { ready: now.ready });
  };
  app.get('/healthz', (_request, response) => void response.type('text/plain').send('ok'));
  app.get('/readyz', readyz);
  app.get('/metrics', async (request, response, next) => {
    if (!isLocal(request)) return next();
    const { type, body } = await metrics.text(await ready());
    response.type(type).send(body);
  });
  app.use(metrics.count);
}
