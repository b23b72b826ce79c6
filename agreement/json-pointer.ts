/** The place a path leads to, as RFC 6901 writes it: ['money', 'streams', 0] is '/money/streams/0'. */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
