import { createHash } from 'node:crypto';
import type { Actor } from '../../../kernel/actor.ts';
import { newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success } from '../../../kernel/result.ts';
import type { OpinionContent } from '../domain/opinion.ts';
import { opinionCommand, type OpinionCommand, type OpinionPorts } from './opinion-command.ts';
import type { CommuneKey } from './opinion-store.ts';

export type DraftOpinion = OpinionCommand & { readonly remarks: string };

const LONGEST = 4000;

/** Counted from the decisions as they stand now. */
export async function readContent(
  { opinions, submissions }: Pick<OpinionPorts, 'opinions' | 'submissions'>,
  tx: Tx,
  key: CommuneKey,
): Promise<OpinionContent | null> {
  const content = await opinions.content(tx, key);
  return content && { ...content, differing: (await submissions.compared(tx, key)).length };
}

export const hashOf = (content: object): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex');

/**
 * QĐ 24/2021 Đ.4 k.5: the opinion in words, made from the decisions. Not while a case is undecided or back in the commune.
 * Drafted again it starts from the figures of that moment, and is to be signed off again.
 */
export const draftOpinion =
  (ports: OpinionPorts) =>
  (actor: Actor, { remarks: written, ...command }: DraftOpinion) =>
    opinionCommand<
      'OPINION_TOO_EARLY' | 'CASES_UNDECIDED' | 'RETURNS_OPEN' | 'OPINION_SIGNED' | 'REMARKS_TOO_LONG'
    >(
      ports,
      actor,
      { action: 'opinion.draft', name: 'draft-opinion', command, input: { remarks: written } },
      async (tx, opinion, by) => {
        const { roundId, communeId } = command;
        const key = { roundId, communeId };
        const remarks = written.normalize('NFC').trim();
        if (remarks.length > LONGEST) return refuse('REMARKS_TOO_LONG', { field: 'remarks' });
        if (opinion?.signedBy) return refuse('OPINION_SIGNED');
        const row = await ports.opinions.row(tx, key);
        const content = await readContent(ports, tx, key);
        if (!row?.reportedAt || !content) return refuse('OPINION_TOO_EARLY');
        if (row.openReturns > 0) return refuse('RETURNS_OPEN', { count: row.openReturns });
        if (row.undecided > 0) return refuse('CASES_UNDECIDED', { count: row.undecided });
        const id = opinion?.id ?? newId();
        await ports.opinions.saveDraft(tx, { ...key, id, content, sha256: hashOf(content), remarks, by });
        return success(null);
      },
    );
