/** A number as a language groups its digits. Chromium knows no Kazakh figures: they are written as in Russian. */
export function numberText(value: number, language: string | undefined): string {
  return new Intl.NumberFormat(language === 'kk' ? 'ru' : language).format(value);
}
