import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { AreaKind } from '../../../kernel/classes.ts';
import { Area, AreaKindEnum, AreaLevelEnum } from '../../areas/api/index.ts';
import type { Round as RoundValue, RoundCommune as CommuneValue } from '../app/round-store.ts';
import { RoundTrackEnum } from './round-track.ts';

@ObjectType({ description: 'One review of poor and near-poor households under one rule pack.' })
export class Round {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, { description: '"Rà soát năm 2023".' })
  name!: string;
  @Field(() => Int, { description: 'The year that is reviewed.' })
  year!: number;
  @Field(() => RoundTrackEnum, { description: 'Yearly, general, or of one month during the year.' })
  track!: RoundValue['track'];
  @Field(() => AreaLevelEnum, {
    description: 'Data of the round: the district until 30/06/2025, then the province.',
  })
  appraisalTier!: RoundValue['appraisalTier'];
  value!: RoundValue;
}

export const roundObject = (value: RoundValue): Round =>
  Object.assign(new Round(), {
    id: value.id,
    name: value.name,
    year: value.year,
    track: value.track,
    appraisalTier: value.appraisalTier,
    value,
  });

@ObjectType({ description: 'A commune in a round.' })
export class RoundCommune {
  @Field(() => AreaKindEnum, { description: 'As of the year of the round.' })
  areaKind!: AreaKind;
  @Field(() => Int, { description: 'The expected version of `setAgreeShare`.' })
  version!: number;
  value!: CommuneValue;
}

export const roundCommuneObject = (value: CommuneValue): RoundCommune =>
  Object.assign(new RoundCommune(), { areaKind: value.areaKind, version: value.version, value });

@ObjectType({ description: 'The new round with all its communes.' })
export class RoundCreated {
  @Field(() => Round, { description: 'Open for its communes.' })
  round!: Round;
  @Field(() => [Area], {
    description:
      'Communes of the area that are not in it: the pack says neither rural nor urban of their kind.',
  })
  leftOut!: readonly Area[];
}

@ObjectType({ description: 'The share of agreement that the commune entered.' })
export class AgreeShareSet {
  @Field(() => RoundCommune, { description: 'With the new rule.' })
  roundCommune!: RoundCommune;
}
