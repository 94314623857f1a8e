import { Field, Int, ObjectType } from 'type-graphql';
import type { Language } from '../../../kernel/refusals.ts';
import type { Indicator as IndicatorValue } from '../domain/rule-pack.ts';
import { LegalMarkEnum } from './legal-mark.ts';

@ObjectType({
  description:
    'One indicator of B2, with how sure its name and its cut-off are. For officials; the hall hears no names.',
})
export class Indicator {
  @Field(() => Int, {
    description: 'As printed on certificates; `deprivedIndicators` of a case names it so.',
  })
  number!: number;
  @Field(() => String, { description: "In the reader's language." })
  name!: string;
  @Field(() => LegalMarkEnum)
  nameMark!: 'C' | 'P' | 'U';
  @Field(() => String, { description: "When a household counts as deprived, in the reader's language." })
  cutOff!: string;
  @Field(() => LegalMarkEnum)
  cutOffMark!: 'C' | 'P' | 'U';
}

export const indicatorObject = ({ number, name, cutOff }: IndicatorValue, language: Language): Indicator =>
  Object.assign(new Indicator(), {
    number,
    name: name.value[language],
    nameMark: name.mark,
    cutOff: cutOff.value[language],
    cutOffMark: cutOff.mark,
  });
