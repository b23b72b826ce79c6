import type { BundlingOptions } from 'aws-cdk-lib/aws-lambda-nodejs';
import { OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';

/** Packages that are CommonJS call `require`, which a module does not have. */
const BANNER = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);";

/** One minified module with everything in it (the SDK too: ours is tested, Lambda's is whatever it is that day). */
export function bundling({ fonts = false } = {}): BundlingOptions {
  return {
    format: OutputFormat.ESM,
    target: 'node24',
    minify: true,
    sourceMap: true,
    sourcesContent: false,
    mainFields: ['module', 'main'],
    banner: BANNER,
    externalModules: [],
    commandHooks: {
      beforeInstall: () => [],
      beforeBundling: () => [],
      afterBundling: (from, to) =>
        fonts ? [`"${process.execPath}" "${from}/functions/lambda/copy-fonts.ts" "${to}/fonts"`] : [],
    },
  };
}
