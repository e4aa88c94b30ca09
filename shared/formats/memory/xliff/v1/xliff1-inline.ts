import {
  anyValue,
  inlineElement,
  subflow,
  type InlineVocabulary,
} from '../../inline/inline-vocabulary.ts';

const token = /^[\p{L}\p{N}\p{M}._:-]+$/u;
const yesNo = /^(?:yes|no)$/u;
const own = { id: anyValue, xid: anyValue, 'equiv-text': anyValue };
const delimiter = { ctype: /^(?:bold|italic|underlined|link|x-\S+)$/u };
const placeholder = { ctype: /^(?:image|pb|lb|x-\S+)$/u };
const position = /^(?:open|close)$/u;
const association = /^(?:preceding|following|both)$/u;

/** Not `seg`, which is the mark of a segment itself. */
const markTypes = new RegExp(
  `^(?:x-\\S+|${[
    ...['abbrev', 'abbreviated-form', 'abbreviation', 'acronym', 'appellation', 'collocation'],
    ...['common-name', 'datetime', 'equation', 'expanded-form', 'formula', 'head-term'],
    ...['initialism', 'international-scientific-term', 'internationalism', 'logical-expression'],
    ...['materials-management-unit', 'name', 'near-synonym', 'part-number', 'phrase'],
    ...['phraseological-unit', 'protected', 'romanized-form', 'set-phrase', 'short-form', 'sku'],
    ...['standard-text', 'symbol', 'synonym', 'synonymous-phrase', 'term', 'transcribed-form'],
    ...['transliterated-form', 'truncated-term', 'variant'],
  ].join('|')})$`,
  'u',
);

/**
 * XLIFF 1.0 to 1.2, with attributes by the schema of 1.2 (`xliff-core-1.2-strict.xsd`), but for what refers to
 * another place of its document (`mid`).
 */
export const xliff1Inline: InlineVocabulary = {
  elements: new Map([
    ['g', inlineElement('pair', 'text', { ...own, ...delimiter, clone: yesNo }, ['id'], ['id'])],
    [
      'mrk',
      inlineElement('pair', 'text', { mtype: markTypes, comment: anyValue }, ['mid'], ['mtype']),
    ],
    [
      'x',
      inlineElement('standalone', 'none', { ...own, ...placeholder, clone: yesNo }, ['id'], ['id']),
    ],
    [
      'bx',
      inlineElement(
        'open',
        'none',
        { ...own, ...delimiter, rid: token, clone: yesNo },
        ['rid', 'id'],
        ['id'],
      ),
    ],
    ['ex', inlineElement('close', 'none', { ...own, rid: token }, ['rid', 'id'], ['id'])],
    [
      'bpt',
      inlineElement(
        'open',
        'code',
        { ...own, ...delimiter, rid: token, crc: anyValue },
        ['rid', 'id'],
        ['id'],
      ),
    ],
    [
      'ept',
      inlineElement('close', 'code', { ...own, rid: token, crc: anyValue }, ['rid', 'id'], ['id']),
    ],
    [
      'ph',
      inlineElement(
        'standalone',
        'code',
        { ...own, ...placeholder, crc: anyValue, assoc: association },
        ['id'],
        ['id'],
      ),
    ],
    [
      'it',
      inlineElement(
        'standalone',
        'code',
        { ...own, ...delimiter, rid: token, crc: anyValue, pos: position },
        ['id'],
        ['id', 'pos'],
      ),
    ],
    [
      subflow,
      inlineElement('pair', 'text', {
        ...delimiter,
        xid: anyValue,
        datatype: /^(?:x-\S+|plaintext|html|xml)$/u,
      }),
    ],
  ]),
  namespace: 'urn:oasis:names:tc:xliff:document:1',
};
