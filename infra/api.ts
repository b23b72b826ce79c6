import { CfnOutput } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  DomainName,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { acknowledge } from './checks.ts';
import { logs } from './retention.ts';
import type { Settings } from './settings.ts';

const { GET, HEAD, POST } = HttpMethod;

/** What is drawn up or downloaded; all else goes to `web`. */
const RENDER_ROUTES: [string, HttpMethod[]][] = [
  ['/api/draft', [POST]],
  ['/api/conversation', [POST]],
  ['/api/settlement', [POST]],
  ['/api/partnerships/{id}/conversation', [GET, HEAD]],
  ['/api/partnerships/{id}/versions', [POST]],
  ['/api/partnerships/{id}/versions/{n}/{file}', [GET, HEAD]],
  ['/api/partnerships/{id}/settlements/{n}/close', [POST]],
  ['/api/partnerships/{id}/settlements/{n}/statements/{statement}', [GET, HEAD]],
  ['/{language}/p/{id}/conversation/{file}', [GET, HEAD]],
  ['/{language}/p/{id}/duties/{file}', [GET, HEAD]],
  ['/{language}/p/{id}/publish', [POST]],
  ['/{language}/p/{id}/versions/{n}/{file}', [GET, HEAD]],
  ['/{language}/p/{id}/settlements/{n}/close', [POST]],
  ['/{language}/p/{id}/settlements/{n}/statements/{statement}', [GET, HEAD]],
];

/** Requests a second, for the whole site; a burst may have this many at once. */
const THROTTLE = { rateLimit: 50, burstLimit: 100 };

/** No path, query, address or browser: they can hold the id of a partnership, or who a person is. */
const LOGGED = JSON.stringify({
  request: '$context.requestId',
  time: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  bytes: '$context.responseLength',
  milliseconds: '$context.responseLatency',
  error: '$context.integrationErrorMessage',
});

export function httpApi(scope: Construct, settings: Settings, web: IFunction, render: IFunction) {
  const domain = domainName(scope, settings);
  const api = new HttpApi(scope, 'Api', {
    createDefaultStage: false,
    defaultIntegration: new HttpLambdaIntegration('Web', web),
    disableExecuteApiEndpoint: domain !== undefined,
  });
  const toRender = new HttpLambdaIntegration('Render', render);
  for (const [path, methods] of RENDER_ROUTES) api.addRoutes({ path, methods, integration: toRender });

  const stage = new HttpStage(scope, 'Stage', {
    httpApi: api,
    autoDeploy: true,
    throttle: THROTTLE,
    domainMapping: domain && { domainName: domain },
    accessLogSettings: {
      destination: new LogGroupLogDestination(new LogGroup(scope, 'AccessLog', logs)),
      format: AccessLogFormat.custom(LOGGED),
    },
  });
  acknowledge(api, {
    'AwsSolutions-APIG4': 'A seat is a secret that the functions check; some pages are for everybody.',
  });
  return { httpApi: api, url: domain ? stage.domainUrl : stage.url };
}

function domainName(scope: Construct, { domain }: Settings): DomainName | undefined {
  if (!domain) return undefined;
  const certificate = Certificate.fromCertificateArn(scope, 'Certificate', domain.certificate);
  const made = new DomainName(scope, 'Domain', { domainName: domain.name, certificate });
  new CfnOutput(scope, 'DomainTarget', {
    value: made.regionalDomainName,
    description: `Let a CNAME or alias record of ${domain.name} point here`,
  });
  return made;
}
