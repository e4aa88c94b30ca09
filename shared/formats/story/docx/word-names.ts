import type { XmlElement } from '../../xml.ts';

/** The names of WordprocessingML: transitional (ECMA-376) and strict (ISO 29500). */
const wordNamespaces = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);

const mathNamespaces = new Set([
  'http://schemas.openxmlformats.org/officeDocument/2006/math',
  'http://purl.oclc.org/ooxml/officeDocument/math',
]);

export function isWord(namespace: string): boolean {
  return wordNamespaces.has(namespace);
}

export function isMath(namespace: string): boolean {
  return mathNamespaces.has(namespace);
}

/** Where a document offers one thing in two forms, for newer and for older programs. */
export function isCompatibility(namespace: string): boolean {
  return namespace === 'http://schemas.openxmlformats.org/markup-compatibility/2006';
}

/** `w:val`. */
export function valueOf(element: XmlElement): string | undefined {
  return element.attribute('val');
}

/** True for `<w:i/>` and `<w:i w:val="1"/>`, false for `<w:i w:val="0"/>`. */
export function isOn(element: XmlElement): boolean {
  return !['0', 'false', 'off', 'none'].includes(valueOf(element) ?? 'true');
}
