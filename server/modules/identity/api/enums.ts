import { registerEnumType } from 'type-graphql';
import { ROLES } from '../../../kernel/actor.ts';

const enumOf = <T extends string>(values: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(values.map((value) => [value, value]));

export const RoleEnum = enumOf(ROLES);
registerEnumType(RoleEnum, { name: 'Role', description: 'What an account may do in its area and below.' });

export const ViewerKindEnum = enumOf(['PUBLIC', 'ACCOUNT', 'MEETING', 'PHONE'] as const);
registerEnumType(ViewerKindEnum, {
  name: 'ViewerKind',
  description: 'How somebody came in: not at all, by account, by a one-evening link, by a slip.',
});

export const MeetingRoleEnum = enumOf(['CHAIR', 'OPERATOR', 'COUNTER'] as const);
registerEnumType(MeetingRoleEnum, {
  name: 'MeetingRole',
  description: 'Chủ trì, the person at the machine, or one of two who count hands apart.',
});

export const PendingEnum = enumOf(['FIRST_PASSWORD', 'SECOND_FACTOR'] as const);
registerEnumType(PendingEnum, {
  name: 'Pending',
  description: 'To be done after signing in: choose an own password, or add a second factor.',
});
