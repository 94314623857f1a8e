import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Result } from '../../../kernel/result.ts';
import {
  Action,
  answer,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import { Area, type AreaLoader } from '../../areas/api/index.ts';
import type { PeopleAdded } from '../app/hold-classes.ts';
import type { Done } from '../app/preparation-command.ts';
import type { PreparationDoors } from './doors.ts';
import { classObject } from './objects.ts';
import { PastedLine, TrainingClass, TrainingClassChanged, TrainingPerson } from './preparation-types.ts';

const TrainingClassResult = resultUnion('TrainingClassResult', TrainingClassChanged);

/** Tập huấn: classes, who was to come, who came. */
@Resolver(() => TrainingClass)
export class TrainingResolver {
  constructor(
    readonly doors: PreparationDoors,
    readonly areaLoader: AreaLoader,
  ) {}

  #changed(
    context: ApiContext,
    result: Promise<Result<Done & Partial<PeopleAdded>>>,
  ): Promise<TrainingClassChanged | RefusalType> {
    return answer(context, result, async ({ id, added = 0, problems = [] }) => {
      const found = await this.doors.view.classOf(id);
      if (!found) throw new Error('a class that was just written is gone');
      return Object.assign(new TrainingClassChanged(), {
        ...{ trainingClass: classObject(found), added },
        problems: problems.map(({ line, code, unit }) =>
          Object.assign(new PastedLine(), { line, problem: code, unit }),
        ),
      });
    });
  }

  @Action('preparation.view')
  @Query(() => [TrainingClass], {
    description: 'Classes of a unit and of all below it, its own first; none of another unit.',
  })
  async trainingClasses(
    @Ctx() { actor }: ApiContext,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
  ): Promise<TrainingClass[]> {
    return (await this.doors.view.classes(actor, roundId, areaId)).map(classObject);
  }

  @Action('preparation.people')
  @Query(() => [TrainingPerson], {
    description: 'Who is on the list of a class; empty when it is not yours.',
  })
  async trainingPeople(
    @Ctx() { actor }: ApiContext,
    @Arg('classId', () => GraphQLUUID) classId: string,
  ): Promise<TrainingPerson[]> {
    const people = await this.doors.view.people(actor, classId);
    return people.map((person) => Object.assign(new TrainingPerson(), person));
  }

  @Action('preparation.record')
  @Mutation(() => TrainingClassResult, {
    description: 'A class of a unit; its level is the level of the unit. Refused: CLASS_INCOMPLETE.',
  })
  recordTrainingClass(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('roundId', () => GraphQLUUID) roundId: string,
    @Arg('areaId', () => GraphQLUUID) areaId: string,
    @Arg('place', () => String) place: string,
    @Arg('heldOn', () => String, { description: 'YYYY-MM-DD.' }) heldOn: string,
    @Arg('online', () => Boolean) online: boolean,
    @Arg('material', () => String) material: string,
  ): Promise<TrainingClassChanged | RefusalType> {
    const command = { commandId, roundId, areaId, place, heldOn, online, material };
    return this.#changed(context, this.doors.recordClass(context.actor, command));
  }

  @Action('preparation.record')
  @Mutation(() => TrainingClassResult, {
    description: 'Takes a class back, with the reason; it counts no more.',
  })
  endTrainingClass(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('classId', () => GraphQLUUID) classId: string,
    @Arg('reason', () => String) reason: string,
  ): Promise<TrainingClassChanged | RefusalType> {
    return this.#changed(context, this.doors.endClass(context.actor, { commandId, classId, reason }));
  }

  @Action('preparation.record')
  @Mutation(() => TrainingClassResult, {
    description:
      'A pasted list, one person a line: name; part; unit. While a line is wrong nothing is recorded, unless `rightOnesOnly`. ' +
      'Somebody of a unit outside that of the class is UNIT_OF_ANOTHER, by the name of that unit.',
  })
  addTrainingPeople(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('classId', () => GraphQLUUID) classId: string,
    @Arg('text', () => String) text: string,
    @Arg('rightOnesOnly', () => Boolean) rightOnesOnly: boolean,
  ): Promise<TrainingClassChanged | RefusalType> {
    const command = { commandId, classId, text, rightOnesOnly };
    return this.#changed(context, this.doors.addPeople(context.actor, command));
  }

  @Action('preparation.record')
  @Mutation(() => TrainingClassResult, {
    description:
      'Who came, or did not. Refused: NO_PEOPLE (an empty list is nobody), CLASS_IN_FUTURE, CLASS_ENDED.',
  })
  setTrainingAttendance(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('classId', () => GraphQLUUID) classId: string,
    @Arg('personIds', () => [GraphQLUUID]) personIds: string[],
    @Arg('attended', () => Boolean) attended: boolean,
  ): Promise<TrainingClassChanged | RefusalType> {
    const command = { commandId, classId, personIds, attended };
    return this.#changed(context, this.doors.setAttendance(context.actor, command));
  }

  @FieldResolver(() => Area, { description: 'The unit that holds it.' })
  area(@Ctx() context: ApiContext, @Root() of: TrainingClass): Promise<Area> {
    return this.areaLoader.load(context, of.areaId);
  }
}
