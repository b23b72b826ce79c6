import { Duration, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Alarm, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import type { Settings } from './settings.ts';

interface Watched {
  api: HttpApi;
  functions: Record<string, IFunction>;
  table: TableV2;
}

const period = Duration.minutes(5);

/** Alarms on faults, throttles and slowness; they write to the mail address of the stage, where it has one. */
export function addAlarms(scope: Construct, { mail }: Settings, { api, functions, table }: Watched): void {
  const topic = mail ? mailTopic(scope, mail) : undefined;

  function alarm(id: string, alarmDescription: string, metric: IMetric, threshold: number): void {
    const made = new Alarm(scope, id, {
      alarmDescription,
      metric,
      threshold,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    if (topic) made.addAlarmAction(new SnsAction(topic));
  }

  alarm('ApiFaults', 'Requests end in 5xx', api.metricServerError({ period, statistic: 'sum' }), 1);
  alarm(
    'ApiSlow',
    'One request in a hundred takes over 5 s',
    api.metricLatency({ period, statistic: 'p99' }),
    5_000,
  );
  for (const [name, made] of Object.entries(functions)) {
    const id = name[0]!.toUpperCase() + name.slice(1);
    alarm(`${id}Errors`, `${name} fails`, made.metricErrors({ period }), 1);
    alarm(`${id}Throttles`, `${name} is refused instances`, made.metricThrottles({ period }), 1);
  }
  for (const kind of ['Read', 'Write']) {
    const throttled = table.metric(`${kind}ThrottleEvents`, { period, statistic: 'sum' });
    alarm(`Table${kind}Throttles`, `${kind}s are above what the table may do`, throttled, 1);
  }
}

function mailTopic(scope: Construct, mail: string): Topic {
  const topic = new Topic(scope, 'Alarms', { enforceSSL: true });
  topic.addSubscription(new EmailSubscription(mail));
  // A policy of one's own (here, for TLS) takes the place of the one that lets the account's alarms write.
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(topic).account } },
    }),
  );
  return topic;
}
