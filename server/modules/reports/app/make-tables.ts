import type { Tx } from '../../../kernel/ports.ts';
import { inReadingOrder } from '../../../kernel/reading-order.ts';
import { addForms } from '../../tally/index.ts';
import { comparisonForm } from '../domain/comparison-form.ts';
import { fillForm } from '../domain/fill-form.ts';
import { dimensionsOf, formsOf, isForm, isList, type FormCode, type TableCode } from '../domain/forms.ts';
import { listForm, type ListCode, type ListedHousehold } from '../domain/list-forms.ts';
import type { ReportTable } from '../domain/table.ts';
import { roundBefore } from './compare-rounds.ts';
import { readParts, type Parts } from './read-parts.ts';
import type { ReportPorts, Unit } from './read-unit.ts';

/** One statement: forms that ask nothing of the households are filled by the tally alone. */
async function makeForm(
  ports: ReportPorts,
  tx: Tx,
  unit: Unit,
  code: FormCode,
  of: Parts,
): Promise<ReportTable> {
  const asks = dimensionsOf(code, unit.facts);
  const facts = asks.length === 0 ? [] : await ports.reports.facts(tx, unit.scope, asks, unit.facts.firstDay);
  return fillForm(code, unit.facts, { ...of, facts });
}

/** With names: the caller has asked whether the reader is of the commune. */
async function listed(ports: ReportPorts, tx: Tx, unit: Unit): Promise<readonly ListedHousehold[]> {
  const all = await ports.reports.households(tx, unit.scope, ['POINTS'], unit.facts.firstDay);
  const names = await ports.reports.names(
    tx,
    all.map(({ householdId }) => householdId),
  );
  const byId = new Map(names.map((of) => [of.householdId, of]));
  const villages = await ports.areas.findMany(tx, [...new Set(all.map(({ villageId }) => villageId))]);
  const nameOf = new Map(villages.map(({ id, fullName }) => [id, fullName]));
  const rows = all.map((of) => ({
    ...of,
    code: byId.get(of.householdId)?.code ?? null,
    headName: byId.get(of.householdId)?.headName ?? '',
    villageName: nameOf.get(of.villageId) ?? '',
  }));
  return inReadingOrder(
    rows,
    ({ villageName, code, headName }) => `${villageName} ${code ?? ''} ${headName}`,
  );
}

/** Tables of a unit as they are now, in the order asked for. */
export async function makeTables(
  ports: ReportPorts,
  tx: Tx,
  unit: Unit,
  wanted: readonly TableCode[] = formsOf(unit.facts),
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<readonly ReportTable[]> {
  const known = new Set<TableCode>(formsOf(unit.facts));
  const codes = wanted.filter((code) => !isForm(code) || known.has(code));
  const parts = await readParts(ports, tx, unit);
  let households: readonly ListedHousehold[] | null = null;
  const list = async (code: ListCode) => listForm(code, (households ??= await listed(ports, tx, unit)));
  const compared = async () =>
    comparisonForm(addForms(parts.parts.map(({ movement }) => movement)), await roundBefore(ports, tx, unit));
  const tables: ReportTable[] = [];
  for (const code of codes) {
    tables.push(
      isForm(code)
        ? await makeForm(ports, tx, unit, code, parts)
        : isList(code)
          ? await list(code)
          : await compared(),
    );
    onProgress(tables.length, codes.length);
  }
  return tables;
}
