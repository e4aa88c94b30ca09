import {
  anyValue,
  inlineElement,
  subflow,
  type AttributeValues,
  type InlineVocabulary,
} from './inline-vocabulary.ts';

const attributes: AttributeValues = {
  i: anyValue,
  x: anyValue,
  type: anyValue,
  pos: anyValue,
  assoc: anyValue,
  datatype: anyValue,
};

/** TMX 1.4b, and 1.1 to 1.3 where it is the same. */
export const tmxInline: InlineVocabulary = {
  elements: new Map([
    ['bpt', inlineElement('open', 'code', attributes, ['i', 'x'], ['i'])],
    ['ept', inlineElement('close', 'code', attributes, ['i'], ['i'])],
    ['ph', inlineElement('standalone', 'code', attributes, ['x'])],
    ['it', inlineElement('standalone', 'code', attributes, ['x'], ['pos'])],
    ['ut', inlineElement('standalone', 'code', attributes, ['x'])],
    ['hi', inlineElement('pair', 'text', attributes, ['x'])],
    [subflow, inlineElement('pair', 'text', attributes)],
  ]),
};
