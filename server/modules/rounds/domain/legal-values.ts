import { confirmedSchema, markSchema, type Confirmed, type LegalMark, type Text } from './legal-value.ts';
import { inReadingOrderOfLaw, legalValueName } from './legal-value-name.ts';
import type { RulePack } from './rule-pack.ts';

/** One legal value of a pack with where it stands. `path` leads to the object that carries the mark. */
export type LegalValueAt = {
  readonly path: string;
  readonly name: Text;
  readonly value: unknown;
  readonly mark: LegalMark;
  readonly article: string | null;
  readonly note: string | null;
  readonly confirmed: Confirmed | null;
};

type Node = Readonly<Record<string, unknown>>;
const isNode = (data: unknown): data is Node => typeof data === 'object' && data !== null;
const textOf = (data: unknown): string | null => (typeof data === 'string' ? data : null);

const ABOUT = ['mark', 'article', 'note', 'confirmed'];

/** The value of a node that carries a mark; a tier and a further year state theirs without the word `value`. */
const valueOf = (node: Node): unknown =>
  'value' in node
    ? node['value']
    : Object.fromEntries(Object.entries(node).filter(([key]) => !ABOUT.includes(key)));

function* walk(data: unknown, path: string): Generator<LegalValueAt> {
  if (!isNode(data)) return;
  const mark = markSchema.safeParse(data['mark']);
  if (mark.success) {
    const name = legalValueName(path) ?? { vi: path, en: path };
    const confirmed = confirmedSchema.safeParse(data['confirmed']).data ?? null;
    const about = { article: textOf(data['article']), note: textOf(data['note']), confirmed };
    yield { path, name, value: valueOf(data), mark: mark.data, ...about };
    return;
  }
  for (const [key, part] of Object.entries(data)) yield* walk(part, path === '' ? key : `${path}.${key}`);
}

/** Every legal value of a pack, as a person reads them. */
export const legalValuesOf = (pack: RulePack): readonly LegalValueAt[] =>
  [...walk(pack, '')].sort((a, b) => inReadingOrderOfLaw(a.path, b.path));

export type LegalDifference = {
  readonly path: string;
  readonly name: Text;
  readonly before: LegalValueAt | null;
  readonly after: LegalValueAt | null;
};

/** Keys in one order: the database keeps none. */
const canonical = (_key: string, value: unknown): unknown =>
  isNode(value) && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;
const same = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a, canonical) === JSON.stringify(b, canonical);

/** What changes between two versions of a pack: another value, or another mark. */
export function legalDifferences(before: RulePack, after: RulePack): readonly LegalDifference[] {
  const old = new Map(legalValuesOf(before).map((of) => [of.path, of]));
  const now = new Map(legalValuesOf(after).map((of) => [of.path, of]));
  const paths = [...new Set([...old.keys(), ...now.keys()])].sort(inReadingOrderOfLaw);
  return paths.flatMap((path) => {
    const [a, b] = [old.get(path) ?? null, now.get(path) ?? null];
    if (a && b && same(a.value, b.value) && a.mark === b.mark && same(a.confirmed, b.confirmed)) return [];
    return [{ path, name: legalValueName(path) ?? { vi: path, en: path }, before: a, after: b }];
  });
}
