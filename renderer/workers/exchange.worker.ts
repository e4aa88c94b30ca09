import { expose } from 'comlink';
import { openDatabase } from '../storage/database.ts';
import { createExchangeHost } from './exchange/exchange-host.ts';

expose(createExchangeHost(openDatabase()));
