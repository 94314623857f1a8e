import { createHash } from 'node:crypto';
import type { Actor } from '../../../kernel/actor.ts';
import type { Tx } from '../../../kernel/ports.ts';
import { refuse, success, type Result } from '../../../kernel/result.ts';
import { numbersTwice, problemsOf, type PersonProblem } from '../domain/check-person.ts';
import { TARGET_RULES, TARGETS, type MappedColumn, type Target } from '../domain/mapping.ts';
import { standsIn, type FrozenMember } from '../domain/recognised.ts';
import type { Certificate } from './certificate-store.ts';
import type { ExportStore, Tick } from './export-store.ts';
import { scopeOf } from './load-place.ts';
import { placeOfPapers, type PaperFile, type PaperPorts } from './print-papers.ts';
import type { PaperPlace } from './ports.ts';
import type { CommuneKey, Decision, StandingRow } from './recognition-store.ts';

/** One row of an export, with everything that a column may hold. */
export type ExportRow = {
  readonly household: StandingRow;
  readonly decision: Pick<Decision, 'number' | 'dated'>;
  readonly certificate: Certificate | null;
  readonly tick: Tick | null;
  /** Null: a row is a household. */
  readonly member: FrozenMember | null;
  readonly problems: readonly PersonProblem[];
};
export type ExportSheet = {
  readonly place: PaperPlace;
  readonly communeCode: string | null;
  readonly target: Target;
  readonly columns: readonly MappedColumn[];
  readonly rows: readonly ExportRow[];
};
/** Writes a real .xlsx: the rows, and those to mend on a sheet of their own. */
export type WriteSheet = (sheet: ExportSheet) => Promise<Uint8Array>;

export type ExportPorts = PaperPorts & { readonly exports: ExportStore; readonly writeSheet: WriteSheet };
export type ExportTarget = {
  readonly target: Target;
  /** Rows that would be in the file, and those of them to mend. */
  readonly rows: number;
  readonly toMend: number;
  readonly columns: readonly MappedColumn[];
  readonly version: number;
  /** Whose columns these are. */
  readonly from: 'PRODUCT' | 'PROVINCE' | 'COMMUNE';
};
type Refused = 'NOT_SIGNED_IN' | 'NOT_FOUND';

async function sheetOf(ports: ExportPorts, tx: Tx, place: PaperPlace, target: Target): Promise<ExportSheet> {
  const { recognitions, certificates, exports } = ports;
  const rule = TARGET_RULES[target];
  const decisions = new Map((await recognitions.decisions(tx, place)).map((of) => [of.id, of]));
  const issued = new Map((await certificates.ofCommune(tx, place, null)).map((of) => [of.caseId, of]));
  const ticks = new Map((await exports.ticks(tx, place)).map((of) => [of.caseId, of]));
  const households = (await recognitions.standing(tx, place)).filter((row) =>
    rule.lists.some((list) => standsIn(list, row)),
  );
  const twice = numbersTwice(households.flatMap(({ members }) => members));
  const rules = {
    idNumberLengths: place.pack.idNumberLengths.value,
    provinceCodes: await exports.provinceCodes(tx),
  };
  const checked = (member: FrozenMember): PersonProblem[] =>
    rule.checksIds
      ? [...problemsOf(member, rules), ...(twice.has(member.idNumber ?? '') ? (['ID_TWICE'] as const) : [])]
      : [];
  const rows = households.flatMap((household): ExportRow[] => {
    const decision = decisions.get(household.recognitionId);
    if (!decision) throw new Error('a row without its decision');
    const certificate = issued.get(household.caseId) ?? null;
    const base = { household, decision, certificate, tick: ticks.get(household.caseId) ?? null };
    if (rule.rows === 'HOUSEHOLDS') return [{ ...base, member: null, problems: [] }];
    return household.members.map((member) => ({ ...base, member, problems: checked(member) }));
  });
  const saved = await exports.mapping(tx, place.areaPath, place.communeId, target);
  const communeCode = await exports.communeCode(tx, place.communeId);
  return { place, communeCode, target, columns: saved?.columns ?? rule.columns, rows };
}

async function targetOf(
  ports: ExportPorts,
  tx: Tx,
  place: PaperPlace,
  target: Target,
): Promise<ExportTarget> {
  const { exports } = ports;
  const { areaPath, communeId } = place;
  const { rows, columns } = await sheetOf(ports, tx, place, target);
  const saved = await exports.mapping(tx, areaPath, communeId, target);
  const own = saved?.areaId === communeId ? 'COMMUNE' : 'PROVINCE';
  const toMend = rows.filter(({ problems }) => problems.length > 0).length;
  const version = (await exports.mappingOf(tx, communeId, target))?.version ?? 0;
  return { target, rows: rows.length, toMend, columns, version, from: saved ? own : 'PRODUCT' };
}

export function exportPeople(ports: ExportPorts) {
  const { unitOfWork } = ports;
  return {
    /** What could be exported, before it is. */
    targets: (actor: Actor, key: CommuneKey): Promise<readonly ExportTarget[]> =>
      unitOfWork.snapshot(async (tx) => {
        const place = await placeOfPapers(ports, tx, actor, { ...key, action: 'export.people' });
        if (!place.ok) return [];
        const found: ExportTarget[] = [];
        for (const target of TARGETS) found.push(await targetOf(ports, tx, place.value, target));
        return found;
      }),
    /** The file; that it left the house stays on record with counts and hash, before anybody has it. */
    file: async (
      actor: Actor,
      { target, ...key }: CommuneKey & { readonly target: Target },
    ): Promise<Result<PaperFile, Refused | 'NOTHING_TO_EXPORT'>> => {
      const sheet = await unitOfWork.snapshot(async (tx) => {
        const place = await placeOfPapers(ports, tx, actor, { ...key, action: 'export.people' });
        return place.ok ? success(await sheetOf(ports, tx, place.value, target)) : place;
      });
      if (!sheet.ok) return sheet;
      const { rows, communeCode, place } = sheet.value;
      if (rows.length === 0) return refuse('NOTHING_TO_EXPORT');
      const bytes = await ports.writeSheet(sheet.value);
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const toMend = rows.filter(({ problems }) => problems.length > 0).length;
      const data = { target, rows: rows.length, toMend, sha256 };
      await unitOfWork.run(async (tx) => {
        const subject = `round:${key.roundId}`;
        await unitOfWork.audit(tx, { scope: scopeOf(key), actor, action: 'export-people', subject, data });
        return success(null);
      });
      const code = (communeCode ?? key.communeId.slice(0, 8)).replace(/\W/g, '');
      return success({
        name: `${target.toLowerCase().replaceAll('_', '-')}-${code}-${place.year}.xlsx`,
        bytes,
      });
    },
  };
}
export type ExportPeople = ReturnType<typeof exportPeople>;
