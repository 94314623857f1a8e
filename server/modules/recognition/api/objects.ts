import type { ExportTarget } from '../app/export-people.ts';
import type { Tick } from '../app/export-store.ts';
import type { PrintRun as Run } from '../app/print-store.ts';
import type { RecognisedHousehold as Household, RecognitionView } from '../app/view-recognition.ts';
import { TARGET_RULES } from '../domain/mapping.ts';
import { certificateNumber, isRefusal } from '../domain/recognised.ts';
import {
  ExportColumn,
  PeopleExport,
  RecognitionDifference,
  PrintPart,
  PrintRun,
  RecognisedHousehold,
  RecognisedListAmount,
  Recognition,
  RecognitionDecision,
  RecognitionMissing,
} from './types.ts';

type Make<T> = new () => T;
const all = <T extends object>(Type: Make<T>, of: readonly object[]): T[] =>
  of.map((one) => Object.assign(new Type(), one));

export function recognitionObject(view: RecognitionView): Recognition {
  const { roundId, communeId, draft, decisions } = view;
  return Object.assign(new Recognition(), {
    ...{ roundId, communeId },
    missing: all(RecognitionMissing, draft.missing),
    draft: all(RecognisedListAmount, view.draftLists),
    differences: all(RecognitionDifference, draft.differences),
    draftSha256: draft.listSha256,
    draftHouseholds: view.draftHouseholds,
    opinionNumber: draft.opinion?.number ?? null,
    opinionDated: draft.opinion?.dated ?? null,
    decisions: decisions.map((of) =>
      Object.assign(new RecognitionDecision(), of, {
        lists: all(RecognisedListAmount, of.lists),
        differences: all(RecognitionDifference, of.differences),
      }),
    ),
    certificatesToIssue: view.certificatesToIssue,
    certificatesIssued: view.certificatesIssued,
    certificatesHaveQr: view.certificatesHaveQr,
    blocked: [...view.blocked],
    maySign: view.maySign,
  });
}

export const householdObject = (of: Household, tick: Tick | undefined): RecognisedHousehold =>
  Object.assign(new RecognisedHousehold(), of, {
    refused: isRefusal(of),
    certificateNumber: of.certificate && certificateNumber(of.certificate),
    certificateValid: of.certificate?.valid ?? null,
    inSoftwareOn: tick?.onDay ?? null,
    inSoftwareBy: tick?.byName ?? null,
  });

export const printObject = (run: Run): PrintRun => {
  const made = run.parts.filter(({ sha256 }) => sha256 !== null);
  return Object.assign(new PrintRun(), {
    ...{ id: run.id, what: run.what, state: run.state, total: run.total },
    done: made.reduce((sum, { cases }) => sum + cases.length, 0),
    parts: run.parts.map(({ n, villageName, cases, sha256 }) =>
      Object.assign(new PrintPart(), { n, villageName, sheets: cases.length, made: sha256 !== null }),
    ),
  });
};

export const exportObject = (of: ExportTarget): PeopleExport =>
  Object.assign(new PeopleExport(), of, {
    ofMembers: TARGET_RULES[of.target].rows === 'MEMBERS',
    columns: all(ExportColumn, of.columns),
  });
