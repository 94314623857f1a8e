import { newId } from '../../../kernel/ids.ts';
import { success } from '../../../kernel/result.ts';
import { scopeOf, type RecognitionPorts } from './load-place.ts';

/**
 * Đ.5: what the chair granted during the year is a recognition of one household, under the number and date of that decision.
 * Told again, nothing is added. A case without scores of its own has no certificate, and no row.
 */
export const recogniseInYear =
  ({ unitOfWork, recognitions, hashOf }: RecognitionPorts) =>
  async (trackCaseId: string): Promise<void> => {
    await unitOfWork.run(async (tx) => {
      const of = await recognitions.inYearCase(tx, trackCaseId);
      if (!of?.caseId) return success(null);
      const { roundId, communeId } = of;
      await recognitions.lock(tx, of);
      const before = await recognitions.decisions(tx, of);
      const found = before.some((decision) => decision.trackCaseId === trackCaseId)
        ? null
        : await recognitions.caseRow(tx, of.caseId);
      if (!found) return success(null);
      const row = { ...found, position: 1, classAfter: of.endClass ?? found.classBefore };
      const id = newId();
      const listSha256 = hashOf([row]);
      const decision = {
        id,
        roundId,
        communeId,
        kind: 'IN_YEAR',
        number: of.number,
        dated: of.decidedOn,
      } as const;
      const rest = { reason: null, signedName: null, listSha256, differences: [], trackCaseId };
      await recognitions.add(tx, { ...decision, ...rest, recordedBy: 'system' }, [row]);
      await unitOfWork.emit(tx, {
        topic: 'recognition.made',
        payload: { roundId, communeId, recognitionId: id, kind: 'IN_YEAR' },
      });
      const data = { number: of.number, dated: of.decidedOn, listSha256 };
      await unitOfWork.audit(tx, {
        ...{
          scope: scopeOf(of),
          actor: 'system',
          action: 'recognise-in-year',
          subject: `recognition:${id}`,
          data,
        },
      });
      return success(null);
    });
  };
