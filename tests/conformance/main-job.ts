import { createHash } from 'node:crypto';
import { languages } from '#agreement/language';
import { formats, versionFormats } from '#workflow/formats';

/** Asks an app, deployed or not. */
export type Call = (path: string, init?: RequestInit) => Promise<Response>;

type Json = Record<string, unknown>;
export type AnswersFile = { answers: Record<string, Json> } & Json;

const FILES = versionFormats.map((format) => formats[format].file);

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

/** A topic of the file that holds a text, by way of the API: its address, and the question that is answered with it. */
export function textIn({ answers }: AnswersFile, id: string): { path: string; question: string } {
  const topic = Object.keys(answers).findLast((each) => Object.values(answers[each]!).some(isText))!;
  const question = Object.keys(answers[topic]!).find((each) => isText(answers[topic]![each]))!;
  return { path: `/api/partnerships/${id}/answers/${topic}`, question };
}

/** Reads that text and adds to it. @returns what saves it, on top of what was read */
export async function addTo(call: Call, { path, question }: ReturnType<typeof textIn>, more: string) {
  const read = await expectStatus(200, call(path));
  const answers = (await read.json()) as Json;
  const body = JSON.stringify({ ...answers, [question]: `${answers[question]} ${more}` });
  const headers = { ...json, 'if-match': read.headers.get('etag')! };
  return () => call(path, { method: 'PUT', headers, body });
}

/** Adds to a text of the file, as somebody who has read it, and then as somebody who has not. */
export async function changeAnswer(call: Call, id: string, file: AnswersFile): Promise<void> {
  const text = textIn(file, id);
  const save = await addTo(call, text, '(and so on)');
  await expectStatus(428, call(text.path, { method: 'PUT', headers: json, body: '{}' }));
  await expectStatus(200, save());
  await expectStatus(412, save());
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

/** Begins a settlement, so that there is one to ask for. */
export async function settle(call: Call, id: string): Promise<void> {
  const body = JSON.stringify({ figures: { revenue: { r1: { amount: '12500.00', currency: 'EUR' } } } });
  await expectStatus(
    201,
    call(`/api/partnerships/${id}/settlements`, { method: 'POST', headers: json, body }),
  );
}

/** SHA-256 of every file of a version, by language and name. */
export async function downloads(call: Call, id: string, version: number): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const language of languages) {
    for (const file of FILES) {
      const path = `/api/partnerships/${id}/versions/${version}/${file}?language=${language}`;
      const response = await expectStatus(200, followed(await call(path, { redirect: 'manual' })));
      const bytes = withoutOrigin(Buffer.from(await response.arrayBuffer()), file);
      found[`${language} ${file}`] =
        `${bytes.length} bytes ${createHash('sha256').update(bytes).digest('hex')}`;
    }
  }
  return found;
}

/** A calendar names its events by the partnership they are of, and counts on from when it was saved: those are never the same twice. */
function withoutOrigin(bytes: Buffer, file: string): Buffer {
  if (!file.endsWith('.ics')) return bytes;
  return Buffer.from(bytes.toString('utf8').replace(/^(UID|SEQUENCE):\S+/gm, '$1:'));
}

/** Follows a link as a browser does that leaves its authorization at home. */
async function followed(response: Response): Promise<Response> {
  if (response.status !== 303) return response;
  return fetch(response.headers.get('location')!, { signal: AbortSignal.timeout(10_000) });
}
