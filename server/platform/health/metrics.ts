import type { RequestHandler } from 'express';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Readiness } from './readiness.ts';

/** Where a request went, by kind: a path may hold a code, and no code belongs into a metric. */
function kindOf(path: string): 'graphql' | 'file' | 'page' {
  if (path === '/graphql') return 'graphql';
  return path.startsWith('/files/') ? 'file' : 'page';
}

/** Counts and times of this process as Prometheus reads them. Labels are kinds and numbers; never a name or a code. */
export function createMetrics(sockets: () => number): {
  readonly count: RequestHandler;
  text(now: Readiness): Promise<{ type: string; body: string }>;
} {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry, prefix: 'hop_dan_' });
  const gauge = (name: string, help: string): Gauge => new Gauge({ name, help, registers: [registry] });
  const seconds = new Histogram({
    name: 'hop_dan_request_seconds',
    help: 'Time from the request to the end of its answer',
    labelNames: ['kind', 'status'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
    registers: [registry],
  });
  const live = gauge('hop_dan_live_sockets', 'Open WebSockets');
  const waiting = gauge('hop_dan_events_waiting', 'Events that later modules have not handled yet');
  const oldest = gauge('hop_dan_oldest_event_seconds', 'Age of the oldest of them');
  const free = gauge('hop_dan_free_megabytes', 'Free space on the disk of the data folder');
  return {
    count: (request, response, next) => {
      const end = seconds.startTimer({ kind: kindOf(request.path) });
      response.once('close', () => end({ status: String(response.statusCode) }));
      next();
    },
    text: async (now) => {
      live.set(sockets());
      waiting.set(now.eventsWaiting ?? Number.NaN);
      oldest.set(now.oldestEventSeconds ?? 0);
      free.set(now.freeMegabytes ?? Number.NaN);
      return { type: registry.contentType, body: await registry.metrics() };
    },
  };
}
