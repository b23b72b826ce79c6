import { Stack } from 'aws-cdk-lib';
import type { ITableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { CfnBucket, IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from './checks.ts';

/** A role of one function alone, which may write to its own log and send traces. */
export function functionRole(scope: Construct, id: string, logGroup: LogGroup): Role {
  const role = new Role(scope, id, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  acknowledge(role, {
    'AwsSolutions-IAM5[Resource::*]': 'X-Ray knows no resources that its two actions could be limited to.',
  });
  return role;
}

export function mayKeepRecords(to: IFunction, table: ITableV2): void {
  allow(to, ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'], table.tableArn);
}

export function mayRemoveRecords(to: IFunction, table: ITableV2): void {
  allow(to, ['dynamodb:DeleteItem', 'dynamodb:Query'], table.tableArn);
}

export function mayKeepFiles(to: IFunction, bucket: IBucket): void {
  allowFiles(to, ['s3:GetObject', 's3:PutObject'], bucket);
  // Without it S3 says "forbidden" of a file that is not there, instead of "not found".
  allow(to, ['s3:ListBucket'], bucket.bucketArn);
}

export function mayRemoveFiles(to: IFunction, bucket: IBucket): void {
  allowFiles(to, ['s3:DeleteObject', 's3:DeleteObjectVersion'], bucket);
  allow(to, ['s3:ListBucketVersions'], bucket.bucketArn);
}

function allowFiles(to: IFunction, actions: string[], bucket: IBucket): void {
  allow(to, actions, bucket.arnForObjects('files/*'));
  const id = Stack.of(bucket).getLogicalId(bucket.node.defaultChild as CfnBucket);
  acknowledge(to.role!, {
    [`AwsSolutions-IAM5[Resource::<${id}.Arn>/files/*]`]: 'Every file stands below files/.',
  });
}

function allow(to: IFunction, actions: string[], resource: string): void {
  to.addToRolePolicy(new PolicyStatement({ actions, resources: [resource] }));
}
