import { Match, type Template } from 'aws-cdk-lib/assertions';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentPages } from '#functions/pages/document-pages';
import { type Route, routes } from '#functions/routes';
import { templateOf } from './synth.ts';

let template: Template;
beforeAll(() => {
  template = templateOf();
}, 60_000);

const one = (type: string) => {
  const found = Object.values(template.findResources(type));
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('the stack', () => {
  it('has these resources, so that none is added or lost unseen', () => {
    const { Resources } = template.toJSON();
    const counts: Record<string, number> = {};
    for (const { Type } of Object.values<{ Type: string }>(Resources)) counts[Type] = (counts[Type] ?? 0) + 1;
    expect(counts).toEqual({
      'AWS::ApiGatewayV2::Api': 1,
      'AWS::ApiGatewayV2::Integration': 2,
      'AWS::ApiGatewayV2::Route': 22,
      'AWS::ApiGatewayV2::Stage': 1,
      'AWS::CloudWatch::Alarm': 10,
      'AWS::DynamoDB::GlobalTable': 1,
      'AWS::Events::Rule': 1,
      'AWS::IAM::Policy': 3,
      'AWS::IAM::Role': 3,
      'AWS::Lambda::Function': 3,
      'AWS::Lambda::Permission': 23,
      'AWS::Logs::LogGroup': 4,
      'AWS::S3::Bucket': 1,
      'AWS::S3::BucketPolicy': 1,
    });
  });

  it('is the same when it is made again', () => {
    expect(templateOf().toJSON()).toEqual(template.toJSON());
  }, 60_000);

  it('prints where it answers', () => {
    expect(Object.keys(template.findOutputs('Url'))).toHaveLength(1);
  });
});

describe('the table', () => {
  it('keeps records, restorable, encrypted and with a ceiling', () => {
    expect(one('AWS::DynamoDB::GlobalTable')).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        KeySchema: [
          { AttributeName: 'pk', KeyType: 'HASH' },
          { AttributeName: 'sk', KeyType: 'RANGE' },
        ],
        BillingMode: 'PAY_PER_REQUEST',
        WriteOnDemandThroughputSettings: { MaxWriteRequestUnits: 200 },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
        Replicas: [
          {
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
            ReadOnDemandThroughputSettings: { MaxReadRequestUnits: 500 },
          },
        ],
      },
    });
  });
});

describe('the bucket', () => {
  it('keeps files, with their versions, for nobody else', () => {
    expect(one('AWS::S3::Bucket')).toMatchObject({
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
      Properties: {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        LifecycleConfiguration: {
          Rules: [
            {
              Status: 'Enabled',
              Prefix: 'files/drafts/',
              ExpirationInDays: 1,
              NoncurrentVersionExpiration: { NoncurrentDays: 1 },
            },
            {
              Status: 'Enabled',
              NoncurrentVersionExpiration: { NoncurrentDays: 30 },
              AbortIncompleteMultipartUpload: { DaysAfterInitiation: 1 },
              ExpiredObjectDeleteMarker: true,
            },
          ],
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        VersioningConfiguration: { Status: 'Enabled' },
      },
    });
  });

  it('refuses what is not TLS 1.2', () => {
    const { Statement } = one('AWS::S3::BucketPolicy').Properties.PolicyDocument;
    const refused = Statement.map((rule: { Effect: string; Condition: unknown }) => [
      rule.Effect,
      rule.Condition,
    ]);
    expect(refused).toEqual([
      ['Deny', { Bool: { 'aws:SecureTransport': 'false' } }],
      ['Deny', { NumericLessThan: { 's3:TlsVersion': 1.2 } }],
    ]);
  });
});

describe('the functions', () => {
  const called = (name: string) =>
    Object.values(template.findResources('AWS::Lambda::Function')).find(
      ({ Properties }) => Properties.Environment.Variables.POWERTOOLS_SERVICE_NAME === name,
    )!.Properties;

  it.each([
    ['web', 1024, 10, ['TABLE']],
    ['render', 1769, 10, ['BUCKET', 'TABLE']],
    ['erase', 512, 300, ['BUCKET', 'TABLE']],
  ])(
    '%s runs on Node 24 with %i MB, traced, for %i seconds at most',
    (name, MemorySize, Timeout, variables) => {
      const properties = called(name);
      expect(properties).toMatchObject({
        Runtime: 'nodejs24.x',
        Architectures: ['arm64'],
        MemorySize,
        Timeout,
        TracingConfig: { Mode: 'Active' },
      });
      expect(properties).not.toHaveProperty('ReservedConcurrentExecutions');
      const ours = Object.keys(properties.Environment.Variables).filter((key) =>
        /^(TABLE|BUCKET|SITE_URL)$/.test(key),
      );
      expect(ours.sort()).toEqual(variables);
    },
  );

  it('erase every hour', () => {
    const erase = Object.keys(template.findResources('AWS::Lambda::Function')).find((id) =>
      id.startsWith('Erase'),
    );
    expect(one('AWS::Events::Rule').Properties).toMatchObject({
      ScheduleExpression: 'rate(1 hour)',
      State: 'ENABLED',
      Targets: [{ Arn: { 'Fn::GetAtt': [erase, 'Arn'] } }],
    });
  });

  it('keep their logs for a month', () => {
    template.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });
});

describe('the API', () => {
  it('sends to render what the app answers there, and all else to web', () => {
    const found = Object.values(template.findResources('AWS::ApiGatewayV2::Route'));
    const byTarget = Object.groupBy(found, ({ Properties }) => JSON.stringify(Properties.Target));
    const [all, render] = Object.values(byTarget)
      .map((list) => list!.map(({ Properties }) => Properties.RouteKey as string))
      .sort((a, b) => a.length - b.length);
    expect(all).toEqual(['$default']);

    // Hono's :id{[\\w-]{1,64}} is API Gateway's {id}.
    const keyOf = ({ method, path }: { method: string; path: string }) =>
      `${method} ${path.replace(/:(\w+)(\{([^{}]|\{[^{}]*\})*\})?/g, '{$1}')}`;
    const api = Object.values<Route>(routes).filter(({ by }) => by === 'render');
    const keys = [...api, ...documentPages].map(keyOf);
    const heads = keys.filter((key) => key.startsWith('GET')).map((key) => key.replace('GET', 'HEAD'));
    expect(render!.sort()).toEqual([...keys, ...heads].sort());
  });

  it('speaks the payload that hono/aws-lambda reads with cookies apart', () => {
    template.allResourcesProperties('AWS::ApiGatewayV2::Integration', { PayloadFormatVersion: '2.0' });
  });

  it('is throttled, and logs no path, query or address', () => {
    const { DefaultRouteSettings, AccessLogSettings } = one('AWS::ApiGatewayV2::Stage').Properties;
    expect(DefaultRouteSettings).toEqual({ ThrottlingBurstLimit: 100, ThrottlingRateLimit: 50 });
    expect(Object.values(JSON.parse(AccessLogSettings.Format)).sort()).toEqual([
      '$context.integrationErrorMessage',
      '$context.requestId',
      '$context.requestTime',
      '$context.responseLatency',
      '$context.responseLength',
      '$context.routeKey',
      '$context.status',
    ]);
  });
});

describe('settings', () => {
  it('of dev let everything go with the stack', () => {
    const dev = templateOf({ stage: 'dev', keep: false });
    dev.hasResource('AWS::S3::Bucket', { DeletionPolicy: 'Delete' });
    dev.hasResource('AWS::DynamoDB::GlobalTable', {
      DeletionPolicy: 'Delete',
      Properties: { Replicas: [Match.objectLike({ DeletionProtectionEnabled: false })] },
    });
  }, 60_000);

  it('with a domain answer there only, and make links to it', () => {
    const certificate = 'arn:aws:acm:eu-west-1:123456789012:certificate/1';
    const own = templateOf({ domain: { name: 'handslag.example.org', certificate } });
    own.hasResourceProperties('AWS::ApiGatewayV2::Api', { DisableExecuteApiEndpoint: true });
    own.hasResourceProperties('AWS::ApiGatewayV2::DomainName', { DomainName: 'handslag.example.org' });
    own.allResourcesProperties('AWS::Lambda::Function', {
      Environment: { Variables: Match.objectLike({ SITE_URL: 'https://handslag.example.org' }) },
    });
  }, 60_000);

  it('with a mail address send it every alarm and the budget', () => {
    const watched = templateOf({ mail: 'ops@example.org', budget: 25, concurrency: 3 });
    watched.resourceCountIs('AWS::SNS::Topic', 1);
    watched.hasResourceProperties('AWS::SNS::TopicPolicy', {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
          }),
        ]),
      },
    });
    watched.allResourcesProperties('AWS::CloudWatch::Alarm', { AlarmActions: [Match.anyValue()] });
    watched.hasResourceProperties('AWS::Budgets::Budget', {
      Budget: { BudgetLimit: { Amount: 25, Unit: 'USD' } },
    });
    watched.allResourcesProperties('AWS::Lambda::Function', { ReservedConcurrentExecutions: 3 });
  }, 60_000);
});
