import {
  DirectiveLocation,
  defaultFieldResolver,
  GraphQLDirective,
  GraphQLNonNull,
  type GraphQLResolveInfo,
  GraphQLScalarType,
  GraphQLSchema,
  getDirectiveValues,
  specifiedDirectives,
} from 'graphql';
import { askedDay, EARLIEST, LATEST } from '../model/asked-day.ts';
import type { Context } from './context.ts';

function directiveOf(schema: GraphQLSchema): GraphQLDirective {
  const date = schema.getType('Date');
  if (!(date instanceof GraphQLScalarType)) throw new Error('the schema has no scalar Date');
  return new GraphQLDirective({
    name: 'asOf',
    description:
      'Answers the whole operation as of the end of a day, UTC: terms as they were recorded by then, law as it applied on that day. ' +
      'What was not yet there is left out, and counts, orders and filters follow; what curators say today (clause types, mappings to law, names of collections) is that of today, as are headings and form of a provision, title and language of a document. ' +
      'A day to come gives the latest terms, with the law that will apply then. Without this, all recorded law counts, also what applies later only.',
    locations: [DirectiveLocation.QUERY],
    args: {
      date: {
        type: new GraphQLNonNull(date),
        description: `The day, such as "2026-03-01"; from ${EARLIEST} to ${LATEST}.`,
      },
    },
  });
}

/** The day that an operation asks about, `YYYY-MM-DD`; null where it asks about the present; a `BadInput` where nothing is known of it. */
function dayAsked(directive: GraphQLDirective, { operation, variableValues }: GraphQLResolveInfo): string | null {
  const date = getDirectiveValues(directive, operation, variableValues)?.date as Date | undefined;
  return date === undefined ? null : askedDay('"date" of @asOf', date);
}

/** The schema with the directive `@asOf`: each field of Query turns the graph of its operation to the day before it reads. */
export function withAsOf(plain: GraphQLSchema): GraphQLSchema {
  const directive = directiveOf(plain);
  const schema = new GraphQLSchema({ ...plain.toConfig(), directives: [...specifiedDirectives, directive] });
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (root, given, context: Context, info) => {
      context.turnTo(dayAsked(directive, info));
      return resolve(root, given, context, info);
    };
  }
  return schema;
}
