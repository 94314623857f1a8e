/** Something that may be drawn, in the stratum it belongs to. */
export type Drawable = { readonly id: string; readonly stratum: string };
export type Stratum = { readonly id: string; readonly size: number };

/** SHA-256 in hexadecimal: given from outside, so that nothing here knows machinery. */
export type Hash = (text: string) => string;
const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Ids in their own order, one a line: what the hash of a frame is taken of. */
export const frameHash = (hash: Hash, ids: readonly string[]): string =>
  hash([...ids].sort(byText).join('\n'));

/**
 * Proportional by largest remainder; where there are enough for every stratum, none is left out: it takes from the one that
 * has most beyond its share. Equal remainders go by id, so the result hangs on nothing else.
 */
export function allocate(strata: readonly Stratum[], size: number): ReadonlyMap<string, number> {
  const total = strata.reduce((sum, stratum) => sum + stratum.size, 0);
  const shares = strata.map((of) => {
    const share = total === 0 ? 0 : (size * of.size) / total;
    return { ...of, share, given: Math.floor(share) };
  });
  const left = size - shares.reduce((sum, { given }) => sum + given, 0);
  const byRemainder = [...shares].sort(
    (a, b) => b.share - b.given - (a.share - a.given) || byText(a.id, b.id),
  );
  for (const of of byRemainder.slice(0, left)) of.given += 1;
  if (size >= strata.length)
    for (const empty of shares.filter((of) => of.given === 0 && of.size > 0)) {
      const [giver] = shares
        .filter(({ given }) => given > 1)
        .sort((a, b) => b.given - b.share - (a.given - a.share) || byText(a.id, b.id));
      if (!giver) break;
      giver.given -= 1;
      empty.given = 1;
    }
  return new Map(shares.map(({ id, given }) => [id, given]));
}

/**
 * A draw that anybody can repeat: within each stratum the items with the smallest sha-256 of `seed:id`. The order in which
 * the items arrive does not matter.
 */
export function drawSample<T extends Drawable>(
  hash: Hash,
  items: readonly T[],
  seed: string,
  size: number,
): T[] {
  const strata = new Map<string, T[]>();
  for (const item of items) strata.set(item.stratum, [...(strata.get(item.stratum) ?? []), item]);
  const given = allocate(
    [...strata].map(([id, of]) => ({ id, size: of.length })),
    Math.min(size, items.length),
  );
  return [...strata]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([id, of]) => {
      const ranked = of.map((item) => ({ item, rank: hash(`${seed}:${item.id}`) }));
      ranked.sort((a, b) => byText(a.rank, b.rank) || byText(a.item.id, b.item.id));
      return ranked.slice(0, given.get(id) ?? 0).map(({ item }) => item);
    });
}
