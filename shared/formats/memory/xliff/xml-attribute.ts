import { escapeXmlAttribute, legalXml } from '../../escape-xml.ts';

/** An attribute with a space before it; nothing where it has no value that XML may hold. */
export function xmlAttribute(name: string, value: string | undefined): string {
  if (value === undefined || legalXml(value) === '') return '';
  return ` ${name}="${escapeXmlAttribute(value)}"`;
}
