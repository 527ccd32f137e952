// Which characters a font shows, read from its cmap (OpenType, formats 4 and 12).
import { readFileSync } from 'node:fs';

/** The code points of the font at the path. */
export function coverageOf(path) {
  const font = readFileSync(path);
  const cmap = tableOf(font, 'cmap');
  const shown = new Set();
  for (let at = 0; at < font.readUInt16BE(cmap + 2); at++) {
    const table = cmap + font.readUInt32BE(cmap + 8 + at * 8);
    const format = font.readUInt16BE(table);
    if (format === 4) segments(font, table, shown);
    if (format === 12) groups(font, table, shown);
  }
  return shown;
}

function tableOf(font, tag) {
  for (let at = 12; at < 12 + font.readUInt16BE(4) * 16; at += 16) {
    if (font.toString('latin1', at, at + 4) === tag) return font.readUInt32BE(at + 8);
  }
  throw new Error(`the font has no ${tag}`);
}

function segments(font, table, shown) {
  const twice = font.readUInt16BE(table + 6);
  const [ends, starts, deltas, ranges] = [14, 16 + twice, 16 + 2 * twice, 16 + 3 * twice].map(offset => table + offset);
  for (let at = 0; at < twice; at += 2) {
    const [last, first, delta, range] = [ends, starts, deltas, ranges].map(row => font.readUInt16BE(row + at));
    for (let code = first; code <= last && code < 0xffff; code++) {
      const glyph = range === 0 ? code + delta & 0xffff : font.readUInt16BE(ranges + at + range + (code - first) * 2);
      if (glyph !== 0) shown.add(code);
    }
  }
}

function groups(font, table, shown) {
  for (let at = table + 16; at < table + 16 + font.readUInt32BE(table + 12) * 12; at += 12) {
    for (let code = font.readUInt32BE(at); code <= font.readUInt32BE(at + 4); code++) shown.add(code);
  }
}
