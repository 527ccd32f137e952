// Frames: four bytes of length, big-endian, then so many bytes.

const HeadLength = 4;

/** Calls with each whole frame that the stream brings, in order. */
export function eachFrame(stream, take) {
  let parts = [];
  let size = 0;
  stream.on('data', part => {
    parts.push(part);
    size += part.length;
    while (size >= HeadLength) {
      if (parts[0].length < HeadLength) parts = [Buffer.concat(parts)];
      const whole = HeadLength + parts[0].readUInt32BE();
      if (size < whole) return; // joined once, when all is here
      if (parts.length > 1) parts = [Buffer.concat(parts)];
      const body = parts[0].subarray(HeadLength, whole);
      parts = [parts[0].subarray(whole)];
      size -= whole;
      take(body);
    }
  });
}

/** A frame of one byte, which says what the body is, and the body. */
export function frame(what, body) {
  const head = Buffer.alloc(HeadLength + 1);
  head.writeUInt32BE(body.length + 1);
  head[HeadLength] = what;
  return Buffer.concat([head, body]);
}
