export const words = {
  title: 'Partners',
  coming: 'This screen is being built.',
};

declare module '../session/i18n.ts' {
  interface Words {
    partners: typeof words;
  }
}
