import {
  DynamoDBClient,
  GetItemCommand,
  paginateQuery,
  TransactGetItemsCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
} from '@aws-sdk/client-dynamodb';
import { backOff, call, patience } from './aws.ts';
import { judge, rowsToWrite } from './commit.ts';
import { fromItem, keyOf, write } from './dynamodb-item.ts';
import { type Change, type Records, type Revision, Unavailable } from './records.ts';
import { itemOf, itemsOf, live, newRevision, type Row } from './row.ts';

/** Attempts of one commit while other transactions hold its items, with less than two seconds of waiting in all. */
const ATTEMPTS = 6;

export const dynamoClient = (): DynamoDBClient => new DynamoDBClient(patience);

/** Records in one DynamoDB table with the keys pk and sk; see dynamodb-item.ts for what an item looks like. */
export function dynamoRecords(client: DynamoDBClient, table: string, now = () => new Date()): Records {
  async function find(partition: string, key: string): Promise<Row | undefined> {
    const query = { TableName: table, Key: keyOf({ partition, key }), ConsistentRead: true };
    const { Item } = await client.send(new GetItemCommand(query));
    return live(fromItem(Item), now());
  }

  /** Only a transaction sees all items at one moment, and so can tell an attempt applied before from half of another. */
  async function findAll(changes: Change[]): Promise<(Row | undefined)[]> {
    const TransactItems = changes.map((change) => ({ Get: { TableName: table, Key: keyOf(change) } }));
    try {
      const { Responses } = await client.send(new TransactGetItemsCommand({ TransactItems }));
      return changes.map((_, index) => live(fromItem(Responses?.[index]?.Item), now()));
    } catch (error) {
      // More than 4 MB stand there, which is too much for one.
      if ((error as Error).name !== 'ValidationException') throw error;
      return Promise.all(changes.map(({ partition, key }) => find(partition, key)));
    }
  }

  async function attempt(changes: Change[], rows: (Row | undefined)[]): Promise<Revision[] | undefined> {
    const date = now();
    const TransactItems = changes.map((change, index) => write(table, change, rows[index], date));
    try {
      await client.send(new TransactWriteItemsCommand({ TransactItems }));
      return rows.map((row) => row?.revision ?? 'absent');
    } catch (error) {
      if (!isCanceledBy(error, 'ConditionalCheckFailed')) throw error;
      return judge(changes, await findAll(changes));
    }
  }

  async function commit(changes: Change[]): Promise<Revision[]> {
    const rows = rowsToWrite(changes, newRevision());
    if (changes.length === 0) return [];
    let last: unknown;
    for (let count = 0; count < ATTEMPTS; count++) {
      if (count > 0) await backOff(count);
      try {
        const revisions = await attempt(changes, rows);
        if (revisions) return revisions;
      } catch (error) {
        if (!isCanceledBy(error, ...PASSING)) throw error;
        last = error;
      }
    }
    throw new Unavailable('other transactions hold these items', { cause: last });
  }

  async function list(partition: string, prefix: string): Promise<Row[]> {
    const rows: Row[] = [];
    const pages = paginateQuery(
      { client },
      {
        TableName: table,
        ConsistentRead: true,
        // An empty text may not be compared with a key.
        KeyConditionExpression: prefix ? 'pk = :pk and begins_with(sk, :prefix)' : 'pk = :pk',
        ExpressionAttributeValues: { ':pk': { S: partition }, ...(prefix && { ':prefix': { S: prefix } }) },
      },
    );
    for await (const page of pages) rows.push(...(page.Items ?? []).map((item) => fromItem(item)!));
    return rows;
  }

  return {
    get: async (partition, key) => {
      const row = await call(find(partition, key));
      return row && itemOf(row);
    },
    list: async (partition, prefix) => itemsOf(await call(list(partition, prefix)), now()),
    commit: (changes) => call(commit(changes)),
  };
}

const PASSING = ['TransactionConflict', 'ThrottlingError', 'ProvisionedThroughputExceeded'];

function isCanceledBy(error: unknown, ...codes: string[]): error is TransactionCanceledException {
  return (
    error instanceof TransactionCanceledException &&
    (error.CancellationReasons ?? []).some(({ Code = '' }) => codes.includes(Code))
  );
}
