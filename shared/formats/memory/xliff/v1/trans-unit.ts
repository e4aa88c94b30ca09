import type { LanguageTag } from '../../../../model/language-tag.ts';
import type { TranslationUnit, UnitProp, Variant } from '../../../../model/translation-unit.ts';
import { escapeXml, escapeXmlAttribute, legalXml } from '../../../escape-xml.ts';
import { unitFacts, variantFacts, type OwnFact } from '../xliff-facts.ts';
import { xmlAttribute } from '../xml-attribute.ts';
import { xliff1Markup } from './xliff1-markup.ts';
import { ownContext, partId } from './xliff1-names.ts';
import { stateAttributes } from './xliff1-review.ts';

/** What a unit says in two languages. */
export interface TransUnit {
  readonly source: LanguageTag;
  readonly target: LanguageTag;
  readonly markup: string;
}

/**
 * A unit as `trans-unit` elements, one for each pair of its first language with another: no language is in two of them
 * but the first. `languages`: two at least, in their order. `number`: of the unit in its file, from 1.
 */
export function transUnits(
  unit: TranslationUnit,
  number: number,
  languages: readonly [LanguageTag, LanguageTag, ...LanguageTag[]],
): readonly TransUnit[] {
  const filled = languages.filter(
    (language) => legalXml(unit.variants[language]?.text ?? '').trim() !== '',
  );
  const pairs = pairsOf(filled, languages);
  return pairs.map(([source, target], place) => ({
    source,
    target,
    markup: transUnit(unit, source, target, {
      id: partId(number, place + 1, pairs.length),
      isFirst: place === 0,
    }),
  }));
}

/** What is there in one language only is kept beside an empty partner. */
function pairsOf(
  [first, ...others]: readonly LanguageTag[],
  languages: readonly [LanguageTag, LanguageTag, ...LanguageTag[]],
): readonly (readonly [LanguageTag, LanguageTag])[] {
  if (first === undefined) return [];
  if (others.length > 0) return others.map((other) => [first, other] as const);
  return [[languages[0], first === languages[0] ? languages[1] : first]];
}

function transUnit(
  unit: TranslationUnit,
  source: LanguageTag,
  target: LanguageTag,
  { id, isFirst }: { readonly id: string; readonly isFirst: boolean },
): string {
  const name = xmlAttribute('resname', unit.origin.unitName ?? unit.id);
  const state = stateAttributes(unit.review);
  const texts = [
    `      <trans-unit id="${id}"${name}${state.unit} xml:space="preserve">`,
    `        <source>${markupOf(unit.variants[source])}</source>`,
    `        <target${state.target}>${markupOf(unit.variants[target])}</target>`,
  ];
  // What is said of the unit and of its first language stands once.
  const facts = isFirst
    ? [
        ...factLines([...unitFacts(unit), ...variantFacts(unit, source)]),
        ...propLines(unit.props, undefined),
        ...propLines(unit.variants[source]?.props, source),
        ...noteLines(unit.notes, ''),
        ...noteLines(unit.variants[source]?.notes, ' annotates="source"'),
      ]
    : [];
  return [
    ...texts,
    ...facts,
    ...factLines(variantFacts(unit, target)),
    ...propLines(unit.variants[target]?.props, target),
    ...noteLines(unit.variants[target]?.notes, ' annotates="target"'),
    '      </trans-unit>\n',
  ].join('\n');
}

function markupOf(variant: Variant | undefined): string {
  return variant === undefined ? '' : xliff1Markup(variant);
}

function factLines(facts: readonly OwnFact[]): readonly string[] {
  if (facts.length === 0) return [];
  return contextLines(facts.map(({ name, language, text }) => [typeOf(name, language), text]));
}

/** The type of a prop is any text, which no type of a context is: it stands in a context of its own. */
function propLines(
  props: readonly UnitProp[] | undefined,
  language: LanguageTag | undefined,
): readonly string[] {
  return (props ?? []).flatMap(({ type, text }) =>
    contextLines([
      [typeOf('type', language), type],
      [typeOf('prop', language), text],
    ]),
  );
}

function typeOf(name: string, language: LanguageTag | undefined): string {
  return `${ownContext}${name}${language === undefined ? '' : `:${language}`}`;
}

function contextLines(contexts: readonly (readonly [string, string])[]): readonly string[] {
  return [
    '        <context-group purpose="information">',
    ...contexts.map(
      ([type, text]) =>
        `          <context context-type="${escapeXmlAttribute(type)}">${escapeXml(text)}</context>`,
    ),
    '        </context-group>',
  ];
}

function noteLines(notes: readonly string[] | undefined, attributes: string): readonly string[] {
  return (notes ?? []).map((note) => `        <note${attributes}>${escapeXml(note)}</note>`);
}
