import 'reflect-metadata';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Why fields are null.' })
export class Redacted {
  @Field(() => String, { description: "In the reader's language." })
  reason!: string;
}
