import { Code, Function as Lambda, Runtime } from 'aws-cdk-lib/aws-lambda';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { expect, it } from 'vitest';
import { check } from '../../infra/checks.ts';
import { appWith, stackOf } from './synth.ts';

it('finds nothing wrong that is not acknowledged with a reason', () => {
  const app = appWith();
  check(app);
  stackOf(app);
  expect(() => app.synth()).not.toThrow();
}, 60_000);

it('would refuse a careless bucket and a careless function', () => {
  const app = appWith();
  check(app);
  const stack = stackOf(app);
  new Bucket(stack, 'Careless');
  new Lambda(stack, 'Untraced', {
    runtime: Runtime.NODEJS_20_X,
    handler: 'index.handler',
    code: Code.fromInline('export {}'),
  });
  expect(() => app.synth()).toThrow(/AwsSolutions-S10(.|\n)*Serverless-LambdaTracing/);
}, 60_000);
