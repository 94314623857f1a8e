import { findUnit, type NamedUnit, type PastedLine } from './paste-people.ts';

/** A paper of one commune, as a line says it: commune; number; date. */
export type ReadPaper = {
  readonly line: number;
  readonly unit: NamedUnit;
  readonly number: string;
  readonly dated: string;
};
/** The line and, where it names one, the unit. */
export type WrongLine = { readonly line: number; readonly unit: string | null };

/** "05/09/2026" or "2026-09-05"; anything else is given back and refused as a date. */
export const dayOf = (text: string): string => {
  const [, day, month, year] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
};

/** Every line is read or is wrong; a commune stands once. */
export function readPapers(
  lines: readonly PastedLine[],
  { units, within }: { readonly units: readonly NamedUnit[]; readonly within: NamedUnit },
): { readonly papers: readonly ReadPaper[]; readonly wrong: readonly WrongLine[] } {
  const papers: ReadPaper[] = [];
  const wrong: WrongLine[] = [];
  const communes = units.filter(({ id, communeId }) => id === communeId);
  for (const { line, cells } of lines) {
    const [name = '', number = '', date = ''] = cells;
    const found = findUnit(name, communes, within.id);
    if ('code' in found) wrong.push({ line, unit: found.unit });
    else if (number === '' || papers.some(({ unit }) => unit.id === found.unit.id))
      wrong.push({ line, unit: found.unit.fullName });
    else papers.push({ line, unit: found.unit, number, dated: dayOf(date) });
  }
  return { papers, wrong };
}

export const placesOf = (wrong: readonly WrongLine[]): string =>
  wrong
    .slice(0, 5)
    .map(({ line, unit }) => (unit ? `${line} (${unit})` : `${line}`))
    .join('; ');
