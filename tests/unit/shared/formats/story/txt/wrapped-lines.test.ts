import { describe, expect, it } from 'vitest';
import { plainParagraphs } from '../../../../../../shared/formats/story/txt/txt.ts';

function paragraphsOf(...lines: readonly string[]): readonly string[] {
  return plainParagraphs(lines.join('\n')).map(({ text }) => text);
}

/** The words in lines as long as they fit into the width. */
function wrapped(text: string, width: number): readonly string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line === '') lines.splice(-1, 1, word);
    else if (line.length + 1 + word.length > width) lines.push(word);
    else lines.splice(-1, 1, `${line} ${word}`);
  }
  return lines;
}

const english =
  'The city council approved a plan on Tuesday to rebuild the old market, which burned down last ' +
  'winter. Work will begin in spring and is expected to last for two years, the mayor told reporters, ' +
  'and traders will move to a hall near the station until then.';
const russian =
  'Городской совет во вторник утвердил план восстановления старого рынка, который сгорел прошлой ' +
  'зимой. Работы начнутся весной и займут два года, сообщил журналистам мэр, а торговцы до тех пор ' +
  'переедут в зал рядом с вокзалом.';
const kazakh =
  'Қалалық кеңес сейсенбі күні былтыр қыста өртеніп кеткен ескі базарды қалпына келтіру жоспарын ' +
  'бекітті. Жұмыс көктемде басталып, екі жылға созылады деп хабарлады журналистерге қала әкімі, ал ' +
  'саудагерлер оған дейін вокзал жанындағы залға көшеді.';

describe('lines that were wrapped to a width', () => {
  it.each([
    ['English', english, 72],
    ['Russian', russian, 64],
    ['Kazakh', kazakh, 80],
  ])('are one paragraph where no line is empty: %s', (_, text, width) => {
    const lines = wrapped(text, width);
    expect(paragraphsOf(...lines)).toEqual([lines.join('\n')]);
    const second = lines.join('\n');
    expect(paragraphsOf('A short headline', ...lines, ...lines)).toEqual([
      'A short headline',
      second,
      second,
    ]);
  });

  it('are one paragraph where the writer broke them by eye', () => {
    const lines = [
      'The city council approved a plan on Tuesday to rebuild the old',
      'market, which burned down last winter. Work will begin',
      'in spring and is expected to last for two years, the mayor told',
      'reporters, and traders will move to a hall near the',
      'station until then.',
    ];
    expect(paragraphsOf(...lines)).toEqual([lines.join('\n')]);
  });

  it('stay paragraphs where every line is whole', () => {
    const sentences = [
      'The city council approved a plan on Tuesday to rebuild the market.',
      'Work will begin in spring and is expected to last for two years.',
      'Traders will move to a hall near the station until it is ready.',
      'The mayor told reporters that the state pays half of the costs.',
    ];
    expect(paragraphsOf(...sentences)).toEqual(sentences);
    const headlines = sentences.map((sentence) => sentence.slice(0, -1));
    expect(paragraphsOf(...headlines)).toEqual(headlines);
  });

  it('stay lines where they are verse', () => {
    const verse = [
      'жел тұрса қамыс судырлар,',
      'қамыс түбі ну болар',
      'ел шетіне жау келсе',
      'ерлер түсі сұр болар',
    ];
    expect(paragraphsOf(...verse)).toEqual(verse);
  });
});
