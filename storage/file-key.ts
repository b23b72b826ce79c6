/**
 * Checks that a file's key (or the beginning of one) is a plain path on every store: segments of letters, digits, '.', '_'
 * and '-' that do not begin with a dot, between single slashes.
 * @throws Error otherwise: keys are made by the program
 */
export function checkFileKey(key: string): void {
  if (!/^[\w-][\w.-]*(\/[\w-][\w.-]*)*$/.test(key))
    throw new Error(`not a file's key: ${JSON.stringify(key)}`);
}

export function checkFilePrefix(prefix: string): void {
  checkFileKey(prefix.replace(/\/$/, ''));
}
