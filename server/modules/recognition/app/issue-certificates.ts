import { actorTag, type Actor } from '../../../kernel/actor.ts';
import { newCode, newId } from '../../../kernel/ids.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import type { CertificateStore, NewCertificate, ToIssue } from './certificate-store.ts';
import { loadPlace, scopeOf, type RecognitionPorts } from './load-place.ts';
import type { CommuneKey, Place } from './recognition-store.ts';

export type CertificatePorts = RecognitionPorts & { readonly certificates: CertificateStore };
export type IssueCertificates = CommuneKey & {
  readonly commandId: string;
  /** Null: everybody who needs one. */
  readonly caseIds: readonly string[] | null;
};
/** Households that are left out because a member stands in another one too, each with the codes of both. */
export type Issued = CommuneKey & { readonly issued: number; readonly blocked: readonly string[] };
export type IssueRefusal =
  | 'NOT_SIGNED_IN'
  | 'NOT_FOUND'
  | 'NO_CERTIFICATE_TO_ISSUE'
  | 'MEMBER_IN_TWO_HOUSEHOLDS'
  | 'COMMAND_OF_ANOTHER';

const CODE_SIGNS = 20; // 96 bits: nobody finds one by trying

/** Codes of households that wait, each with the others in which one of its members stands. */
export const blockedOf = (
  all: readonly Pick<ToIssue, 'householdId' | 'householdCode'>[],
  twice: ReadonlyMap<string, readonly string[]>,
): string[] =>
  all.flatMap(({ householdId, householdCode }) => {
    const others = twice.get(householdId);
    return others ? [`${householdCode ?? householdId.slice(0, 8)} – ${others.join(', ')}`] : [];
  });

/** New certificates, with numbers that follow each other, a series for each year. */
async function numbered(
  { certificates }: CertificatePorts,
  tx: Tx,
  place: Place,
  wanted: readonly ToIssue[],
  by: string,
): Promise<Map<string, NewCertificate>> {
  const made = new Map<string, NewCertificate>();
  const fresh = Map.groupBy(
    wanted.filter(({ certificateId }) => certificateId === null),
    ({ seriesYear }) => seriesYear,
  );
  for (const [year, group] of [...fresh].sort(([one], [other]) => one - other)) {
    const first = await certificates.drawNumbers(tx, place.communeId, year, group.length);
    for (const [index, { householdId, caseId }] of group.entries()) {
      const of = { id: newId(), communeId: place.communeId, householdId, year, number: first + index };
      made.set(caseId, { ...of, code: newCode(CODE_SIGNS), rulePackId: place.packId, issuedBy: by });
    }
  }
  return made;
}

async function write(
  ports: CertificatePorts,
  tx: Tx,
  actor: Actor,
  place: Place,
  wanted: readonly ToIssue[],
): Promise<void> {
  const by = actorTag(actor);
  const made = await numbered(ports, tx, place, wanted, by);
  const lines = wanted.map((of) => {
    const certificateId = of.certificateId ?? made.get(of.caseId)?.id;
    if (!certificateId) throw new Error('a line without its certificate');
    return { ...of, certificateId, year: place.year };
  });
  await ports.certificates.add(tx, [...made.values()], lines, by);
  const numbers = [...made.values()].map(({ number }) => number);
  await ports.unitOfWork.audit(tx, {
    ...{ scope: scopeOf(place), actor, action: 'issue-certificates', subject: `round:${place.roundId}` },
    data: {
      ...{ issued: lines.length, fresh: numbers.length },
      ...(numbers.length > 0 ? { first: Math.min(...numbers), last: Math.max(...numbers) } : {}),
    },
  });
}

/**
 * Mẫu số 03 for households that were recognised as poor or near-poor. A household with a member who stands in another one
 * too gets none until that is mended; asked for by name it is refused, in a batch it is left out and named.
 */
export const issueCertificates =
  (ports: CertificatePorts) =>
  async (actor: Actor, command: IssueCertificates): Promise<Result<Issued, IssueRefusal>> => {
    if (actor.kind === 'PUBLIC') return refuse('NOT_SIGNED_IN');
    const { unitOfWork, recognitions, certificates } = ports;
    const { commandId, ...input } = command;
    const { roundId, communeId, caseIds } = input;
    const once = { commandId, actor, action: 'issue-certificates', input };
    return unitOfWork.once<Issued, IssueRefusal>(once, async (tx) => {
      const key = { roundId, communeId };
      const found = await loadPlace(ports, tx, actor, { ...key, action: 'certificate.issue' });
      if (!found.ok) return found;
      const place = found.value;
      await recognitions.lock(tx, key);
      const all = await certificates.toIssue(tx, place, caseIds);
      if (all.length === 0) return refuse('NO_CERTIFICATE_TO_ISSUE');
      const twice = await certificates.standsTwice(
        tx,
        all.map(({ householdId }) => householdId),
      );
      const blocked = blockedOf(all, twice);
      const free = all.filter(({ householdId }) => !twice.has(householdId));
      if (free.length === 0) return refuse('MEMBER_IN_TWO_HOUSEHOLDS', { names: blocked.join('; ') });
      await write(ports, tx, actor, place, free);
      return success({ ...key, issued: free.length, blocked });
    });
  };
