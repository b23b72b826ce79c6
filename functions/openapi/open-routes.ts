import type { Description } from './description.ts';
import { documents, guides, statements } from './description.ts';
import { exampleFile, examplePeriod } from './example.ts';
import { answersFile, findings, health, jsonSchema, openapi, questions } from './schemas.ts';
import { periodFile, settlementOrStatement } from './settlement.ts';

const json = 'application/json';

const file = { content: { [json]: answersFile }, required: true, example: exampleFile };

/** What the API document says of the routes that need no seat. */
export const openRoutes = {
  health: {
    tag: 'About',
    summary: 'Whether it runs',
    answers: { 200: { description: 'It runs.', content: { [json]: health } } },
  },
  openapi: {
    tag: 'About',
    summary: 'This document',
    answers: { 200: { description: 'OpenAPI 3.1.', content: { [json]: openapi } } },
  },
  docs: {
    tag: 'About',
    summary: 'The API for people',
    answers: {
      200: {
        description: 'A page, in English.',
        headers: ['Content-Language'],
        content: { 'text/html; charset=UTF-8': 'bytes' },
      },
    },
  },
  questions: {
    tag: 'About',
    summary: 'Everything that is asked',
    description: 'In order, in both languages, with all that a client needs to answer it.',
    answers: { 200: { description: 'All questions.', content: { [json]: questions } } },
  },
  schema: {
    tag: 'About',
    summary: 'The JSON Schema of the answers file',
    description: 'With the questions’ labels in the language of the query, or of Accept-Language.',
    parameters: ['language'],
    answers: {
      200: {
        description: 'Draft 2020-12.',
        headers: ['Content-Language'],
        content: { 'application/schema+json': jsonSchema },
      },
    },
  },
  findings: {
    tag: 'Stateless',
    summary: 'What does not fit together in an answers file',
    body: file,
    answers: {
      200: {
        description: 'Errors first; in the language of the file.',
        headers: ['Content-Language'],
        content: { [json]: findings },
      },
    },
  },
  draft: {
    tag: 'Stateless',
    summary: 'The agreement of an answers file',
    description: 'Nothing is kept, but for a day where the document is above 4 MB.',
    parameters: ['format', 'language', 'date'],
    body: file,
    answers: {
      200: {
        description: 'The document.',
        headers: ['Content-Language', 'Content-Disposition'],
        content: documents,
      },
      303: {
        description: 'Above 4 MB, where it is deployed: a short-lived link to it.',
        headers: ['Location'],
      },
    },
    refusals: ['errors-left'],
  },
  conversation: {
    tag: 'Stateless',
    summary: 'A page to talk from, of an answers file',
    description: 'What each party shares, what is open, and what to ask each other: not an agreement.',
    parameters: ['guide-format', 'language', 'date'],
    body: file,
    answers: {
      200: {
        description: 'The conversation guide.',
        headers: ['Content-Language', 'Content-Disposition'],
        content: guides,
      },
    },
  },
  settlement: {
    tag: 'Stateless',
    summary: 'A period settled by an answers file',
    description:
      'What each party gets, bears, pays and receives, step by step. An amount that cannot be worked out comes with its reason.',
    parameters: ['statement-format', 'party', 'language', 'date'],
    body: {
      content: { [json]: periodFile },
      required: true,
      example: { ...exampleFile, ...examplePeriod },
    },
    answers: {
      200: {
        description: 'The settlement with all statements; or the statement of one party.',
        headers: ['Content-Language'],
        content: { [json]: settlementOrStatement, ...statements },
      },
    },
  },
  importAnswers: {
    tag: 'Stateless',
    summary: 'The answers file that a PDF was made from',
    description:
      'A PDF of Handslag of 4 MB at most, however it was saved since; or JSON, to have it in canonical form.',
    body: { ...file, content: { 'application/pdf': 'bytes', [json]: answersFile } },
    answers: {
      200: {
        description: 'The answers file in canonical form.',
        headers: ['Content-Language'],
        content: { [json]: answersFile },
      },
    },
  },
} as const satisfies Record<string, Description>;
