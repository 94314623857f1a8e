import type { PluginFunction } from '@graphql-codegen/plugin-helpers';
import { trustedDocuments } from '../../server/tools/trusted-documents.ts';

const kindOf = (document: string): string => /^(query|mutation|subscription)/.exec(document)?.[1] ?? 'query';
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** One small constant per operation: its hash and its types. No document text reaches a phone. */
export const plugin: PluginFunction = (_schema, files) => {
  const sources = files.flatMap(({ location, rawSDL }) =>
    rawSDL ? [{ path: location ?? '', text: rawSDL }] : [],
  );
  const constants = trustedDocuments(sources).map(({ id, name, document }) => {
    const type = `${capital(name)}${capital(kindOf(document))}`;
    return `export const ${capital(name)}Document: TrustedDocument<${type}, ${type}Variables> = {\n  id: '${id}',\n  name: '${name}',\n};`;
  });
  return {
    prepend: [`import type { TrustedDocument } from './trusted-document.ts';`],
    content: constants.join('\n'),
  };
};
