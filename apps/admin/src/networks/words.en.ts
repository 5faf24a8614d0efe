export const words = {
  title: 'Networks',
  coming: 'This screen is being built.',
};

declare module '../session/i18n.ts' {
  interface Words {
    networks: typeof words;
  }
}
