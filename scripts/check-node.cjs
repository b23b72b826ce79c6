// Plain CommonJS, so that an old Node can still read it and say what is wrong.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Handslag needs Node 24; this is ${process.version}. On Linux (x64) npm installs it along: run "npm ci" and use the npm scripts. Elsewhere install Node 24 or later from https://nodejs.org.`,
  );
  process.exit(2);
}
