import { builder } from './builder.ts';
import './agency.ts';
import './article.ts';
import './category.ts';
import './clause-type.ts';
import './jurisdiction.ts';
import './platform.ts';
import './platform-sharing.ts';
import './regulation.ts';

/** The whole schema; its text is committed as schema/schema.graphql. */
export const schema = builder.toSchema();
