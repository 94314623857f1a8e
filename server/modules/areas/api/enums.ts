import { registerEnumType } from 'type-graphql';
import { AREA_KINDS } from '../../../kernel/classes.ts';
import { AREA_LEVELS } from '../app/area-store.ts';

/** Texts as a GraphQL enum: every name is its own value. */
export const enumOf = <T extends string>(values: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(values.map((value) => [value, value]));

export const AreaLevelEnum = enumOf(AREA_LEVELS);
registerEnumType(AreaLevelEnum, {
  name: 'AreaLevel',
  description: 'From the province down; districts ended on 01/07/2025.',
});

export const AreaKindEnum = enumOf(AREA_KINDS);
registerEnumType(AreaKindEnum, { name: 'AreaKind', description: 'xã = RURAL; phường, thị trấn = URBAN.' });
