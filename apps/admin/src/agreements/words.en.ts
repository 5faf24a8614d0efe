export const words = {
  title: 'Agreements',
  coming: 'This screen is being built.',
};

declare module '../session/i18n.ts' {
  interface Words {
    agreements: typeof words;
  }
}
