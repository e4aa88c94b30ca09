import { describe, expect, it } from 'vitest';
import { withPartReplaced } from '../../../bench/support/with-part-replaced.ts';

const page = '# Ushtil\n\n<!-- figures: begin -->\n\nold\n\n<!-- figures: end -->\n\nLicence\n';

describe('replacing a part of a page', () => {
  it('leaves everything else, and a second time changes nothing', () => {
    const once = withPartReplaced(page, 'figures', '| 1 ms |\n');
    expect(once).toBe(page.replace('old', '| 1 ms |'));
    expect(withPartReplaced(once, 'figures', '| 1 ms |')).toBe(once);
  });

  it('takes signs of a replacement pattern as they are', () => {
    expect(withPartReplaced(page, 'figures', '$& $1')).toContain('$& $1');
  });

  it('does not guess where a part belongs', () => {
    expect(() => withPartReplaced('# Ushtil', 'figures', 'new')).toThrow(RangeError);
  });
});
