import type { Clock, UnitOfWork } from '../../kernel/ports.ts';
import type { Module } from '../../platform/module.ts';
import type { AreasModule } from '../areas/module.ts';
import { AuditResolver, type AuditDoors } from './api/audit-resolver.ts';
import { makeAnchor } from './app/make-anchor.ts';
import { viewAnchors, viewLog } from './app/view-log.ts';
import { auditRepository, sha256 } from './db/audit-repository.ts';

type Parts = {
  readonly unitOfWork: UnitOfWork;
  readonly onFault: (error: unknown) => void;
  readonly clock?: Clock;
} & Pick<AreasModule, 'areas'>;

export type AuditModule = Module & {
  readonly auditDoors: AuditDoors;
  readonly makeAnchor: ReturnType<typeof makeAnchor>;
};

/** Often enough that the anchor of a day is made soon after it has ended. */
const LOOKED_AT_EVERY_MS = 15 * 60_000;

export function createAuditModule({ unitOfWork, areas, onFault, clock }: Parts): AuditModule {
  const ports = { unitOfWork, areas, audit: auditRepository, clock: clock ?? { now: () => new Date() } };
  const doors: AuditDoors = { log: viewLog(ports), anchors: viewAnchors(ports) };
  const anchor = makeAnchor({ ...ports, sha256 });
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<unknown> = Promise.resolve();
  const look = (): void => void (underWay = anchor().catch(onFault));
  return {
    name: 'audit',
    auditDoors: doors,
    makeAnchor: anchor,
    resolvers: [new AuditResolver(doors)],
    refusals: {},
    start: async () => {
      look();
      await underWay;
      timer = setInterval(look, LOOKED_AT_EVERY_MS);
      timer.unref();
    },
    stop: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
}
