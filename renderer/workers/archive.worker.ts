import { expose } from 'comlink';
import { openDatabase } from '../storage/database.ts';
import { createArchiveHost } from './archive/archive-host.ts';

expose(createArchiveHost(openDatabase()));
