import 'reflect-metadata';
import { GraphQLLocalDate, GraphQLUUID } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import type { AreaKind } from '../../../kernel/classes.ts';
import type { Area as AreaValue, AreaLevel } from '../app/area-store.ts';
import { AreaKindEnum, AreaLevelEnum } from './enums.ts';

/** The GraphQL object; the class's name is the type's name. */
@ObjectType({
  description: 'A dated administrative unit with an id of its own; an official code is not an identity.',
})
export class Area {
  @Field(() => GraphQLUUID)
  id!: string;
  @Field(() => String, {
    nullable: true,
    description: 'Code of the General Statistics Office; villages have none.',
  })
  officialCode!: string | null;
  @Field(() => String, { description: 'Without the kind: "Ea Na".' })
  name!: string;
  @Field(() => String, { description: 'With the kind: "Xã Ea Na".' })
  fullName!: string;
  @Field(() => String, { description: 'Tỉnh, Huyện, Xã, Phường, Thị trấn, Ấp, Khóm, Buôn, Thôn …' })
  kindName!: string;
  @Field(() => AreaLevelEnum, { description: 'Province, district, commune or village.' })
  level!: AreaLevel;
  @Field(() => AreaKindEnum, { nullable: true, description: 'Of communes and villages.' })
  areaKind!: AreaKind | null;
  @Field(() => GraphQLLocalDate, {
    nullable: true,
    description: 'Its first day; null: before the first round that is known here.',
  })
  validFrom!: string | null;
  @Field(() => GraphQLLocalDate, { nullable: true, description: 'The first day on which it is no more.' })
  validTo!: string | null;
  parentId!: string | null;
}

/** The API object of an area: what later modules return where a field is an `Area`. */
export const areaObject = (area: AreaValue): Area =>
  Object.assign(new Area(), {
    id: area.id,
    officialCode: area.officialCode,
    name: area.name,
    fullName: area.fullName,
    kindName: area.kindName,
    level: area.level,
    validFrom: area.validFrom,
    validTo: area.validTo,
    areaKind: area.areaKind,
    parentId: area.parentId,
  });
