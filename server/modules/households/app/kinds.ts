export { isHead } from '../domain/household.ts';

export const SEXES = ['MALE', 'FEMALE'] as const;
