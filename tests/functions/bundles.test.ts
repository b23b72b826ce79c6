import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** Every module that an app leads to. */
async function modulesOf(app: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [new URL(`../../functions/${app}.ts`, import.meta.url).pathname],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    metafile: true,
  });
  return Object.keys(metafile.inputs);
}

it('keeps what makes PDFs and stores files out of the app for pages and the API', async () => {
  const heavy = /pdf-lib|documents\/pdf|aws-sdk|fonts|storage\/(s3|folder|sqlite|dynamodb)/;
  expect((await modulesOf('web-app')).filter((path) => heavy.test(path))).toEqual([]);
  expect((await modulesOf('render-app')).some((path) => heavy.test(path))).toBe(true);
});
