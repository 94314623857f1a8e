import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { Somebody } from './people.ts';
import type { Ids, RightsWorld } from './world.ts';

/** What each file is asked with; `$…` is an id of the world. */
export const ASKED: Readonly<Record<string, string>> = {
  '/files/workbooks': 'roundId=$roundId&communeId=$communeId',
  '/files/rows-to-mend': 'roundId=$roundId&communeId=$communeId',
  '/files/ballots': 'meetingId=$meetingId&itemId=$itemId',
  '/files/cluster-result': 'groupId=$rowId',
  '/files/minutes': 'meetingId=$meetingId&format=json',
  '/files/minutes-draft': 'meetingId=$meetingId&format=docx',
  '/files/signed-pages': 'meetingId=$meetingId',
  '/files/signed-page': 'pageId=$rowId',
  '/files/meeting-packet': 'meetingId=$meetingId&parts=LISTS',
  '/files/poster': 'postingId=$postingId&part=COVER',
  '/files/announcement': 'postingId=$postingId',
  '/files/posting-photos': 'postingId=$postingId&takenOn=2023-10-06',
  '/files/posting-photo': 'photoId=$rowId',
  '/files/complaint-answer': 'complaintId=$complaintId&format=docx',
  '/files/complaint-receipt': 'complaintId=$complaintId&format=docx',
  '/files/submission': 'reportId=$reportId&kind=LETTER',
  '/files/appraisal-page': 'pageId=$rowId',
  '/files/appraisal-exports/:id': '',
  '/files/opinion': 'roundId=$roundId&communeId=$communeId&format=docx',
  '/files/approval': 'paperId=$rowId&format=docx',
  '/files/recognition-decision': 'recognitionId=$rowId&format=docx',
  '/files/track-decision': 'trackCaseId=$trackCaseId&format=docx',
  '/files/certificate': 'roundId=$roundId&communeId=$communeId&caseId=$caseId',
  '/files/refusal-letter': 'roundId=$roundId&communeId=$communeId&caseId=$caseId&format=docx',
  '/files/print-part': 'runId=$rowId&n=1',
  '/files/people-export': 'roundId=$roundId&communeId=$communeId&target=ELECTRICITY',
  '/files/informing': 'roundId=$roundId&villageId=$villageId&part=LEAFLET',
  '/files/print-packet': 'orderId=$rowId&villageId=$villageId',
  '/files/print-order': 'orderId=$rowId',
  '/files/inspection-photos': 'visitId=$rowId',
  '/files/inspection-photo': 'photoId=$rowId',
  '/files/personal-data': 'requestId=$rowId&format=json',
  '/files/preparation-scans': 'paperId=$rowId',
  '/files/preparation-scan': 'scanId=$rowId',
  '/files/report': 'roundId=$roundId&areaId=$communeId&format=docx',
};

export type FileQuestion = {
  readonly name: string;
  readonly method: string;
  readonly action: unknown;
  readonly about: readonly string[];
  readonly query: string;
};

/** Open to everybody, or about the one who asks: a job belongs to whoever began it. */
export const FILES_OF_NOBODY = ['/files/report-jobs', '/files/report-job'];

export const fileQuestionsOf = ({ routes }: Pick<RightsWorld, 'routes'>): FileQuestion[] =>
  routes
    .filter(({ action, path }) => action !== 'public' && !FILES_OF_NOBODY.includes(path))
    .map(({ path: name, method, action }) => {
      const query = ASKED[name];
      if (query === undefined) throw new Error(`nobody asks for ${name}`);
      return {
        name,
        method,
        action,
        query,
        about: [...query.matchAll(/\$(\w+)/g)].map(([, id]) => id ?? ''),
      };
    });

/** The doors for files of this house, where the cookie names one of these people. */
export async function openFiles(world: RightsWorld) {
  const byName = new Map(world.people.map(({ actor }, index) => [String(index), actor]));
  Object.assign(world.identity, {
    actorOf: (token: string | null) => Promise.resolve(byName.get(token ?? '') ?? { kind: 'PUBLIC' }),
  });
  const app = express();
  for (const { method, path, handler } of world.routes) app[method](path, handler);
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    /** Status and, but for a file, the body to the letter. */
    async told(who: Somebody, { name, method, query }: FileQuestion, ids: Ids): Promise<string> {
      const filled = query.replace(/\$(\w+)/g, (_, id: string) => ids[id] ?? ids['rowId'] ?? '');
      const response = await fetch(
        `http://127.0.0.1:${port}${name.replace(':id', ids['rowId'] ?? '')}?${filled}`,
        {
          method: method.toUpperCase(),
          headers: { cookie: `hd_session=${world.people.indexOf(who)}`, 'x-file-name': 'x.png' },
          ...(method === 'post' && { body: 'x' }),
        },
      );
      const body = await response.text();
      return response.ok ? `${response.status}` : `${response.status} ${body}`;
    },
    close: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}
