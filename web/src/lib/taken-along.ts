/** Under which keys this machine keeps forms of households: whole villages, and forms under way. */
export const TAKEN = 'hop-dan.forms.village.';
export const UNDER_WAY = 'hop-dan.forms.draft.';

export const keysOf = (prefix: string): string[] =>
  Array.from({ length: localStorage.length }, (_, at) => localStorage.key(at) ?? '').filter((key) =>
    key.startsWith(prefix),
  );

/** At the sign-out what was taken along goes; work that nobody has received stays, for its writer only. */
export const forgetTaken = (): void => {
  for (const key of keysOf(TAKEN)) localStorage.removeItem(key);
};
