import { GraphQLUUID } from 'graphql-scalars';
import { Arg, Ctx, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql';
import type { Actor } from '../../../kernel/actor.ts';
import {
  Action,
  answer,
  liveField,
  resultUnion,
  type ApiContext,
  type RefusalType,
} from '../../../platform/graphql/index.ts';
import type { LiveState, Topic } from '../../../platform/live/index.ts';
import type { confirmImport } from '../app/confirm-import.ts';
import type { Upload } from '../app/uploads.ts';
import type { viewProgress, viewUpload } from '../app/view-upload.ts';
import { previewObject, progressObject } from './objects.ts';
import { ImportConfirmed, ImportPreview, ImportProgress } from './types.ts';

const ConfirmImportResult = resultUnion('ConfirmImportResult', ImportConfirmed);

export type ImportDoors = {
  readonly view: ReturnType<typeof viewUpload>;
  readonly progress: ReturnType<typeof viewProgress>;
  readonly confirm: ReturnType<typeof confirmImport>;
  readonly topic: Topic<Upload>;
};

async function* nothing(): AsyncGenerator<LiveState<Upload>> {
  // somebody else's upload is not found: the stream ends at once
}

@Resolver()
export class ImportResolver {
  constructor(readonly doors: ImportDoors) {}

  @Action('workbook.import')
  @Query(() => ImportPreview, {
    nullable: true,
    description: 'What an uploaded workbook says; null also when it is not yours.',
  })
  async importPreview(
    @Ctx() context: ApiContext,
    @Arg('uploadId', () => GraphQLUUID) uploadId: string,
  ): Promise<ImportPreview | null> {
    const preview = await this.doors.view(context.actor, uploadId);
    return preview && previewObject(context, preview);
  }

  @Action('workbook.import')
  @Mutation(() => ConfirmImportResult, {
    description:
      'Saves the previewed workbook in one transaction. The same file again changes nothing and says so.',
  })
  async confirmImport(
    @Ctx() context: ApiContext,
    @Arg('commandId', () => GraphQLUUID) commandId: string,
    @Arg('uploadId', () => GraphQLUUID) uploadId: string,
  ): Promise<ImportConfirmed | RefusalType> {
    const confirmed = this.doors.confirm(context.actor, { commandId, uploadId });
    return answer(context, confirmed, (value) => Object.assign(new ImportConfirmed(), value));
  }

  @Action('workbook.import')
  @Subscription(() => ImportProgress, {
    description: 'The progress bar of a reading; ends at once when the upload is not yours.',
    subscribe: liveField(
      () => ImportResolver,
      (self, args: { uploadId: string }, context) => self.open(context.actor, args.uploadId),
    ),
  })
  importProgress(
    @Ctx() context: ApiContext,
    @Root() state: LiveState<Upload>,
    @Arg('uploadId', () => GraphQLUUID) _uploadId: string,
  ): ImportProgress {
    return progressObject(context, state.value);
  }

  async open(actor: Actor, uploadId: string): Promise<AsyncIterable<LiveState<Upload>>> {
    const mine = await this.doors.progress(actor, uploadId);
    return mine ? this.doors.topic.subscribe(uploadId) : nothing();
  }
}
