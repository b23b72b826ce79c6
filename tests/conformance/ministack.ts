import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { freePort, whenItAnswers } from '../storage/local-server.ts';

export interface Ministack {
  /** The address of all its services. */
  endpoint: string;
  /** What the AWS tools need in their environment to speak to it, and to nothing else. */
  environment: Record<string, string>;
  end(): Promise<void>;
}

/** An AWS on this machine, with its state and home in the folder given. */
export async function startMinistack(binary: string, folder: string): Promise<Ministack> {
  const port = await freePort();
  const state = Object.fromEntries(
    ['HOME', 'TMPDIR', 'STATE_DIR', 'S3_DATA_DIR'].map((name) => [name, join(folder, name.toLowerCase())]),
  );
  for (const path of Object.values(state)) await mkdir(path, { recursive: true });
  // Functions run in the node that is found first.
  const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);
  const log = openSync(join(folder, 'ministack.log'), 'a');
  const server = spawn(binary, [], {
    env: {
      PATH,
      ...state,
      LAMBDA_EXECUTOR: 'local',
      GATEWAY_PORT: String(port),
      BIND_HOST: '127.0.0.1',
      IOT_MTLS_ENABLED: '0',
    },
    cwd: folder,
    stdio: ['ignore', log, log],
    detached: true,
  });
  await whenItAnswers(port, server).catch(async (error) => {
    await end(server);
    throw error;
  });
  const endpoint = `http://127.0.0.1:${port}`;
  return {
    endpoint,
    environment: {
      PATH,
      HOME: state.HOME!,
      TMPDIR: state.TMPDIR!,
      AWS_ENDPOINT_URL: endpoint,
      AWS_ENDPOINT_URL_S3: endpoint,
      AWS_ACCESS_KEY_ID: 'test',
      AWS_SECRET_ACCESS_KEY: 'test',
      AWS_REGION: 'us-east-1',
      AWS_EC2_METADATA_DISABLED: 'true',
      CDK_DISABLE_VERSION_CHECK: '1',
      CDK_DISABLE_CLI_TELEMETRY: 'true',
    },
    end: () => end(server),
  };
}

/** Ends the server and the functions it started: they are one group of processes. */
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  process.kill(-server.pid!, 'SIGTERM');
  const giveUp = setTimeout(() => process.kill(-server.pid!, 'SIGKILL'), 10_000);
  await ended;
  clearTimeout(giveUp);
}
