import { createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { Actor } from '../../kernel/actor.ts';
import type { Clock, Tx, UnitOfWork } from '../../kernel/ports.ts';
import { COMMON_REFUSALS } from '../../kernel/refusals.ts';
import { createPartFiles } from '../../platform/files/part-files.ts';
import type { Module } from '../../platform/module.ts';
import type { Paper } from '../../platform/papers/index.ts';
import type { OutboxRelay } from '../../platform/outbox/index.ts';
import { dayInVietnam } from '../calendar/index.ts';
import type { PostingStore } from '../posting/index.ts';
import type { RulePackStore } from '../rounds/index.ts';
import type { TrackStore } from '../tracks/index.ts';
import type { RecognitionDoors } from './api/doors.ts';
import { ExportResolver } from './api/export-resolver.ts';
import { RecognitionResolver } from './api/recognition-resolver.ts';
import { recognitionRoutes } from './api/recognition-routes.ts';
import { amendRecognition } from './app/amend-recognition.ts';
import { exportPeople } from './app/export-people.ts';
import { saveMapping } from './app/save-mapping.ts';
import { tickSoftware } from './app/tick-software.ts';
import { issueCertificates } from './app/issue-certificates.ts';
import { makeRecognition } from './app/make-recognition.ts';
import { printBatch } from './app/print-batch.ts';
import {
  papersOfVillage,
  printCertificate,
  printDecision,
  printRefusal,
  printTrackDecision,
  printTrackRefusal,
} from './app/print-papers.ts';
import { recogniseInYear } from './app/recognise-in-year.ts';
import { viewRecognition } from './app/view-recognition.ts';
import { certificateRepository } from './db/certificate-repository.ts';
import { exportRepository } from './db/export-repository.ts';
import { printRepository } from './db/print-repository.ts';
import { recognitionRepository } from './db/recognition-repository.ts';
import { RECOGNITION_REFUSALS } from './domain/refusals.ts';
import { certificatesPaper } from './files/certificate-paper.ts';
import { decisionPaper } from './files/decision-paper.ts';
import { writePeople } from './files/people-sheet.ts';
import { recognitionPapers } from './files/recognition-papers.ts';

type Parts = {
  readonly unitOfWork: UnitOfWork;
  readonly relay: OutboxRelay;
  readonly packs: RulePackStore;
  readonly tracks: TrackStore;
  readonly postings: PostingStore;
  /** Batches lie here, beside the database. */
  readonly dataFolder: string;
  /** The public address, for the QR of a certificate; null: there is none, and a certificate has no QR. */
  readonly origin: () => string | null;
  /** Who a request to a file route comes from. */
  readonly actorOf: (request: IncomingMessage) => Promise<Actor>;
  readonly onFault: (error: unknown) => void;
  readonly clock?: Clock;
};
type OfVillage = { readonly roundId: string; readonly communeId: string; readonly villageId: string };
export type RecognitionModule = Module & {
  readonly doors: RecognitionDoors;
  /** The commune's newest decision, and the certificates of the village; null: there is none. */
  readonly decisionOfVillage: (tx: Tx, of: OfVillage) => Promise<Paper | null>;
  readonly certificatesOfVillage: (tx: Tx, of: OfVillage) => Promise<Paper | null>;
};

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

function doorsOf({ clock, ...parts }: Parts): {
  doors: RecognitionDoors;
  ports: Parameters<typeof printBatch>[0];
} {
  const ports = {
    ...parts,
    ...{ recognitions: recognitionRepository, certificates: certificateRepository, prints: printRepository },
    ...{ exports: exportRepository, papers: recognitionPapers, writeSheet: writePeople, hashOf },
    partFiles: createPartFiles(join(parts.dataFolder, 'prints')),
    today: () => dayInVietnam(clock?.now() ?? new Date()),
  };
  const doors: RecognitionDoors = {
    ...{ view: viewRecognition(ports), make: makeRecognition(ports), amend: amendRecognition(ports) },
    ...{ issue: issueCertificates(ports), batch: printBatch(ports), exports: exportPeople(ports) },
    ...{ printDecision: printDecision(ports), printTrackDecision: printTrackDecision(ports) },
    ...{ printCertificate: printCertificate(ports), printRefusal: printRefusal(ports) },
    ...{
      printTrackRefusal: printTrackRefusal(ports),
      saveMapping: saveMapping(ports),
      tick: tickSoftware(ports),
    },
    ticks: (key) => parts.unitOfWork.read((tx) => exportRepository.ticks(tx, key)),
  };
  return { doors, ports };
}

/** QĐ 24/2021 Đ.4 k.6: the decision, the certificates, and who is told. */
export function createRecognitionModule(parts: Parts): RecognitionModule {
  const { doors, ports } = doorsOf(parts);
  const inYear = recogniseInYear(ports);
  parts.relay.on('track.decided', ({ payload }) => inYear((payload as { caseId: string }).caseId));
  const refusals = { ...COMMON_REFUSALS, ...RECOGNITION_REFUSALS };
  return {
    name: 'recognition',
    doors,
    decisionOfVillage: async (tx, of) => {
      const { decision } = await papersOfVillage(ports, tx, of);
      return decision && decisionPaper(decision);
    },
    certificatesOfVillage: async (tx, of) => {
      const { certificates } = await papersOfVillage(ports, tx, of);
      return certificates && certificatesPaper(certificates);
    },
    resolvers: [new RecognitionResolver(doors), new ExportResolver(doors)],
    refusals: RECOGNITION_REFUSALS,
    routes: recognitionRoutes({ actorOf: parts.actorOf, refusals, onFault: parts.onFault }, doors),
    start: () => doors.batch.resume(),
    stop: () => doors.batch.stop(),
  };
}
