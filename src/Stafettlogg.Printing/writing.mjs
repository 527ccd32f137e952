// Makes the strings of a document fit to print: a character that no font shows, or that the standards forbid, becomes U+FFFD,
// so that one of them never costs the whole print; what turns the direction of the rest of a line is left out.

const Replacement = '\uFFFD';
const LineBreaks = /\r\n?|[\u0085\u2028\u2029\v\f]/gu;
const Turning = /[\u202A-\u202E\u2066-\u2069\u206A-\u206F\uFEFF]/gu;
// Shaped, and seen only in what they do to their neighbours.
const Joiners = new Set('\u00AD\u200B\u200C\u200D\u200E\u200F\u034F\n');
const Forbidden = /[\p{Cc}\p{Cs}\p{Co}\uFFFE\uFFFF]/u;
const LongWord = /[^\s\u200B]{31,}/gu;
const Break = '\u200B';
const BreakEvery = 15;
const graphemes = new Intl.Segmenter('nb', { granularity: 'grapheme' });

/** A function that makes a whole document fit, given the characters that can be shown. */
export function fitting(shown, unshowable = new Set()) {
  const fits = character => Joiners.has(character)
    || (shown.has(character.codePointAt(0)) && !unshowable.has(character) && !Forbidden.test(character));
  const text = said => {
    let fit = '';
    const lines = said.normalize().replace(LineBreaks, '\n').replace(Turning, '').replaceAll('\t', '    ');
    for (const character of lines) fit += fits(character) ? character : Replacement;
    return fit.replace(LongWord, broken);
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
