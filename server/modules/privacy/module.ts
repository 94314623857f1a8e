import type { IncomingMessage } from 'node:http';
import type { Actor } from '../../kernel/actor.ts';
import type { UnitOfWork } from '../../kernel/ports.ts';
import { COMMON_REFUSALS } from '../../kernel/refusals.ts';
import type { Module } from '../../platform/module.ts';
import type { AreasModule } from '../areas/module.ts';
import type { CalendarModule } from '../calendar/module.ts';
import { personalRoutes } from './api/personal-route.ts';
import { PrivacyResolver, type PrivacyDoors } from './api/privacy-resolver.ts';
import { answerRequest } from './app/answer-request.ts';
import { erasePersonalData } from './app/erase.ts';
import { recordRequest } from './app/record-request.ts';
import { showPersonalData, viewRequests } from './app/view-requests.ts';
import { privacyRepository } from './db/privacy-repository.ts';
import { PRIVACY_REFUSALS } from './domain/refusals.ts';
import { personalPaper } from './files/personal-paper.ts';

type Parts = {
  readonly unitOfWork: UnitOfWork;
  /** Who a request to a file route comes from. */
  readonly actorOf: (request: IncomingMessage) => Promise<Actor>;
  readonly onFault: (error: unknown) => void;
} & Pick<AreasModule, 'areas'> &
  Pick<CalendarModule, 'keepClocks'>;

export type PrivacyModule = Module & {
  readonly privacyDoors: PrivacyDoors & { readonly show: ReturnType<typeof showPersonalData> };
};

/** What people may ask about their own data, and what is deleted after its time. */
export function createPrivacyModule({
  unitOfWork,
  areas,
  keepClocks,
  actorOf,
  onFault,
}: Parts): PrivacyModule {
  const ports = { unitOfWork, areas, keepClocks, privacy: privacyRepository };
  const show = showPersonalData(ports);
  const doors: PrivacyDoors = {
    view: viewRequests(ports),
    record: recordRequest(ports),
    answer: answerRequest(ports),
    erase: erasePersonalData(ports),
  };
  const refusals = { ...COMMON_REFUSALS, ...PRIVACY_REFUSALS };
  return {
    name: 'privacy',
    privacyDoors: { ...doors, show },
    resolvers: [new PrivacyResolver(doors)],
    refusals: PRIVACY_REFUSALS,
    routes: personalRoutes({ actorOf, onFault, refusals }, show, personalPaper),
  };
}
