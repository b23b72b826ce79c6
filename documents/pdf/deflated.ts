import { deflateSync } from 'node:zlib';
import { type PDFContext, PDFRawStream, type PDFRef } from 'pdf-lib';

/** Registers a compressed stream; text goes in as UTF-8. */
export function deflated(
  content: Uint8Array | string,
  context: PDFContext,
  entries: Record<string, number | string> = {},
): PDFRef {
  const dictionary = context.obj({ ...entries, Filter: 'FlateDecode' });
  return context.register(PDFRawStream.of(dictionary, deflateSync(content, { level: 6 })));
}
