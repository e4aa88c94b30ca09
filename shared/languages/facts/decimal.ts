/** A number as text, exact however long it is: figures, and a point with decimals only where they are not 0. */
export type Decimal = string;

export function decimalOf(whole: string, part: string): Decimal {
  const figures = whole.replace(/^0+(?=\d)/u, '');
  const decimals = part.replace(/0+$/u, '');
  return decimals === '' ? figures : `${figures}.${decimals}`;
}

/** Ten to the power of `places` times the number; `places` may be below 0. */
export function shifted(decimal: Decimal, places: number): Decimal {
  const [whole = '', part = ''] = decimal.split('.');
  if (places >= 0) {
    const figures = part.padEnd(places, '0');
    return decimalOf(whole + figures.slice(0, places), figures.slice(places));
  }
  const figures = whole.padStart(1 - places, '0');
  return decimalOf(figures.slice(0, places), figures.slice(places) + part);
}
