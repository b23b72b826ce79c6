import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { LogGroup } from 'aws-cdk-lib/aws-logs';
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
