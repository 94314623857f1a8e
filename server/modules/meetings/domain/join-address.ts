const LOCAL = /^https?:\/\/(localhost|127\.|\[::1\])/;

/**
 * The address for the phones when nobody has chosen one: the only one under which others reach this server. With
 * several networks somebody has to choose; `localhost` would send every phone to itself.
 */
export function addressWithoutChoice(addresses: readonly string[]): string | null {
  const [only, ...others] = addresses.filter((address) => !LOCAL.test(address));
  return only !== undefined && others.length === 0 ? only : null;
}

/** What a meeting starts with: the choice, unless the laptop has moved to another network since. */
export const addressAtStart = (chosen: string | null, addresses: readonly string[]): string | null =>
  chosen !== null && addresses.includes(chosen) ? chosen : addressWithoutChoice(addresses);
