import { createHash } from 'node:crypto';
import type { Tx, UnitOfWork } from '../../../kernel/ports.ts';
import { success } from '../../../kernel/result.ts';
import type { CommuneKey, Report, SubmissionStore, SubmittedCase } from './submission-store.ts';

/** What the letter and the heads of the lists say beside the frozen cases. */
export type LetterFacts = {
  readonly communeName: string;
  /** As the place of the letter: without "Xã". */
  readonly communeShort: string;
  /** Province … the unit above the commune. */
  readonly above: readonly string[];
  readonly year: number;
  readonly roundName: string;
  /** The unit that gives its opinion. */
  readonly tierName: string;
  /** Texts of the rules of the round that were read in a public source. */
  readonly legal: readonly string[];
  readonly indicators: readonly { readonly number: number; readonly name: string }[];
  readonly villages: readonly { readonly id: string; readonly fullName: string }[];
  readonly meetings: number;
  readonly postings: number;
  readonly complaints: number;
};

export type WrittenFile = {
  readonly kind: string;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};
export type Dossier = {
  readonly report: Report;
  readonly facts: LetterFacts;
  readonly cases: readonly SubmittedCase[];
};

export type MakeFilesPorts = {
  readonly unitOfWork: UnitOfWork;
  readonly submissions: SubmissionStore;
  readonly letterFacts: (tx: Tx, key: CommuneKey) => Promise<LetterFacts>;
  readonly write: (dossier: Dossier) => Promise<readonly WrittenFile[]>;
};

/** Letter and lists from the frozen rows, made once after the report; made again they would be the same, so they are kept. */
export const makeFiles =
  ({ unitOfWork, submissions, letterFacts, write }: MakeFilesPorts) =>
  async (key: CommuneKey): Promise<void> => {
    const dossier = await unitOfWork.snapshot(async (tx) => {
      const report = await submissions.report(tx, key);
      if (!report?.dossierSha256 || (await submissions.files(tx, report.id)).length > 0) return null;
      return { report, facts: await letterFacts(tx, key), cases: await submissions.dossier(tx, key) };
    });
    if (!dossier) return;
    const files = await write(dossier);
    await unitOfWork.run(async (tx) => {
      for (const { bytes, ...file } of files) {
        const sha256 = createHash('sha256').update(bytes).digest('hex');
        await submissions.addFile(tx, dossier.report.id, { ...file, bytes, sha256, size: bytes.length });
      }
      return success(null);
    });
  };
