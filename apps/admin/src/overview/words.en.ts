export const words = {
  title: 'Overview',
  coming: 'This screen is being built.',
};

declare module '../session/i18n.ts' {
  interface Words {
    overview: typeof words;
  }
}
