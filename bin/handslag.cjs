#!/usr/bin/env node
// Plain CommonJS, so that an old Node can still read it; where npm installed a newer one along, that one goes on.
const { spawnSync } = require('node:child_process');
const { existsSync, realpathSync } = require('node:fs');
const { join } = require('node:path');

const root = join(__dirname, '..');
const along = join(root, 'node_modules', '.bin', 'node');
const isOld = Number(process.versions.node.split('.')[0]) < 24;

if (isOld && existsSync(along) && realpathSync(along) !== realpathSync(process.execPath)) {
  const { status } = spawnSync(along, [__filename, ...process.argv.slice(2)], { stdio: 'inherit' });
  process.exit(status === null ? 2 : status);
} else {
  require('../scripts/check-node.cjs');
  void import('../functions/command-line/main.ts');
}
