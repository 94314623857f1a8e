import { registerEnumType } from 'type-graphql';

export const LegalMarkEnum = { C: 'C', P: 'P', U: 'U' } as const;
registerEnumType(LegalMarkEnum, {
  name: 'LegalMark',
  description: 'C = read in a public source; P = practice; U = unconfirmed until the province confirms it.',
});
