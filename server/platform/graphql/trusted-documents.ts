import { readFile } from 'node:fs/promises';
import type { Actor } from '../../kernel/actor.ts';
import { withoutOverrides } from '../../kernel/without-overrides.ts';
import { isNestedWithoutEnd } from './parse-limits.ts';

/** Made from the web's own documents and checked in: `{ "<sha-256>": { document, name, audience } }`. */
export type TrustedDocuments = Readonly<
  Record<
    string,
    { readonly document: string; readonly name: string; readonly audience: 'public' | 'official' }
  >
>;

export async function loadTrustedDocuments(file: string): Promise<TrustedDocuments> {
  return JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as TrustedDocuments;
}

export type Chosen = { readonly query: string } | { readonly refused: string };

/**
 * Which text is run. Signed-in officials ask freely; phones, the wall and the public run only documents that we wrote,
 * of their own audience, so that a phone cannot even name a personal field.
 */
export function chooseDocument(
  trusted: TrustedDocuments,
  actor: Actor,
  asked: { query?: unknown; documentId?: unknown },
): Chosen {
  if (typeof asked.documentId === 'string') {
    const known = Object.hasOwn(trusted, asked.documentId) ? trusted[asked.documentId] : undefined;
    if (!known) return { refused: 'UNKNOWN_DOCUMENT' };
    const officials = actor.kind === 'ACCOUNT' || actor.kind === 'MEETING';
    return known.audience === 'public' || officials
      ? { query: known.document }
      : { refused: 'NOT_SIGNED_IN' };
  }
  if (actor.kind === 'ACCOUNT' && typeof asked.query === 'string')
    return isNestedWithoutEnd(asked.query)
      ? { refused: 'GRAPHQL_PARSE_FAILED' }
      : { query: withoutOverrides(asked.query) };
  return { refused: 'TRUSTED_DOCUMENTS_ONLY' };
}
