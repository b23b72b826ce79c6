import { deflateSync } from 'node:zlib';

import { type Dictionary, Ref, type Value, write } from './values.ts';

interface Stream {
  number: number;
  dictionary: Dictionary;
  bytes: Uint8Array;
}

/** As many objects as a compressed object stream holds. */
const objectsAStream = 200;

/** The objects of a PDF file while it is made. */
export class Objects {
  #count = 0;
  readonly #plain = new Map<number, string>();
  readonly #streams: Stream[] = [];

  /** A reference to an object that follows later. */
  reserve(): Ref {
    this.#count += 1;
    return new Ref(this.#count);
  }

  assign({ number }: Ref, value: Value): void {
    this.#plain.set(number, write(value));
  }

  add(value: Value): Ref {
    const ref = this.reserve();
    this.assign(ref, value);
    return ref;
  }

  addStream(bytes: Uint8Array, dictionary: Dictionary): Ref {
    const ref = this.reserve();
    this.#streams.push({ number: ref.number, dictionary, bytes });
    return ref;
  }

  /** A compressed stream; text goes in as UTF-8. */
  addDeflated(content: Uint8Array | string, dictionary: Dictionary = {}): Ref {
    return this.addStream(deflateSync(content, { level: 6 }), { ...dictionary, Filter: 'FlateDecode' });
  }

  /** The whole file, version 1.7, with object streams and a cross-reference stream (ISO 32000-1, 7.5). */
  toFile(trailer: Dictionary): Uint8Array {
    const places = new Map<number, Place>();
    const numbers = [...this.#plain.keys()].sort((a, b) => a - b);
    for (let from = 0; from < numbers.length; from += objectsAStream) {
      this.#pack(numbers.slice(from, from + objectsAStream), places);
    }
    const file = new FileBytes();
    // Four bytes above 127 tell programs that this is no text file.
    file.add(Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1'));
    for (const stream of this.#streams) {
      places.set(stream.number, { type: 1, at: file.length, index: 0 });
      file.addStream(stream);
    }
    const { number } = this.reserve();
    const start = file.length;
    places.set(number, { type: 1, at: start, index: 0 });
    const size = number + 1;
    const bytes = deflateSync(crossReferences(places, size), { level: 6 });
    const dictionary = { Type: 'XRef', Size: size, W: [1, 4, 2], Filter: 'FlateDecode', ...trailer };
    file.addStream({ number, dictionary, bytes });
    file.add(Buffer.from(`startxref\n${start}\n%%EOF\n`));
    return file.whole();
  }

  #pack(numbers: readonly number[], places: Map<number, Place>): void {
    let heads = '';
    let bodies = '';
    const stream = this.#count + 1;
    numbers.forEach((number, index) => {
      places.set(number, { type: 2, at: stream, index });
      heads += `${number} ${bodies.length} `;
      bodies += `${this.#plain.get(number)!}\n`;
    });
    this.addDeflated(heads + bodies, { Type: 'ObjStm', N: numbers.length, First: heads.length });
  }
}

/** Where an object stands: at a byte of the file (type 1), or in an object stream, as its how manieth (type 2). */
interface Place {
  type: 1 | 2;
  at: number;
  index: number;
}

function crossReferences(places: ReadonlyMap<number, Place>, size: number): Uint8Array {
  const table = new DataView(new ArrayBuffer(7 * size));
  // Object 0 is the head of the list of free objects.
  table.setUint16(5, 65535);
  for (const [number, { type, at, index }] of places) {
    table.setUint8(7 * number, type);
    table.setUint32(7 * number + 1, at);
    table.setUint16(7 * number + 5, index);
  }
  return new Uint8Array(table.buffer);
}

class FileBytes {
  length = 0;
  readonly #pieces: Uint8Array[] = [];

  add(bytes: Uint8Array): void {
    this.#pieces.push(bytes);
    this.length += bytes.length;
  }

  addStream({ number, dictionary, bytes }: Stream): void {
    this.add(Buffer.from(`${number} 0 obj\n${write({ ...dictionary, Length: bytes.length })}\nstream\n`));
    this.add(bytes);
    this.add(Buffer.from('\nendstream\nendobj\n'));
  }

  whole(): Uint8Array {
    return new Uint8Array(Buffer.concat(this.#pieces, this.length));
  }
}
