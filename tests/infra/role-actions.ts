import type { Template } from 'aws-cdk-lib/assertions';

export interface Statement {
  Effect: string;
  Action: string | string[];
  Resource: unknown;
}

/** The name of a role without CloudFormation's hash: WebRole. */
const nameOf = (logicalId: string) => logicalId.replace(/[0-9A-F]{8}$/, '');

/** What each role is allowed or denied, by all of its policies. */
export function statementsOf(template: Template): Record<string, Statement[]> {
  const roles: Record<string, Statement[]> = {};
  for (const { Properties } of Object.values(template.findResources('AWS::IAM::Policy')))
    for (const { Ref } of Properties.Roles)
      roles[nameOf(Ref)] = [...(roles[nameOf(Ref)] ?? []), ...Properties.PolicyDocument.Statement];
  return roles;
}

export const actionsOf = (statements: Statement[]): string[] =>
  statements.flatMap(({ Action }) => Action).sort();
