/** What must be written in another way, or not at all. */
const needsWork = /[&<>"\r\0-\u0008\v\f\u000E-\u001F\uD800-\uDFFF\uFFFE\uFFFF]/u;

/** Text as it may stand in an element or an attribute: escaped, without the characters that XML 1.0 forbids. */
export function escapeXml(text: string): string {
  if (!needsWork.test(text)) return text;
  return legalXml(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

/** As `escapeXml`, with line ends and tabs kept where a reader would make spaces of them. */
export function escapeXmlAttribute(text: string): string {
  return escapeXml(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** The text without what XML 1.0 forbids even escaped: most control characters, U+FFFE, U+FFFF, lone surrogates. */
export function legalXml(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
