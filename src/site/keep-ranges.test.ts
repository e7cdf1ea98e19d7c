import { describe, expect, it } from 'vitest';
import { joinRanges, keepRanges } from './keep-ranges.ts';

describe('ranges in the guides', () => {
  it('cannot be broken after the dash', () => {
    expect(joinRanges('En kärngrupp på 4–8 personer i 12–18 månader')).toBe('En kärngrupp på 4–\u20608 personer i 12–\u206018 månader');
  });
  it('leave a dash between words as it was', () => {
    expect(joinRanges('Spara svaren – de är bra. Steg 4– och 8')).toBe('Spara svaren – de är bra. Steg 4– och 8');
  });
  it('are found wherever they stand in the page', () => {
    const text = { type: 'text', value: '21–40' };
    keepRanges()({ type: 'root', children: [{ type: 'element', children: [text] }] });
    expect(text.value).toBe('21–\u206040');
  });
});
