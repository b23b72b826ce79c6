import type { Context } from 'hono';
import { sayDate } from '#agreement/say/dates';
import { type Version, type VersionFile, version, versions } from '#workflow/versions';
import type { Surroundings } from '../surroundings.ts';
import { page, type Visit, visit } from './visit.ts';
import { pageWords } from './words.ts';

/** All versions, the last one first. */
export async function showVersions(c: Context, world: Surroundings): Promise<Response> {
  const { language, place, home } = await visit(c, world, 'reviewer');
  const made = await versions(world, place);
  const said = pageWords[language].versions;
  return page(c, language, {
    template: 'versions',
    title: said.title,
    back: home,
    view: {
      home,
      publish: { href: `${home}/publish` },
      versions: made.toReversed().map((each) => ({
        ...versionView(each, language, home),
        href: `${home}/versions/${each.version}`,
      })),
    },
  });
}

/** One version: to download, and what to do with it. */
export async function showVersion(c: Context, world: Surroundings): Promise<Response> {
  const { language, place, home } = await visit(c, world, 'reviewer');
  const made = await version(world, place, Number(c.req.param('n')));
  const said = pageWords[language].versions;
  return page(c, language, {
    template: 'version',
    title: said.ready,
    back: home,
    view: {
      home,
      all: `${home}/versions`,
      steps: said.next[made.final ? 'final' : 'draft'],
      kept: made.kept.map(({ message, reason }) => ({ message: message[language], reason })),
      ...versionView(made, language, home),
    },
  });
}

function versionView(made: Version, language: Visit['language'], home: string) {
  const said = pageWords[language].versions;
  const files = made.files.map((file) => ({ ...file, href: hrefOf(file, made, home) }));
  const isMain = ({ file }: VersionFile) => file === 'agreement.pdf';
  return {
    title: said.version(made.version),
    about: `${made.final ? said.final : said.draft} ${said.made(sayDate(made.date, language))}`,
    main: files.filter(isMain).map((each) => ({ ...each, text: mainText(each, made, language) })),
    files: files
      .filter((each) => !isMain(each))
      .map((each) => ({ ...each, text: fileName(each, made, language), size: sizeOf(each.bytes, language) })),
  };
}

function hrefOf({ file, language }: VersionFile, { version }: Version, home: string): string {
  return `${home}/versions/${version}/${file}?language=${language}`;
}

/** With its language only where there are several. */
function mainText(
  { language: of, bytes }: VersionFile,
  { languages }: Version,
  language: Visit['language'],
): string {
  const { versions: said, languageNames } = pageWords[language];
  const size = sizeOf(bytes, language);
  return languages.length > 1 ? said.downloadIn(languageNames[of], size) : said.download(size);
}

function fileName(
  { file, language: of }: VersionFile,
  { languages }: Version,
  language: Visit['language'],
): string {
  const { files, languageNames } = pageWords[language];
  const name = files[file as keyof typeof files] ?? file;
  return languages.length > 1 ? `${name}, ${languageNames[of]}` : name;
}

function sizeOf(bytes: number, language: Visit['language']): string {
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'kilobyte',
    maximumFractionDigits: 0,
  }).format(Math.max(1, bytes / 1000));
}
