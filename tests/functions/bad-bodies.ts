export const text = (content: string) => new TextEncoder().encode(content);
export const bytes = (...each: number[]) => Uint8Array.from(each);
export const joined = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

/** Whole bodies that are no answers file, and the status that INTERFACE gives them. */
export const bodies: [name: string, body: Uint8Array<ArrayBuffer>, status: number][] = [
  ['a __proto__ key', text('{"__proto__":{"admin":true},"parties":[]}'), 422],
  ['constructor and prototype', text('{"constructor":{"prototype":{"polluted":1}}}'), 422],
  [
    'names of built-ins',
    text('{"hasOwnProperty":1,"toString":1,"valueOf":1,"then":1,"length":9,"toJSON":1}'),
    422,
  ],
  ['a trailing comma', text('{"parties":[],}'), 400],
  ['single quotes', text("{'parties':[]}"), 400],
  ['a bare Infinity', text('{"share":-Infinity}'), 400],
  ['an unterminated text', text('{"parties":[{"name":"A'), 400],
  ['only null', text('null'), 422],
  ['a text', text('"hello"'), 422],
  ['a number', text('1e999'), 422],
  ['a byte order mark', joined(bytes(0xef, 0xbb, 0xbf), text('{"parties":[]}')), 422],
  ['overlong UTF-8', joined(text('{"name":"'), bytes(0xc0, 0xaf, 0xe0, 0x80, 0xaf), text('"}')), 400],
  ['UTF-16', new Uint8Array(Buffer.from('\ufeff{"name":"A"}', 'utf16le')), 400],
  ['a form', text('name=A&name=B'), 400],
  ['a big integer', text('{"amount":9007199254740993}'), 422],
  ['half a character', text('{"name":"\\ud800abc"}'), 422],
  ['50,000 nested objects', text(`${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`), 400],
  ['400,000 nested arrays', text('['.repeat(400_000) + ']'.repeat(400_000)), 400],
  [
    '50,000 keys',
    text(JSON.stringify(Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`k${i}`, i])))),
    422,
  ],
  ['white space', text('   '), 400],
];
