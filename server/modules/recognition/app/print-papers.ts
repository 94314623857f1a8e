import type { Action } from '../../../access/index.ts';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { RulePackStore } from '../../rounds/index.ts';
import type { TrackStore } from '../../tracks/index.ts';
import { certificateNumber, isRefusal } from '../domain/recognised.ts';
import type { CertificatePorts } from './issue-certificates.ts';
import { loadPlace } from './load-place.ts';
import type {
  CertificateFacts,
  DecisionFacts,
  PaperFormat,
  PaperPlace,
  RecognitionPapers,
  RefusalFacts,
} from './ports.ts';
import type { CommuneKey } from './recognition-store.ts';

export type PaperPorts = CertificatePorts & {
  readonly packs: RulePackStore;
  readonly tracks: TrackStore;
  readonly papers: RecognitionPapers;
  /** Where the QR of a certificate leads. */
  readonly origin: () => string | null;
};
export type PaperFile = { readonly name: string; readonly bytes: Uint8Array };
type Refused = 'NOT_SIGNED_IN' | 'NOT_FOUND';

/** The place with the pack that its papers cite, for somebody who may print there. */
export async function placeOfPapers(
  ports: PaperPorts,
  tx: Tx,
  actor: Actor,
  key: CommuneKey & { readonly action: Action },
): Promise<Result<PaperPlace, Refused>> {
  const place = await loadPlace(ports, tx, actor, key);
  if (!place.ok) return place;
  const stored = await ports.packs.find(tx, place.value.packId, place.value.packVersion);
  return stored ? success({ ...place.value, pack: stored.pack }) : refuse('NOT_FOUND');
}

/** Letters and digits only: a number of a paper holds slashes and a Đ. */
const safe = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replaceAll('Đ', 'D')
    .replaceAll('đ', 'd')
    .replace(/[^0-9A-Za-z]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);

/** Mẫu số 02 of a decision with a list; one recorded before has none to print. */
export const printDecision =
  (ports: PaperPorts) =>
  async (actor: Actor, id: string, format: PaperFormat): Promise<Result<PaperFile, Refused>> => {
    const facts = await ports.unitOfWork.snapshot(async (tx) => {
      const decision = await ports.recognitions.find(tx, id);
      if (!decision?.listSha256) return refuse(actor.kind === 'PUBLIC' ? 'NOT_SIGNED_IN' : 'NOT_FOUND');
      const place = await placeOfPapers(ports, tx, actor, { ...decision, action: 'recognition.view' });
      if (!place.ok) return place;
      const rows = await ports.recognitions.rows(tx, id);
      const { opinion } = await ports.recognitions.readiness(tx, decision);
      return success({ place: place.value, decision, rows, opinion });
    });
    if (!facts.ok) return facts;
    const bytes = await ports.papers.decision(facts.value, format);
    return success({ name: `quyet-dinh-${safe(facts.value.decision.number)}.${format}`, bytes });
  };

/** Đ.5: the decision on a household during the year that was granted. */
export const printTrackDecision =
  (ports: PaperPorts) =>
  async (actor: Actor, trackCaseId: string, format: PaperFormat): Promise<Result<PaperFile, Refused>> => {
    const id = await ports.unitOfWork.read((tx) => ports.recognitions.ofTrackCase(tx, trackCaseId));
    return id
      ? printDecision(ports)(actor, id, format)
      : refuse(actor.kind === 'PUBLIC' ? 'NOT_SIGNED_IN' : 'NOT_FOUND');
  };

/** Mẫu số 03 of one household. */
export const printCertificate =
  (ports: PaperPorts) =>
  async (actor: Actor, key: CommuneKey, caseId: string): Promise<Result<PaperFile, Refused>> => {
    const facts = await ports.unitOfWork.snapshot(async (tx) => {
      const place = await placeOfPapers(ports, tx, actor, { ...key, action: 'certificate.issue' });
      if (!place.ok) return place;
      const certificates = await ports.certificates.ofCommune(tx, key, [caseId]);
      return certificates.length > 0 ? success({ place: place.value, certificates }) : refuse('NOT_FOUND');
    });
    if (!facts.ok) return facts;
    const [first] = facts.value.certificates;
    const bytes = await ports.papers.certificates({ ...facts.value, origin: ports.origin() });
    return success({ name: `giay-chung-nhan-${safe(first ? certificateNumber(first) : '')}.pdf`, bytes });
  };

async function refusalOfRound(
  { recognitions }: PaperPorts,
  tx: Tx,
  { place, caseId }: { place: PaperPlace; caseId: string },
): Promise<Result<RefusalFacts, 'NOT_FOUND'>> {
  const row = (await recognitions.standing(tx, place)).find((of) => of.caseId === caseId);
  if (!row || !isRefusal(row)) return refuse('NOT_FOUND');
  const { headName, villageName } = row;
  return success({ place, row, headName, villageName, number: null, dated: null, reasons: null });
}

/** The letter to a household whose request was not granted, in the round or during the year. */
export const printRefusal =
  (ports: PaperPorts) =>
  async (
    actor: Actor,
    of: CommuneKey & { readonly caseId: string },
    format: PaperFormat,
  ): Promise<Result<PaperFile, Refused>> => {
    const facts = await ports.unitOfWork.snapshot(async (tx) => {
      const place = await placeOfPapers(ports, tx, actor, { ...of, action: 'recognition.view' });
      return place.ok ? refusalOfRound(ports, tx, { place: place.value, caseId: of.caseId }) : place;
    });
    if (!facts.ok) return facts;
    return success({ name: `tra-loi.${format}`, bytes: await ports.papers.refusal(facts.value, format) });
  };

/** Đ.5, Đ.6: the letter of a case during the year that was refused, under its number, date and reasons. */
export const printTrackRefusal =
  (ports: PaperPorts) =>
  async (actor: Actor, trackCaseId: string, format: PaperFormat): Promise<Result<PaperFile, Refused>> => {
    const facts = await ports.unitOfWork.snapshot(async (tx) => {
      if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
      const found = await ports.tracks.find(tx, trackCaseId);
      if (found?.decision?.outcome !== 'REFUSED') return refuse('NOT_FOUND');
      const place = await placeOfPapers(ports, tx, actor, { ...found, action: 'recognition.view' });
      if (!place.ok) return place;
      const { number, decidedOn: dated, reasons } = found.decision;
      const { headName } = found;
      const villageName = await ports.recognitions.villageName(tx, found.villageId);
      return success({ place: place.value, row: null, headName, villageName, number, dated, reasons });
    });
    if (!facts.ok) return facts;
    return success({ name: `tra-loi.${format}`, bytes: await ports.papers.refusal(facts.value, format) });
  };

/** The newest decision with a list, and the certificates of one village; for whoever prints all of a village's papers. */
export async function papersOfVillage(
  ports: PaperPorts,
  tx: Tx,
  { villageId, ...key }: CommuneKey & { readonly villageId: string },
): Promise<{ decision: DecisionFacts | null; certificates: CertificateFacts | null }> {
  const found = await ports.recognitions.place(tx, key);
  const stored = found && (await ports.packs.find(tx, found.packId, found.packVersion));
  if (!stored) return { decision: null, certificates: null };
  const place = { ...found, pack: stored.pack };
  const decision = (await ports.recognitions.decisions(tx, key)).findLast(
    ({ listSha256 }) => listSha256 !== null,
  );
  const cases = (await ports.recognitions.standing(tx, key)).filter((row) => row.villageId === villageId);
  const issued = await ports.certificates.ofCommune(
    tx,
    key,
    cases.map(({ caseId }) => caseId),
  );
  const { opinion } = await ports.recognitions.readiness(tx, key);
  return {
    decision: decision
      ? { place, decision, opinion, rows: await ports.recognitions.rows(tx, decision.id) }
      : null,
    certificates: issued.length > 0 ? { place, certificates: issued, origin: ports.origin() } : null,
  };
}
