import { align } from './align.ts';
import type { Command } from './command.ts';
import { convert } from './convert.ts';
import { match } from './match.ts';
import { segment } from './segment.ts';

/** Every command of `ushtil`, in the order in which help names them. A new one is a file and a line here. */
export const commands: readonly Command[] = [segment, align, match, convert];
