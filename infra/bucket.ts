import { Duration } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge } from './checks.ts';
import { removalOf } from './retention.ts';
import type { Settings } from './settings.ts';

/** The documents of published versions, each written once. */
export function filesBucket(scope: Construct, settings: Settings): Bucket {
  const bucket = new Bucket(scope, 'Files', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    versioned: true,
    lifecycleRules: [
      // What was drafted for nobody's partnership, and too large to be answered with (workflow/link-to-draft.ts).
      {
        prefix: 'files/drafts/',
        expiration: Duration.days(1),
        noncurrentVersionExpiration: Duration.days(1),
      },
      {
        noncurrentVersionExpiration: Duration.days(30),
        expiredObjectDeleteMarker: true,
        abortIncompleteMultipartUploadAfter: Duration.days(1),
      },
    ],
    removalPolicy: removalOf(settings),
  });
  acknowledge(bucket, {
    'AwsSolutions-S1': 'A log of requests would hold the presigned links, which are to stand in no log.',
  });
  return bucket;
}
