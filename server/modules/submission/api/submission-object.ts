import type { Area } from '../../areas/api/index.ts';
import { communeTallyObject } from '../../tally/api/index.ts';
import type { Drift, SubmissionView } from '../app/view-submission.ts';
import type { Gap } from '../domain/gap.ts';
import {
  CommuneSubmission,
  DossierOpening,
  SubmissionDrift,
  SubmissionFile,
  SubmissionGap,
  SubmittedDifference,
  SubmittedReport,
} from './types.ts';

/** Loads areas in one statement per request. */
export type LoadArea = (id: string) => Promise<Area>;

const gapObject = async (load: LoadArea, { villageId, ...gap }: Gap): Promise<SubmissionGap> =>
  Object.assign(new SubmissionGap(), { ...gap, village: villageId && (await load(villageId)) });

async function driftObject(
  load: LoadArea,
  { differences, n, villageId, ...of }: Drift,
): Promise<SubmissionDrift> {
  const shown = (differences ?? []).map(({ key, sent, now }) =>
    Object.assign(new SubmittedDifference(), { key, sent: JSON.stringify(sent), now: JSON.stringify(now) }),
  );
  const what = differences ? 'CHANGED' : n === null ? 'ADDED' : 'GONE';
  return Object.assign(new SubmissionDrift(), {
    ...of,
    what,
    differences: shown,
    village: await load(villageId),
  });
}

export async function submissionObject(load: LoadArea, view: SubmissionView): Promise<CommuneSubmission> {
  const { board, report, roundId, communeId, maySend, part } = view;
  const asSent = report && { ...board, villages: [], totals: report.totals, version: report.tallyVersion };
  return Object.assign(new CommuneSubmission(), {
    ...{ roundId, maySend, opinionStep: part.opinionStep, commune: await load(communeId) },
    gaps: await Promise.all(view.gaps.map((gap) => gapObject(load, gap))),
    tally: communeTallyObject(board),
    report:
      report &&
      Object.assign(new SubmittedReport(), { ...report, tally: asSent && communeTallyObject(asSent) }),
    files: view.files.map((file) => Object.assign(new SubmissionFile(), file)),
    openings: await Promise.all(
      view.openings.map(async (opening) =>
        Object.assign(new DossierOpening(), { ...opening, village: await load(opening.villageId) }),
      ),
    ),
    drift: await Promise.all(view.drift.map((of) => driftObject(load, of))),
  });
}
