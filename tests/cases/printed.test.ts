import { describe, expect, it } from 'vitest';
import { draft } from '#agreement/draft';
import { pdf } from '#documents/pdf';
import { readPdf } from '../documents/pdf/read-pdf.ts';
import { folded } from '../documents/pdf/setting.ts';
import { cases } from './cases.ts';

/** A case as its PDF, read back: each line of the structure with its text, and what stands outside it. */
async function printed(name: string) {
  const { file } = cases.find((each) => each.name === name)!;
  const { tree, artifacts } = await readPdf(await pdf(draft(file)));
  return { file, lines: tree.map((line) => line.trim()), artifacts };
}

describe('a kitchen with 64 contributions', async () => {
  const { file, lines, artifacts } = await printed('18');
  const items = file.answers.contributions!.items as { what: string }[];

  it('has a row for each, in order', () => {
    const rows = lines.flatMap((line) => /^TH Row \d+\. (bijdrage .*) \(/.exec(line)?.[1] ?? []);
    expect(rows).toEqual(items.map(({ what }) => what));
  });

  it('has the head of the table again on each further page', () => {
    const again = artifacts.filter((artifact) => artifact.includes('Bijdrage Door Hoeveel Waarde Wanneer'));
    expect(again).toHaveLength(3);
  });
});

describe('a consortium with names in six scripts', async () => {
  const { file, lines } = await printed('15');
  const parties = file.answers.parties!.items as { name: string; place: string }[];

  it.each(parties)('prints $name where it is named and where it signs', ({ name, place }) => {
    const text = folded(lines.join('\n'));
    expect(text).toContain(`LBody P ${name}`);
    expect(text).toContain(place);
    expect(lines).toContain(`H3 ${name}`);
  });
});
