import * as z from 'zod';
import { fileJsonSchema, type JsonSchema, namedSchemas } from '#agreement/answers-schema';
import { interview } from '#agreement/questions/index';
import type { Reason } from '#workflow/error';
import { formats, versionFormats } from '#workflow/formats';
import { statusOf } from '../problem.ts';
import { type Route, type RouteName, routes } from '../routes.ts';
import { type Content, type Description, parameters, sentAs } from './description.ts';
import { fileWithFiguresJsonSchema, moneyRoutes, namedOfMoney } from './money.ts';
import { openRoutes } from './open-routes.ts';
import { partnershipRoutes } from './partnership-routes.ts';
import { named, problem, topicIds } from './schemas.ts';
import { figuresJsonSchema } from './settled-money.ts';
import { periodFileJsonSchema } from './settlement.ts';
import { settlementRoutes } from './settlement-routes.ts';

/** What is said of every route. */
export const descriptions: Record<RouteName, Description> = {
  ...openRoutes,
  ...moneyRoutes,
  ...partnershipRoutes,
  ...settlementRoutes,
};

const refer = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

const names = new Map<z.ZodType, string>(
  Object.entries({ ...named, ...namedOfMoney }).map(([name, schema]): [z.ZodType, string] => [schema, name]),
);

/** The API as OpenAPI 3.1 tells it. */
export function openApiDocument(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const [name, route] of Object.entries(routes) as [RouteName, Route][]) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(name, route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Handslag',
      version: '1',
      description:
        'From a handshake to a clear draft partnership agreement. Messages are in the language of the file or partnership, or of Accept-Language before there is one.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: schemas(),
      securitySchemes: {
        seat: {
          type: 'http',
          scheme: 'bearer',
          description: 'The token of a seat, as POST /api/partnerships gives it.',
        },
      },
    },
  };
}

function operation(name: RouteName, route: Route): object {
  const { tag, summary, description, body, answers } = descriptions[name];
  const said = Object.entries(answers).map(([status, { description, headers = [], content }]) => [
    status,
    {
      description,
      ...(headers.length > 0 && { headers: headersOf(headers) }),
      ...(content && { content: contentOf(content) }),
    },
  ]);
  return {
    operationId: name,
    tags: [tag],
    summary,
    ...(description && { description }),
    ...(route.needs === 'nothing' ? { security: [] } : { security: [{ seat: [] }] }),
    parameters: [...pathParameters(route), ...otherParameters(name)],
    ...(body && {
      requestBody: {
        required: body.required,
        content: withExample(contentOf(body.content), body.example),
      },
    }),
    responses: { ...Object.fromEntries(said), ...refusals(name, route) },
  };
}

const partOf: Record<string, { schema: JsonSchema; description: string }> = {
  id: { schema: { type: 'string' }, description: 'The partnership.' },
  topic: { schema: { type: 'string', enum: topicIds }, description: 'The topic.' },
  key: {
    schema: { type: 'string', pattern: '^[0-9a-f]{16}$' },
    description: 'The key of a finding, as the findings tell it.',
  },
  n: {
    schema: { type: 'integer', minimum: 1, maximum: 99_999_999 },
    description: 'The number of the version, or of the settlement.',
  },
  statement: {
    schema: {
      type: 'string',
      pattern: '^statement-p[1-9][0-9]{0,5}\\.(pdf|json)$',
      example: 'statement-p1.pdf',
    },
    description: 'The name of the file.',
  },
  file: {
    schema: { type: 'string', enum: versionFormats.map((format) => formats[format].file) },
    description: 'The name of the file.',
  },
};

const pathParameters = ({ path }: Route) =>
  [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({ name, in: 'path', required: true, ...partOf[name!]! }));

const otherParameters = (route: RouteName) =>
  (descriptions[route].parameters ?? []).map((name) => {
    const { schema, ...said } = parameters[name];
    return { required: false, ...said, name: sentAs(name), schema: inline(schema) };
  });

/** The refusals of a route by status, with their reasons. */
export function refusalsOf(name: RouteName, { needs }: Route): Map<number, string[]> {
  const { body, parameters = [], refusals = [] } = descriptions[name];
  const reasons: readonly Reason[] = [
    ...(needs === 'nothing' ? [] : (['no-seat', 'not-found'] as const)),
    ...(needs === 'nothing' || needs === 'reviewer' ? [] : (['role'] as const)),
    ...(body ? (['malformed', 'too-large', 'wrong-type', 'unreadable'] as const) : []),
    ...(parameters.length > 0 ? (['parameter'] as const) : []),
    ...refusals,
  ];
  const byStatus = new Map<number, string[]>([
    [500, ['unexpected']],
    [503, ['unavailable']],
  ]);
  for (const reason of new Set(reasons)) {
    const status = statusOf[reason];
    byStatus.set(status, [...(byStatus.get(status) ?? []), reason]);
  }
  return byStatus;
}

function refusals(name: RouteName, route: Route): object {
  const content = { 'application/problem+json': { schema: refer(names.get(problem)!) } };
  const headers = { ...headersOf(['Content-Language']) };
  const said = [...refusalsOf(name, route)].map(([status, reasons]) => {
    const description = `Refused: ${reasons.join(', ')}.`;
    return [status, { description, headers, content }];
  });
  return Object.fromEntries(said);
}

const headersOf = (headers: readonly string[]) =>
  Object.fromEntries(headers.map((header) => [header, { required: true, schema: { type: 'string' } }]));

const contentOf = (content: Content): Record<string, object> =>
  Object.fromEntries(
    Object.entries(content).map(([type, schema]) => [
      type,
      schema === 'bytes' ? {} : { schema: refer(names.get(schema)!) },
    ]),
  );

/** Only JSON can be shown. */
const withExample = (content: Record<string, object>, example: unknown) =>
  Object.fromEntries(
    Object.entries(content).map(([type, said]) => [
      type,
      type === 'application/json' ? { ...said, example } : said,
    ]),
  );

function inline(schema: z.ZodType): JsonSchema {
  const { $schema: _, '~standard': __, ...json } = z.toJSONSchema(schema);
  return json;
}

function schemas(): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [schema, id] of names) registry.add(schema, { id });
  const uri = (id: string) => refer(id).$ref!;
  const made = Object.entries(z.toJSONSchema(registry, { uri }).schemas).map(([name, json]) => {
    const { $schema: _, $id: __, ...schema } = json;
    return [name, schema] as const;
  });
  const topics = interview.map(({ id }) => refer(`topic-${id}`));
  return {
    ...Object.fromEntries(made),
    AnswersFile: fileJsonSchema(refer),
    Figures: figuresJsonSchema(),
    FileWithFigures: fileWithFiguresJsonSchema(fileJsonSchema(refer), refer),
    PeriodFile: periodFileJsonSchema(refer),
    TopicAnswers: { description: 'By question: one of the topics.', anyOf: topics },
    ...namedSchemas('en', refer),
  };
}
