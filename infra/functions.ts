import { Duration, Stack } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Architecture, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, type NodejsFunctionProps } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { CfnBucket, IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { bundling } from './bundling.ts';
import { acknowledge } from './checks.ts';
import { logs } from './retention.ts';
import { functionRole } from './roles.ts';
import type { Settings } from './settings.ts';

/** Pages and the API. It may read and write records, and remove none. */
export function webFunction(scope: Construct, settings: Settings, table: ITableV2): NodejsFunction {
  const web = lambda(scope, 'Web', settings, {
    entry: 'functions/web.ts',
    memorySize: 1024,
    environment: { TABLE: table.tableName },
  });
  web.addToRolePolicy(mayKeepRecords(table));
  return web;
}

/** Publishing, drafting without an account, and downloads. It may also write and read files, and remove none. */
export function renderFunction(
  scope: Construct,
  settings: Settings,
  table: ITableV2,
  bucket: IBucket,
): NodejsFunction {
  const render = lambda(scope, 'Render', settings, {
    entry: 'functions/render.ts',
    memorySize: 1769, // from here on a function has a whole processor
    environment: { TABLE: table.tableName, BUCKET: bucket.bucketName },
    bundling: bundling({ fonts: true }),
  });
  render.addToRolePolicy(mayKeepRecords(table));
  render.addToRolePolicy(
    new PolicyStatement({
      actions: ['s3:GetObject', 's3:PutObject'],
      resources: [bucket.arnForObjects('files/*')],
    }),
  );
  // Without it S3 says "forbidden" of a file that is not there, instead of "not found".
  render.addToRolePolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }));
  const files = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnBucket);
  acknowledge(render.role!, {
    [`AwsSolutions-IAM5[Resource::<${files}.Arn>/files/*]`]: 'Every file stands below files/.',
  });
  return render;
}

function mayKeepRecords(table: ITableV2): PolicyStatement {
  return new PolicyStatement({
    actions: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'],
    resources: [table.tableArn],
  });
}

function lambda(
  scope: Construct,
  id: string,
  settings: Settings,
  props: NodejsFunctionProps,
): NodejsFunction {
  const logGroup = new LogGroup(scope, `${id}Log`, logs);
  const made = new NodejsFunction(scope, id, {
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    timeout: Duration.seconds(10),
    tracing: Tracing.ACTIVE,
    reservedConcurrentExecutions: settings.concurrency,
    bundling: bundling(),
    role: functionRole(scope, `${id}Role`, logGroup),
    logGroup,
    ...props,
    environment: {
      ...props.environment,
      NODE_OPTIONS: '--enable-source-maps',
      POWERTOOLS_SERVICE_NAME: id.toLowerCase(),
      ...(settings.domain && { SITE_URL: `https://${settings.domain.name}` }),
    },
  });
  acknowledge(made, {
    'Serverless-LambdaDLQ': 'It answers requests; whoever asked is told of a failure, and nothing is queued.',
  });
  return made;
}
