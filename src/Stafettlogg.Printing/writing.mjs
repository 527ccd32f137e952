// Makes the strings of a document fit to print: a character that no font shows, or that the standards forbid, becomes U+FFFD,
// so that one of them never costs the whole print; what turns the direction of the rest of a line is left out.

const Replacement = '\uFFFD';
const LineBreaks = /\r\n?|[\u0085\u2028\u2029\v\f]/gu;
// Turns of direction, and the soft hyphen: beside a mark of another font it ends the setter itself.
const LeftOut = /[\u00AD\u202A-\u202E\u2066-\u2069\u206A-\u206F\uFEFF]/gu;
// Shaped, and seen only in what they do to their neighbours.
const Joiners = new Set('\u200B\u200C\u200D\u200E\u200F\u034F\n');
const Forbidden = /[\p{Cc}\p{Cs}\p{Co}\uFFFE\uFFFF]/u;
const Mark = /\p{M}/u;
const LongWord = /[^\s\u200B]{31,}/gu;
const Break = '\u200B';
const BreakEvery = 15;
const graphemes = new Intl.Segmenter('nb', { granularity: 'grapheme' });

/**
 * A function that makes a whole document fit, given which characters each font shows. What the fonts show one by one they may fail to set
 * together: told which characters were named in such a failure, it gives up the clusters they stand in, and never the characters elsewhere.
 */
export function fitting(fonts, named = new Set(), last = false) {
  const fits = character => Joiners.has(character) || (fonts.some(font => font.has(character.codePointAt(0))) && !Forbidden.test(character));
  const lost = cluster => {
    const characters = [...cluster];
    if (!characters.some(character => Mark.test(character))) return false;
    const adrift = characters.every(character => Mark.test(character) || Joiners.has(character));
    const torn = adrift || !fonts.some(font => characters.every(character => Joiners.has(character) || font.has(character.codePointAt(0))));
    const blamed = characters.some(character => named.has(character));
    return last ? torn || blamed : torn && blamed;
  };
  const set = line => named.size === 0 ? line
    : [...graphemes.segment(line)].map(part => lost(part.segment) ? Replacement : part.segment).join('');
  const text = said => {
    let fit = '';
    const lines = said.normalize().replace(LineBreaks, '\n').replace(LeftOut, '').replaceAll('\t', '    ');
    for (const character of lines) fit += fits(character) ? character : Replacement;
    return set(fit).replace(LongWord, broken);
  };
  const whole = value => typeof value === 'string' ? text(value)
    : Array.isArray(value) ? value.map(whole)
    : value !== null && typeof value === 'object' ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, whole(inner)]))
    : value;
  return whole;
}

// A word that is longer than a line may be broken; one that is not keeps to its syllables.
function broken(word) {
  const parts = [...graphemes.segment(word)].map(part => part.segment);
  return parts.map((part, at) => at > 0 && at % BreakEvery === 0 ? Break + part : part).join('');
}
