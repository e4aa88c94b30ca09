import type { InlineTag } from '../../../model/inline-tag.ts';

/** What an inline element of a format is. */
export interface InlineElement {
  /** `pair`: an element around text, kept as an opening and a closing tag. */
  readonly kind: InlineTag['kind'] | 'pair';
  /** What stands in it: text of the segment, native code, or nothing. */
  readonly content: 'text' | 'code' | 'none';
  /** The attributes that may hold its id, the first that is there. */
  readonly idFrom: readonly string[];
  /** Without these attributes it is none of the format's own. */
  readonly required: readonly string[];
}

/** The inline elements of a format, and the attributes that it knows. */
export interface InlineVocabulary {
  readonly elements: ReadonlyMap<string, InlineElement>;
  readonly attributes: ReadonlySet<string>;
}

/** The element that holds a text within native code: a footnote, the description of a picture. */
export const subflow = 'sub';

function element(
  kind: InlineElement['kind'],
  content: InlineElement['content'],
  idFrom: readonly string[] = [],
  required: readonly string[] = [],
): InlineElement {
  return { kind, content, idFrom, required };
}

/** TMX 1.4b, and 1.1 to 1.3 where it is the same. */
export const tmxInline: InlineVocabulary = {
  elements: new Map([
    ['bpt', element('open', 'code', ['i', 'x'], ['i'])],
    ['ept', element('close', 'code', ['i'], ['i'])],
    ['ph', element('standalone', 'code', ['x'])],
    ['it', element('standalone', 'code', ['x'], ['pos'])],
    ['ut', element('standalone', 'code', ['x'])],
    ['hi', element('pair', 'text', ['x'])],
    [subflow, element('pair', 'text')],
  ]),
  attributes: new Set(['i', 'x', 'type', 'pos', 'assoc', 'datatype']),
};

/** XLIFF 1.0 to 1.2. */
export const xliff1Inline: InlineVocabulary = {
  elements: new Map([
    ['g', element('pair', 'text', ['id'], ['id'])],
    ['mrk', element('pair', 'text', ['mid'], ['mtype'])],
    ['x', element('standalone', 'none', ['id'], ['id'])],
    ['bx', element('open', 'none', ['rid', 'id'], ['id'])],
    ['ex', element('close', 'none', ['rid', 'id'], ['id'])],
    ['bpt', element('open', 'code', ['rid', 'id'], ['id'])],
    ['ept', element('close', 'code', ['rid', 'id'], ['id'])],
    ['ph', element('standalone', 'code', ['id'], ['id'])],
    ['it', element('standalone', 'code', ['id'], ['id', 'pos'])],
    [subflow, element('pair', 'text')],
  ]),
  attributes: new Set([
    ...['id', 'rid', 'mid', 'xid', 'ctype', 'mtype', 'pos', 'assoc', 'clone', 'crc', 'ts'],
    ...['equiv-text', 'datatype', 'comment', 'xml:lang', 'xml:space'],
  ]),
};

/** XLIFF 2.0 and 2.1; references to native code are no attributes here, since a tag holds the code itself. */
export const xliff2Inline: InlineVocabulary = {
  elements: new Map([
    ['pc', element('pair', 'text', ['id'], ['id'])],
    ['mrk', element('pair', 'text', ['id'], ['id'])],
    ['ph', element('standalone', 'none', ['id'], ['id'])],
    ['sc', element('open', 'none', ['id'], ['id'])],
    ['ec', element('close', 'none', ['startRef', 'id'])],
    ['sm', element('open', 'none', ['id'], ['id'])],
    ['em', element('close', 'none', ['startRef'], ['startRef'])],
    ['cp', element('standalone', 'none', [], ['hex'])],
  ]),
  attributes: new Set([
    ...['id', 'startRef', 'hex', 'type', 'subType', 'equiv', 'equivStart', 'equivEnd', 'disp'],
    ...['dispStart', 'dispEnd', 'canCopy', 'canDelete', 'canOverlap', 'canReorder', 'copyOf'],
    ...['dir', 'isolated', 'subFlows', 'subFlowsStart', 'subFlowsEnd', 'translate', 'value', 'ref'],
    ...['xml:lang', 'xml:space'],
  ]),
};

/** The attributes of a 2.x element that say where its native code stands, and its end's. */
export const codeReferences = { start: ['dataRef', 'dataRefStart'], end: 'dataRefEnd' } as const;
