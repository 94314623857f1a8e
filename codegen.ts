import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the web's own documents. The documents themselves stay on the server: the web carries their hashes only. */
const config: CodegenConfig = {
  schema: process.env.GRAPHQL_SCHEMA ?? 'schema/schema.graphql',
  documents: ['web/src/lib/features/**/*.graphql'],
  generates: {
    'web/src/lib/graphql/generated.ts': {
      plugins: ['typescript-operations', './web/tools/trusted-documents-plugin.ts'],
      config: {
        skipTypename: true, // __typename is there where a document asks for it
        inlineFragmentTypes: 'combine',
        strictScalars: true,
        scalars: {
          UUID: 'string',
          DateTime: 'string',
          LocalDate: 'string',
          JSONObject: 'Record<string, unknown>',
        },
      },
    },
  },
  hooks: { afterAllFileWrite: ['prettier --write'] },
};

export default config;
