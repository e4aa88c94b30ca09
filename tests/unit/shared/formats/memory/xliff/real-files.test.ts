import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memoryFormatFor } from '../../../../../../shared/formats/memory/memory-formats.ts';
import { readXml } from '../../../../../../shared/formats/xml.ts';
import { readWhole } from '../../../../../support/whole-memory.ts';

/** Files of other tools beside the project; the tests are left out where they are not. */
const folder = join(import.meta.dirname, '../../../../../../../shared/data/formats');

const files = existsSync(folder)
  ? ['xliff1', 'xliff2', 'sdlxliff', 'derived-nasty'].flatMap((kind) =>
      readdirSync(join(folder, kind), { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.(?:xlf|xliff|sdlxliff)$/u.test(path))
        .map((path) => join(kind, path)),
    )
  : [];

/** Segments of a document, by the elements that hold them: what a reading must give or tell of. */
function segmentsIn(bytes: Uint8Array): number {
  let segments = 0;
  const read = readXml(bytes, {
    open: ({ name, namespace }) => {
      const isOfXliff = namespace === '' || namespace.includes('xliff:document');
      if (isOfXliff && (name === 'trans-unit' || name === 'segment')) segments += 1;
    },
    close: () => undefined,
    text: () => undefined,
  });
  return read.ok ? segments : 0;
}

describe.runIf(files.length > 0)('files of other tools', () => {
  it.each(files)('%s: every segment comes in or is told of', async (file) => {
    const bytes = new Uint8Array(readFileSync(join(folder, file)));
    const format = memoryFormatFor(file, bytes);
    expect(format.ok).toBe(true);
    if (!format.ok) return;
    const read = await readWhole(format.value, bytes, 10_000);
    if (read.ok) {
      const { units, unitsLeftOut } = read.value;
      expect(units.length + unitsLeftOut).toBeGreaterThanOrEqual(segmentsIn(bytes));
    } else {
      expect(read.problem.code).toMatch(
        /^file-(?:damaged-xml|xml-entities|invalid-utf8|xliff-version)$/u,
      );
    }
  });
});
