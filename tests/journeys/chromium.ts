import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LaunchOptions } from 'playwright-core';

const repository = join(import.meta.dirname, '..', '..');
const packaged = fileURLToPath(new URL('..', import.meta.resolve('@sparticuz/chromium')));
const fonts = ['source-serif-4', 'source-sans-3'].map((name) =>
  join(repository, 'node_modules', '@expo-google-fonts', name),
);

const installedAt = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const runsPackaged = process.platform === 'linux' && process.arch === 'x64';
const installed = runsPackaged ? undefined : installedAt.find((path) => existsSync(path));

/** Why there is no browser to test in; undefined where there is one. */
export const noBrowser =
  runsPackaged || installed
    ? undefined
    : `npm brings a browser for Linux on x64 only, and on ${process.platform} ${process.arch} no Chrome or Chromium was found`;

/** How to start the browser: the one that npm brought on Linux x64, elsewhere an installed one. */
export async function chromium(): Promise<LaunchOptions> {
  if (installed) return { executablePath: installed };
  if (noBrowser) throw new Error(noBrowser);
  const root = await unpacked();
  return {
    executablePath: join(root, 'chromium'),
    args: [
      '--no-sandbox',
      '--headless=shell',
      '--font-render-hinting=none',
      // With the GPU's work in the browser's own process one start in twenty crashed.
      '--disable-gpu',
    ],
    env: {
      ...process.env,
      HOME: join(root, 'home'),
      FONTCONFIG_FILE: join(root, 'fonts.conf'),
      LD_LIBRARY_PATH: join(root, 'al2023', 'lib'),
    },
  };
}

/** The folder with the browser, its libraries and its fonts, unpacked once into .cache/ in the repository. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(await readFile(join(packaged, 'package.json'), 'utf8'));
  const cache = join(repository, '.cache');
  const root = join(cache, `chromium-${version}`);
  if (existsSync(root)) return root;
  await mkdir(cache, { recursive: true });
  const unfinished = await mkdtemp(join(cache, 'unfinished-'));
  await inflateInto(unfinished);
  await mkdir(join(unfinished, 'home'));
  await writeFile(join(unfinished, 'fonts.conf'), fontsConfiguration(root));
  try {
    await rename(unfinished, root);
  } catch (cause) {
    // Another process was first; its folder is the same.
    await rm(unfinished, { recursive: true });
    if (!existsSync(root)) throw cause;
  }
  return root;
}

// The package unpacks into the folder for temporary files, whatever else is there.
async function inflateInto(folder: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    for (const archive of ['chromium', 'fonts.tar', 'swiftshader.tar', 'al2023.tar']) {
      await inflate(join(packaged, 'bin', `${archive}.br`));
    }
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** Only the browser's own fonts and ours, so that pages look the same on every machine. */
function fontsConfiguration(root: string): string {
  const folders = [join(root, 'fonts'), ...fonts].map((folder) => `<dir>${folder}</dir>`).join('');
  const serif = '<alias><family>serif</family><prefer><family>Source Serif 4</family></prefer></alias>';
  // What is asked for by another name, system-ui among them, becomes the sans serif.
  const otherwise =
    '<match target="pattern"><edit name="family" mode="append_last"><string>Source Sans 3</string></edit></match>';
  const cache = `<cachedir>${join(root, 'fonts-cache')}</cachedir>`;
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${folders}${serif}${otherwise}${cache}</fontconfig>\n`;
}
