import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Actor } from '../../kernel/actor.ts';
import type { Tx, UnitOfWork } from '../../kernel/ports.ts';
import { COMMON_REFUSALS } from '../../kernel/refusals.ts';
import type { Module } from '../../platform/module.ts';
import type { Paper } from '../../platform/papers/index.ts';
import type { CalendarModule } from '../calendar/module.ts';
import type { RoundsModule } from '../rounds/module.ts';
import { InformingResolver, type InformingDoors } from './api/informing-resolver.ts';
import { informingRoutes } from './api/paper-route.ts';
import { logInforming, planInforming } from './app/plan-informing.ts';
import type { InformingPorts, PaperPart } from './app/ports.ts';
import { factsOfVillage, printInforming, viewInforming } from './app/view-informing.ts';
import { informingRepository } from './db/informing-repository.ts';
import { INFORMING_REFUSALS } from './domain/refusals.ts';
import { INFORMING_PAPERS, renderInforming } from './files/informing-papers.ts';
import { readLanguages } from './files/read-languages.ts';

/** What tests work with. */
export type InformingModule = Module & {
  readonly doors: InformingDoors;
  /** A paper of one village; null: its days and places are not entered yet. */
  readonly paperOfVillage: (
    part: PaperPart,
  ) => (tx: Tx, of: { readonly roundId: string; readonly villageId: string }) => Promise<Paper | null>;
};

type Parts = {
  readonly unitOfWork: UnitOfWork;
  /** Files of second languages lie in its folder `languages`. */
  readonly dataFolder: string;
  readonly actorOf: (request: IncomingMessage) => Promise<Actor>;
  readonly onFault: (error: unknown) => void;
} & Pick<RoundsModule, 'rounds' | 'packs'> &
  Pick<CalendarModule, 'keepClocks'>;

/** Tuyên truyền: what each village is told before anybody knocks. */
export function createInformingModule({ dataFolder, actorOf, onFault, ...parts }: Parts): InformingModule {
  const ports: InformingPorts = {
    ...parts,
    informing: informingRepository,
    languages: readLanguages(join(dataFolder, 'languages')),
    render: renderInforming,
  };
  const doors: InformingDoors = {
    view: viewInforming(ports),
    plan: planInforming(ports),
    log: logInforming(ports),
    print: printInforming(ports),
  };
  return {
    name: 'informing',
    doors,
    paperOfVillage: (part) => async (tx, of) => {
      const facts = await factsOfVillage(ports, tx, { ...of, language: 'vi' });
      return facts && INFORMING_PAPERS[part](facts);
    },
    resolvers: [new InformingResolver(doors)],
    refusals: INFORMING_REFUSALS,
    routes: informingRoutes(
      { actorOf, onFault, refusals: { ...COMMON_REFUSALS, ...INFORMING_REFUSALS } },
      doors,
    ),
  };
}
