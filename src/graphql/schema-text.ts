import { lexicographicSortSchema, printSchema } from 'graphql';
import { schema } from './schema.ts';

/** The schema in schema definition language, sorted, so that the text changes only where the schema does. */
export const schemaText: string = printSchema(lexicographicSortSchema(schema));
