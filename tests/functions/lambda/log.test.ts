import { expect, it, vi } from 'vitest';
import { log, logFor } from '#functions/lambda/log';

/** The lines of JSON that this writes. */
function written(work: () => void): Record<string, unknown>[] {
  const lines: string[] = [];
  const keep = (text: unknown) => {
    lines.push(...String(text).trim().split('\n'));
    return true;
  };
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(keep),
  );
  work();
  for (const spy of spies) spy.mockRestore();
  return lines.map((line) => JSON.parse(line));
}

it('writes one line of JSON with the fields that are allowed', () => {
  const [line] = written(() =>
    log({
      level: 'info',
      message: 'answered',
      method: 'GET',
      route: '/api/draft',
      status: 200,
      milliseconds: 12,
    }),
  );
  expect(line).toMatchObject({
    level: 'INFO',
    message: 'answered',
    method: 'GET',
    route: '/api/draft',
    status: 200,
  });
});

it('leaves out whatever else it is given', () => {
  const secret = 'a token, an answer';
  const lines = written(() =>
    log({
      level: 'error',
      message: 'failed',
      status: 500,
      token: secret,
      query: secret,
      body: { answer: secret },
    }),
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ level: 'ERROR', status: 500 });
  expect(JSON.stringify(lines)).not.toContain(secret);
});

it('tells which invocation a line belongs to', () => {
  const [line] = written(() => {
    logFor({ awsRequestId: 'invocation-1' } as Parameters<typeof logFor>[0]);
    log({ level: 'info', message: 'answered' });
  });
  expect(line).toMatchObject({ invocation: 'invocation-1' });
});
