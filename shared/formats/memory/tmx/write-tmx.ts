import type { LanguageTag } from '../../../model/language-tag.ts';
import type { TranslationUnit, UnitProp, Variant } from '../../../model/translation-unit.ts';
import { escapeXml, escapeXmlAttribute, legalXml } from '../../escape-xml.ts';
import { encodedParts } from '../encoded-parts.ts';
import { fittedTags, type TagRules } from '../inline/fitted-tags.ts';
import { inlineMarkup } from '../inline/inline-markup.ts';
import { tmxInline } from '../inline/tmx-inline.ts';
import { nativeCode } from '../inline/native-code.ts';
import { tmxDate } from './tmx-date.ts';
import { keptAttributes, ownFormat, ownProps } from './tmx-names.ts';

const head = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4">
  <header creationtool="Ushtil" creationtoolversion="1" segtype="sentence" o-tmf="${ownFormat}" adminlang="en" srclang="*all*" datatype="plaintext"/>
  <body>
`;
const foot = '  </body>\n</tmx>\n';

/** TMX 1.4b in UTF-8: the same units give the same bytes. Characters that XML forbids are left out. */
export function writeTmx(
  units: AsyncIterable<readonly TranslationUnit[]>,
): AsyncIterable<Uint8Array> {
  return encodedParts(head, units, unitElement, foot);
}

function unitElement(unit: TranslationUnit): string {
  const lines = [
    `    <tu${attribute('tuid', unit.origin.unitName ?? unit.id)}${factAttributes(unit)}>`,
    ...factLines('      ', unit, [
      [ownProps.origin, unit.origin.name],
      [ownProps.review, unit.review],
    ]),
  ];
  for (const [language, variant] of Object.entries(unit.variants)) {
    if (variant !== undefined) lines.push(variantElement(unit, language, variant));
  }
  lines.push('    </tu>\n');
  return lines.join('\n');
}

function variantElement(unit: TranslationUnit, language: LanguageTag, variant: Variant): string {
  const neighbours = unit.context[language];
  return [
    `      <tuv xml:lang="${escapeXmlAttribute(language)}"${factAttributes(variant)}>`,
    ...factLines('        ', variant, [
      [ownProps.before, neighbours?.before],
      [ownProps.after, neighbours?.after],
    ]),
    `        <seg>${segmentMarkup(variant)}</seg>`,
    '      </tuv>',
  ].join('\n');
}

function segmentMarkup({ text, tags = [] }: Variant): string {
  return inlineMarkup({ text, tags: fittedTags(tags, tmxRules) }, tmxInline);
}

/** What a unit and a variant may say about themselves. */
type Facts = Pick<Variant, 'author' | 'createdAt' | 'changedAt' | 'notes' | 'props'>;

function factAttributes({ author, createdAt, changedAt, props }: Facts): string {
  return (
    attribute('creationdate', dateOf(createdAt)) +
    attribute('creationid', keptValue(props, keptAttributes.creationid) ?? author) +
    attribute('changedate', dateOf(changedAt)) +
    attribute('changeid', author) +
    attribute('usagecount', keptValue(props, keptAttributes.usagecount)) +
    attribute('lastusagedate', keptValue(props, keptAttributes.lastusagedate))
  );
}

function factLines(
  indent: string,
  { createdAt, changedAt, notes, props }: Facts,
  own: readonly (readonly [string, string | undefined])[],
): readonly string[] {
  const lines = (notes ?? []).map((note) => `${indent}<note>${escapeXml(note)}</note>`);
  const add = (type: string, text: string | undefined): void => {
    if (text === undefined) return;
    lines.push(`${indent}<prop type="${escapeXmlAttribute(type)}">${escapeXml(text)}</prop>`);
  };
  const written = new Set<string>();
  for (const { type, text } of props ?? []) {
    // An attribute stands once: what is more is kept as a prop.
    if (isKept(type) && !written.has(type)) written.add(type);
    else add(type, text);
  }
  for (const [type, text] of own) add(type, text);
  add(ownProps.createdAt, finerTime(createdAt));
  add(ownProps.changedAt, finerTime(changedAt));
  return lines;
}

function isKept(type: string): boolean {
  return (Object.values(keptAttributes) as readonly string[]).includes(type);
}

function keptValue(props: readonly UnitProp[] | undefined, type: string): string | undefined {
  return props?.find((prop) => prop.type === type)?.text;
}

function dateOf(milliseconds: number | undefined): string | undefined {
  return milliseconds === undefined ? undefined : tmxDate(milliseconds);
}

/** TMX knows whole seconds of four-digit years only; any other time is kept beside it. */
function finerTime(milliseconds: number | undefined): string | undefined {
  if (milliseconds === undefined || !Number.isSafeInteger(milliseconds)) return undefined;
  const isExact = milliseconds % 1000 === 0 && tmxDate(milliseconds) !== undefined;
  return isExact ? undefined : String(milliseconds);
}

function attribute(name: string, value: string | undefined): string {
  if (value === undefined || legalXml(value) === '') return '';
  return ` ${name}="${escapeXmlAttribute(value)}"`;
}

const tmxRules: TagRules = {
  vocabulary: tmxInline,
  foreign: (tag, number, isPaired) => {
    const { at, kind } = tag;
    const id = String(number);
    const code = { at, id, code: nativeCode(tag) };
    if (kind === 'standalone') return { ...code, kind, element: 'ph', attributes: { x: id } };
    if (!isPaired) {
      const pos = kind === 'open' ? 'begin' : 'end';
      return { ...code, kind: 'standalone', element: 'it', attributes: { pos } };
    }
    return { ...code, kind, element: kind === 'open' ? 'bpt' : 'ept', attributes: { i: id } };
  },
};
