import { legalXml } from './escape-xml.ts';

/** Text as it may stand in an HTML element or a quoted attribute; control characters that HTML forbids are left out. */
export function escapeHtml(text: string): string {
  return legalXml(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
