import { currencySigns } from '../../languages/fact-words.ts';
import type { Fact } from '../../languages/facts/fact.ts';
import type { FactChange } from './changed-facts.ts';
import { editOf, likeCased, textAt } from './scene.ts';
import type { Edit, Scene } from './scene.ts';
import { writeNumber } from './write-number.ts';
import { writeTime } from './write-time.ts';

/** What must change in the target so that a fact of it has the new value, in its own format; undefined where not sure. */
export function writeFact(
  place: Fact,
  change: FactChange,
  scene: Scene,
): readonly Edit[] | undefined {
  switch (place.kind) {
    case 'number':
    case 'day':
      return writeNumber(place, change, scene);
    case 'time':
      return writeTime(place, change, scene);
    case 'month':
      return place.written.as === 'padded'
        ? writeNumber(place, change, scene)
        : writeMonth(place, change, scene);
    case 'currency':
      return writeCurrency(place, change, scene);
  }
}

function writeMonth(
  place: Fact,
  { new: now }: FactChange,
  scene: Scene,
): readonly Edit[] | undefined {
  const { grammar, facts } = scene.language;
  const old = textAt(scene, place);
  const word = old.toLowerCase();
  const month = Number(now.value) - 1;
  const [name, short] = [facts.monthNames[month], facts.shortMonths[month]];
  if (name === undefined || short === undefined) return undefined;
  const isName = facts.monthNames.includes(grammar.lemmaOf(word) ?? '');
  // May has no short form, and so no stop: where one stands before or after, it is left to the translator.
  const isShortMay = !isName && (now.value === '5' || place.value === '5');
  const form = isName ? grammar.formLike(word, name) : isShortMay ? undefined : short;
  return form === undefined ? undefined : editOf(scene, place, likeCased(old, form));
}

function writeCurrency(
  place: Fact,
  { new: now }: FactChange,
  scene: Scene,
): readonly Edit[] | undefined {
  const old = textAt(scene, place);
  if (place.written.as === 'sign') {
    const sign = [...currencySigns].find(([, code]) => code === now.value)?.[0];
    return sign === undefined ? undefined : editOf(scene, place, sign);
  }
  const { grammar, facts } = scene.language;
  const word = facts.currencies.find(({ code }) => code === now.value)?.words[0];
  const isBent = grammar.lemmaOf(old.toLowerCase()) !== undefined;
  const form =
    word === undefined || !isBent ? undefined : grammar.formLike(old.toLowerCase(), word);
  return form === undefined ? undefined : editOf(scene, place, likeCased(old, form));
}
