import { Zip, ZipDeflate } from 'fflate';

/** A file of an archive, whose text is made piece by piece. */
export interface Part {
  path: string;
  pieces: Iterable<string> | AsyncIterable<string>;
}

/** The first moment a ZIP archive knows, on the clock of whichever time zone: nothing tells when it was made. */
const noTime = '1980-01-01T00:00:00';

/** A ZIP archive in constant memory: the same parts make the same bytes. */
export async function* zipped(parts: Iterable<Part> | AsyncIterable<Part>): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    made.push(bytes);
  });
  const encoder = new TextEncoder();
  for await (const { path, pieces } of parts) {
    const file = Object.assign(new ZipDeflate(path, { level: 6 }), { mtime: noTime });
    zip.add(file);
    for await (const piece of pieces) {
      file.push(encoder.encode(piece));
      yield* made.splice(0);
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* made;
}
