import { describe, expect, it } from 'vitest';
import { writeDocx } from '../../../../shared/formats/write-docx.ts';
import { openZip } from '../../../../shared/formats/zip.ts';
import { present } from '../../../../shared/invariant.ts';

async function styles(): Promise<string> {
  const bytes = await writeDocx({
    title: 'Келіссөздер',
    language: 'kk',
    blocks: [{ kind: 'headline', text: 'Қазақстан мен ЕО Брюссельде әріптестікті талқылады' }],
  });
  const zip = await openZip(bytes);
  const part = zip.ok ? await zip.value.read('word/styles.xml') : zip;
  return new TextDecoder().decode(present(part.ok ? part.value : undefined, 'it has styles'));
}

describe('a Word document', () => {
  it('sets its lines by their height: LibreOffice takes a bare number for an exact one, and lines overlap', async () => {
    const spacings = (await styles()).match(/<w:spacing [^>]*w:line="[^>]*>/gu) ?? [];
    expect(spacings.length).toBeGreaterThan(0);
    for (const spacing of spacings) expect(spacing).toContain('w:lineRule="auto"');
  });

  it('states the language that it is written in', async () => {
    expect(await styles()).toContain('<w:lang w:val="kk-KZ"/>');
  });
});
