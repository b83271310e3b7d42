import type { CodegenConfig } from '@graphql-codegen/cli';
import { schemaText } from './src/graphql/schema-text.ts';

const config: CodegenConfig = {
  schema: schemaText,
  documents: 'schema/examples/*.graphql',
  generates: {
    'schema/schema.graphql': { plugins: ['schema-ast'] },
    'test/support/operations.ts': {
      plugins: ['typescript-operations', 'typed-document-node'],
      config: {
        useTypeImports: true,
        // As they travel in JSON.
        scalars: { ID: 'string', Date: 'string', DateTime: 'string', NonNegativeInt: 'number', URL: 'string' },
      },
    },
  },
};

export default config;
