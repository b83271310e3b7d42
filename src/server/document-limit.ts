import { GraphQLError, parse } from 'graphql';
import type { Plugin } from 'graphql-yoga';

function tooLarge(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'DOCUMENT_TOO_LARGE', http: { status: 400, spec: true } } });
}

/** Refuses a document of more tokens than this, or one too repetitive to be checked: validating it would cost seconds. */
export function useDocumentLimit(maxTokens: number): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => {
        try {
          return parse(source, { ...options, maxTokens });
        } catch (error) {
          if (!(error instanceof GraphQLError) || !error.message.includes(`${maxTokens} tokens`)) throw error;
          throw tooLarge(
            `The document is over the limit of ${maxTokens} tokens. Split it into several operations, or use fragments and variables.`,
          );
        }
      });
    },
    onValidate() {
      return ({ valid, result, setResult }) => {
        if (valid || result.at(-1)?.message !== 'Validation aborted.') return;
        setResult([
          tooLarge(
            'The document repeats the same fields too often to be checked. Select each field once, or give fewer aliases.',
          ),
        ]);
      };
    },
  };
}
