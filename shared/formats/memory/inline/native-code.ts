import type { InlineTag } from '../../../model/inline-tag.ts';
import { escapeXmlAttribute } from '../../escape-xml.ts';

/** What a tag of another format stands for: its native code, or itself as it was written there. */
export function nativeCode({ code, element, kind, attributes }: InlineTag): string {
  if (code !== '') return code;
  if (kind === 'close') return `</${element}>`;
  const inside = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeXmlAttribute(value)}"`)
    .join('');
  return kind === 'open' ? `<${element}${inside}>` : `<${element}${inside}/>`;
}
