import { AttributeType, Billing, TableEncryptionV2, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Construct } from 'constructs';
import { removalOf } from './retention.ts';
import type { Settings } from './settings.ts';

/** Every record, by partition and key (see storage/dynamodb-item.ts); restorable to any second of the last 35 days. */
export function recordsTable(scope: Construct, settings: Settings): TableV2 {
  return new TableV2(scope, 'Records', {
    partitionKey: { name: 'pk', type: AttributeType.STRING },
    sortKey: { name: 'sk', type: AttributeType.STRING },
    timeToLiveAttribute: 'expires',
    billing: Billing.onDemand({
      maxReadRequestUnits: settings.readUnits,
      maxWriteRequestUnits: settings.writeUnits,
    }),
    encryption: TableEncryptionV2.awsManagedKey(),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: settings.keep,
    removalPolicy: removalOf(settings),
  });
}
