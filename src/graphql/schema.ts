import { withAsOf } from './as-of.ts';
import { builder } from './builder.ts';
import './agency.ts';
import './article.ts';
import './category.ts';
import './clause-type.ts';
import './collection.ts';
import './dataset.ts';
import './document.ts';
import './jurisdiction.ts';
import './platform-clause-type.ts';
import './platform-regulation.ts';
import './platform-sharing.ts';
import './platform.ts';
import './provision-clause-type.ts';
import './provision-law.ts';
import './provision-list.ts';
import './provision.ts';
import './regulation.ts';
import './succession.ts';
import './version.ts';
import './wording.ts';

/** The whole schema; its text is committed as schema/schema.graphql. */
export const schema = withAsOf(builder.toSchema());
