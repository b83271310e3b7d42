import { type ASTVisitor, GraphQLError, parse, type ValidationContext } from 'graphql';
import type { Plugin } from 'graphql-yoga';

function tooLarge(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'DOCUMENT_TOO_LARGE', http: { status: 400, spec: true } } });
}

const SCHEMA_QUESTIONS = new Set(['__schema', '__type']);
const MOST_SCHEMA_QUESTIONS = 10;

/** Refuses aliases within the answer about the schema, and more than a few such answers: they cost no limit and could be megabytes. */
function introspectionLimit(context: ValidationContext): ASTVisitor {
  let asked = 0;
  let refused = false;
  return {
    Field({ name, alias }) {
      if (SCHEMA_QUESTIONS.has(name.value)) asked += 1;
      const within = context.getParentType()?.name.startsWith('__') === true;
      if (refused || (asked <= MOST_SCHEMA_QUESTIONS && !(within && alias !== undefined))) return;
      refused = true;
      context.reportError(
        tooLarge(
          `The document asks for the schema too often. Name "__schema" and "__type" at most ${MOST_SCHEMA_QUESTIONS} times, without aliases inside.`,
        ),
      );
    },
  };
}

/** Refuses a document of more tokens than this, one too repetitive to be checked, and one that asks for the schema over and over: each would cost seconds. */
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
    onValidate({ addValidationRule }) {
      addValidationRule(introspectionLimit);
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
