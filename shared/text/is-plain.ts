/**
 * Whether a text surely is in Unicode NFC, with single spaces inside and nothing invisible: Latin letters, Cyrillic ones
 * without combining marks, and general punctuation. False says nothing: most texts are plain, and this is quickly seen.
 */
export function isPlain(text: string): boolean {
  let wasSpace = true;
  for (let place = 0; place < text.length; place++) {
    const unit = text.charCodeAt(place);
    if (unit === space) {
      if (wasSpace) return false;
      wasSpace = true;
      continue;
    }
    if (!isPlainUnit(unit)) return false;
    wasSpace = false;
  }
  return !wasSpace || text === '';
}

const space = 0x20;

// Ranges of the Unicode Character Database whose members have NFC_Quick_Check=Yes and combining class 0.
function isPlainUnit(unit: number): boolean {
  if (unit < 0x7f) return unit > space;
  if (unit < 0x300) return unit > 0xa0 && unit !== 0xad;
  if (unit < 0x530) return unit >= 0x400 && (unit < 0x483 || unit > 0x489);
  if (unit < 0x20a0) return unit >= 0x2010 && unit <= 0x2027;
  // Currencies, and №.
  return unit <= 0x20bf || unit === 0x2116;
}
