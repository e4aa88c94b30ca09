/** The namespaces of an XLIFF 2 document, of its core and of the modules that are read and written. */
export const core = 'urn:oasis:names:tc:xliff:document:2.';
export const matchesModule = 'urn:oasis:names:tc:xliff:matches:2.0';
export const metadataModule = 'urn:oasis:names:tc:xliff:metadata:2.0';

/**
 * Categories of metadata that this program writes: facts of a unit, its props, and the same of its variant in a
 * language, `ushtil:kk` and `ushtil:props:kk`.
 */
export const ownCategory = 'ushtil';
export const ownProps = 'ushtil:props';

/** The category of what is said of a variant, or of the whole unit. */
export function categoryOf(category: string, language: string | undefined): string {
  return language === undefined ? category : `${category}:${language}`;
}

/** What `categoryOf` made; undefined for a category of another tool. */
export function ownCategoryOf(
  category: string,
): { readonly isOfProps: boolean; readonly language: string | undefined } | undefined {
  const isOfProps = category === ownProps || category.startsWith(`${ownProps}:`);
  const own = isOfProps ? ownProps : ownCategory;
  if (category === own) return { isOfProps, language: undefined };
  if (!category.startsWith(`${own}:`)) return undefined;
  return { isOfProps, language: category.slice(own.length + 1) };
}
