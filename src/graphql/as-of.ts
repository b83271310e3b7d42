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
import { BadInput } from '../errors.ts';
import type { Context } from './context.ts';
import { dayOf } from './day.ts';

/** Days that can be asked about: no archive of terms is older, and no law here reaches farther. */
const EARLIEST = '1990-01-01';
const LATEST = '2100-12-31';

function directiveOf(schema: GraphQLSchema): GraphQLDirective {
  const date = schema.getType('Date');
  if (!(date instanceof GraphQLScalarType)) throw new Error('the schema has no scalar Date');
  return new GraphQLDirective({
    name: 'asOf',
    description:
      'Answers the whole operation as of the end of a day, UTC: terms as they were recorded by then, law as it applied on that day. ' +
      'What was not yet there is left out, and counts, orders and filters follow; what curators say today (clause types, mappings to law, names of collections) is that of today. ' +
      'A day to come gives the latest terms, with the law that will apply then.',
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
function askedDay(directive: GraphQLDirective, { operation, variableValues }: GraphQLResolveInfo): string | null {
  const day = dayOf(getDirectiveValues(directive, operation, variableValues)?.date as Date | undefined);
  if (day === null || (day >= EARLIEST && day <= LATEST)) return day;
  throw new BadInput(`"date" of @asOf is ${day}. Give a day from ${EARLIEST} to ${LATEST}, such as "2026-03-01".`);
}

/** The schema with the directive `@asOf`: each field of Query turns the graph of its operation to the day before it reads. */
export function withAsOf(plain: GraphQLSchema): GraphQLSchema {
  const directive = directiveOf(plain);
  const schema = new GraphQLSchema({ ...plain.toConfig(), directives: [...specifiedDirectives, directive] });
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const resolve = field.resolve ?? defaultFieldResolver;
    field.resolve = (root, given, context: Context, info) => {
      context.turnTo(askedDay(directive, info));
      return resolve(root, given, context, info);
    };
  }
  return schema;
}
