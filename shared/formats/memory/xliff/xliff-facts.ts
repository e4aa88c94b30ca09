import type { LanguageTag } from '../../../model/language-tag.ts';
import type {
  Neighbours,
  TranslationUnit,
  UnitProp,
  Variant,
} from '../../../model/translation-unit.ts';
import type { FileUnit } from '../memory-format.ts';

/**
 * Something that XLIFF has no word for, as this program writes it down: `origin`, `author`, `created`, `changed` of a
 * unit; `author`, `created`, `changed`, `before`, `after`, `note` of its variant in a language.
 */
export interface OwnFact {
  readonly name: string;
  /** Undefined for what is said of the whole unit. */
  readonly language: LanguageTag | undefined;
  readonly text: string;
}

/** What the unit says of itself, but for its notes and props. */
export function unitFacts({
  origin,
  author,
  createdAt,
  changedAt,
}: TranslationUnit): readonly OwnFact[] {
  return [
    { name: 'origin', language: undefined, text: origin.name },
    { name: 'author', language: undefined, text: author },
    ...timeFacts({ createdAt, changedAt }, undefined),
  ];
}

/** What is said of a unit in one language, but for notes and props. */
export function variantFacts(
  { variants, context }: TranslationUnit,
  language: LanguageTag,
): readonly OwnFact[] {
  const variant = variants[language];
  const texts = [
    ['author', variant?.author],
    ['before', context[language]?.before],
    ['after', context[language]?.after],
  ] as const;
  return [
    ...texts.flatMap(([name, text]) => (text === undefined ? [] : [{ name, language, text }])),
    ...timeFacts(variant ?? {}, language),
  ];
}

/** Milliseconds since 1970. */
function timeFacts(
  { createdAt, changedAt }: Pick<Variant, 'createdAt' | 'changedAt'>,
  language: LanguageTag | undefined,
): readonly OwnFact[] {
  const times = [
    ['created', createdAt],
    ['changed', changedAt],
  ] as const;
  return times.flatMap(([name, time]) =>
    time === undefined || !Number.isSafeInteger(time)
      ? []
      : [{ name, language, text: String(time) }],
  );
}

/** Code units of notes, props and facts in a unit: what is more is no unit of a newsroom. */
const mostText = 1_000_000;

interface Said {
  readonly notes: string[];
  readonly props: UnitProp[];
  readonly facts: Map<string, string>;
}

/** What a unit of a file says of itself and of its variants, as it is read. */
export class XliffFacts {
  readonly #said = new Map<LanguageTag | undefined, Said>();
  #length = 0;

  /** True where more was said than a memory takes; then it is not all here. */
  get isTooLong(): boolean {
    return this.#length > mostText;
  }

  addNote(text: string, language?: LanguageTag): void {
    if (this.#hasRoomFor(text)) this.#of(language).notes.push(text);
  }

  addProp(type: string, text: string, language?: LanguageTag): void {
    if (this.#hasRoomFor(type + text)) this.#of(language).props.push({ type, text });
  }

  addOwn({ name, language, text }: OwnFact): void {
    if (!this.#hasRoomFor(text)) return;
    if (name === 'note') this.#of(language).notes.push(text);
    else this.#of(language).facts.set(name, text);
  }

  ofUnit(): Omit<FileUnit, 'variants' | 'name' | 'review'> {
    const facts = this.#said.get(undefined)?.facts;
    const originName = facts?.get('origin');
    return {
      ...(originName === undefined ? {} : { originName }),
      ...saidOf(this.#said.get(undefined)),
      ...this.#context(),
    };
  }

  ofVariant(language: LanguageTag): Omit<Variant, 'text' | 'tags'> {
    return saidOf(this.#said.get(language));
  }

  #context(): Pick<FileUnit, 'context'> {
    const context: Record<LanguageTag, Neighbours> = {};
    for (const [language, { facts }] of this.#said) {
      const [before, after] = [facts.get('before'), facts.get('after')];
      if (language === undefined || (before === undefined && after === undefined)) continue;
      context[language] = {
        ...(before === undefined ? {} : { before }),
        ...(after === undefined ? {} : { after }),
      };
    }
    return Object.keys(context).length === 0 ? {} : { context };
  }

  #of(language: LanguageTag | undefined): Said {
    const said = this.#said.get(language) ?? { notes: [], props: [], facts: new Map() };
    this.#said.set(language, said);
    return said;
  }

  #hasRoomFor(text: string): boolean {
    this.#length += text.length;
    return this.#length <= mostText;
  }
}

function saidOf(said: Said | undefined): Omit<Variant, 'text' | 'tags'> {
  if (said === undefined) return {};
  const { notes, props, facts } = said;
  const author = facts.get('author');
  const createdAt = timeOf(facts.get('created'));
  const changedAt = timeOf(facts.get('changed'));
  return {
    ...(notes.length === 0 ? {} : { notes }),
    ...(props.length === 0 ? {} : { props }),
    ...(author === undefined ? {} : { author }),
    ...(createdAt === undefined ? {} : { createdAt }),
    ...(changedAt === undefined ? {} : { changedAt }),
  };
}

function timeOf(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d{1,16}$/u.test(text) ? Number(text) : undefined;
}
