export const words = {
  title: 'Sources',
  coming: 'This screen is being built.',
};

declare module '../session/i18n.ts' {
  interface Words {
    sources: typeof words;
  }
}
