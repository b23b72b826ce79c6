import { beforeAll, expect, it } from 'vitest';
import { actionsOf, type Statement, statementsOf } from './role-actions.ts';
import { templateOf } from './synth.ts';

let roles: Record<string, Statement[]>;

beforeAll(() => {
  const template = templateOf();
  roles = statementsOf(template);
  for (const { Properties } of Object.values(template.findResources('AWS::IAM::Role'))) {
    expect(Properties).not.toHaveProperty('ManagedPolicyArns');
    expect(Properties).not.toHaveProperty('Policies');
  }
}, 60_000);

const LOGS = ['logs:CreateLogStream', 'logs:PutLogEvents'];
const TRACES = ['xray:PutTelemetryRecords', 'xray:PutTraceSegments'];
const RECORDS = ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'];

it.each([
  ['WebRole', [...RECORDS, ...LOGS, ...TRACES]],
  [
    'EraseRole',
    [
      'dynamodb:DeleteItem',
      'dynamodb:Query',
      ...LOGS,
      's3:DeleteObject',
      's3:DeleteObjectVersion',
      's3:ListBucketVersions',
      ...TRACES,
    ],
  ],
  ['RenderRole', [...RECORDS, ...LOGS, 's3:GetObject', 's3:ListBucket', 's3:PutObject', ...TRACES]],
])('%s may do this and nothing else', (name, actions) => {
  expect(roles[name]!.every(({ Effect }) => Effect === 'Allow')).toBe(true);
  expect(actionsOf(roles[name]!)).toEqual(actions);
});

it('there are no other roles', () => {
  expect(Object.keys(roles).sort()).toEqual(['EraseRole', 'RenderRole', 'WebRole']);
});

it('only erase may remove anything, and nobody the bucket or the table', () => {
  for (const [name, list] of Object.entries(roles)) {
    const removing = list
      .flatMap(({ Action }) => Action)
      .filter((action) => /Delete|Remove|Purge|\*/.test(action));
    const allowed = ['dynamodb:DeleteItem', 's3:DeleteObject', 's3:DeleteObjectVersion'];
    expect(removing).toEqual(name === 'EraseRole' ? allowed : []);
  }
});

it('a wildcard stands only for traces and the files', () => {
  const wild = Object.values(roles)
    .flat()
    .filter(({ Resource }) => JSON.stringify(Resource).includes('*'));
  for (const { Action, Resource } of wild) {
    if (Resource === '*') expect([Action].flat().sort()).toEqual(TRACES);
    else {
      expect([Action].flat().every((action) => /^s3:(Get|Put|Delete)Object(Version)?$/.test(action))).toBe(
        true,
      );
      expect(JSON.stringify(Resource)).toMatch(/"Files[0-9A-F]{8}","Arn"\]},"\/files\/\*"/);
    }
  }
  expect(wild).toHaveLength(5);
});
