import type { LanguageTag } from '../../../model/language-tag.ts';
import type { TranslationUnit } from '../../../model/translation-unit.ts';
import { joinedBytes } from '../../joined-bytes.ts';
import { escapeXml, escapeXmlAttribute, legalXml } from '../../xml.ts';
import { ownProps } from './tmx-names.ts';
import { tmxDate } from './tmx-date.ts';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="Ushtil" creationtoolversion="1" segtype="sentence" o-tmf="ushtil" adminlang="en" srclang="*all*" datatype="plaintext"/>
  <body>
`;

/** TMX 1.4b in UTF-8: the same units give the same bytes. Characters that XML forbids are left out. */
export function writeTmx(units: readonly TranslationUnit[]): Uint8Array {
  return joinedBytes(elementsOf(units));
}

function* elementsOf(units: readonly TranslationUnit[]): Iterable<string> {
  yield head;
  for (const unit of units) yield unitElement(unit);
  yield '  </body>\n</tmx>\n';
}

function unitElement(unit: TranslationUnit): string {
  const variants = Object.entries(unit.variants).filter(([, variant]) => variant !== undefined);
  const attributes = [
    attribute('tuid', unit.origin.unitName ?? unit.id),
    attribute('creationdate', tmxDate(unit.createdAt)),
    attribute('creationid', unit.author),
    attribute('changedate', tmxDate(unit.changedAt)),
    attribute('changeid', unit.author),
  ].join('');
  return [
    `    <tu${attributes}>`,
    prop(ownProps.origin, unit.origin.name),
    finerTime(ownProps.createdAt, unit.createdAt),
    finerTime(ownProps.changedAt, unit.changedAt),
    ...variants.map(([language, variant]) => variantElement(unit, language, variant?.text ?? '')),
    '    </tu>\n',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

function variantElement(unit: TranslationUnit, language: LanguageTag, text: string): string {
  const neighbours = unit.context[language];
  return [
    `      <tuv xml:lang="${escapeXmlAttribute(language)}">`,
    neighbours?.before === undefined ? '' : `  ${prop(ownProps.before, neighbours.before)}`,
    neighbours?.after === undefined ? '' : `  ${prop(ownProps.after, neighbours.after)}`,
    `        <seg>${escapeXml(text)}</seg>`,
    '      </tuv>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** TMX knows whole seconds only; the milliseconds that a time has beyond them are kept beside it. */
function finerTime(name: string, milliseconds: number): string {
  return milliseconds % 1000 === 0 ? '' : prop(name, String(milliseconds));
}

function prop(name: string, value: string): string {
  return `      <prop type="${name}">${escapeXml(value)}</prop>`;
}

function attribute(name: string, value: string | undefined): string {
  if (value === undefined || legalXml(value) === '') return '';
  return ` ${name}="${escapeXmlAttribute(value)}"`;
}
