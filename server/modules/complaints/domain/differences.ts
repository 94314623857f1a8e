/** One answer that the second visit found otherwise; `null`: not answered. */
export type AnswerDifference = {
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
};

type Json = Readonly<Record<string, unknown>>;

const isBranch = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/** Members are known by their key, whatever their order. */
function branches(value: Json): [string, unknown][] {
  if (!Array.isArray(value)) return Object.entries(value);
  const items: unknown[] = value;
  return items.map((item, index) => {
    const key = isBranch(item) && typeof item['key'] === 'string' ? item['key'] : String(index);
    return [key, item];
  });
}

function leaves(value: unknown, path: string, found: Map<string, string>): void {
  if (isBranch(value)) {
    for (const [key, inner] of branches(value)) leaves(inner, path ? `${path}.${key}` : key, found);
  } else if (value !== null && value !== undefined && value !== '') found.set(path, String(value));
}

/** The answers that differ, by their place in the form. */
export function answerDifferences(before: Json, after: Json): AnswerDifference[] {
  const [old, now] = [new Map<string, string>(), new Map<string, string>()];
  leaves(before, '', old);
  leaves(after, '', now);
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((path) => !path.endsWith('.key') && old.get(path) !== now.get(path))
    .sort()
    .map((path) => ({ path, before: old.get(path) ?? null, after: now.get(path) ?? null }));
}
