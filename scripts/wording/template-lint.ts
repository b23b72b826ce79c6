import { articles, schedules } from '#agreement/contents';
import { documentView } from '#agreement/draft';
import { type Language, languages } from '#agreement/language';
import type { Topic } from '#agreement/question';
import { interview } from '#agreement/questions/index';
import { brokenRules, type Complaint } from '#templates/house-rules';
import { differences } from './both-languages.ts';
import { unresolvedTerms } from './defined-terms.ts';
import { unmatchedQuestions } from './questions-said.ts';
import { danglingReferences } from './references.ts';
import type { Part, Template } from './template.ts';

/** What the templates of an agreement are held against. */
export interface Basis {
  /** The names of the templates that make up an agreement. */
  names: readonly string[];
  topics: readonly Topic[];
  /** What the document's view says of itself: 'open-points', 'totals'. */
  documentNames: readonly string[];
}

const { document } = documentView(
  { handslag: 1, language: 'nl', date: '2027-01-01', answers: {} },
  {},
  [],
) as {
  document: object;
};

/** The agreement as it is asked and put together. */
export const agreement: Basis = {
  names: ['cover', ...[...articles, ...schedules].map(({ id }) => id), 'own-clause', 'signing'],
  topics: interview,
  documentNames: Object.keys(document),
};

/** All that is wrong with any template: rules that hold for pages and parts alike. */
export function lintTemplates(templates: readonly Template[]): Complaint[] {
  return templates.flatMap(({ file, program }) => brokenRules(file, program));
}

/** All that is wrong with the templates of the agreement, taken together. */
export function lintAgreement(parts: readonly Part[], { names, topics, documentNames }: Basis): Complaint[] {
  const tops = new Set(['document', ...topics.map(({ id }) => id)]);
  const inLanguage = (language: Language) => parts.filter((part) => part.language === language);
  return [
    ...differences(parts, names, tops),
    ...danglingReferences(parts),
    ...unresolvedTerms(parts),
    ...languages.flatMap((language) => unmatchedQuestions(inLanguage(language), topics, documentNames)),
  ];
}
