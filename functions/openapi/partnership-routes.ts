import { reasonSchema } from '../api/reason.ts';
import { wishSchema } from '../api/wish.ts';
import type { Description } from './description.ts';
import { documents, guides } from './description.ts';
import { draftTree } from './draft-tree.ts';
import { exampleFile } from './example.ts';
import * as schemas from './schemas.ts';

const json = 'application/json';

const tagged = ['ETag', 'Content-Language'] as const;
const file = { [json]: schemas.answersFile };
const topic = { [json]: schemas.topicAnswers };
const saved = 'As they are stored now, in canonical form.';

const conditions = {
  parameters: ['If-Match', 'If-None-Match', 'Idempotency-Key'],
  refusals: ['changed', 'state-needed', 'busy'],
} as const satisfies Partial<Description>;

/** What the API document says of a partnership's routes. */
export const partnershipRoutes = {
  start: {
    tag: 'Partnerships',
    summary: 'Start a partnership',
    description: 'Empty, or from an answers file. The answer is the only one that ever holds the token.',
    body: { content: file, required: false, example: exampleFile },
    answers: {
      201: { description: 'Started.', headers: ['Location'], content: { [json]: schemas.started } },
    },
  },
  state: {
    tag: 'Partnerships',
    summary: 'How things stand',
    answers: { 200: { description: 'What there is.', content: { [json]: schemas.state } } },
  },
  erase: {
    tag: 'Partnerships',
    summary: 'Erase a partnership',
    description: 'Every token is dead at once; answers, versions and files go within the hour.',
    answers: { 204: { description: 'Erased.' } },
    refusals: ['busy'],
  },
  readAnswers: {
    tag: 'Answers',
    summary: 'The whole answers file',
    answers: { 200: { description: 'The file, with the tag of the whole.', headers: tagged, content: file } },
  },
  replaceAnswers: {
    tag: 'Answers',
    summary: 'Replace all answers',
    description: 'In one go, with language and date; topics that the file leaves out are emptied.',
    body: { content: file, required: true, example: exampleFile },
    answers: { 200: { description: saved, headers: tagged, content: file } },
    ...conditions,
  },
  readTopic: {
    tag: 'Answers',
    summary: 'The answers to one topic',
    answers: { 200: { description: '`{}` while there are none.', headers: tagged, content: topic } },
  },
  saveTopic: {
    tag: 'Answers',
    summary: 'Save the answers to one topic',
    description: 'All of them: a question that is left out is unanswered from here on.',
    body: { content: topic, required: true, example: exampleFile.answers.parties },
    answers: { 200: { description: saved, headers: tagged, content: topic } },
    ...conditions,
  },
  partnershipFindings: {
    tag: 'Answers',
    summary: 'What does not fit together',
    answers: {
      200: {
        description: 'Errors first.',
        headers: ['Content-Language'],
        content: { [json]: schemas.findings },
      },
    },
  },
  duties: {
    tag: 'Answers',
    summary: 'Who owes what by when',
    description:
      'Those on a day in order, then what comes back, and what has no day yet; worked out for the day of `date`, today while absent.',
    parameters: ['language', 'date'],
    answers: {
      200: {
        description: 'The duties that follow from the answers.',
        headers: ['Content-Language'],
        content: { [json]: schemas.duties },
      },
    },
  },
  keepWarning: {
    tag: 'Answers',
    summary: 'Let a warning stay, with a reason',
    description:
      'Everybody in the partnership reads the reason. It lapses when one of the answers changes that the warning is about.',
    body: {
      content: { [json]: reasonSchema },
      required: true,
      example: { reason: 'We have worked together for ten years and settle this between us.' },
    },
    answers: {
      200: {
        description: 'The warning, with its reason.',
        headers: ['Content-Language'],
        content: { [json]: schemas.finding },
      },
    },
    refusals: ['finding-gone', 'not-a-warning', 'busy'],
  },
  stopKeeping: {
    tag: 'Answers',
    summary: 'Take away the reason for which a warning stays',
    answers: { 204: { description: 'The warning is open again.' } },
    refusals: ['finding-gone', 'busy'],
  },
  preview: {
    tag: 'Answers',
    summary: 'The draft as the answers stand',
    parameters: ['language', 'date'],
    answers: {
      200: {
        description: 'A page, or the document tree as JSON to those who prefer that.',
        headers: ['Content-Language', 'Vary'],
        content: { 'text/html; charset=UTF-8': 'bytes', [json]: draftTree },
      },
    },
  },
  partnershipConversation: {
    tag: 'Answers',
    summary: 'A page to talk from, as the answers stand',
    parameters: ['guide-format', 'language', 'date'],
    answers: {
      200: {
        description: 'The conversation guide.',
        headers: ['Content-Language', 'Content-Disposition'],
        content: guides,
      },
    },
  },
  versions: {
    tag: 'Versions',
    summary: 'All versions, the first one first',
    parameters: ['language'],
    answers: { 200: { description: 'The versions.', content: { [json]: schemas.versions } } },
  },
  publish: {
    tag: 'Versions',
    summary: 'Publish the next version',
    description: 'Its files are made now, and never again.',
    parameters: ['date', 'Idempotency-Key'],
    body: { content: { [json]: wishSchema }, required: false, example: { languages: ['nl', 'en'] } },
    answers: {
      200: {
        description: 'Published before, by this very request.',
        headers: ['Location'],
        content: { [json]: schemas.version },
      },
      201: { description: 'Published.', headers: ['Location'], content: { [json]: schemas.version } },
    },
    refusals: ['key-reused', 'errors-left', 'busy'],
  },
  version: {
    tag: 'Versions',
    summary: 'One version',
    parameters: ['language'],
    answers: { 200: { description: 'The version.', content: { [json]: schemas.version } } },
  },
  versionFile: {
    tag: 'Versions',
    summary: 'A file of a version',
    parameters: ['language'],
    answers: {
      200: {
        description: 'The file.',
        headers: ['Content-Disposition', 'Content-Language'],
        content: documents,
      },
      303: { description: 'Where it is deployed: a short-lived link to it.', headers: ['Location'] },
    },
  },
} as const satisfies Record<string, Description>;
