/** Only what differs, before and after. */
export function difference(before: object, after: object) {
  const old = new Map<string, unknown>(Object.entries(before));
  const changed = Object.entries(after).filter(
    ([field, value]) => (old.get(field) ?? null) !== (value ?? null),
  );
  return {
    before: Object.fromEntries(changed.map(([field]) => [field, old.get(field) ?? null])),
    after: Object.fromEntries(changed),
    fields: changed.map(([field]) => field),
  };
}
