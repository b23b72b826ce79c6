import { App } from 'aws-cdk-lib';
import { check } from './checks.ts';
import { readSettings } from './settings.ts';
import { HandslagStack } from './stack.ts';

const app = new App();
check(app);
const settings = readSettings((key) => app.node.tryGetContext(key));
new HandslagStack(app, settings.stage === 'default' ? 'Handslag' : `Handslag-${settings.stage}`, settings);
