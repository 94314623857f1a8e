/**
 * Signs that turn the direction of writing (U+061C, U+200E–F, U+202A–E, U+2066–9). Nobody writes Vietnamese, Ê Đê, Chăm in
 * Latin letters or a number with them; in a name they turn round the points or the class that stand beside it on the wall.
 */
const OVERRIDES = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

export const withoutOverrides = (text: string): string => text.replace(OVERRIDES, '');

/** The same of every text inside what somebody sent. */
export function withoutOverridesIn<T>(value: T): T {
  if (typeof value === 'string') return withoutOverrides(value) as T;
  if (Array.isArray(value)) return value.map(withoutOverridesIn) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withoutOverridesIn(one)])) as T;
}
