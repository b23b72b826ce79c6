import { createHash } from 'node:crypto';
import { languages } from '#agreement/language';
import { formatIds, formats } from '#workflow/formats';

/** Asks an app, deployed or not. */
export type Call = (path: string, init?: RequestInit) => Promise<Response>;

type Json = Record<string, unknown>;
export type AnswersFile = { answers: Record<string, Json> } & Json;

const FILES = formatIds.map((format) => formats[format].file);

const json = { 'content-type': 'application/json' };

/** The answer, where it has the status that was expected. @throws Error with what it says, otherwise */
export async function expectStatus(
  status: number,
  response: Response | Promise<Response>,
): Promise<Response> {
  const answer = await response;
  if (answer.status === status) return answer;
  throw new Error(`${answer.url} answered ${answer.status} instead of ${status}: ${await answer.text()}`);
}

/** Somebody with a seat, and what they ask. */
export function seated(call: Call, token: string): Call {
  return (path, init = {}) =>
    call(path, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } });
}

export async function start(call: Call, file: Json): Promise<{ id: string; token: string }> {
  const init = { method: 'POST', headers: json, body: JSON.stringify(file) };
  const response = await expectStatus(201, call('/api/partnerships', init));
  return (await response.json()) as { id: string; token: string };
}

const isText = (value: unknown) => typeof value === 'string' && value.includes(' ');

/** Adds to the first text of a topic, as somebody who has read the topic's present state. */
export async function changeAnswer(call: Call, id: string, { answers: all }: AnswersFile): Promise<void> {
  const topic = Object.keys(all).findLast((topic) => Object.values(all[topic]!).some(isText));
  const path = `/api/partnerships/${id}/answers/${topic}`;
  const read = await expectStatus(200, call(path));
  const answers = (await read.json()) as Json;
  const [question, text] = Object.entries(answers).find(([, value]) => isText(value))!;
  const changed = { ...answers, [question]: `${text} (and so on)` };
  const put = { method: 'PUT', body: JSON.stringify(changed) };
  await expectStatus(428, call(path, { ...put, headers: json }));
  const headers = { ...json, 'if-match': read.headers.get('etag')! };
  await expectStatus(200, call(path, { ...put, headers }));
  await expectStatus(412, call(path, { ...put, headers }));
}

export async function publish(call: Call, id: string): Promise<{ version: number; fingerprint: string }> {
  const init = {
    method: 'POST',
    headers: { ...json, 'idempotency-key': 'once' },
    body: JSON.stringify({ languages }),
  };
  const first = await expectStatus(201, call(`/api/partnerships/${id}/versions`, init));
  const again = await expectStatus(200, call(`/api/partnerships/${id}/versions`, init));
  const version = (await first.json()) as { version: number; fingerprint: string };
  const repeated = (await again.json()) as { version: number };
  if (repeated.version !== version.version) throw new Error('published twice');
  return version;
}

/** SHA-256 of every file of a version, by language and name. */
export async function downloads(call: Call, id: string, version: number): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const language of languages) {
    for (const file of FILES) {
      const path = `/api/partnerships/${id}/versions/${version}/${file}?language=${language}`;
      const response = await expectStatus(200, followed(await call(path, { redirect: 'manual' })));
      const bytes = Buffer.from(await response.arrayBuffer());
      found[`${language} ${file}`] =
        `${bytes.length} bytes ${createHash('sha256').update(bytes).digest('hex')}`;
    }
  }
  return found;
}

/** Follows a link as a browser does that leaves its authorization at home. */
async function followed(response: Response): Promise<Response> {
  if (response.status !== 303) return response;
  return fetch(response.headers.get('location')!, { signal: AbortSignal.timeout(10_000) });
}
