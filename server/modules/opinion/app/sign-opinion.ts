import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success } from '../../../kernel/result.ts';
import { hasActed } from '../domain/opinion.ts';
import { hashOf, readContent } from './draft-opinion.ts';
import {
  cleanNumber,
  isPast,
  opinionCommand,
  type OpinionCommand,
  type OpinionPorts,
} from './opinion-command.ts';
import type { Opinion } from './opinion-store.ts';

/** What is signed is what stands: figures that moved since the draft are drafted again. */
const isOutdated = async (ports: OpinionPorts, tx: Tx, opinion: Opinion): Promise<boolean> => {
  const now = await readContent(ports, tx, opinion);
  return !now || hashOf(now) !== opinion.sha256;
};

/** The lead of the appraisal answers for the draft; not who wrote it. */
export const signOffOpinion = (ports: OpinionPorts) => (actor: Actor, command: OpinionCommand) =>
  opinionCommand<'OPINION_NOT_DRAFTED' | 'OPINION_SIGNED' | 'FOUR_EYES' | 'OPINION_OUTDATED'>(
    ports,
    actor,
    { action: 'opinion.sign-off', name: 'sign-off-opinion', command, input: {} },
    async (tx, opinion, by) => {
      if (!opinion?.content) return refuse('OPINION_NOT_DRAFTED');
      if (opinion.signedBy) return refuse('OPINION_SIGNED');
      if (hasActed({ ...opinion, signedOffBy: null }, by)) return refuse('FOUR_EYES');
      if (await isOutdated(ports, tx, opinion)) return refuse('OPINION_OUTDATED');
      await ports.opinions.change(tx, opinion.id, { signedOffBy: by, signedOffAt: ports.clock.now() });
      return success(null);
    },
  );

export type SignOpinion = OpinionCommand & { readonly number: string; readonly dated: string };

/** The chair of the tier signs, with number and day. */
export const signOpinion =
  (ports: OpinionPorts) =>
  (actor: Actor, { number: written, dated, ...command }: SignOpinion) =>
    opinionCommand<
      | 'OPINION_NOT_SIGNED_OFF'
      | 'OPINION_SIGNED'
      | 'FOUR_EYES'
      | 'OPINION_NUMBER_EMPTY'
      | 'OPINION_DATE'
      | 'OPINION_OUTDATED'
    >(
      ports,
      actor,
      { action: 'opinion.sign', name: 'sign-opinion', command, input: { number: written, dated } },
      async (tx, opinion, by) => {
        if (!opinion?.signedOffBy) return refuse('OPINION_NOT_SIGNED_OFF');
        if (opinion.signedBy) return refuse('OPINION_SIGNED');
        if (hasActed(opinion, by)) return refuse('FOUR_EYES');
        const number = cleanNumber(written);
        if (!number) return refuse('OPINION_NUMBER_EMPTY', { field: 'number' });
        if (!isPast(dated, ports.clock.now())) return refuse('OPINION_DATE', { field: 'dated' });
        if (await isOutdated(ports, tx, opinion)) return refuse('OPINION_OUTDATED');
        const signedName = actor.kind === 'ACCOUNT' ? actor.name : '';
        const signed = { signedBy: by, signedName, signedAt: ports.clock.now(), number, dated };
        await ports.opinions.change(tx, opinion.id, signed);
        return success(null);
      },
    );

export type SendOpinion = OpinionCommand & { readonly sentOn: string };

/** It counts from the day it was sent; from then on it cannot be changed. */
export const sendOpinion =
  (ports: OpinionPorts) =>
  async (actor: Actor, { sentOn, ...command }: SendOpinion) =>
    opinionCommand<'OPINION_NOT_SIGNED' | 'OPINION_DATE'>(
      ports,
      actor,
      { action: 'opinion.draft', name: 'send-opinion', command, input: { sentOn } },
      async (tx, opinion, by) => {
        if (!opinion?.signedBy || !opinion.dated) return refuse('OPINION_NOT_SIGNED');
        if (!isPast(sentOn, ports.clock.now()) || sentOn < opinion.dated)
          return refuse('OPINION_DATE', { field: 'sentOn' });
        await ports.opinions.change(tx, opinion.id, { sentOn, sentBy: by });
        const { roundId, communeId } = opinion;
        await ports.unitOfWork.emit(tx, { topic: 'opinion.sent', payload: { roundId, communeId } });
        return success(null);
      },
    );
