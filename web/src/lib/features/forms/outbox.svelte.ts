import { commandId } from '../../graphql/command-id.ts';
import { DecideFormADocument, SubmitAssessmentDocument } from '../../graphql/generated.ts';
import { isRefusal } from '../../graphql/refusal.ts';
import { NetworkFault, send, ServerFault } from '../../graphql/send.ts';
import { type Draft, idOf, kept } from './kept.ts';

const TRY_EVERY_MS = 15_000;

export type Sent = { outcome: string; caseId: string; version: number };

type State = {
  owner: string | null;
  drafts: Draft[];
  busy: boolean;
  /** NETWORK: no connection. SIGN_IN: the session is over. FAULT: the server broke. FULL: this phone cannot keep more. */
  trouble: 'NETWORK' | 'SIGN_IN' | 'FAULT' | 'FULL' | null;
  sent: Record<string, Sent>;
};
const state = $state<State>({ owner: null, drafts: [], busy: false, trouble: null, sent: {} });
let timer: ReturnType<typeof setInterval> | undefined;

const reload = (): void => {
  state.drafts = state.owner ? kept.drafts(state.owner) : [];
};

/** The phone keeps first, then shows; a form that cannot be kept says so at once. */
const keep = (draft: Draft): boolean => {
  try {
    kept.keepDraft({ ...draft, savedAt: new Date().toISOString() });
    if (state.trouble === 'FULL') state.trouble = null;
    reload();
    return true;
  } catch {
    state.trouble = 'FULL';
    return false;
  }
};

/** Once the server has it, the phone forgets the answers and keeps that they are there. */
const forget = (draft: Draft, sent: Sent | null): void => {
  for (const village of kept.villages(draft.owner)) {
    const forms = village.forms.map((form) =>
      idOf(form) === draft.id && sent
        ? {
            ...form,
            version: sent.version,
            caseId: sent.caseId,
            caseState: 'LISTED' as const,
            asked: false,
            answers: {},
          }
        : form,
    );
    kept.keepVillage({ ...village, forms });
  }
  kept.dropDraft(draft.id);
  if (sent) state.sent[draft.id] = sent;
};

const submit = async (draft: Draft, waiting: NonNullable<Draft['waiting']>) => {
  const { entryId, caseId, version, answers, reason, formA } = draft;
  if (formA && entryId) {
    const { decideFormA } = await send(DecideFormADocument, {
      ...{ commandId: waiting.formACommandId, entryId, ...formA },
    });
    if (isRefusal(decideFormA)) return decideFormA;
    if (!formA.eligible) return null;
  }
  const { submitAssessment } = await send(SubmitAssessmentDocument, {
    ...{
      commandId: waiting.commandId,
      entryId,
      caseId,
      expectedVersion: version,
      answers,
      reason: reason || null,
    },
  });
  return submitAssessment;
};

const sendOne = async (draft: Draft): Promise<void> => {
  if (!draft.waiting) return;
  const answer = await submit(draft, draft.waiting);
  if (answer && isRefusal(answer)) {
    const { message, whatToDo } = answer;
    const field = 'field' in answer && typeof answer.field === 'string' ? answer.field : null;
    keep({ ...draft, waiting: null, refused: { message, whatToDo, field } });
  } else forget(draft, answer && 'caseId' in answer ? answer : null);
};

/** Sends what waits, one after the other; each with its own command id, so that a lost reply does nothing twice. */
const flush = async (): Promise<void> => {
  if (state.busy || !state.owner) return;
  state.busy = true;
  try {
    for (const draft of kept.drafts(state.owner).filter(({ waiting }) => waiting)) await sendOne(draft);
    if (state.trouble !== 'FULL') state.trouble = null;
  } catch (fault) {
    const signIn = fault instanceof ServerFault && fault.code === 'NOT_SIGNED_IN';
    state.trouble = signIn ? 'SIGN_IN' : fault instanceof NetworkFault ? 'NETWORK' : 'FAULT';
  } finally {
    state.busy = false;
    reload();
  }
};

/** Forms of this phone: kept while typed, sent when there is a connection. */
export const outbox = {
  get drafts(): readonly Draft[] {
    return state.drafts;
  },
  get waiting(): readonly Draft[] {
    return state.drafts.filter(({ waiting }) => waiting);
  },
  get trouble(): State['trouble'] {
    return state.trouble;
  },
  get busy(): boolean {
    return state.busy;
  },
  /** What was received since the page was opened, by household. */
  get sent(): Readonly<Record<string, Sent>> {
    return state.sent;
  },
  start(owner: string): void {
    state.owner = owner;
    reload();
    if (timer) return;
    timer = setInterval(() => void (outbox.waiting.length > 0 && flush()), TRY_EVERY_MS);
    addEventListener('online', () => void flush());
    void flush();
  },
  keep,
  flush,
  /** Hands a form in: kept until the server has answered. */
  hand(draft: Draft): void {
    const waiting = { commandId: commandId(), formACommandId: commandId() };
    if (keep({ ...draft, waiting, refused: null })) void flush();
  },
  drop(id: string): void {
    kept.dropDraft(id);
    reload();
  },
  reload,
};
