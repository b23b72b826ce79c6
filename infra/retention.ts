import { RemovalPolicy } from 'aws-cdk-lib';
import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Settings } from './settings.ts';

/** What becomes of records and files when the stack goes. (A bucket goes only when it is empty, with all its versions.) */
export const removalOf = ({ keep }: Settings): RemovalPolicy =>
  keep ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;

/** Logs hold no answers and no names; what is wrong shows within a month. */
export const logs = { retention: RetentionDays.ONE_MONTH, removalPolicy: RemovalPolicy.DESTROY };
