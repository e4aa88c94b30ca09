import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import type { TranslationUnit } from '../../../shared/model/translation-unit.ts';
import type { ScaledMemory } from './scaled-memory.ts';
import { scaledUnits } from './scaled-units.ts';

const batch = 1000;

/** Writes the first `count` units as TMX 1.4, plain as most tools write it; gives the size of the file in bytes. */
export async function writeScaledTmx(
  memory: ScaledMemory,
  count: number,
  file: string,
): Promise<number> {
  const stream = createWriteStream(file);
  stream.write(
    `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4">\n` +
      `<header creationtool="bench" creationtoolversion="1" segtype="sentence" o-tmf="none" ` +
      `adminlang="en" srclang="*all*" datatype="plaintext"/>\n<body>\n`,
  );
  for (let first = 0; first < count; first += batch) {
    let text = '';
    const end = Math.min(count, first + batch);
    for (const unit of scaledUnits(memory, first, end)) text += tu(unit);
    if (!stream.write(text)) await once(stream, 'drain');
  }
  stream.end('</body>\n</tmx>\n');
  await once(stream, 'finish');
  return stream.bytesWritten;
}

function tu(unit: TranslationUnit): string {
  const variants = Object.entries(unit.variants).map(
    ([language, variant]) =>
      `<tuv xml:lang="${language}"><seg>${escaped(variant?.text ?? '')}</seg></tuv>\n`,
  );
  return (
    `<tu tuid="${unit.id}" creationdate="${tmxDate(unit.createdAt)}" ` +
    `changedate="${tmxDate(unit.changedAt)}" creationid="${escaped(unit.author)}">\n` +
    `${variants.join('')}</tu>\n`
  );
}

/** `20160330T101500Z` */
function tmxDate(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/[-:]|\.\d+/gu, '');
}

function escaped(text: string): string {
  return text
    .replace(/[\u0000-\u0008\v\f\u000e-\u001f\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
