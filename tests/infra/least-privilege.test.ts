import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderApp } from '#functions/render-app';
import { webApp } from '#functions/web-app';
import { dynamoRecords } from '#storage/dynamodb';
import { folderFiles } from '#storage/folder';
import { finishErasures } from '#workflow/erase';
import {
  type Call,
  changeAnswer,
  downloads,
  expectStatus,
  publish,
  seated,
  start,
} from '../conformance/main-job.ts';
import { createTable, startDynoxide, whyNot } from '../storage/dynoxide.ts';
import { actionsOf, statementsOf } from './role-actions.ts';
import { templateOf } from './synth.ts';

const SINGLE: Record<string, string> = { GetItemCommand: 'GetItem', QueryCommand: 'Query' };

/** What IAM has to allow for a request to DynamoDB, which takes the parts of a transaction one by one. */
function actionsFor(command = '', input: object): string[] {
  const { TransactItems = [] } = input as { TransactItems?: object[] };
  if (SINGLE[command]) return [SINGLE[command]];
  if (!command.startsWith('Transact')) throw new Error(`what does ${command} need?`);
  return TransactItems.flatMap((item) => Object.keys(item)).map((part) => `${part}Item`);
}

describe.skipIf(whyNot)(`what a partnership's life takes of the table ${whyNot ?? ''}`, () => {
  let server: Awaited<ReturnType<typeof startDynoxide>>;
  let folder: string;
  let used: Set<string>;
  beforeAll(async () => {
    server = await startDynoxide();
    await createTable(server.client, 'records');
    folder = await mkdtemp(join(tmpdir(), 'handslag-privilege-'));
    record(server.client);
  }, 30_000);
  afterAll(async () => {
    await server.end();
    await rm(folder, { recursive: true });
  });

  function record(client: DynamoDBClient): void {
    client.middlewareStack.add(
      (next, { commandName }) =>
        (args) => {
          for (const action of actionsFor(commandName, args.input)) used.add(`dynamodb:${action}`);
          return next(args);
        },
      { step: 'initialize' },
    );
  }

  it('is what the roles allow, and no less', async () => {
    const roles = statementsOf(templateOf());
    const allowed = (role: string) =>
      actionsOf(roles[role]!).filter((action) => action.startsWith('dynamodb:'));
    const example = readFileSync(new URL('../../examples/bakery.json', import.meta.url), 'utf8');
    const world = {
      records: dynamoRecords(server.client, 'records'),
      files: folderFiles(folder),
      now: () => new Date(),
      random: (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes)),
    };
    const { files: _, ...withoutFiles } = world;
    const [web, render] = [webApp(withoutFiles), renderApp(world)];
    const call: Call = async (path, init) => {
      const isPublishing = init?.method === 'POST' && path.endsWith('/versions');
      const app = isPublishing || /\/versions\/1\//.test(path) ? render : web;
      return app.request(`http://127.0.0.1${path}`, init);
    };

    used = new Set();
    const file = JSON.parse(example);
    const { id, token } = await start(call, file);
    const mine = seated(call, token);
    await changeAnswer(mine, id, file);
    const { version } = await publish(mine, id);
    await downloads(mine, id, version);
    for (const path of ['', '/answers', '/findings', '/versions'])
      await expectStatus(200, mine(`/api/partnerships/${id}${path}`));
    await expectStatus(204, mine(`/api/partnerships/${id}`, { method: 'DELETE' }));
    expect([...used].sort()).toEqual(allowed('WebRole'));
    expect(allowed('RenderRole')).toEqual(allowed('WebRole'));

    used = new Set();
    await finishErasures(world);
    expect([...used].sort()).toEqual(allowed('EraseRole'));
  }, 60_000);
});
