import type { ParagraphKind } from '../../model/story.ts';

/** What newsrooms put before a colon, in small letters, and the kind of paragraph it opens. */
const labels = new Map<string, ParagraphKind>([
  ...labelled(
    'byline',
    'author|authors|автор статьи|авторы статьи|автор текста|автор материала|авторы материала|мақала авторы|' +
      'мақала авторлары|материал авторы|text|text by|story by|written by|reporting by|автор|авторы|текст|подготовил|подготовила|' +
      'подготовили|материал подготовил|материал подготовила|материал подготовили|корреспондент|мәтін|авторлар|' +
      'авторлары|дайындаған|дайындағандар|материалды дайындаған|материалды дайындағандар|тілші',
  ),
  ...labelled(
    'note',
    "editor's note|editors' note|author's note|note to editors|note|editor|ред.|редакция|от редакции|от редактора|" +
      'примечание|прим. ред.|примечание редактора|примечание редакции|примечание автора|от автора|' +
      'об авторе|об авторах|about the author|about the authors|автор туралы|авторлар туралы|' +
      'редакция ескертпесі|редактор ескертпесі|редакциядан|редактордан|автор ескертпесі|автордан|ескертпе|ескерту',
  ),
  ...labelled(
    'caption',
    'photo|photo by|photos|picture|фото|на фото|фотография|снимок|сурет|суретте|фотода',
  ),
]);

const longestLabel = 40;

/** Labels that also stand before a full stop or a dash: nothing else begins so. */
const boldLabels = new Set(
  "editor's note|author's note|about the author|об авторе|автор туралы|от редакции|примечание редактора|примечание редакции|редакция ескертпесі|редакциядан".split(
    '|',
  ),
);

/** The kind that a label at the beginning of a paragraph tells: `Editor's note: …`, `(Ред.: …)`. */
export function kindOfLabel(text: string): ParagraphKind | undefined {
  const start = text
    .slice(0, longestLabel + 2)
    .replace(/^[([*]/u, '')
    .replaceAll('’', "'")
    .toLowerCase();
  const colon = start.indexOf(':');
  if (colon > 0) {
    const kind = labels.get(start.slice(0, colon).trim());
    if (kind !== undefined) return kind;
  }
  const end = start.search(/[.—–]/u);
  return end > 0 && boldLabels.has(start.slice(0, end).trim()) ? 'note' : undefined;
}

function labelled(
  kind: ParagraphKind,
  names: string,
): readonly (readonly [string, ParagraphKind])[] {
  return names.split('|').map((name) => [name, kind]);
}
