import type { Hand } from '../../shared/model/cells.ts';
import type { Services } from './services.ts';

/** Who is at work, now. */
export function handOf({ author, clock }: Services): Hand {
  return { author: author.get(), time: clock() };
}
