import { randomUUID } from 'node:crypto';
import { execute, parse, subscribe, type DocumentNode } from 'graphql';
import { rootFields } from '../../arch/house.ts';
import { APPRAISAL_COMMANDS } from '../../api/strangers/appraisal-commands.ts';
import { OFFICE_COMMANDS } from '../../api/strangers/commands.ts';
import { MEETING_COMMANDS } from '../../api/strangers/meeting-commands.ts';
import { QUERIES } from '../../api/strangers/queries.ts';
import type { Somebody } from './people.ts';
import type { Ids, RightsWorld } from './world.ts';

export type Question = {
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly document: DocumentNode;
  /** The ids that it is about. */
  readonly about: readonly string[];
  readonly action: unknown;
};

/** Every stream that belongs to somebody; tests/arch/strangers.test.ts wants them all. */
export const STREAMS: Readonly<Record<string, string>> = {
  appraisalBoardChanged: 'appraisalBoardChanged(roundId: $roundId) { version }',
  appraisalQueueChanged: 'appraisalQueueChanged(roundId: $roundId) { __typename }',
  communeTallyChanged: 'communeTallyChanged(roundId: $roundId, communeId: $communeId) { version }',
  importProgress: 'importProgress(uploadId: $uploadId) { __typename }',
  meetingChanged: 'meetingChanged(meetingId: $meetingId) { code }',
  progressBoardChanged: 'progressBoardChanged(roundId: $roundId, areaId: $communeId) { __typename }',
};

/** Every root field that is about something of somebody, as the strangers ask it. */
export function questionsOf({ schema, of }: Pick<RightsWorld, 'schema' | 'of'>): Question[] {
  const actions = new Map(rootFields(schema).map(({ name, extensions }) => [name, extensions['action']]));
  const make = (kind: Question['kind'], name: string, ask: string): Question => {
    const about = Object.keys(of).filter((id) => new RegExp(`\\$${id}\\b`).test(ask));
    const used = ask.includes('$commandId') ? [...about, 'commandId'] : about;
    const declared = used.map((id) => `$${id}: UUID!`).join(', ');
    const document = parse(`${kind} ${declared && `(${declared})`} { it: ${ask} }`);
    return { name, kind, about, document, action: actions.get(name) };
  };
  const commands = { ...OFFICE_COMMANDS, ...MEETING_COMMANDS, ...APPRAISAL_COMMANDS };
  return [
    ...Object.entries(QUERIES).map(([name, { ask }]) => make('query', name, ask)),
    ...Object.entries(commands).map(([name, ask]) =>
      make('mutation', name, `${ask} { __typename ... on Refusal { code message whatToDo } }`),
    ),
    ...Object.entries(STREAMS).map(([name, ask]) => make('subscription', name, ask)),
  ];
}

/** What somebody is told, to the letter. A stream that opens is an answer too. */
export async function told(world: RightsWorld, who: Somebody, question: Question, ids: Ids): Promise<string> {
  const asked = {
    schema: world.schema,
    document: question.document,
    variableValues: { ...ids, commandId: randomUUID() },
    contextValue: {
      ...{ actor: who.actor, language: 'vi', refusals: world.refusals },
      ...{ viewerKey: randomUUID(), session: null },
    },
  };
  const result = question.kind === 'subscription' ? await subscribe(asked) : await execute(asked);
  if (Symbol.asyncIterator in result) {
    await result.return?.();
    return 'open';
  }
  return result.errors
    ? JSON.stringify(result.errors.map(({ message, extensions }) => ({ message, code: extensions['code'] })))
    : JSON.stringify(result.data?.['it']);
}
