/**
 * Remembers what was computed for a key, and forgets what was not asked for lately: it holds between `size` and
 * twice as many entries. Two generations are cheaper than moving an entry at every look.
 */
export function recent<Value>(size: number, compute: (key: string) => Value): (key: string) => Value {
  let young = new Map<string, Value>();
  let old = new Map<string, Value>();
  return (key) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? compute(key);
    if (young.size >= size) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
}
