import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { documentId } from '../../src/store/document-id';

describe("a document's id", () => {
  it('says what it stands for', () => {
    expect(documentId('request', 'sample.tss.2024-10-11', '6.1A')).toBe('request_sample.tss.2024-10-11_6.1A');
    expect(documentId('ask', 'r', 'ø/x@kommune.example')).toBe('ask_r_~c3~b8~2fx@kommune.example');
  });

  const parts = fc.array(fc.string({ unit: 'grapheme', maxLength: 200 }), { minLength: 1, maxLength: 3 });

  it('is plain and no longer than both stores allow', () => {
    fc.assert(fc.property(parts, (words) => /^[A-Za-z0-9._~@-]{1,255}$/.test(documentId('ask', ...words))));
  });

  it('is the same for the same parts and another for others', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(documentId('ask', ...a) === documentId('ask', ...b)).toBe(same);
      }),
    );
  });

  it('tells long parts apart by their ends', () => {
    const long = 'x'.repeat(300);
    expect(documentId('ask', `${long}1`)).not.toBe(documentId('ask', `${long}2`));
  });
});
