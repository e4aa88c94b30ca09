import { anyValue, inlineElement, type InlineVocabulary } from '../../inline/inline-vocabulary.ts';

const token = /^[\p{L}\p{N}\p{M}._:-]+$/u;
const yesNo = /^(?:yes|no)$/u;
const userDefined = /^[^\s:]+:[^\s:]+$/u;

const code = {
  id: token,
  canCopy: yesNo,
  canDelete: yesNo,
  canReorder: /^(?:yes|firstNo|no)$/u,
  type: /^(?:fmt|ui|quote|link|image|other)$/u,
  subType: userDefined,
};
const shown = { disp: anyValue, equiv: anyValue };
const spanning = { canOverlap: yesNo, dir: /^(?:ltr|rtl|auto)$/u };
const pair = {
  ...{ dispStart: anyValue, dispEnd: anyValue },
  ...{ equivStart: anyValue, equivEnd: anyValue },
};
const single = { ...code, ...shown, ...spanning, isolated: yesNo };
const annotation = {
  id: token,
  translate: yesNo,
  type: /^(?:generic|comment|term|[^\s:]+:[^\s:]+)$/u,
  // What leads to another place of its document leads nowhere in a file of ours.
  ref: /^[a-z][a-z\d+.-]*:\S+$/iu,
  value: anyValue,
};

/**
 * XLIFF 2.0 to 2.2, with attributes by the schema of 2.0. Native code stands elsewhere in the document, but a tag holds
 * it itself: the references to it are no attributes of the tag.
 */
export const xliff2Inline: InlineVocabulary = {
  elements: new Map([
    ['pc', inlineElement('pair', 'text', { ...code, ...spanning, ...pair }, ['id'], ['id'])],
    ['mrk', inlineElement('pair', 'text', annotation, ['id'], ['id'])],
    ['ph', inlineElement('standalone', 'none', { ...code, ...shown }, ['id'], ['id'])],
    ['sc', inlineElement('open', 'none', single, ['id'], ['id'])],
    ['ec', inlineElement('close', 'none', { ...single, startRef: token }, ['startRef', 'id'])],
    ['sm', inlineElement('open', 'none', annotation, ['id'], ['id'])],
    ['em', inlineElement('close', 'none', { startRef: token }, ['startRef'], ['startRef'])],
    ['cp', inlineElement('standalone', 'none', { hex: /^(?:[\da-f]{2})+$/iu }, [], ['hex'])],
  ]),
  namespace: 'urn:oasis:names:tc:xliff:document:2',
};
