/** Looks whether the templates keep to the rules of this house, and whether they say what is asked. Prints what does not. */
import { join } from 'node:path';
import { sayComplaint } from '../templates/house-rules.ts';
import { partsOf, readTemplates } from './wording/template.ts';
import { agreement, lintAgreement, lintTemplates } from './wording/template-lint.ts';

const templates = readTemplates(join(import.meta.dirname, '../templates'));
const complaints = [...lintTemplates(templates), ...lintAgreement(partsOf(templates), agreement)];

// A word that stands in every branch of a sentence is one thing to mend.
for (const said of new Set(complaints.map(sayComplaint))) console.error(`templates/${said}`);
if (complaints.length > 0) process.exitCode = 1;
else console.log(`${templates.length} templates: nothing to mend`);
