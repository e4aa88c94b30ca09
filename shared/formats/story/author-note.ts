/** Longer paragraphs are articles of their own. */
const longestNote = 300;

/**
 * `The views expressed … are those of the author.`, `Мнение автора может не совпадать …`: whose opinion the story
 * is, said by the newsroom.
 */
export function isDisclaimer(text: string): boolean {
  if (text.length > longestNote) return false;
  const small = text.toLowerCase().replace(/^[([*\s]+/u, '');
  return disclaimers.some((signs) => signs.every((sign) => sign.test(small)));
}

/** `The author is a historian …`, `Автор — историк …`: who wrote the story; at its end only. */
export function isAboutAuthor(text: string): boolean {
  return (
    text.length <= longestNote &&
    /^(?:the (?:author|writer)s? (?:is|are|was|were|works?|teach(?:es)?)\s|авторы?(?:\s[—–-]\s|\s(?:является|работает|преподаёт|преподает)\s)|автор(?:лар)?\s[—–-]\s)/iu.test(
      text,
    )
  );
}

/** Every sign of a list must stand in the paragraph: how it begins, whose opinion, and that it is only theirs. */
const disclaimers: readonly (readonly RegExp[])[] = [
  [
    /^(?:the |any |all )?(?:views?|opinions?)(?:,? (?:and|or) (?:views?|opinions?|conclusions))?,? (?:expressed|presented|contained|stated|set out|in this|in the|here|are|of the)/u,
    /(?:author|writer|contributor)/u,
    /(?:those of|own|alone|solely|reflect|represent|belong|position|editorial|coincide)/u,
  ],
  [
    /^(?:(?:данн|эт)\S+ )?(?:мнени[ея]|взгляды|точка зрения|позици[яи]|суждения|высказывания|выводы)[\s,]/u,
    /автор/u,
    /(?:редакци|принадлеж|совпада|отраж|личн)/u,
  ],
  [
    /^(?:мақала|материал|мәтін|автор|редакци|бұл|осы)/u,
    /автор/u,
    /(?:пікір|көзқарас|ұстаным)/u,
    /(?:редакци|сәйкес|сай кел|жеке|тиесілі|тән|өз пікір|өз көзқарас)/u,
  ],
];
