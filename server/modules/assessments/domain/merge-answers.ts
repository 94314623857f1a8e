import type { Answers } from './answers.ts';

/** One answer by its path; a person who is there has the path of the person itself. */
type Flat = ReadonlyMap<string, string>;
const NOT_THERE = 'null';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Ticks and lists are one answer each; everything else is taken apart. */
const isWhole = (path: string): boolean => /^(indicators\.\d+|causes|supports)$/.test(path);

function flatten(value: unknown, path: string, into: Map<string, string>): Map<string, string> {
  if (!isRecord(value) || isWhole(path)) {
    into.set(path, JSON.stringify(Array.isArray(value) ? [...(value as unknown[])].sort() : (value ?? null)));
    return into;
  }
  for (const [name, one] of Object.entries(value)) flatten(one, path ? `${path}.${name}` : name, into);
  return into;
}

/** The answers by path, people by their key. */
export function flatAnswers(answers: Answers | null): Flat {
  if (!answers) return new Map();
  const { members, ...rest } = answers;
  const flat = flatten(rest, '', new Map());
  for (const { key, ...person } of members) {
    flat.set(`members.${key}`, 'true');
    flatten(person, `members.${key}`, flat);
  }
  return flat;
}

/** An answer that two people changed, each to something else. As JSON texts; "null": not answered, or not there. */
export type Clash = {
  readonly path: string;
  readonly base: string;
  readonly theirs: string;
  readonly mine: string;
};

export type Merged = { readonly answers: Answers; readonly clashes: readonly Clash[] };

/** Puts flat answers together again; a person who is not there takes all of theirs along. */
function unflatten(flat: Flat): Answers {
  const root: Record<string, unknown> = {};
  const people = new Map<string, Record<string, unknown>>();
  for (const [path, text] of flat) {
    const [place = '', key = '', ...rest] = path.split('.');
    const value = JSON.parse(text) as unknown;
    if (place === 'members') {
      if (flat.get(`members.${key}`) !== 'true') continue;
      const person = people.get(key) ?? { key };
      people.set(key, person);
      if (rest.length > 0) person[rest.join('.')] = value;
    } else if (key === '') root[place] = value;
    else {
      const inner = (root[place] ??= {}) as Record<string, unknown>;
      if (place === 'b1' && key === 'items' && rest.length > 0) {
        ((inner['items'] ??= {}) as Record<string, unknown>)[rest.join('.')] = value;
      } else if (place !== 'indicators' || value !== null) inner[key] = value;
    }
  }
  for (const place of ['indicators']) root[place] ??= {};
  ((root['b1'] ??= {}) as Record<string, unknown>)['items'] ??= {};
  return { ...root, members: [...people.values()] } as unknown as Answers;
}

/**
 * Three versions of one form: what only one of the two changed is taken, what both changed alike too; what both changed
 * differently is a clash, kept with both answers for a person to decide. `take` decides clashes by path.
 */
export function mergeAnswers(
  base: Answers | null,
  theirs: Answers,
  mine: Answers,
  take: Readonly<Record<string, 'MINE' | 'THEIRS'>> = {},
): Merged {
  const [was, there, here] = [flatAnswers(base), flatAnswers(theirs), flatAnswers(mine)];
  const merged = new Map<string, string>();
  const clashes: Clash[] = [];
  for (const path of new Set([...there.keys(), ...here.keys()])) {
    const [b, t, m] = [was, there, here].map((flat) => flat.get(path) ?? NOT_THERE) as [
      string,
      string,
      string,
    ];
    const clash = t !== m && t !== b && m !== b;
    if (clash) clashes.push({ path, base: b, theirs: t, mine: m });
    const chosen = clash ? take[path] === 'MINE' : t === b;
    merged.set(path, chosen ? m : t);
  }
  return { answers: unflatten(merged), clashes };
}
