import { GraphQLUUID } from 'graphql-scalars';
import { Field, Int, ObjectType } from 'type-graphql';
import type { MovementKind } from '../../assessments/index.ts';
import { MovementKindEnum } from '../../assessments/api/index.ts';
import type { Board, BoardCommune } from '../app/appraisal-store.ts';
import { boardLabel } from '../app/kinds.ts';

@ObjectType({ description: 'Households of one kind of movement.' })
export class MovementCount {
  @Field(() => MovementKindEnum, { description: 'From which class to which.' })
  movement!: MovementKind;
  @Field(() => Int, { description: 'How many.' })
  households!: number;
}

@ObjectType({ description: 'One commune on the board of the appraisal tier.' })
export class AppraisalCommune {
  @Field(() => Date, { nullable: true, description: 'When the commune reported; null before.' })
  reportedAt!: Date | null;
  @Field(() => String, {
    description: '"Dự kiến – xã chưa báo cáo", or when it reported; in the reader\'s language.',
  })
  label!: string;
  @Field(() => Int, { description: 'Decided cases of a commune that has not reported: counted, masked.' })
  provisional!: number;
  @Field(() => Int, { description: 'Open cases.' })
  ready!: number;
  @Field(() => Int, { description: 'Of both: the newest decision is “not agreed”.' })
  notAgreed!: number;
  @Field(() => [MovementCount], {
    description: 'The agreed ones by movement; with `notAgreed` they are all.',
  })
  byMovement!: MovementCount[];
  communeId!: string;
}

@ObjectType({
  description:
    'Communes of the round in the areas of the reader, by name. One `version` for all: a lower one is older.',
})
export class AppraisalBoard {
  @Field(() => GraphQLUUID)
  roundId!: string;
  @Field(() => Int, { description: 'Only grows.' })
  version!: number;
  @Field(() => [AppraisalCommune], { description: 'In the areas of the reader, by name.' })
  communes!: AppraisalCommune[];
}

function communeObject(of: BoardCommune, language: 'vi' | 'en'): AppraisalCommune {
  const { areaPath: _, byMovement, ...commune } = of;
  const counts = [...byMovement].map(([movement, households]) =>
    Object.assign(new MovementCount(), { movement, households }),
  );
  const label = boardLabel(of.reportedAt)[language];
  return Object.assign(new AppraisalCommune(), { ...commune, label, byMovement: counts });
}

export const boardObject = (board: Board, language: 'vi' | 'en'): AppraisalBoard =>
  Object.assign(new AppraisalBoard(), {
    ...board,
    communes: board.communes.map((commune) => communeObject(commune, language)),
  });
