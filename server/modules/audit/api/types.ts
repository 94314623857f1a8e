import { Field, Int, ObjectType } from 'type-graphql';
import { Redacted } from '../../../platform/graphql/index.ts';

@ObjectType({ description: 'What an entry holds beside its action: ids, numbers and hashes, never a name.' })
export class AuditFact {
  @Field(() => String, { description: 'What it is, as programs name it.' })
  name!: string;
  @Field(() => String, { description: 'The value, as JSON where it is more than one.' })
  value!: string;
}

@ObjectType({ description: 'One entry of the chained log.' })
export class AuditLogEntry {
  @Field(() => String, { description: 'Its place, for programs: the cursor of `after`.' })
  cursor!: string;
  @Field(() => String, { description: 'Its chain.' })
  scope!: string;
  @Field(() => Int, { description: 'Its number in the chain.' })
  seq!: number;
  @Field(() => Date, { description: 'When it was written.' })
  at!: Date;
  @Field(() => String, { description: 'The action, as programs name it.' })
  action!: string;
  @Field(() => String, { description: "The action in the reader's language." })
  words!: string;
  @Field(() => String, { description: 'By whom, as a role. Phones and the public have no more than this.' })
  actorRole!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Name of the official. Null: not one, or see `masked`.',
  })
  actorName!: string | null;
  @Field(() => String, { description: 'What it was done to.' })
  subject!: string;
  @Field(() => [AuditFact], { description: 'Empty when there are none, or see `masked`.' })
  facts!: AuditFact[];
  @Field(() => Redacted, { nullable: true, description: 'Null when everything is shown.' })
  masked!: Redacted | null;
  @Field(() => String, { description: 'Binds its content and everything before it in its chain.' })
  hash!: string;
}

@ObjectType({ description: 'An action that stands in the log.' })
export class AuditedAction {
  @Field(() => String, { description: 'As programs name it.' })
  action!: string;
  @Field(() => String, { description: "In the reader's language." })
  words!: string;
}

@ObjectType({ description: 'A page of the log, the newest entry first.' })
export class AuditLog {
  @Field(() => Int, { description: 'Entries under the same filter, exactly.' })
  totalCount!: number;
  @Field(() => [AuditLogEntry], { description: 'At most 100.' })
  entries!: AuditLogEntry[];
  @Field(() => Boolean, { description: 'There are older ones.' })
  hasNextPage!: boolean;
  @Field(() => [AuditedAction], { description: 'What can be filtered by.' })
  actions!: AuditedAction[];
}

@ObjectType({ description: 'One hash over the ends of all chains, made after a day has ended.' })
export class AuditAnchor {
  @Field(() => String, { description: 'The day (ISO).' })
  day!: string;
  @Field(() => Date, { description: 'When it was made.' })
  madeAt!: Date;
  @Field(() => Int, { description: 'Chains.' })
  chains!: number;
  @Field(() => Int, { description: 'Entries of all chains.' })
  entries!: number;
  @Field(() => String, { description: 'Also over the anchor before it.' })
  hash!: string;
  @Field(() => String, { description: 'To print or to send; `npm run verify -- --log` takes it.' })
  text!: string;
  @Field(() => Int, { description: 'Days before this one that have none: no server ran.' })
  missedBefore!: number;
}
