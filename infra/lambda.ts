import { Duration } from 'aws-cdk-lib';
import { Architecture, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, type NodejsFunctionProps } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { bundling } from './bundling.ts';
import { logs } from './retention.ts';
import { functionRole } from './roles.ts';
import type { Settings } from './settings.ts';

/** A function with a role and a log of its own. */
export function lambda(
  scope: Construct,
  id: string,
  { concurrency, domain }: Settings,
  props: NodejsFunctionProps,
): NodejsFunction {
  const logGroup = new LogGroup(scope, `${id}Log`, logs);
  return new NodejsFunction(scope, id, {
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    timeout: Duration.seconds(10),
    tracing: Tracing.ACTIVE,
    reservedConcurrentExecutions: concurrency,
    bundling: bundling(),
    role: functionRole(scope, `${id}Role`, logGroup),
    logGroup,
    ...props,
    environment: {
      ...props.environment,
      NODE_OPTIONS: '--enable-source-maps',
      POWERTOOLS_SERVICE_NAME: id.toLowerCase(),
      ...(domain && { SITE_URL: `https://${domain.name}` }),
    },
  });
}
