import { can } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { isListed, listAmounts, type ListAmount } from '../domain/recognised.ts';
import type { Certificate, CheckedCertificate } from './certificate-store.ts';
import { blockedOf, type CertificatePorts } from './issue-certificates.ts';
import { loadPlace } from './load-place.ts';
import { draftOf, type Draft } from './make-recognition.ts';
import type { CommuneKey, Decision, StandingRow } from './recognition-store.ts';

export type RecognitionView = CommuneKey & {
  readonly draft: Omit<Draft, 'rows'>;
  /** Of what would be recognised now. */
  readonly draftLists: readonly ListAmount[];
  /** A household may stand in two lists. */
  readonly draftHouseholds: number;
  readonly decisions: readonly (Decision & { readonly lists: readonly ListAmount[] })[];
  readonly certificatesToIssue: number;
  readonly certificatesIssued: number;
  /** There is a public address that the QR of a certificate leads to. */
  readonly certificatesHaveQr: boolean;
  /** Codes of households with a member who stands in another one too. */
  readonly blocked: readonly string[];
  readonly maySign: boolean;
};

/** One household on the page after the decision. */
export type RecognisedHousehold = StandingRow & { readonly certificate: Certificate | null };

const CODE = /^[a-z0-9]{20,40}$/;

async function decisionsWithLists({ recognitions }: CertificatePorts, tx: Tx, key: CommuneKey) {
  const found = [];
  for (const decision of await recognitions.decisions(tx, key))
    found.push({ ...decision, lists: listAmounts(await recognitions.rows(tx, decision.id)) });
  return found;
}

export function viewRecognition(ports: CertificatePorts & { readonly origin: () => string | null }) {
  const { origin, unitOfWork, recognitions, certificates } = ports;
  return {
    /** Null also when the commune is not yours. */
    board: (actor: Actor, key: CommuneKey): Promise<RecognitionView | null> =>
      unitOfWork.snapshot(async (tx) => {
        const found = await loadPlace(ports, tx, actor, { ...key, action: 'recognition.view' });
        if (!found.ok) return null;
        const place = found.value;
        const { rows, ...draft } = await draftOf(ports, tx, place);
        const decisions = await decisionsWithLists(ports, tx, key);
        const toIssue = await certificates.toIssue(tx, place, null);
        const twice = await certificates.standsTwice(
          tx,
          toIssue.map(({ householdId }) => householdId),
        );
        const issued = await certificates.ofCommune(tx, key, null);
        return {
          ...{ ...key, draft, draftLists: listAmounts(rows), decisions },
          draftHouseholds: rows.filter(isListed).length,
          certificatesToIssue: toIssue.length,
          ...{ certificatesIssued: issued.length, certificatesHaveQr: origin() !== null },
          blocked: blockedOf(toIssue, twice),
          maySign: can(actor, 'recognition.make', { areaPath: place.areaPath, roundId: key.roundId }),
        };
      }),
    /** Who is recognised now; none of another commune. */
    households: (actor: Actor, key: CommuneKey): Promise<readonly RecognisedHousehold[]> =>
      unitOfWork.snapshot(async (tx) => {
        const found = await loadPlace(ports, tx, actor, { ...key, action: 'recognition.view' });
        if (!found.ok) return [];
        const issued = await certificates.ofCommune(tx, key, null);
        const byCase = new Map(issued.map((of) => [of.caseId, of]));
        return (await recognitions.standing(tx, key)).map((row) => ({
          ...row,
          certificate: byCase.get(row.caseId) ?? null,
        }));
      }),
    /** Whom a supplement could name: agreed on, and in no decision. */
    candidates: (actor: Actor, key: CommuneKey) =>
      unitOfWork.snapshot(async (tx) => {
        const found = await loadPlace(ports, tx, actor, { ...key, action: 'recognition.view' });
        return found.ok ? recognitions.candidates(tx, key) : [];
      }),
    /** What the QR of a certificate tells anybody. */
    check: async (code: string): Promise<CheckedCertificate | null> =>
      CODE.test(code) ? unitOfWork.read((tx) => certificates.check(tx, code)) : null,
  };
}
export type ViewRecognition = ReturnType<typeof viewRecognition>;
