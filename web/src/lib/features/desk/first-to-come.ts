/** Where Enter falls when nobody chose with the arrows: the first found who is not in yet. */
export const firstToCome = (found: readonly { readonly checkedIn: boolean }[]): number =>
  Math.max(
    0,
    found.findIndex(({ checkedIn }) => !checkedIn),
  );
