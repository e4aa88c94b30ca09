import type { LanguageTag } from '../../../../model/language-tag.ts';
import type { TranslationUnit, UnitProp, Variant } from '../../../../model/translation-unit.ts';
import { escapeXml, escapeXmlAttribute } from '../../../escape-xml.ts';
import { unitFacts, variantFacts, type OwnFact } from '../xliff-facts.ts';
import { xmlAttribute } from '../xml-attribute.ts';
import { UnitCodes } from './unit-codes.ts';
import { segmentId, xliff2Markup } from './xliff2-markup.ts';
import { categoryOf, ownCategory, ownProps } from './xliff2-names.ts';
import { stateAttributes } from './xliff2-review.ts';

/**
 * A unit as a `unit` element of a document in the first two languages; what it says in others stands in it as
 * translations for reference. `number`: of the unit in its file, from 1.
 */
export function xliff2Unit(
  unit: TranslationUnit,
  number: number,
  [source, target, ...others]: readonly [LanguageTag, LanguageTag, ...LanguageTag[]],
): string {
  const codes = new UnitCodes();
  const { variants, review } = unit;
  const texts = [
    `        <source>${markupOf(variants[source], codes)}</source>`,
    ...(variants[target] === undefined
      ? []
      : [`        <target>${xliff2Markup(variants[target], codes)}</target>`]),
  ];
  const name = xmlAttribute('name', unit.origin.unitName ?? unit.id);
  return [
    `    <unit id="u${String(number)}"${name} xml:space="preserve">`,
    ...matchLines(unit, source, others),
    ...metadataLines(unit, [source, target, ...others], others),
    ...noteLines(unit, source, target),
    ...dataLines('      ', codes),
    `      <segment id="${segmentId}"${stateAttributes(review)}>`,
    ...texts,
    '      </segment>',
    '    </unit>\n',
  ].join('\n');
}

function markupOf(variant: Variant | undefined, codes: UnitCodes): string {
  return variant === undefined ? '' : xliff2Markup(variant, codes);
}

function dataLines(indent: string, codes: UnitCodes): readonly string[] {
  const markup = codes.markup();
  return markup === '' ? [] : [indent + markup];
}

function matchLines(
  { variants }: TranslationUnit,
  source: LanguageTag,
  others: readonly LanguageTag[],
): readonly string[] {
  const matches = others.flatMap((language) => {
    const variant = variants[language];
    if (variant === undefined) return [];
    const codes = new UnitCodes();
    const [from, to] = [markupOf(variants[source], codes), xliff2Markup(variant, codes)];
    return [
      `        <mtc:match ref="#${segmentId}" reference="yes">`,
      ...dataLines('          ', codes),
      `          <source>${from}</source>`,
      `          <target xml:lang="${escapeXmlAttribute(language)}">${to}</target>`,
      '        </mtc:match>',
    ];
  });
  return matches.length === 0 ? [] : ['      <mtc:matches>', ...matches, '      </mtc:matches>'];
}

/** `noted`: languages whose notes have no other place. */
function metadataLines(
  unit: TranslationUnit,
  languages: readonly LanguageTag[],
  noted: readonly LanguageTag[],
): readonly string[] {
  const groups = [
    ...groupLines(categoryOf(ownCategory, undefined), unitFacts(unit).map(metaOf)),
    ...groupLines(categoryOf(ownProps, undefined), unit.props ?? []),
    ...languages.flatMap((language) => {
      const { notes = [], props = [] } = unit.variants[language] ?? {};
      const notesHere = noted.includes(language) ? notes : [];
      const facts = variantFacts(unit, language).map(metaOf);
      return [
        ...groupLines(categoryOf(ownCategory, language), [
          ...facts,
          ...notesHere.map((text) => ({ type: 'note', text })),
        ]),
        ...groupLines(categoryOf(ownProps, language), props),
      ];
    }),
  ];
  return ['      <mda:metadata>', ...groups, '      </mda:metadata>'];
}

function metaOf({ name, text }: OwnFact): UnitProp {
  return { type: name, text };
}

function groupLines(category: string, metas: readonly UnitProp[]): readonly string[] {
  if (metas.length === 0) return [];
  return [
    `        <mda:metaGroup category="${escapeXmlAttribute(category)}">`,
    ...metas.map(
      ({ type, text }) =>
        `          <mda:meta type="${escapeXmlAttribute(type)}">${escapeXml(text)}</mda:meta>`,
    ),
    '        </mda:metaGroup>',
  ];
}

function noteLines(
  { notes, variants }: TranslationUnit,
  source: LanguageTag,
  target: LanguageTag,
): readonly string[] {
  const lines = [
    ...noteElements(notes, ''),
    ...noteElements(variants[source]?.notes, ' appliesTo="source"'),
    ...noteElements(variants[target]?.notes, ' appliesTo="target"'),
  ];
  return lines.length === 0 ? [] : ['      <notes>', ...lines, '      </notes>'];
}

function noteElements(notes: readonly string[] | undefined, attributes: string): readonly string[] {
  return (notes ?? []).map((note) => `        <note${attributes}>${escapeXml(note)}</note>`);
}
