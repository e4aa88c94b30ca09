#!/usr/bin/env node
import { run } from './run.ts';
import { processTerminal } from './terminal.ts';
import { unexpectedReason } from './unexpected.ts';

// What escapes `run`, from a callback of the system: no stack, the status of bad input.
process.on('uncaughtException', (error) => {
  process.stderr.write(`ushtil: unexpected: ${unexpectedReason(error)}\n`);
  process.exit(3);
});

process.exitCode = await run(process.argv.slice(2), processTerminal());
