import { idIn } from '../../../kernel/ids.ts';
import { refuse, type Result } from '../../../kernel/result.ts';
import type { FileParts } from '../../../platform/files/receive-file.ts';
import { sendFile } from '../../../platform/files/send-file.ts';
import type { FileRoute } from '../../../platform/module.ts';
import type { Action } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { PaperFile } from '../app/print-papers.ts';
import type { CommuneKey } from '../app/recognition-store.ts';
import { TARGETS, type Target } from '../domain/mapping.ts';
import type { RecognitionDoors } from './doors.ts';

type Query = Readonly<Record<string, unknown>>;
type Make = (actor: Actor, query: Query) => Promise<Result<PaperFile>>;

const keyIn = (query: Query): CommuneKey | null => {
  const [roundId, communeId] = [idIn(query['roundId']), idIn(query['communeId'])];
  return roundId && communeId ? { roundId, communeId } : null;
};
const formatIn = ({ format }: Query): 'pdf' | 'docx' => (format === 'docx' ? 'docx' : 'pdf');
const targetIn = ({ target }: Query): Target | null => TARGETS.find((of) => of === target) ?? null;

const NOTHING = Promise.resolve(refuse('NOT_FOUND'));

const route = (parts: FileParts, path: string, action: Action, make: Make): FileRoute => ({
  method: 'get',
  path,
  action,
  handler: sendFile(parts, make),
});

/**
 * GET /files/recognition-decision?recognitionId=…&format=pdf|docx · /files/certificate?roundId=…&communeId=…&caseId=… ·
 * /files/refusal-letter?roundId=…&communeId=…&caseId=…&format=… or ?trackCaseId=…&format=… ·
 * /files/track-decision?trackCaseId=…&format=… · /files/print-part?runId=…&n=… ·
 * /files/people-export?roundId=…&communeId=…&target=…; a refusal is {code, message, whatToDo} with 4xx.
 */
export function recognitionRoutes(parts: FileParts, doors: RecognitionDoors): readonly FileRoute[] {
  return [
    route(parts, '/files/recognition-decision', 'recognition.view', (actor, query) => {
      const id = idIn(query['recognitionId']);
      return id ? doors.printDecision(actor, id, formatIn(query)) : NOTHING;
    }),
    route(parts, '/files/track-decision', 'recognition.view', (actor, query) => {
      const id = idIn(query['trackCaseId']);
      return id ? doors.printTrackDecision(actor, id, formatIn(query)) : NOTHING;
    }),
    route(parts, '/files/certificate', 'certificate.issue', (actor, query) => {
      const [key, caseId] = [keyIn(query), idIn(query['caseId'])];
      return key && caseId ? doors.printCertificate(actor, key, caseId) : NOTHING;
    }),
    route(parts, '/files/refusal-letter', 'recognition.view', (actor, query) => {
      const trackCaseId = idIn(query['trackCaseId']);
      if (trackCaseId) return doors.printTrackRefusal(actor, trackCaseId, formatIn(query));
      const [key, caseId] = [keyIn(query), idIn(query['caseId'])];
      return key && caseId ? doors.printRefusal(actor, { ...key, caseId }, formatIn(query)) : NOTHING;
    }),
    route(parts, '/files/print-part', 'certificate.issue', (actor, query) => {
      const [id, n] = [idIn(query['runId']), Number(query['n'])];
      return id && Number.isInteger(n) ? doors.batch.file(actor, id, n) : NOTHING;
    }),
    route(parts, '/files/people-export', 'export.people', (actor, query) => {
      const [key, target] = [keyIn(query), targetIn(query)];
      return key && target ? doors.exports.file(actor, { ...key, target }) : NOTHING;
    }),
  ];
}
