import type { BreakRule, BreakRules } from '../../../model/break-rules.ts';
import { escapeXml, escapeXmlAttribute } from '../../escape-xml.ts';

/** Rules as an SRX 2.0 file, UTF-8: `readSrx` reads back the same rules. */
export function writeSrx({ isCascading, languages, rules }: BreakRules): Uint8Array {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<srx xmlns="http://www.lisa.org/srx20" version="2.0">',
    `  <header segmentsubflows="yes" cascade="${isCascading ? 'yes' : 'no'}">`,
    '    <formathandle type="start" include="no"/>',
    '    <formathandle type="end" include="yes"/>',
    '    <formathandle type="isolated" include="no"/>',
    '  </header>',
    '  <body>',
    '    <languagerules>',
    ...Array.from(rules, ([name, list]) => languageRule(name, list)),
    '    </languagerules>',
    '    <maprules>',
    ...languages.map(
      ({ pattern, rules: name }) =>
        `      <languagemap languagepattern="${escapeXmlAttribute(pattern)}" languagerulename="${escapeXmlAttribute(name)}"/>`,
    ),
    '    </maprules>',
    '  </body>',
    '</srx>',
    '',
  ];
  return new TextEncoder().encode(lines.join('\n'));
}

function languageRule(name: string, rules: readonly BreakRule[]): string {
  return [
    `      <languagerule languagerulename="${escapeXmlAttribute(name)}">`,
    ...rules.map(
      ({ isBreak, before, after }) =>
        `        <rule break="${isBreak ? 'yes' : 'no'}"><beforebreak>${escapeXml(before)}</beforebreak><afterbreak>${escapeXml(after)}</afterbreak></rule>`,
    ),
    '      </languagerule>',
  ].join('\n');
}
