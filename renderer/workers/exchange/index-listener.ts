import { transfer, wrap } from 'comlink';
import type { MemoryJobs } from '../jobs.ts';
import type { StageBlocks } from './block-writer.ts';

/** A worker that broke down says nothing. The one in its place reads the store. */
const longestSilence = 20_000;

/** Tells the memory worker of blocks through a port of it, and gives the blocks away: they are not to be used again. */
export function indexListener(port: MessagePort): StageBlocks {
  const memory = wrap<Pick<MemoryJobs, 'stageBlocks'>>(port);
  let isListening = true;
  return async (memoryId, firstBlock, blocks) => {
    if (!isListening) return;
    const buffers = blocks.map(({ buffer }) => buffer as ArrayBuffer);
    const told = memory.stageBlocks(memoryId, firstBlock, transfer([...blocks], buffers));
    isListening = await Promise.race([
      told.then(
        () => true,
        () => false,
      ),
      silence(),
    ]);
  };
}

function silence(): Promise<false> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(false);
    }, longestSilence);
  });
}
