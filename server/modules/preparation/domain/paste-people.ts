import { searchKey } from '../../../kernel/search-key.ts';

/** A line as it was pasted from a sheet or typed: cells by tab or semicolon. */
export type PastedLine = { readonly line: number; readonly cells: readonly string[] };

const LONGEST = 200;

export const readLines = (text: string): PastedLine[] =>
  text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line, index) => ({ line: index + 1, cells: line.split(/[\t;]/).map((cell) => cell.trim()) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));

/** A unit that a line may mean. */
export type NamedUnit = {
  readonly id: string;
  readonly fullName: string;
  readonly keys: readonly string[];
  readonly path: readonly string[];
  readonly communeId: string | null;
  /** "Thôn 1, Xã Ea Na, Huyện Krông A Na": to say whose it is. */
  readonly place: string;
};

export const LINE_PROBLEMS = [
  'NAME_MISSING',
  'TOO_LONG',
  'UNIT_UNKNOWN',
  'UNIT_AMBIGUOUS',
  'UNIT_OF_ANOTHER',
  'TWICE',
] as const;
export type LineProblemCode = (typeof LINE_PROBLEMS)[number];
/** Never a name of a person: the line, and of a unit its name. */
export type LineProblem = {
  readonly line: number;
  readonly code: LineProblemCode;
  readonly unit: string | null;
};

/** Keys of everything that a line names as a unit: "Thôn 1, Xã Ea Na" names two. */
export const unitKeys = (text: string): string[] => text.split(',').map(searchKey).filter(Boolean);

type Found = { readonly unit: NamedUnit } | { readonly code: LineProblemCode; readonly unit: string | null };

/** The unit that is meant, inside `within`; what is written behind a comma is a unit above it. */
export function findUnit(text: string, units: readonly NamedUnit[], within: string): Found {
  const [first = '', ...above] = unitKeys(text);
  const named = (key: string) => units.filter(({ keys }) => keys.includes(key));
  const outer = above.map((key) => new Set(named(key).map(({ id }) => id)));
  const meant = named(first).filter(({ path }) => outer.every((ids) => path.some((id) => ids.has(id))));
  const inside = meant.filter(({ path }) => path.includes(within));
  const [one, another] = inside;
  if (one && !another) return { unit: one };
  if (one) return { code: 'UNIT_AMBIGUOUS', unit: text };
  const elsewhere = meant[0];
  return elsewhere
    ? { code: 'UNIT_OF_ANOTHER', unit: elsewhere.place }
    : { code: 'UNIT_UNKNOWN', unit: text || null };
}

export type ReadPerson = {
  readonly line: number;
  readonly name: string;
  readonly nameKey: string;
  readonly part: string;
  readonly office: string;
  readonly phone: string;
  readonly unit: NamedUnit;
};

/** Where the cells of a line stand; the unit is where the person works, or the village of a team. */
export type Layout = { readonly unit: number; readonly office?: number; readonly phone?: number };

/** Every line is read or has its problem; nothing is guessed, nothing is lost. */
export function readPeople(
  lines: readonly PastedLine[],
  layout: Layout,
  place: { readonly units: readonly NamedUnit[]; readonly within: NamedUnit; readonly unitNeeded: boolean },
): { readonly people: readonly ReadPerson[]; readonly problems: readonly LineProblem[] } {
  const people: ReadPerson[] = [];
  const problems: LineProblem[] = [];
  const seen = new Set<string>();
  for (const { line, cells } of lines) {
    const cell = (at: number | undefined): string => (at === undefined ? '' : (cells[at] ?? ''));
    const [name, part, office, phone] = [cell(0), cell(1), cell(layout.office), cell(layout.phone)];
    const unitText = cell(layout.unit);
    const nameKey = searchKey(name);
    const say = (code: LineProblemCode, unit: string | null = null) => problems.push({ line, code, unit });
    if (nameKey === '') say('NAME_MISSING');
    else if ([name, part, office].some((text) => text.length > LONGEST) || phone.length > 30) say('TOO_LONG');
    else {
      const found: Found =
        unitText === '' && !place.unitNeeded
          ? { unit: place.within }
          : findUnit(unitText, place.units, place.within.id);
      if ('code' in found) say(found.code, found.unit);
      else if (seen.has(`${nameKey} ${found.unit.id}`)) say('TWICE');
      else {
        seen.add(`${nameKey} ${found.unit.id}`);
        people.push({ line, name, nameKey, part, office, phone, unit: found.unit });
      }
    }
  }
  return { people, problems };
}
