/** `../working-arrangements/words.en.ts` becomes the key `working-arrangements`. */
export function byModule(files: Record<string, unknown>): Record<string, object> {
  return Object.fromEntries(
    Object.entries(files).map(([path, file]) => [
      path.split('/').at(-2) ?? path,
      (file as { words: object }).words,
    ]),
  );
}
