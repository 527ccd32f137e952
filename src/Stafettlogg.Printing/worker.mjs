// Turns documents into PDF, one at a time. Frames on stdin and stdout: four bytes of length, big-endian, then
//   in:  JSON {"standard":"ua-1","document":{…}}
//   out: one byte and a body: 0 and the PDF, or 1 and the kind of fault, a word that tells nothing of the text
// It lives exactly as long as the program that starts it: stdin closing is the end.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { coverageOf } from './coverage.mjs';
import { eachFrame, frame } from './frames.mjs';
import { fitting } from './writing.mjs';

// The library may tell things on stdout, and that is the parent's channel.
console.log = console.info = console.error;
// Ctrl-C reaches the whole group of processes; the parent ends first and closes stdin.
process.on('SIGINT', () => {});

const Printed = 0;
const Fault = 1;
const MostRounds = 3;
// How the library names what it could not set, as characters or as code points.
const Unshowable = /text `\\*"(?<text>.+?)\\*"` could not be displayed|codepoint `\\*"\\*u\{(?<code>[0-9a-f]+)\}\\*"`/gu;

const workspace = dirname(fileURLToPath(import.meta.url));
const folder = join(workspace, 'fonts');
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [folder] }] });
const fonts = readdirSync(folder).filter(name => name.endsWith('Regular.ttf')).map(name => coverageOf(join(folder, name)));

// What the fonts lack is known beforehand; only what they cannot set together is found out by trying.
function printed(request) {
  const unset = new Set();
  for (let round = 1; ; round++) {
    const input = JSON.stringify(fitting(fonts, unset, round === MostRounds)(request.document));
    const compiled = compiler.compile({ mainFilePath: join(workspace, 'log.typ'), inputs: { document: input } });
    if (!compiled.result) throw new Refused('template');
    try {
      return compiler.pdf(compiled.result, { pdfStandard: request.standard });
    } catch (error) {
      const found = named(String(error.message));
      if (found.length === 0 || round === MostRounds) throw new Refused('standard');
      for (const character of found) unset.add(character);
    }
  }
}

function named(message) {
  return [...message.matchAll(Unshowable)].flatMap(({ groups: { text, code } }) =>
    [...(text ?? String.fromCodePoint(parseInt(code, 16))).replace(/\\*u\{([0-9a-f]+)\}/g, (_, hex) => String.fromCodePoint(parseInt(hex, 16)))]);
}

class Refused extends Error {}

function answer(body) {
  try {
    return frame(Printed, printed(JSON.parse(body.toString('utf8'))));
  } catch (error) {
    return frame(Fault, Buffer.from(error instanceof Refused ? error.message : 'worker'));
  } finally {
    compiler.evictCache(0); // nothing of one case stays for the next
  }
}

eachFrame(process.stdin, body => process.stdout.write(answer(body)));
process.stdin.on('end', () => process.exit(0));
