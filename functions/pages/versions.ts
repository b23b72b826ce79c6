import type { Context } from 'hono';
import { sayDate } from '#agreement/say/dates';
import { type Version, type VersionFile, version, versions } from '#workflow/versions';
import type { Surroundings } from '../app.ts';
import { page, type Visit, visit } from './visit.ts';
import { pageWords } from './words.ts';

export async function showVersions(c: Context, world: Surroundings): Promise<Response> {
  const here = await visit(c, world, 'reviewer');
  const made = await versions(world, here.place);
  return versionsPage(here, made.toReversed(), false);
}

export async function showVersion(c: Context, world: Surroundings): Promise<Response> {
  const here = await visit(c, world, 'reviewer');
  return versionsPage(here, [await version(world, here.place, Number(c.req.param('n')))], true);
}

function versionsPage({ c, language, home }: Visit, shown: Version[], ready: boolean) {
  const said = pageWords[language].versions;
  return page(c, language, {
    template: 'versions',
    title: ready ? said.ready : said.title,
    back: home,
    view: {
      ready,
      home,
      versions: shown.map((each) => ({
        title: said.version(each.version),
        about: said.made(sayDate(each.date, language)),
        mark: each.final ? said.final : said.draft,
        files: each.files.map((file) => ({
          href: `${home}/versions/${each.version}/${file.file}?language=${file.language}`,
          text: fileName(file, each, language),
          size: sizeOf(file.bytes, language),
        })),
      })),
    },
  });
}

/** With its language only where there are several. */
function fileName(
  { file, language: of }: VersionFile,
  { languages }: Version,
  language: Visit['language'],
): string {
  const name = pageWords[language].files[file as keyof (typeof pageWords)['nl']['files']] ?? file;
  return languages.length > 1 ? `${name}, ${pageWords[language].languageNames[of]}` : name;
}

function sizeOf(bytes: number, language: Visit['language']): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(Math.max(1, bytes / 1000));
}
