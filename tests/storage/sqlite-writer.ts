/** Commits numbers to two partitions at once, without end, and prints each after it was acknowledged. */
import { writeSync } from 'node:fs';
import { sqliteRecords } from '#storage/sqlite';

const records = sqliteRecords(process.argv[2]!);
for (let n = 0; ; n++) {
  const key = String(n).padStart(6, '0');
  const put = { n, text: 'x'.repeat(n % 5_000) };
  await records.commit(['left', 'right'].map((partition) => ({ partition, key, expect: 'absent', put })));
  writeSync(1, `${n}\n`);
}
