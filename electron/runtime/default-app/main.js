// What Electron's own default app does and a packaged runtime lacks: loads the modules named by `-r`, then
// the app whose folder stands on the command line.
'use strict';
const { app } = require('electron');
const Module = require('node:module');
const path = require('node:path');

const modules = [];
let folder;
const args = process.argv.slice(1);
for (let place = 0; place < args.length; place += 1) {
  const arg = args[place];
  if (arg === '-r' || arg === '--require') {
    place += 1;
    modules.push(args[place]);
  } else if (!arg.startsWith('-')) {
    folder = path.resolve(arg);
    break;
  }
}

if (folder === undefined) {
  console.error('Usage: electron [-r MODULE] FOLDER');
  process.exit(2);
}

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
for (const file of modules) require(path.resolve(file));

const manifest = require(path.join(folder, 'package.json'));
app.setName(manifest.productName ?? manifest.name);
app.setVersion(manifest.version);
app.setAppPath(folder);
Module._load(path.resolve(folder, manifest.main), undefined, true);
