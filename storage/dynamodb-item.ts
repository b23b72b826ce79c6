import type { AttributeValue, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import type { Change } from './records.ts';
import type { Row } from './row.ts';

/** How a row stands in the table. `expires` is what the table's own removal of old items (TTL) goes by. */
type TableItem = Record<'pk' | 'sk' | 'revision' | 'mutation' | 'expires' | 'body', AttributeValue>;

export function keyOf({ partition, key }: { partition: string; key: string }) {
  return { pk: { S: partition }, sk: { S: key } };
}

export function fromItem(item: Record<string, AttributeValue> | undefined): Row | undefined {
  if (!item) return undefined;
  const { pk, sk, revision, mutation, expires, body } = item as TableItem;
  return {
    partition: pk.S!,
    key: sk.S!,
    revision: revision.S!,
    mutation: mutation?.S,
    expires: expires?.N === undefined ? undefined : Number(expires.N),
    json: body.S!,
  };
}

function toItem(row: Row): Partial<TableItem> {
  return {
    ...keyOf(row),
    revision: { S: row.revision },
    ...(row.mutation !== undefined && { mutation: { S: row.mutation } }),
    ...(row.expires !== undefined && { expires: { N: String(row.expires) } }),
    body: { S: row.json },
  };
}

/** One change in a transaction, under the condition that what stands there is as `judge` in commit.ts would have it. */
export function write(table: string, change: Change, row: Row | undefined, now: Date): TransactWriteItem {
  const { texts, values } = conditions(change, now);
  const condition = texts.length > 0 && {
    ConditionExpression: texts.map((text) => `(${text})`).join(' and '),
    ExpressionAttributeValues: values,
  };
  if (row) return { Put: { TableName: table, Item: toItem(row), ...condition } };
  return { Delete: { TableName: table, Key: keyOf(change), ...condition } };
}

function conditions(change: Change, now: Date) {
  const texts: string[] = [];
  const values: Record<string, AttributeValue> = {};
  // Items are removed some time after they expire (within days, says AWS); until then they count as absent.
  const second = { N: String(Math.floor(now.getTime() / 1000)) };

  if (change.expect === 'absent') {
    texts.push('attribute_not_exists(pk) or expires <= :now');
    values[':now'] = second;
  } else if (change.expect !== 'any') {
    texts.push('revision = :expected and (attribute_not_exists(expires) or expires > :now)');
    values[':expected'] = { S: change.expect };
    values[':now'] = second;
  }
  if (change.mutation !== undefined && 'put' in change) {
    texts.push('attribute_not_exists(mutation) or mutation <> :mutation or expires <= :now');
    values[':mutation'] = { S: change.mutation };
    values[':now'] = second;
  }
  return { texts, values: Object.keys(values).length ? values : undefined };
}
