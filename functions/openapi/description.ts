import * as z from 'zod';
import { daySchema } from '#agreement/kinds/date';
import { languages } from '#agreement/language';
import { scenarioIds } from '#agreement/money/what-if';

import type { Reason } from '#workflow/error';
import { type Format, formatIds, formats, guideFormats, statementFormats } from '#workflow/formats';

/** A parameter of the query, or a header. */
export interface Parameter {
  /** As it is sent, where routes take different things by one name. */
  name?: string;
  in: 'query' | 'header';
  schema: z.ZodType;
  description: string;
  example?: string;
}

export const parameters = {
  language: {
    in: 'query',
    schema: z.enum(languages),
    description: 'The language of the document; the file’s own while absent.',
  },
  date: {
    in: 'query',
    schema: daySchema,
    description:
      'The day the document is made for; the file’s own while absent, and today where it has none.',
    example: '2027-01-15',
  },
  format: {
    in: 'query',
    schema: z.enum(formatIds as [Format, ...Format[]]),
    description: 'PDF while absent.',
  },
  'guide-format': {
    name: 'format',
    in: 'query',
    schema: z.enum(guideFormats),
    description: 'PDF while absent.',
  },
  'statement-format': {
    name: 'format',
    in: 'query',
    schema: z.enum(statementFormats),
    description: 'JSON while absent; the others are of one party.',
  },
  party: {
    in: 'query',
    schema: z.string().regex(/^p[1-9]\d{0,5}$/),
    description: 'The party whose statement it is; all of them while absent.',
    example: 'p1',
  },
  scenario: {
    in: 'query',
    schema: z.enum(scenarioIds),
    description: 'The only one to work out, where no figures come along; all of them while absent.',
  },
  'Idempotency-Key': {
    in: 'header',
    schema: z.string().regex(/^[\x21-\x7e]{1,200}$/),
    description: 'Names the request, so that it can be sent again: the same key and content do it once.',
    example: 'request-1',
  },
  'If-Match': {
    in: 'header',
    schema: z.string(),
    description: 'The ETag that was last seen; needed where something is stored.',
  },
  'If-None-Match': {
    in: 'header',
    schema: z.literal('*'),
    description: 'Only where nothing is stored yet; never with If-Match.',
  },
} as const satisfies Record<string, Parameter>;

/** What a parameter is called in a request. */
export const sentAs = (name: keyof typeof parameters): string => (parameters[name] as Parameter).name ?? name;

/** What is in a body: data of this form, or bytes that mean nothing to the API. */
export type Content = { [type: string]: z.ZodType | 'bytes' };

export interface Answered {
  description: string;
  /** Headers that every such answer has. */
  headers?: readonly string[];
  content?: Content;
}

/** What the API document says of a route; what follows from its seat, body and parameters goes without saying. */
export interface Description {
  tag: 'About' | 'Stateless' | 'Partnerships' | 'Answers' | 'Versions' | 'Settlements';
  summary: string;
  description?: string;
  parameters?: readonly (keyof typeof parameters)[];
  body?: { content: Content; required: boolean; example: unknown };
  answers: { [status: number]: Answered };
  refusals?: readonly Reason[];
}

/** Every form that a document can be had in, as content. */
export const documents: Content = contentOf(formatIds);

/** The same of a conversation guide. */
export const guides: Content = contentOf(guideFormats);

/** The same of a statement, besides its data. */
export const statements: Content = contentOf(guideFormats);

function contentOf(of: readonly Format[]): Content {
  return Object.fromEntries(of.map((format) => [formats[format].type, 'bytes'] as const));
}
